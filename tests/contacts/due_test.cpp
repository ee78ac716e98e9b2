// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/due/due.h"

#include "contacts/due/due_changes.h"
#include "contacts/outcome_date.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace {

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::contacts;

const QDate kToday(2026, 11, 26);

Interaction entry(const QString& kind, const QString& on)
{
    Interaction made;
    made.kind = kind;
    made.on = PartialDate::fromIso(on).value_or(PartialDate());
    return made;
}

Interaction pendingNote(const QString& on, Channel channel = Channel::Email)
{
    Interaction made = entry(Interaction::sent(), on);
    made.channel = channel;
    made.outcome = Outcome::Pending;
    return made;
}

Fact promise(const QString& due)
{
    Fact made;
    made.kind = FactKind::Promise;
    made.text = u"send you the slides"_s;
    made.due = PartialDate::fromIso(due).value_or(PartialDate());
    return made;
}

Contact tomWithDates()
{
    Contact contact;
    contact.name = u"Tom Okafor"_s;
    return contact;
}

// What is due today, as "kind day".
QStringList dueToday(const Contact& contact)
{
    static const QStringList kinds{u"follow-up"_s, u"promise"_s, u"touch"_s, u"unanswered"_s};
    QStringList found;
    for (const Due& due : duesOf(contact, {})) {
        if (isDue(due, kToday))
            found << kinds[static_cast<int>(due.kind)] + u' ' + due.day.toString(Qt::ISODate);
    }
    return found;
}

Due onlyDue(const Contact& contact)
{
    const std::vector<Due> dues = duesOf(contact, {});
    EXPECT_EQ(dues.size(), 1U);
    return dues.empty() ? Due{} : dues.front();
}

// --- intervals ---

TEST(Interval, IsReadFromWordsAndFromTheDocument)
{
    const std::tuple<QString, QString, QString> table[] = {
        {u"3 months"_s, u"P3M"_s, u"3 months"_s},     {u"every two weeks"_s, u"P2W"_s, u"2 weeks"_s},
        {u"Month"_s, u"P1M"_s, u"month"_s},           {u"monthly"_s, u"P1M"_s, u"month"_s},
        {u"once a year"_s, u"P1Y"_s, u"year"_s},      {u"every other day"_s, u"P2D"_s, u"2 days"_s},
        {u"quarter"_s, u"P3M"_s, u"3 months"_s},      {u"once a quarter"_s, u"P3M"_s, u"3 months"_s},
        {u" 10  days "_s, u"P10D"_s, u"10 days"_s},   {u"quarterly"_s, u"P3M"_s, u"3 months"_s},
        {u"two quarters"_s, u"P6M"_s, u"6 months"_s},
    };
    for (const auto& [typed, iso, text] : table) {
        const auto interval = intervalFromText(typed);
        ASSERT_TRUE(interval.has_value()) << typed.toStdString();
        EXPECT_EQ(toIso(*interval), iso);
        EXPECT_EQ(intervalText(*interval), text);
        EXPECT_EQ(intervalFromIso(iso), interval);
        EXPECT_EQ(intervalFromText(text), interval) << "can be typed again";
    }
    for (const QString& typed : {u""_s, u"often"_s, u"0 months"_s, u"1000 days"_s, u"-3 months"_s,
                                 u"3 fortnights"_s, u"every"_s, u"3 months or so"_s})
        EXPECT_FALSE(intervalFromText(typed).has_value()) << typed.toStdString();
    for (const QString& iso : {u""_s, u"P"_s, u"PM"_s, u"3M"_s, u"P0M"_s, u"P3"_s, u"P1Y2M"_s, u"PT3M"_s,
                               u"P-3M"_s, u"P9999D"_s, u"P3m"_s})
        EXPECT_FALSE(intervalFromIso(iso).has_value()) << iso.toStdString();
}

TEST(Interval, GoesByTheCalendar)
{
    EXPECT_EQ((Interval{1, Interval::Unit::Month}.after(QDate(2027, 1, 31))), QDate(2027, 2, 28));
    EXPECT_EQ((Interval{1, Interval::Unit::Year}.after(QDate(2024, 2, 29))), QDate(2025, 2, 28));
    EXPECT_EQ((Interval{2, Interval::Unit::Week}.after(QDate(2026, 12, 24))), QDate(2027, 1, 7));
}

// --- what is due ---

TEST(Due, FollowUpsAndPromisesComeOnTheirDay)
{
    Contact contact = tomWithDates();
    contact.history = {entry(Interaction::followUp(), u"2026-11-26"_s),
                       entry(Interaction::followUp(), u"2026-11-27"_s),
                       entry(Interaction::followUp(), u"2026-10"_s), entry(Interaction::followUp(), {})};
    contact.facts = {promise(u"2026-11-20"_s), promise(u"2026-12"_s), promise({})};
    const QStringList expected{u"follow-up 2026-10-01"_s, u"promise 2026-11-20"_s, u"follow-up 2026-11-26"_s};
    EXPECT_EQ(dueToday(contact), expected);
}

TEST(Due, WhatIsDoneIsNoLongerDue)
{
    Contact contact = tomWithDates();
    contact.history = {entry(Interaction::followUp(), u"2026-11-26"_s), pendingNote(u"2026-11-01"_s)};
    contact.facts = {promise(u"2026-11-20"_s)};
    contact.history[0].extra.insert(u"done"_s, true);
    contact.history[1].extra.insert(u"done"_s, true);
    contact.facts[0].extra.insert(u"done"_s, true);
    EXPECT_EQ(dueToday(contact), QStringList());
}

TEST(Due, KeepingInTouchCountsFromTheLastRealContact)
{
    Contact contact = tomWithDates();
    contact.met.on = *PartialDate::fromIso(u"2026-05-03");
    setKeepInTouch(contact, Interval{3, Interval::Unit::Month});
    EXPECT_EQ(contact.extra.value(u"keep_in_touch"_s), QJsonValue(u"P3M"_s));
    EXPECT_EQ(dueToday(contact), QStringList{u"touch 2026-08-03"_s});

    contact.history = {entry(u"phone call"_s, u"2026-09-01"_s)};
    EXPECT_EQ(dueToday(contact), QStringList()) << "until December 1";
    contact.history = {entry(Interaction::received(), u"2026-06"_s)};
    EXPECT_EQ(dueToday(contact), QStringList{u"touch 2026-09-30"_s}) << "some day in June";
    setKeepInTouch(contact, {});
    EXPECT_TRUE(contact.extra.isEmpty());
    EXPECT_EQ(dueToday(contact), QStringList());
}

TEST(Due, OnlyAnAnswerOrAMeetingMakesANoteMoreThanItsOwnDay)
{
    Contact contact = tomWithDates();
    contact.history = {pendingNote(u"2026-06-01"_s)};
    EXPECT_EQ(lastRealContact(contact), QDate(2026, 6, 1));
    setOutcome(contact.history[0], Outcome::Replied, QDate(2026, 6, 9));
    EXPECT_EQ(lastRealContact(contact), QDate(2026, 6, 9));
    setOutcome(contact.history[0], Outcome::Ignored, QDate(2026, 7, 9));
    EXPECT_EQ(lastRealContact(contact), QDate(2026, 6, 1));
    setOutcome(contact.history[0], Outcome::Withdrawn, QDate(2026, 6, 10));
    EXPECT_FALSE(lastRealContact(contact).isValid()) << "it never arrived";
    contact.history = {entry(Interaction::followUp(), u"2026-11-01"_s)};
    EXPECT_FALSE(lastRealContact(contact).isValid()) << "a plan is no contact";
}

TEST(Due, WithoutAnyContactOneMayBeginAtOnce)
{
    Contact contact = tomWithDates();
    setKeepInTouch(contact, Interval{1, Interval::Unit::Year});
    ASSERT_EQ(duesOf(contact, {}).size(), 1U);
    EXPECT_EQ(duesOf(contact, {}).front().day, dueAtOnce());
}

TEST(Due, APlannedFollowUpStandsForKeepingInTouch)
{
    Contact contact = tomWithDates();
    setKeepInTouch(contact, Interval{1, Interval::Unit::Month});
    contact.history = {entry(Interaction::met(), u"2026-01-05"_s),
                       entry(Interaction::followUp(), u"2026-12-05"_s)};
    EXPECT_EQ(dueToday(contact), QStringList());
}

TEST(Due, ANoteWaitsAsLongAsItsChannelMayTake)
{
    Contact contact = tomWithDates();
    contact.history = {pendingNote(u"2026-11-19"_s)};
    EXPECT_EQ(dueToday(contact), QStringList{u"unanswered 2026-11-26"_s}) << "an e-mail, a week";
    contact.history = {pendingNote(u"2026-11-19"_s, Channel::LinkedIn200)};
    EXPECT_EQ(dueToday(contact), QStringList()) << "a request, two weeks";
    AnswerTimes times;
    times.days[0] = 3;
    EXPECT_EQ(duesOf(contact, times).front().day, QDate(2026, 11, 22));
    contact.history.front().channel.reset();
    EXPECT_EQ(dueToday(contact), QStringList{u"unanswered 2026-11-26"_s});
}

TEST(Due, WhateverHappenedSinceEndsTheWaiting)
{
    const auto waits = [](const Interaction& later) {
        Contact contact = tomWithDates();
        contact.history = {pendingNote(u"2026-11-01"_s), later};
        return waitingNote(contact).has_value();
    };
    EXPECT_TRUE(waits(entry(Interaction::met(), u"2026-10-30"_s))) << "noted down later";
    EXPECT_TRUE(waits(entry(Interaction::met(), {})));
    EXPECT_TRUE(waits(pendingNote(u"2026-11-02"_s))) << "for the newer note";
    for (const QString& kind : {Interaction::received(), Interaction::met(), Interaction::followUp(),
                                u"phone call"_s, followedUpKind()}) {
        EXPECT_FALSE(waits(entry(kind, u"2026-11-01"_s))) << kind.toStdString();
        EXPECT_FALSE(waits(entry(kind, u"2026-11-20"_s))) << kind.toStdString();
    }
    Contact contact = tomWithDates();
    contact.history = {pendingNote(u"2026-11-01"_s)};
    contact.met.on = PartialDate(QDate(2026, 11, 3));
    EXPECT_FALSE(waitingNote(contact).has_value());
}

TEST(Due, OnlyAPendingNoteWaits)
{
    for (const auto& row : outcomeTable()) {
        Contact contact = tomWithDates();
        contact.history = {pendingNote(u"2026-11-01"_s)};
        contact.history.front().outcome = row.value;
        EXPECT_EQ(waitingNote(contact).has_value(), row.value == Outcome::Pending);
    }
}

TEST(Due, AnOldNoteIsLetGo)
{
    Contact contact = tomWithDates();
    const QDate letGo = kToday.addDays(-kLetGoDays - 7); // an e-mail's week
    contact.history = {pendingNote(letGo.toString(Qt::ISODate))};
    EXPECT_EQ(dueToday(contact).size(), 1);
    contact.history = {pendingNote(letGo.addDays(-1).toString(Qt::ISODate))};
    EXPECT_EQ(dueToday(contact), QStringList());
}

// --- done, snoozed, dropped ---

TEST(DueChanges, AFollowUpThatIsDoneStaysInTheHistory)
{
    Contact contact = tomWithDates();
    contact.history = {entry(Interaction::followUp(), u"2026-11-20"_s)};
    contact.history.front().extra.insert(u"x"_s, 1);
    const Contact after = done(contact, onlyDue(contact), kToday);
    ASSERT_EQ(after.history.size(), 1U);
    EXPECT_EQ(after.history[0].kind, followedUpKind());
    EXPECT_EQ(after.history[0].on, PartialDate(kToday));
    EXPECT_EQ(after.history[0].extra, contact.history[0].extra);
    EXPECT_TRUE(duesOf(after, {}).empty());
}

TEST(DueChanges, APutOffFollowUpIsPlannedForThatDay)
{
    Contact contact = tomWithDates();
    contact.history = {entry(Interaction::followUp(), u"2026-11-20"_s)};
    const Contact after = snoozed(contact, onlyDue(contact), QDate(2026, 12, 3));
    ASSERT_EQ(after.history.size(), 1U);
    EXPECT_EQ(after.history[0].kind, Interaction::followUp());
    EXPECT_EQ(after.history[0].on, PartialDate(QDate(2026, 12, 3)));
}

TEST(DueChanges, ADroppedFollowUpTakesTheWaitingForItsNoteAlong)
{
    Contact contact = tomWithDates();
    contact.history = {pendingNote(u"2026-11-01"_s), entry(Interaction::followUp(), u"2026-11-20"_s)};
    const Contact after = dropped(contact, onlyDue(contact));
    ASSERT_EQ(after.history.size(), 1U);
    EXPECT_EQ(after.history[0].outcome, Outcome::Pending) << "which is true";
    EXPECT_TRUE(duesOf(after, {}).empty());
}

TEST(DueChanges, APromiseKeepsItsDateWhenPutOffAndIsAFactWhenDropped)
{
    Contact contact = tomWithDates();
    contact.facts = {promise(u"2026-11-20"_s)};
    const Contact later = snoozed(contact, onlyDue(contact), QDate(2026, 12, 3));
    EXPECT_EQ(later.facts[0].due, contact.facts[0].due);
    EXPECT_EQ(dueToday(later), QStringList());
    EXPECT_EQ(onlyDue(later).day, QDate(2026, 12, 3));
    const Contact never = dropped(later, onlyDue(later));
    ASSERT_EQ(never.facts.size(), 1U);
    EXPECT_EQ(never.facts[0].text, contact.facts[0].text);
    EXPECT_TRUE(never.facts[0].due.isNull());
    EXPECT_TRUE(never.facts[0].extra.isEmpty());
}

TEST(DueChanges, AKeptPromiseBecomesHistoryUnlessItIsPrivate)
{
    Contact contact = tomWithDates();
    contact.facts = {promise(u"2026-11-20"_s)};
    Contact after = done(contact, onlyDue(contact), kToday);
    EXPECT_TRUE(after.facts.empty());
    ASSERT_EQ(after.history.size(), 1U);
    EXPECT_EQ(after.history[0].kind, promiseKeptKind());
    EXPECT_EQ(after.history[0].extra.value(u"promise"_s).toString(), contact.facts[0].text);
    contact.facts[0].isPrivate = true;
    after = done(contact, onlyDue(contact), kToday);
    EXPECT_TRUE(after.facts.empty());
    EXPECT_TRUE(after.history.empty());
}

TEST(DueChanges, KeepingInTouchStartsOverWaitsOrEnds)
{
    Contact contact = tomWithDates();
    contact.history = {entry(Interaction::met(), u"2026-01-05"_s)};
    setKeepInTouch(contact, Interval{1, Interval::Unit::Month});
    const Contact after = done(contact, onlyDue(contact), kToday);
    EXPECT_EQ(after.history.back().kind, inTouchKind());
    EXPECT_EQ(onlyDue(after).day, QDate(2026, 12, 26));

    const Contact later = snoozed(contact, onlyDue(contact), QDate(2026, 12, 3));
    EXPECT_EQ(onlyDue(later).kind, DueKind::FollowUp);
    EXPECT_EQ(onlyDue(later).day, QDate(2026, 12, 3));

    const Contact never = dropped(contact, onlyDue(contact));
    EXPECT_FALSE(keepInTouch(never).has_value());
    EXPECT_EQ(never.history, contact.history);
}

TEST(DueChanges, ANoteWithoutAnAnswerStaysPending)
{
    Contact contact = tomWithDates();
    contact.history = {pendingNote(u"2026-11-01"_s)};
    const Contact after = done(contact, onlyDue(contact), kToday);
    EXPECT_EQ(after.history.front(), contact.history.front());
    EXPECT_EQ(after.history.back().kind, followedUpKind());
    EXPECT_TRUE(duesOf(after, {}).empty());

    EXPECT_EQ(onlyDue(snoozed(contact, onlyDue(contact), QDate(2026, 12, 3))).kind, DueKind::FollowUp);

    const Contact never = dropped(contact, onlyDue(contact));
    EXPECT_EQ(never.history.front().outcome, Outcome::Pending);
    EXPECT_TRUE(duesOf(never, {}).empty());
    EXPECT_EQ(withOutcome(never, 0, Outcome::Pending, kToday), contact) << "it waits again";
}

TEST(DueChanges, WhatIsNoLongerThereChangesNothing)
{
    Contact contact = tomWithDates();
    contact.history = {entry(Interaction::met(), u"2026-11-01"_s)};
    const Due gone{.kind = DueKind::FollowUp, .place = 4, .day = kToday};
    EXPECT_EQ(done(contact, gone, kToday), contact);
    EXPECT_EQ(snoozed(contact, gone, kToday), contact);
    EXPECT_EQ(dropped(contact, gone), contact);
}

TEST(Outcomes, AreRecordedOnTheNewestNote)
{
    Contact contact = tomWithDates();
    EXPECT_FALSE(lastNote(contact).has_value());
    contact.history = {pendingNote(u"2026-11-01"_s), pendingNote(u"2026-10-01"_s),
                       entry(Interaction::met(), u"2026-11-05"_s)};
    ASSERT_EQ(lastNote(contact), 0);
    const Contact after = withOutcome(contact, 0, Outcome::Accepted, kToday);
    EXPECT_EQ(after.history[0].outcome, Outcome::Accepted);
    EXPECT_EQ(outcomeDate(after.history[0]), PartialDate(kToday));
    EXPECT_EQ(withOutcome(after, 0, Outcome::Accepted, kToday.addDays(3)), after) << "said already";
}

} // namespace
