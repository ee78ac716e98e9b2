// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/due/due.h"

#include "contacts/outcome_date.h"

#include <algorithm>
#include <tuple>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

bool isOpenFollowUp(const Interaction& entry)
{
    return entry.kind == Interaction::followUp() && !isDone(entry.extra);
}

PartialDate dateIn(const QJsonObject& extra, const QString& key)
{
    return PartialDate::fromIso(extra.value(key).toString()).value_or(PartialDate());
}

} // namespace

std::optional<Interval> keepInTouch(const Contact& contact)
{
    return intervalFromIso(contact.extra.value(u"keep_in_touch"_s).toString());
}

void setKeepInTouch(Contact& contact, const std::optional<Interval>& interval)
{
    if (interval)
        contact.extra.insert(u"keep_in_touch"_s, toIso(*interval));
    else
        contact.extra.remove(u"keep_in_touch"_s);
}

bool isDone(const QJsonObject& extra)
{
    return extra.value(u"done"_s).toBool();
}

PartialDate contactDate(const Interaction& entry)
{
    if (entry.kind == Interaction::followUp() || entry.outcome == Outcome::Withdrawn)
        return {};
    const bool isAnswered = entry.outcome == Outcome::Accepted || entry.outcome == Outcome::Replied;
    const PartialDate answer = isAnswered ? outcomeDate(entry) : entry.on;
    return answer.last() > entry.on.last() ? answer : entry.on;
}

QDate lastRealContact(const Contact& contact)
{
    QDate last = contact.met.how == MetHow::Never ? QDate() : contact.met.on.last();
    for (const Interaction& entry : contact.history)
        last = std::max(last, contactDate(entry).last()); // an unknown day is before any other
    return last;
}

PartialDate promiseDue(const Fact& promise)
{
    if (promise.kind != FactKind::Promise || promise.due.isNull() || isDone(promise.extra))
        return {};
    const PartialDate later = dateIn(promise.extra, u"snoozed"_s);
    return !later.isNull() && later.first() > promise.due.first() ? later : promise.due;
}

QDate dueAtOnce()
{
    return {2000, 1, 1};
}

std::optional<QDate> keepInTouchDue(const Contact& contact)
{
    const std::optional<Interval> interval = keepInTouch(contact);
    if (!interval || std::ranges::any_of(contact.history, isOpenFollowUp))
        return std::nullopt;
    const QDate last = lastRealContact(contact);
    return last.isValid() ? interval->after(last) : dueAtOnce();
}

std::optional<WaitingNote> waitingNote(const Contact& contact)
{
    const Interaction* latest = nullptr;
    for (const Interaction& entry : contact.history) {
        if (!entry.on.isNull() && (!latest || entry.on.last() >= latest->on.last()))
            latest = &entry;
    }
    if (!latest || latest->kind != Interaction::sent() || isDone(latest->extra))
        return std::nullopt;
    if (latest->outcome != Outcome::Pending || contact.met.on.last() > latest->on.last())
        return std::nullopt;
    return WaitingNote{.place = static_cast<int>(latest - contact.history.data()),
                       .since = latest->on.last(),
                       .channel = latest->channel.value_or(Channel::Other)};
}

std::vector<Due> duesOf(const Contact& contact, const AnswerTimes& times)
{
    std::vector<Due> dues;
    const auto add = [&](DueKind kind, std::size_t place, QDate day) {
        if (day.isValid())
            dues.push_back({.kind = kind, .place = static_cast<int>(place), .day = day});
    };
    for (std::size_t i = 0; i < contact.history.size(); ++i) {
        if (isOpenFollowUp(contact.history[i]))
            add(DueKind::FollowUp, i, contact.history[i].on.first());
    }
    for (std::size_t i = 0; i < contact.facts.size(); ++i)
        add(DueKind::Promise, i, promiseDue(contact.facts[i]).first());
    if (const auto day = keepInTouchDue(contact))
        add(DueKind::KeepInTouch, 0, *day);
    if (const auto note = waitingNote(contact))
        add(DueKind::Unanswered, static_cast<std::size_t>(note->place),
            note->since.addDays(times.of(note->channel)));
    std::ranges::stable_sort(dues, {}, [](const Due& due) { return std::tuple(due.day, due.kind); });
    return dues;
}

bool isDue(const Due& due, QDate today)
{
    const bool isLetGo = due.kind == DueKind::Unanswered && due.day.addDays(kLetGoDays) < today;
    return due.day <= today && !isLetGo;
}

} // namespace wellmet::contacts
