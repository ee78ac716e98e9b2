// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/today/today.h"

#include "contacts/wording/fact_text.h"
#include "notebook/notebook.h"
#include "notebook/today/past_time.h"
#include "storage/settings_store.h"
#include "storage/today/note_candidates.h"

#include <algorithm>
#include <tuple>

namespace wellmet::notebook {

using namespace Qt::StringLiterals;
using contacts::AnswerTimes;
using contacts::Channel;
using contacts::Contact;
using contacts::ContactId;
using contacts::Due;
using contacts::DueKind;
using contacts::Fact;
using contacts::Interaction;

namespace {

constexpr int kNewsDays = 45; // news from so long ago to so far ahead may be an occasion
constexpr int kCandidates = 100;

QString noteNoun(Channel channel)
{
    switch (channel) {
    case Channel::LinkedIn200:
    case Channel::LinkedIn300:
        return u"LinkedIn note"_s;
    case Channel::LinkedInMessage:
        return u"LinkedIn message"_s;
    case Channel::InMail:
        return u"InMail"_s;
    case Channel::Email:
        return u"e-mail"_s;
    case Channel::Other:
        break;
    }
    return u"note"_s;
}

const Interaction& entryOf(const Contact& contact, const Due& due)
{
    return contact.history[static_cast<std::size_t>(due.place)];
}

const Fact& promiseOf(const Contact& contact, const Due& due)
{
    return contact.facts[static_cast<std::size_t>(due.place)];
}

QString whatOf(const Contact& contact, const Due& due)
{
    switch (due.kind) {
    case DueKind::FollowUp:
        return u"Follow up"_s;
    case DueKind::Promise: {
        const Fact& promise = promiseOf(contact, due);
        return promise.isPrivate ? u"A private promise"_s : contacts::livePreview(promise, &contact);
    }
    case DueKind::KeepInTouch:
        return u"Keep in touch"_s;
    case DueKind::Unanswered:
        return u"No answer to your %1"_s.arg(
            noteNoun(entryOf(contact, due).channel.value_or(Channel::Other)));
    }
    return {};
}

QString whyToKeepInTouch(const Contact& contact, QDate today)
{
    const QString every =
        contacts::intervalText(contacts::keepInTouch(contact).value_or(contacts::Interval{}));
    const QDate last = contacts::lastRealContact(contact);
    if (!last.isValid())
        return u"You meant to be in touch every %1, and no contact is recorded yet."_s.arg(every);
    return u"You meant to be in touch every %1, and last were %2."_s.arg(
        every, whenAndHowLongAgo(PartialDate(last), today));
}

QString whyPromised(const Fact& promise, QDate today)
{
    const PartialDate due = contacts::promiseDue(promise);
    const QString until = due.first() == today ? u"today"_s : dayAndHowLongAgo(due, today);
    return (due == promise.due ? u"You promised it for %1."_s : u"You put it off until %1."_s).arg(until);
}

QString whyOf(const Contact& contact, const Due& due, const AnswerTimes& times, QDate today)
{
    switch (due.kind) {
    case DueKind::FollowUp:
        return u"You planned to write again %1."_s.arg(whenAndHowLongAgo(entryOf(contact, due).on, today));
    case DueKind::Promise:
        return whyPromised(promiseOf(contact, due), today);
    case DueKind::KeepInTouch:
        return whyToKeepInTouch(contact, today);
    case DueKind::Unanswered: {
        const Interaction& note = entryOf(contact, due);
        const int days = times.of(note.channel.value_or(Channel::Other));
        return u"You sent it %1; an answer may take %2."_s.arg(
            whenAndHowLongAgo(note.on, today), days == 1 ? u"1 day"_s : u"%1 days"_s.arg(days));
    }
    }
    return {};
}

Result<void> addLines(const Notebook& notebook, QDate today, Today& all)
{
    contacts::ContactQuery query;
    query.due = true;
    query.sort = contacts::ContactQuery::Sort::NextDue;
    const auto people = notebook.people(query, 0, Today::kMostPeople);
    if (!people)
        return people.error();
    all.duePeople = static_cast<int>(people->size());
    if (all.duePeople == Today::kMostPeople) {
        const auto count = notebook.count(query);
        if (!count)
            return count.error();
        all.duePeople = *count;
    }
    std::vector<ContactId> ids;
    for (const contacts::ContactSummary& person : *people)
        ids.push_back(person.id);
    const auto times = answerTimes(notebook);
    if (!times)
        return times.error();
    const auto whole = notebook.contacts(ids);
    if (!whole)
        return whole.error();
    for (const Contact& contact : *whole)
        std::ranges::move(todayLines(contact, *times, today), std::back_inserter(all.lines));
    std::ranges::sort(all.lines, comesBefore);
    return {};
}

Result<void> addGains(const Notebook& notebook, QDate today, Today& all)
{
    const auto ids = storage::noteCandidates(notebook.database(), today.addDays(-kNewsDays),
                                             today.addDays(kNewsDays), kCandidates);
    if (!ids)
        return ids.error();
    const auto people = notebook.contacts(*ids);
    if (!people)
        return people.error();
    for (const Contact& contact : *people) {
        if (auto gain = noteGain(contact, today))
            all.gains.push_back(*std::move(gain));
    }
    std::ranges::sort(all.gains, {}, [](const NoteGain& gain) {
        return std::tuple(-gain.points, gain.name, gain.id.value());
    });
    const auto most = static_cast<std::size_t>(std::min(all.budget.left(), Today::kMostGains));
    if (all.gains.size() > most)
        all.gains.resize(most);
    return {};
}

} // namespace

std::vector<TodayLine> todayLines(const Contact& contact, const AnswerTimes& times, QDate today)
{
    std::vector<TodayLine> lines;
    for (const Due& due : contacts::duesOf(contact, times)) {
        if (contacts::isDue(due, today))
            lines.push_back({.id = contact.id,
                             .name = contact.name,
                             .due = due,
                             .what = whatOf(contact, due),
                             .why = whyOf(contact, due, times, today)});
    }
    return lines;
}

bool comesBefore(const TodayLine& a, const TodayLine& b)
{
    const auto order = [](const TodayLine& line) {
        return std::tuple(line.due.day, line.due.kind, line.name, line.id.value(), line.due.place);
    };
    return order(a) < order(b);
}

QString answerSetting(Channel channel)
{
    return u"answer."_s + contacts::toId(channel);
}

Result<AnswerTimes> answerTimes(const Notebook& notebook)
{
    const auto stored = storage::SettingsStore(notebook.database()).answerTimes();
    if (!stored)
        return stored.error();
    AnswerTimes times;
    for (const auto& [id, days] : *stored) {
        if (const auto channel = contacts::channelFromId(id))
            times.days.at(static_cast<std::size_t>(*channel)) = days;
    }
    return times;
}

Result<Today> todayOf(const Notebook& notebook)
{
    const QDate today = notebook.clock().today();
    Today all;
    auto budget = noteBudget(notebook, today);
    if (!budget)
        return budget.error();
    all.budget = *std::move(budget);
    if (const auto added = addLines(notebook, today, all); !added)
        return added.error();
    if (const auto added = addGains(notebook, today, all); !added)
        return added.error();
    return all;
}

} // namespace wellmet::notebook
