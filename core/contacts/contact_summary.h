// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "contacts/search_terms.h"

namespace wellmet::contacts {

// Where things stand with someone, for the list of people.
enum class NoteState {
    Quiet,     // nothing recorded to write from, nothing sent
    NeedsNote, // something is recorded to write from (how we met, or a fact) and no note was sent yet
    Drafted,   // a saved draft waits, nothing sent since
    Sent,      // a note was sent; `stateDate` says when
    Due        // something is to be done (due/due.h); `stateDate` says since when, null means since ever
};

// One row of the list of people.
struct ContactSummary
{
    ContactId id;
    QString name;
    QString role;
    QString organization;
    Met met; // without its unknown keys
    NoteState state = NoteState::Quiet;
    PartialDate stateDate;

    friend bool operator==(const ContactSummary&, const ContactSummary&) = default;
};

// What to list. Everything empty lists everyone.
struct ContactQuery
{
    enum class Sort { Name, LastContact, NextDue, Added };

    QString text;                       // as typed in the search box (search_terms.h)
    std::optional<Closeness> closeness; // recorded or effective
    QString tag;
    bool needsNote = false;
    bool due = false; // something is to be done today
    bool neverWritten = false;
    Sort sort = Sort::Name;

    friend bool operator==(const ContactQuery&, const ContactQuery&) = default;
};

} // namespace wellmet::contacts
