// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/reading/note_view.h"
#include "critique/reading/times/time_phrases.h"

#include <vector>

namespace wellmet::critique {

// Every recorded date that a time phrase may rightly mean, and whether it surely means one of them.
struct Meant
{
    std::vector<PartialDate> dates; // the meeting's first
    bool isSure = false;
};

// What happened to a thing may have its own date, so only one that stands beside it is its date. Two who meet
// often may have met again without a line in the record. Needs a recipient.
Meant meantBy(const NoteView& view, const prose::Sentence& sentence, const TimePhrase& phrase);

} // namespace wellmet::critique
