// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/reading/note_view.h"

namespace wellmet::critique {

// The words of a note that touch on facts marked as private, one stretch for each fact. Words that the record
// also holds openly (a name, an employer, a subject) give nothing away and don't count. The private words
// themselves never leave this function: the ranges are of the note.
std::vector<prose::TextRange> privateMentions(const NoteView& view);

} // namespace wellmet::critique
