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

// "accepted", as it stands beside the note.
QString outcomeText(contacts::Outcome outcome);

} // namespace wellmet::ui
