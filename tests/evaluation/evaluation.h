// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/labelled_note.h"

namespace wellmet::evaluation {

struct Options
{
    bool skipsTemplates = false; // leaves notes with blanks out
    bool usesChannel = false;    // else a note is judged as text alone, unless it comes with a contact
    bool ranksByTone = false;    // by how polite a note sounds instead of by its score
    bool listsNotes = false;     // the score of every note too, worst ranked first
};

// Runs the critic over the notes and says in plain text how well it ranks them and what each rule did.
QString evaluate(const std::vector<LabelledNote>& notes, const Options& options);

} // namespace wellmet::evaluation
