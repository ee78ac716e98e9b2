// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/due/due.h"

namespace wellmet::contacts {

// What becomes of something due. Each gives the contact as it then is; the timeline says only what happened.
// A `due` that the contact doesn't hold (any more) changes nothing.

// It was done today. A follow-up stays in the history as done; a kept promise goes from the facts to the
// history, unless it is private; being in touch and following up a note are new entries.
Contact done(const Contact& contact, const Due& due, QDate today);
// Not before `until`. A promise keeps its date and is put off; for the others it is a follow-up planned for
// that day.
Contact snoozed(const Contact& contact, const Due& due, QDate until);
// A promise on another date: what it was put off to no longer holds.
Fact redated(Fact promise, const PartialDate& due);
// It won't be done. A planned follow-up goes, and the note before it is no longer waited for; a promise loses
// its date and stays a fact; the interval goes; a note stays without an answer.
Contact dropped(const Contact& contact, const Due& due);

// Kinds of the timeline's entries that these make.
QString followedUpKind();  // "followed-up"
QString inTouchKind();     // "in-touch"
QString promiseKeptKind(); // "promise-kept"; its extra holds the words under "promise"

// --- what came of a note ---

// The place of the newest note to them in the history; nothing without one.
std::optional<int> lastNote(const Contact& contact);
// Records what came of the note at `place` of the history, today (outcome_date.h).
Contact withOutcome(const Contact& contact, int place, Outcome outcome, QDate today);

} // namespace wellmet::contacts
