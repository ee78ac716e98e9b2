// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/labelled_note.h"

namespace wellmet::evaluation {

// What tools/fit_signs.py learns from: a line for each sentence in which a rule with signs finds any of its
// phrases or signs,
//
//     note start end rule place,place,…
//
// the note by its place in `notes`, the sentence in UTF-16 units, each phrase by its place in the rule's
// file, phrases before signs, and these by the points they stand under, sorted as text. Words of the record
// count for nothing, as in the critic.
QString signList(const std::vector<LabelledNote>& notes);

} // namespace wellmet::evaluation
