// SPDX-License-Identifier: GPL-3.0-or-later
// A time is held against the record only where it dates what the record dates.
#include "critique/critic.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::critique;

namespace {

contacts::Contact metAtTheFair(contacts::Closeness closeness = contacts::Closeness::MetOnce)
{
    contacts::Contact contact;
    contact.name = u"Bo Dahl"_s;
    contact.givenName = u"Bo"_s;
    contact.closeness = closeness;
    contact.met.how = contacts::MetHow::Event;
    contact.met.where = u"the boat fair in Larvik"_s;
    contact.met.on = PartialDate(QDate(2026, 6, 10));
    return contact;
}

std::optional<Severity> judged(const QString& text, const contacts::Contact& contact = metAtTheFair())
{
    const CritiqueReport report =
        Critic().critique({.text = u"Hi Bo, "_s + text}, {.contact = &contact, .today = QDate(2026, 11, 22)});
    for (const Finding& finding : report.findings) {
        if (finding.rule == u"stale-time")
            return finding.severity;
    }
    return std::nullopt;
}

} // namespace

TEST(StaleTime, StopsWhereTheMeetingIsDatedWrongly)
{
    for (const QString& text :
         {u"we met last week at the boat fair."_s, u"it was good to meet you yesterday."_s,
          u"we talked about tar in March."_s, u"last Tuesday, at the boat fair, we talked about tar."_s,
          u"we talked about tar the day before yesterday."_s, u"we met at the boat fair earlier today."_s,
          u"our conversation two years ago stayed with me."_s,
          u"it was good to meet you at the boat fair last Christmas."_s})
        EXPECT_EQ(judged(text), Severity::Stop) << text.toStdString();
}

TEST(StaleTime, StopsHoweverTheTimeIsPut)
{
    for (const QString& text :
         {u"it's barely a week since we talked about tar."_s,
          u"two weeks have gone by since our talk at the boat fair."_s,
          u"our chat about tar is only a few days old, and I miss it."_s,
          u"meeting you the week before last made my fall."_s, u"so nice talking to you 3 days ago."_s,
          u"we met last wk at the boat fair."_s, u"we talked about tar a week or two ago."_s,
          u"we met in the last few days at the boat fair."_s, u"we spoke on 14 Nov at the boat fair."_s,
          u"we met at the boat fair in March of last year."_s, u"we met on 3/11/2025."_s,
          u"we met in the year 2024 at the boat fair."_s, u"you and I met in Larvik in November '24."_s,
          u"we talked at the boat fair late in September."_s, u"we met a year ago at the boat fair."_s,
          u"nice to have met you last Sunday at the boat fair."_s, u"Ana introduced us in April."_s})
        EXPECT_EQ(judged(text), Severity::Stop) << text.toStdString();
}

TEST(StaleTime, ReadsOfTwoTimesTheOneThatSaysMore)
{
    contacts::Contact contact = metAtTheFair();
    contact.met.on = PartialDate(QDate(2025, 3, 10));
    for (const QString& text :
         {u"we met in March of last year."_s, u"last year in March we talked about tar."_s,
          u"we met in March 2025."_s, u"we met on Monday the 10th of March 2025."_s,
          u"we met on March 10 last year."_s, u"we talked on 10.03.2025 about tar."_s,
          u"we met in the spring of last year."_s, u"it's over a year since we met."_s})
        EXPECT_EQ(judged(text, contact), std::nullopt) << text.toStdString();
    contact.met.on = PartialDate(QDate(2026, 11, 12));
    for (const QString& text :
         {u"we met on Thursday last week."_s, u"it's not even two weeks since we met."_s,
          u"we talked less than two weeks ago."_s, u"we just met at the boat fair."_s})
        EXPECT_EQ(judged(text, contact), std::nullopt) << text.toStdString();
}

TEST(StaleTime, LeavesAloneWhatDatesSomethingElse)
{
    for (const QString& text :
         {u"we met at the boat fair. Last Tuesday the tar arrived."_s,
          u"last week I tried the tar we talked about at the boat fair."_s,
          u"what we talked about at the boat fair kept me busy last week."_s,
          u"we talked about tar, and last week my boat sank."_s,
          u"I was at the boat fair again, and sank it today."_s,
          u"my boat fair badge turned up last week in a drawer I opened."_s,
          u"I walked the whole boat fair today."_s,
          u"I met your brother yesterday."_s,
          u"we met at the boat fair, where my cousin sold a boat last year."_s,
          u"in January we will talk about tar."_s,
          u"we met at the boat fair in June."_s,
          u"our board met yesterday and wants a boat."_s,
          u"I had lunch with Ana yesterday, and the boat fair came up."_s,
          u"we discussed your keel with my crew last week."_s,
          u"I met you at the boat fair, and my son is three weeks old today."_s,
          u"we talked about it in our team last week."_s,
          u"the talk you gave me led to tar tests last week."_s,
          u"I have been running this yard for you a week now, and got paid on Friday."_s,
          u"we met at the boat fair this summer."_s,
          u"we met at the boat fair last summer."_s})
        EXPECT_EQ(judged(text), std::nullopt) << text.toStdString();
}

TEST(StaleTime, LeavesAloneWhatTheWriterDidWithTheSameThing)
{
    contacts::Contact contact = metAtTheFair();
    contacts::Fact fact;
    fact.kind = contacts::FactKind::Topic;
    fact.text = u"pine tar shortages"_s;
    fact.on = PartialDate(QDate(2026, 6, 10));
    contact.facts.push_back(fact);
    fact.kind = contacts::FactKind::Together;
    fact.text = u"bent an oak rib"_s;
    contact.facts.push_back(fact);
    EXPECT_EQ(judged(u"we ran low on pine tar last week."_s, contact), std::nullopt);
    EXPECT_EQ(judged(u"I bent another oak rib yesterday."_s, contact), std::nullopt);
    EXPECT_EQ(judged(u"the oak rib we bent last week holds."_s, contact), Severity::Stop);
    contact.facts.back().kind = contacts::FactKind::Thanks;
    contact.facts.back().text = u"mending the bilge pump"_s;
    EXPECT_EQ(judged(u"the bilge pump you repaired last week holds."_s, contact), Severity::Warn);
    EXPECT_EQ(judged(u"the bilge pump you mended in June broke last week."_s, contact), std::nullopt);
}

TEST(StaleTime, OnlyWarnsWhereItMayBeWrong)
{
    // Seasons aren't the same everywhere, "recently" is anybody's guess, and friends meet without a record.
    EXPECT_EQ(judged(u"we met at the boat fair last winter."_s), Severity::Warn);
    EXPECT_EQ(judged(u"we recently met at the boat fair."_s), Severity::Warn);
    EXPECT_EQ(judged(u"we just met at the boat fair."_s), Severity::Warn);
    EXPECT_EQ(judged(u"we compared notes on tar last week."_s), Severity::Warn);
    const contacts::Contact friendOfOld = metAtTheFair(contacts::Closeness::Familiar);
    EXPECT_EQ(judged(u"it was good to see you; we talked about tar last week."_s, friendOfOld),
              Severity::Warn);
    EXPECT_EQ(judged(u"you told me about tar last week."_s), Severity::Warn);
}
