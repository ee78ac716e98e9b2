// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/reading/note_view.h"

namespace wellmet::critique {

// A name or a number in the note (a person, an employer, a place, an event, a year) that the record doesn't
// hold.
struct Claim
{
    enum class Kind {
        Name,         // somewhere in the note
        Affiliation,  // after "at", "from", "with": an employer, a school, an event
        MeetingPlace, // after "met at": where the two met
        Employer,     // after "you work at": where they are now
        Number,       // after "your": a year, a count
        Feat          // "your award": something that people are congratulated on
    };
    Kind kind = Kind::Name;
    prose::TextRange range; // the whole capitalized run
};

// Runs of capitalized words, the beginnings of sentences, greeting and sign-off left out, of which no word is
// known from the recipient, the sender or everyday English. Words of private facts and free notes don't make
// a name known, nor is anything said of them.
std::vector<Claim> unknownNames(const NoteView& view);

// Numbers said of the recipient ("your 2019 paper", "your 40 sensors") that stand nowhere in the record.
std::vector<Claim> unknownNumbers(const NoteView& view);

// What they are said to have won or reached ("your award", "your new job") though no word of it stands in the
// record.
std::vector<Claim> unknownFeats(const NoteView& view);

// True when a note says something that holds for one person only: a name inside a sentence, a number, a
// quotation. Works without any record.
bool hasSpecifics(const prose::ProseDocument& document);

} // namespace wellmet::critique
