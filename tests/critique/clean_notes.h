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

    critique::Circumstances circumstances() const;
    // The note with a sentence put in behind its first one.
    QString with(const QString& sentence) const;
};

const std::vector<CleanNote>& cleanNotes();

} // namespace wellmet::tests
