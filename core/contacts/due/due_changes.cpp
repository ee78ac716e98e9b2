// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/due/due_changes.h"

#include "contacts/outcome_date.h"

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

bool holds(const Contact& contact, const Due& due)
{
    const auto place = static_cast<std::size_t>(due.place);
    switch (due.kind) {
    case DueKind::FollowUp:
        return place < contact.history.size() && contact.history[place].kind == Interaction::followUp();
    case DueKind::Promise:
        return place < contact.facts.size() && contact.facts[place].kind == FactKind::Promise;
    case DueKind::KeepInTouch:
        return keepInTouch(contact).has_value();
    case DueKind::Unanswered:
        break;
    }
    const auto note = waitingNote(contact);
    return note && note->place == due.place;
}

Interaction entryOf(const QString& kind, QDate on)
{
    Interaction entry;
    entry.kind = kind;
    entry.on = PartialDate(on);
    return entry;
}

Interaction& entryAt(Contact& contact, int place)
{
    return contact.history[static_cast<std::size_t>(place)];
}

Fact& factAt(Contact& contact, int place)
{
    return contact.facts[static_cast<std::size_t>(place)];
}

void finishFollowUp(Interaction& entry, QDate today)
{
    const QJsonObject extra = entry.extra;
    entry = entryOf(followedUpKind(), today);
    entry.extra = extra;
}

void keepPromise(Contact& contact, int place, QDate today)
{
    const auto promise = contact.facts.begin() + place;
    if (!promise->isPrivate) { // the timeline is exported, a private fact isn't
        Interaction entry = entryOf(promiseKeptKind(), today);
        entry.extra.insert(u"promise"_s, promise->text);
        contact.history.push_back(std::move(entry));
    }
    contact.facts.erase(promise);
}

void dropFollowUp(Contact& contact, int place)
{
    contact.history.erase(contact.history.begin() + place);
    if (const auto note = waitingNote(contact))
        entryAt(contact, note->place).extra.insert(u"done"_s, true);
}

} // namespace

QString followedUpKind()
{
    return u"followed-up"_s;
}

QString inTouchKind()
{
    return u"in-touch"_s;
}

QString promiseKeptKind()
{
    return u"promise-kept"_s;
}

Contact done(const Contact& contact, const Due& due, QDate today)
{
    Contact after = contact;
    if (!holds(contact, due))
        return after;
    switch (due.kind) {
    case DueKind::FollowUp:
        finishFollowUp(entryAt(after, due.place), today);
        break;
    case DueKind::Promise:
        keepPromise(after, due.place, today);
        break;
    case DueKind::KeepInTouch:
        after.history.push_back(entryOf(inTouchKind(), today));
        break;
    case DueKind::Unanswered:
        after.history.push_back(entryOf(followedUpKind(), today));
        break;
    }
    return after;
}

Contact snoozed(const Contact& contact, const Due& due, QDate until)
{
    Contact after = contact;
    if (!holds(contact, due))
        return after;
    switch (due.kind) {
    case DueKind::FollowUp:
        entryAt(after, due.place).on = PartialDate(until);
        break;
    case DueKind::Promise:
        factAt(after, due.place).extra.insert(u"snoozed"_s, PartialDate(until).toIso());
        break;
    case DueKind::KeepInTouch:
    case DueKind::Unanswered:
        after.history.push_back(entryOf(Interaction::followUp(), until));
        break;
    }
    return after;
}

Fact redated(Fact promise, const PartialDate& due)
{
    promise.due = due;
    promise.extra.remove(u"snoozed"_s);
    return promise;
}

Contact dropped(const Contact& contact, const Due& due)
{
    Contact after = contact;
    if (!holds(contact, due))
        return after;
    switch (due.kind) {
    case DueKind::FollowUp:
        dropFollowUp(after, due.place);
        break;
    case DueKind::Promise:
        factAt(after, due.place) = redated(factAt(after, due.place), {});
        break;
    case DueKind::KeepInTouch:
        setKeepInTouch(after, {});
        break;
    case DueKind::Unanswered:
        entryAt(after, due.place).extra.insert(u"done"_s, true);
        break;
    }
    return after;
}

std::optional<int> lastNote(const Contact& contact)
{
    std::optional<int> last;
    QDate day;
    for (std::size_t i = 0; i < contact.history.size(); ++i) {
        const Interaction& entry = contact.history[i];
        if (entry.kind != Interaction::sent() || (last && entry.on.last() < day))
            continue;
        last = static_cast<int>(i);
        day = entry.on.last();
    }
    return last;
}

Contact withOutcome(const Contact& contact, int place, Outcome outcome, QDate today)
{
    Contact after = contact;
    const bool isNote = static_cast<std::size_t>(place) < after.history.size() &&
                        entryAt(after, place).kind == Interaction::sent();
    if (!isNote)
        return after;
    Interaction& note = entryAt(after, place);
    if (outcome == Outcome::Pending)
        note.extra.remove(u"done"_s); // it waits again
    if (note.outcome != outcome)
        setOutcome(note, outcome, today);
    return after;
}

} // namespace wellmet::contacts
