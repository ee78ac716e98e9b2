// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "contacts/due/interval.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace wellmet::contacts {

// --- what a contact holds about it, beside the document's own keys ---

// "keep_in_touch", an ISO 8601 duration: how often one means to be in touch.
std::optional<Interval> keepInTouch(const Contact& contact);
void setKeepInTouch(Contact& contact, const std::optional<Interval>& interval);

// An entry of the timeline or a promise with "done": true asks for nothing any more.
bool isDone(const QJsonObject& extra);

// When an entry of the timeline was a contact: its date, or the day on which an answer to it was recorded;
// null for what is only planned and for a note that was withdrawn.
PartialDate contactDate(const Interaction& entry);
// The last day on which there can have been a real contact, the first meeting included; null when there was
// none with a date.
QDate lastRealContact(const Contact& contact);

// --- what is due ---

// How many days an answer may take, by channel.
struct AnswerTimes
{
    std::array<int, 6> days = {14, 14, 7, 7, 7, 7}; // in the order of channelTable(): two weeks for a note

    int of(Channel channel) const { return days.at(static_cast<std::size_t>(channel)); }
    friend bool operator==(const AnswerTimes&, const AnswerTimes&) = default;
};
// Beyond its time by more than this, an unanswered note is let go: nobody expects the answer any more.
inline constexpr int kLetGoDays = 90;

enum class DueKind {
    FollowUp,    // a date on which one meant to write again
    Promise,     // "I said I would …", with a date
    KeepInTouch, // as long as the interval since the last real contact, and no follow-up planned
    Unanswered   // a note that waits for its answer longer than it may take
};

// Something to do about someone.
struct Due
{
    DueKind kind = DueKind::FollowUp;
    int place = 0; // in the history (FollowUp, Unanswered) or the facts (Promise)
    QDate day;     // from when on

    friend bool operator==(const Due&, const Due&) = default;
};

// Everything to do about someone, on whatever day, soonest first.
std::vector<Due> duesOf(const Contact& contact, const AnswerTimes& times);
bool isDue(const Due& due, QDate today);

// The note that waits for an answer: it is recorded as pending, and that it went out is what happened last.
// Nothing when none does.
struct WaitingNote
{
    int place = 0; // in the history
    QDate since;   // the last day on which it can have gone out
    Channel channel = Channel::Other;
};
std::optional<WaitingNote> waitingNote(const Contact& contact);
// From when on a promise asks to be kept: its date, or the later one that it was put off to. Null without a
// date, and when it is done.
PartialDate promiseDue(const Fact& promise);
// When the interval is over; nothing without one, or while a follow-up is planned. dueAtOnce() when there was
// no contact yet.
std::optional<QDate> keepInTouchDue(const Contact& contact);

// Stands for "since ever": a day before any that a reminder can have.
QDate dueAtOnce();

} // namespace wellmet::contacts
