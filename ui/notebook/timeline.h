// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <QString>

#include <vector>

namespace wellmet::ui {

// One line of what happened with someone, or is still to come.
struct TimelineEntry
{
    enum class Source { Met, History, Promise };

    Source source = Source::History;
    int place = 0; // in Contact::history or Contact::facts; 0 for Met
    PartialDate on;
    QString what; // "Sent a LinkedIn note", "Met at PyData Manchester"
    QString text; // the note itself; empty when there is none

    friend bool operator==(const TimelineEntry&, const TimelineEntry&) = default;
};

// The first meeting, the history and the promises with a date, newest first; what has no date comes last.
std::vector<TimelineEntry> timelineOf(const contacts::Contact& contact);

// What becomes of a follow-up and of a promise when it is done: it stays in the history, and is no longer
// due.
contacts::Interaction followedUp(QDate today);
contacts::Interaction promiseKept(const contacts::Fact& promise, QDate today);

} // namespace wellmet::ui
