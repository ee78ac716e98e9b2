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

contacts::Fact factOf(contacts::FactKind kind, const QString& text, int year, int month)
{
    contacts::Fact fact;
    fact.kind = kind;
    fact.text = text;
    fact.on = PartialDate::ofMonth(year, month);
    return fact;
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

TEST(StaleTime, ReadsWhatIsOnlyImplied)
{
    for (const QString& text :
         {u"fresh from the boat fair, I tarred a hull."_s, u"I'm only just home from the boat fair."_s,
          u"I'm still hoarse from the boat fair."_s, u"I just left the boat fair and had to write."_s,
          u"I hope you got home safely from Larvik."_s, u"how was your flight back?"_s,
          u"have you recovered from the boat fair?"_s})
        EXPECT_EQ(judged(text), Severity::Warn) << text.toStdString();
    for (const QString& text :
         {u"I'm just back from a sail to Skagen. We met at the boat fair."_s,
          u"I still use the tar from the boat fair."_s, u"fresh from the oven: a loaf for you."_s,
          u"I haven't slept in years. We met at the boat fair."_s})
        EXPECT_EQ(judged(text), std::nullopt) << text.toStdString();
}

TEST(StaleTime, KnowsHowLongItHasBeen)
{
    contacts::Contact lately = metAtTheFair();
    lately.met.on = PartialDate(QDate(2026, 11, 14));
    const QString forYears = u"we haven't spoken in years, and the boat fair was fun."_s;
    EXPECT_EQ(judged(forYears, lately), Severity::Warn);
    lately.met.on = PartialDate(QDate(2019, 11, 14));
    EXPECT_EQ(judged(forYears, lately), std::nullopt);
    // The last time counts, not the first.
    contacts::Interaction again;
    again.kind = contacts::Interaction::met();
    again.on = PartialDate(QDate(2026, 11, 14));
    lately.history.push_back(again);
    EXPECT_EQ(judged(forYears, lately), Severity::Warn);
    lately.history.back().kind = contacts::Interaction::followUp();
    EXPECT_EQ(judged(forYears, lately), std::nullopt);
}

TEST(StaleTime, ReadsHalvesAndRoundFigures)
{
    EXPECT_EQ(judged(u"we met at the boat fair half a year ago."_s), std::nullopt);
    EXPECT_EQ(judged(u"we met at the boat fair a year and a half ago."_s), Severity::Stop);
    EXPECT_EQ(judged(u"we met a good week ago at the boat fair."_s), Severity::Stop);
    EXPECT_EQ(judged(u"we met at the boat fair twenty years ago."_s), Severity::Stop);
    EXPECT_EQ(judged(u"we met at the boat fair two Fridays ago."_s), Severity::Stop);
    EXPECT_EQ(judged(u"we met in the depths of winter at the boat fair."_s), Severity::Warn);
    contacts::Contact earlier = metAtTheFair();
    earlier.met.on = PartialDate(QDate(2025, 11, 22));
    EXPECT_EQ(judged(u"we met at the boat fair a year ago today."_s, earlier), std::nullopt);
}

TEST(StaleTime, ReadsPartsOfTheCalendar)
{
    struct Case
    {
        QString time;
        QDate met;
        bool isWrong;
    };
    const QDate inJune(2026, 6, 10);
    const Case cases[] = {{u"at the start of the month"_s, inJune, true},
                          {u"at the start of the month"_s, {2026, 11, 4}, false},
                          {u"earlier in the week"_s, inJune, true},
                          {u"early in the year"_s, inJune, true},
                          {u"early in the year"_s, {2026, 2, 17}, false},
                          {u"in the middle of last week"_s, inJune, true},
                          {u"at the end of last month"_s, {2026, 10, 29}, false},
                          {u"over the summer"_s, {2026, 11, 10}, true},
                          {u"over the summer"_s, {2026, 7, 10}, false},
                          {u"before the summer"_s, {2026, 11, 10}, true},
                          {u"before the summer"_s, {2026, 4, 10}, false},
                          {u"after the summer"_s, {2026, 3, 10}, true},
                          {u"after the summer"_s, {2026, 9, 10}, false},
                          {u"all through October"_s, inJune, true},
                          {u"just before Christmas"_s, inJune, true},
                          {u"around Christmas"_s, {2025, 12, 20}, false},
                          {u"in the new year"_s, inJune, true},
                          {u"at New Year"_s, {2026, 1, 2}, false},
                          {u"last school year"_s, {2019, 5, 2}, true},
                          {u"last school year"_s, {2026, 5, 10}, false},
                          {u"this school year"_s, {2026, 5, 10}, true},
                          {u"over the weekend"_s, inJune, true},
                          {u"over the weekend"_s, {2026, 11, 21}, false},
                          {u"the Tuesday before last"_s, {2026, 11, 10}, false},
                          {u"the September before last"_s, {2026, 9, 17}, true},
                          {u"on the 12th"_s, inJune, true},
                          {u"on the 12th"_s, {2026, 11, 12}, false},
                          {u"over a month ago"_s, {2026, 11, 12}, true},
                          {u"over a month ago"_s, {2026, 9, 17}, false},
                          {u"not long ago"_s, {2024, 9, 1}, true},
                          {u"not long ago"_s, {2026, 10, 20}, false},
                          {u"a short while ago"_s, {2025, 3, 1}, true},
                          {u"some time ago"_s, {2026, 11, 19}, true},
                          {u"in recent weeks"_s, {2026, 3, 17}, true}};
    for (const Case& one : cases) {
        contacts::Contact contact = metAtTheFair();
        contact.met.on = PartialDate(one.met);
        EXPECT_EQ(judged(u"we met %1 and talked about tar."_s.arg(one.time), contact).has_value(),
                  one.isWrong)
            << one.time.toStdString() << ", met on " << one.met.toString(Qt::ISODate).toStdString();
    }
}

TEST(StaleTime, KnowsAPlaceByANameInIt)
{
    EXPECT_NE(judged(u"I'm just home from Larvik and still smell of tar."_s), std::nullopt);
    EXPECT_EQ(judged(u"I'm just home from Bergen and still smell of tar."_s), std::nullopt);
}

TEST(StaleTime, LeavesAloneWhatAQuestionAsksOfTimesToCome)
{
    contacts::Contact contact = metAtTheFair();
    contact.facts.push_back(factOf(contacts::FactKind::Congrats, u"opening your own workshop"_s, 2026, 10));
    EXPECT_EQ(judged(u"does the workshop take visitors in spring?"_s, contact), std::nullopt);
    EXPECT_NE(judged(u"congratulations on opening your own workshop in spring!"_s, contact), std::nullopt);
}

TEST(StaleTime, ReadsATimeBesideThePlaceWhateverElseIsTold)
{
    EXPECT_EQ(judged(u"I haven't stopped humming since the boat fair last weekend."_s), Severity::Stop);
    EXPECT_EQ(judged(u"I enjoyed your stand at last week's boat fair."_s), Severity::Stop);
    EXPECT_EQ(judged(u"I was at the boat fair last week and missed you."_s), std::nullopt);
    EXPECT_EQ(judged(u"I attended your workshop at the boat fair last month."_s), Severity::Stop);
    EXPECT_EQ(judged(u"I saw your film about the boat fair last month."_s), std::nullopt);
}

TEST(StaleTime, KnowsWhenAThirdPersonBroughtThemTogether)
{
    contacts::Contact contact = metAtTheFair();
    contact.met.how = contacts::MetHow::Introduced;
    contact.met.where.clear();
    contact.met.by = u"Petra Novak"_s;
    EXPECT_EQ(judged(u"Petra Novak put us in touch this morning."_s, contact), Severity::Stop);
    EXPECT_EQ(judged(u"Petra Novak put me in touch with you yesterday."_s, contact), Severity::Stop);
    EXPECT_EQ(judged(u"Petra Novak put us in touch in June."_s, contact), std::nullopt);
    EXPECT_EQ(judged(u"Petra Novak put up a shed last week."_s, contact), std::nullopt);
}

TEST(StaleTime, DoesNotCongratulateTwoYearsLate)
{
    contacts::Contact contact = metAtTheFair();
    contact.facts.push_back(factOf(contacts::FactKind::Congrats, u"joining Skagen Boats"_s, 2023, 9));
    for (const QString& text :
         {u"congrats on the new job at Skagen Boats!"_s, u"congratulations on joining Skagen Boats!"_s,
          u"how is your new job?"_s, u"Skagen Boats must still feel new."_s})
        EXPECT_EQ(judged(text, contact), Severity::Warn) << text.toStdString();
    for (const QString& text :
         {u"late congratulations on joining Skagen Boats!"_s,
          u"congrats on your third year at Skagen Boats."_s,
          u"I only heard now that you joined Skagen Boats. Congratulations!"_s,
          u"Skagen Boats launched a new hull, congratulations!"_s, u"I have a new job at a yard."_s})
        EXPECT_EQ(judged(text, contact), std::nullopt) << text.toStdString();
    contact.facts.back().on = PartialDate::ofMonth(2026, 9);
    EXPECT_EQ(judged(u"congratulations on joining Skagen Boats!"_s, contact), std::nullopt);
    contact.facts.back().isPrivate = true;
    contact.facts.back().on = PartialDate::ofMonth(2023, 9);
    EXPECT_EQ(judged(u"how is your new job?"_s, contact), std::nullopt);
}

TEST(StaleTime, DoesNotCallAnOldWorkNew)
{
    contacts::Contact contact = metAtTheFair();
    contact.facts.push_back(factOf(contacts::FactKind::Work, u"article about oak ribs"_s, 2025, 3));
    EXPECT_EQ(judged(u"I loved your brand-new article about oak ribs."_s, contact), Severity::Warn);
    EXPECT_EQ(judged(u"your article about oak ribs is just out, I see."_s, contact), Severity::Warn);
    EXPECT_EQ(judged(u"your article about oak ribs gave me a new idea."_s, contact), std::nullopt);
    EXPECT_EQ(judged(u"I read your article about oak ribs to my new apprentice."_s, contact), std::nullopt);
}

TEST(StaleTime, DoesNotTakeForComingWhatHasBeen)
{
    contacts::Contact contact = metAtTheFair();
    contact.facts = {factOf(contacts::FactKind::Work, u"talk on oak ribs"_s, 2026, 8),
                     factOf(contacts::FactKind::Congrats, u"launch of the Skagen ferry"_s, 2026, 8)};
    for (const QString& text : {u"I saw your upcoming talk on oak ribs announced."_s,
                                u"good luck with your talk on oak ribs tomorrow!"_s,
                                u"congratulations on the launch of the Skagen ferry next month!"_s})
        EXPECT_EQ(judged(text, contact), Severity::Warn) << text.toStdString();
    for (const QString& text :
         {u"your talk on oak ribs was good. Is there an upcoming one?"_s,
          u"congratulations on the launch of the Skagen ferry! Coffee next week?"_s,
          u"congratulations on the launch of the Skagen ferry, and see you tomorrow."_s})
        EXPECT_EQ(judged(text, contact), std::nullopt) << text.toStdString();
    contact.facts[0].on = PartialDate::ofMonth(2026, 12);
    EXPECT_EQ(judged(u"I saw your upcoming talk on oak ribs announced."_s, contact), std::nullopt);
}

TEST(StaleTime, DatesADeedThatTheyAreThankedFor)
{
    contacts::Contact contact = metAtTheFair(contacts::Closeness::Close);
    contact.facts = {
        factOf(contacts::FactKind::Thanks, u"driving the crew to the Night of Boats"_s, 2026, 5)};
    EXPECT_EQ(judged(u"thank you for driving the crew to the Night of Boats a few days ago."_s, contact),
              Severity::Stop);
    EXPECT_EQ(judged(u"thank you for driving the crew to the Night of Boats in May."_s, contact),
              std::nullopt);
}
