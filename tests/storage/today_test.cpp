// SPDX-License-Identifier: GPL-3.0-or-later
// What is due, as the lists find it: the same as the contacts themselves say.
#include "contacts/due/due.h"
#include "storage/people/people_list.h"
#include "storage/query.h"
#include "storage/random_contact.h"
#include "storage/settings_store.h"
#include "storage/temporary_notebook.h"
#include "storage/today/note_candidates.h"
#include "support/printers.h"

#include <algorithm>

namespace wellmet::storage {
namespace {

using namespace Qt::StringLiterals;
using contacts::AnswerTimes;
using contacts::Contact;
using contacts::ContactQuery;
using contacts::ContactSummary;
using contacts::Fact;
using contacts::FactKind;
using contacts::Interaction;
using contacts::NoteState;

const QDate kToday(2026, 11, 26);

class TodayListTest : public TemporaryNotebook
{
protected:
    std::vector<ContactSummary> page(const ContactQuery& query)
    {
        const auto rows = PeopleList(database(), kToday).page(query, 0, 1000);
        EXPECT_TRUE(rows.ok()) << (rows.ok() ? "" : rows.error().message.toStdString());
        return rows ? *rows : std::vector<ContactSummary>();
    }
    QStringList names(const ContactQuery& query)
    {
        QStringList found;
        for (const ContactSummary& row : page(query))
            found << row.name;
        return found;
    }
    Contact waiting(const QString& name, const QString& sent, contacts::Channel channel)
    {
        Contact contact;
        contact.name = name;
        contact.history = {{.kind = Interaction::sent(),
                            .on = *PartialDate::fromIso(sent),
                            .channel = channel,
                            .text = {},
                            .outcome = contacts::Outcome::Pending,
                            .extra = {}}};
        return added(contact);
    }
    void set(const QString& key, const QString& value)
    {
        ASSERT_TRUE(SettingsStore(database()).setValue(key, value).ok());
    }
};

// Random people, most of them with what can be due about today.
Contact randomPerson(std::mt19937& random, int number)
{
    const auto below = [&](int limit) { return std::uniform_int_distribution(0, limit - 1)(random); };
    const auto day = [&] { return PartialDate(kToday.addDays(below(260) - 200)); };
    Contact contact = randomContact(random);
    contact.name = u"Person %1"_s.arg(QString::number(number).rightJustified(4, u'0'));
    for (Interaction& entry : contact.history) {
        if (below(4) > 0)
            entry.on = day();
        if (below(2) > 0)
            entry.outcome = contacts::Outcome::Pending;
        if (below(8) == 0)
            entry.extra.insert(u"done"_s, true);
    }
    for (Fact& fact : contact.facts) {
        if (below(2) > 0)
            fact.kind = FactKind::Promise;
        fact.due = day();
        if (below(4) == 0)
            fact.extra.insert(u"snoozed"_s, day().toIso());
    }
    if (below(3) == 0)
        contacts::setKeepInTouch(contact, contacts::Interval{1 + below(9), contacts::Interval::Unit::Month});
    return contact;
}

TEST_F(TodayListTest, AFilterTheStatesAndTheOrderSayWhatTheContactsSay)
{
    std::mt19937 random(26);
    std::vector<contacts::ContactChange> changes;
    for (int i = 0; i < 300; ++i)
        changes.push_back({.before = {}, .after = randomPerson(random, i)});
    ASSERT_TRUE(apply(changes).ok());
    for (const bool ownTimes : {false, true}) {
        AnswerTimes times;
        if (ownTimes) {
            set(u"answer.email"_s, u"40"_s);
            set(u"answer.other"_s, u"1"_s);
            times.days[4] = 40;
            times.days[5] = 1;
        }
        std::vector<std::pair<QDate, QString>> expected;
        for (const contacts::ContactChange& change : changes) {
            const auto dues = contacts::duesOf(*change.after, times);
            const auto due = std::ranges::find_if(
                dues, [](const contacts::Due& any) { return contacts::isDue(any, kToday); });
            if (due != dues.end())
                expected.emplace_back(due->day, change.after->name);
        }
        ASSERT_GT(expected.size(), 50U);
        ASSERT_LT(expected.size(), 290U);
        QStringList expectedNames;
        for (const auto& [day, name] : expected)
            expectedNames << name;

        ContactQuery query;
        query.due = true;
        EXPECT_EQ(names(query), expectedNames);
        EXPECT_EQ(*PeopleList(database(), kToday).count(query), expectedNames.size());
        query.sort = ContactQuery::Sort::NextDue;
        QStringList inOrder = names(query);
        inOrder.sort();
        EXPECT_EQ(inOrder, expectedNames);
        QStringList stateSaysDue;
        for (const ContactSummary& row : page({})) {
            if (row.state == NoteState::Due)
                stateSaysDue << row.name;
        }
        EXPECT_EQ(stateSaysDue, expectedNames);
    }
}

TEST_F(TodayListTest, WhoIsDueLongestComesFirst)
{
    waiting(u"Ana"_s, u"2026-11-10"_s, contacts::Channel::Email);       // November 17
    waiting(u"Bob"_s, u"2026-11-09"_s, contacts::Channel::LinkedIn200); // November 23
    Contact cy;
    cy.name = u"Cy"_s;
    cy.history = {{.kind = Interaction::followUp(),
                   .on = PartialDate(QDate(2026, 11, 20)),
                   .channel = {},
                   .text = {},
                   .outcome = {},
                   .extra = {}}};
    added(cy);
    Contact nobody;
    nobody.name = u"Aaron"_s;
    added(nobody);
    waiting(u"Old"_s, u"2024-05-01"_s, contacts::Channel::Email); // let go long ago
    ContactQuery query;
    query.sort = ContactQuery::Sort::NextDue;
    EXPECT_EQ(names(query), (QStringList{u"Ana"_s, u"Cy"_s, u"Bob"_s, u"Aaron"_s, u"Old"_s}));
    const auto rows = page(query);
    EXPECT_EQ(rows[0].stateDate, PartialDate(QDate(2026, 11, 17)));
    EXPECT_EQ(rows[2].stateDate, PartialDate(QDate(2026, 11, 23)));
}

TEST_F(TodayListTest, TheOperatorLooksAsFarAheadAsItSays)
{
    waiting(u"Ana"_s, u"2026-11-23"_s, contacts::Channel::Email); // November 30
    waiting(u"Old"_s, u"2026-05-01"_s, contacts::Channel::Email); // let go in August
    ContactQuery query;
    for (const auto& [text, found] :
         {std::pair(u"due:today"_s, QStringList()), std::pair(u"due:2026-11-29"_s, QStringList()),
          std::pair(u"due:week"_s, QStringList{u"Ana"_s})}) {
        query.text = text;
        EXPECT_EQ(names(query), found) << text.toStdString();
    }
}

TEST_F(TodayListTest, SinceEverHasNoDate)
{
    Contact ana;
    ana.name = u"Ana"_s;
    contacts::setKeepInTouch(ana, contacts::Interval{1, contacts::Interval::Unit::Year});
    added(ana);
    const auto rows = page({});
    EXPECT_EQ(rows.front().state, NoteState::Due);
    EXPECT_TRUE(rows.front().stateDate.isNull());
}

TEST_F(TodayListTest, TheUsualTimesAreTheSameInBothPlaces)
{
    const AnswerTimes usual;
    Query query(database(), u"SELECT channel, days FROM answer_times"_s);
    int channels = 0;
    ASSERT_TRUE(query
                    .each([&](const Row& row) {
                        EXPECT_EQ(row.number(1), usual.of(*contacts::channelFromId(row.text(0))));
                        ++channels;
                    })
                    .ok());
    EXPECT_EQ(channels, static_cast<int>(contacts::channelTable().size()));
    set(u"answer.email"_s, u"nonsense"_s);
    EXPECT_EQ(*Query(database(), u"SELECT days FROM answer_times WHERE channel = 'email'"_s).number(),
              usual.of(contacts::Channel::Email));
}

// --- who gains from a note ---

TEST_F(TodayListTest, CandidatesAreTheLastMetAndThoseWithNewsNobodyWrittenTo)
{
    const auto person = [](const QString& name, const QString& met) {
        Contact contact;
        contact.name = name;
        contact.met.where = u"PyData"_s;
        contact.met.on = PartialDate::fromIso(met).value_or(PartialDate());
        return contact;
    };
    added(person(u"Older"_s, u"2024-01-01"_s));
    added(person(u"Old"_s, u"2025-01-01"_s));
    added(person(u"New"_s, u"2026-11-20"_s));
    Contact news = person(u"News"_s, u"2019-01-01"_s);
    news.facts.emplace_back();
    news.facts.back().kind = FactKind::Congrats;
    news.facts.back().on = PartialDate(QDate(2026, 11, 1));
    added(news);
    Contact secret = news;
    secret.name = u"Secret"_s;
    secret.facts.back().isPrivate = true;
    added(secret);
    Contact written = person(u"Written"_s, u"2026-11-25"_s);
    written.history.emplace_back().kind = Interaction::sent();
    added(written);
    Contact unknown;
    unknown.name = u"Unknown"_s;
    added(unknown);

    const auto candidates = [&](int limit) {
        QStringList found;
        const auto ids = noteCandidates(database(), kToday.addDays(-30), kToday.addDays(30), limit);
        for (const contacts::ContactId& id : *ids)
            found << (*ContactStore(database()).read(id))->name;
        found.sort();
        return found;
    };
    EXPECT_EQ(candidates(2), (QStringList{u"New"_s, u"News"_s, u"Old"_s}));
    EXPECT_EQ(candidates(9), (QStringList{u"New"_s, u"News"_s, u"Old"_s, u"Older"_s, u"Secret"_s}));
}

} // namespace
} // namespace wellmet::storage
