// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "contacts/sender_profile.h"
#include "critique/critic.h"

#include <vector>

namespace wellmet::tests {

// A note that one would send, with the record it was written from: tests/data/critique/clean_notes.jsonl. All
// people are invented; today is 22 November 2026.
struct CleanNote
{
    contacts::Contact contact;
    contacts::SenderProfile sender;
    critique::Note note;
    QString greeted; // how the note names its recipient
    QString rule;    // in faults.jsonl: the rule whose fault was put in
    QString at;      // and its words; empty where something is missing

    critique::Circumstances circumstances() const;
    // The note with a sentence put in behind its first one.
    QString with(const QString& sentence) const;
};

const std::vector<CleanNote>& cleanNotes();

// Notes in many voices to the people of people.jsonl, written before the rules were held against them, good
// ones in fresh_notes.jsonl, and ones with a single fault in faults.jsonl.
std::vector<CleanNote> notesToPeople(const QString& fileName);

} // namespace wellmet::tests
