// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/copies/sameness.h"
#include "critique/critic.h"
#include "critique/example.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::critique;

namespace {

// The example recipient, whose record a test may change.
struct Desk
{
    contacts::Contact contact = *exampleCircumstances().contact;
    SamenessIndex sent;
    Critic critic;

    CritiqueReport read(const QString& text) const
    {
        return critic.critique({.text = text}, {.contact = &contact,
                                                .sender = exampleCircumstances().sender,
                                                .today = QDate(2026, 11, 22),
                                                .sent = &sent});
    }
    // The words that a rule finds at fault, with its severity: "stop last week"; empty when it finds none.
    QString found(const QString& rule, const QString& text) const
    {
        for (const Finding& finding : read(text).findings) {
            if (finding.rule == rule)
                return toId(finding.severity) + u' ' + finding.range.in(text).toString();
        }
        return {};
    }
};

} // namespace

TEST(Record, LetsAPlaceHaveADayInItsName)
{
    Desk desk;
    desk.contact.met.where = u"the Saturday market"_s; // in October 2026, on a Wednesday
    EXPECT_EQ(desk.found(u"stale-time"_s, u"Hi Marisol, we met at the Saturday market in October."_s),
              QString());
    EXPECT_EQ(desk.found(u"stale-time"_s, u"Hi Marisol, we met at the Saturday market last week."_s),
              u"stop last week"_s);
}

TEST(Record, IsHeldAgainstEveryDateInTheNote)
{
    const Desk desk; // they met in October 2026
    const QString note = u"Hi Marisol, we met %1 at the Riverside Science Fair."_s;
    EXPECT_EQ(desk.found(u"stale-time"_s, note.arg(u"on March 14"_s)), u"stop on March 14"_s);
    EXPECT_EQ(desk.found(u"stale-time"_s, note.arg(u"on the 14th of October"_s)), QString());
    EXPECT_EQ(desk.found(u"stale-time"_s, note.arg(u"in 2019"_s)), u"stop in 2019"_s);
    EXPECT_EQ(desk.found(u"stale-time"_s, u"Hi Marisol, your jar from the fair lasted until last week."_s),
              QString());
}

TEST(Record, WithAYearAloneFitsAnyDayOfIt)
{
    Desk desk;
    desk.contact.met.on = PartialDate::ofYear(2025);
    EXPECT_EQ(desk.found(u"stale-time"_s, u"Hi Marisol, we met last year."_s), QString());
    EXPECT_EQ(desk.found(u"stale-time"_s, u"Hi Marisol, we met in May 2025."_s), QString());
    EXPECT_EQ(desk.found(u"stale-time"_s, u"Hi Marisol, we met last week."_s), u"stop last week"_s);
}

TEST(Record, OfWhatLiesAheadIsNotPast)
{
    Desk desk;
    contacts::Fact fact;
    fact.kind = contacts::FactKind::Work;
    fact.text = u"the keynote on tidal gauges"_s;
    fact.on = PartialDate::ofMonth(2027, 6);
    desk.contact.facts = {fact};
    EXPECT_EQ(desk.found(u"stale-time"_s, u"Hi Marisol, I will hear the keynote on tidal gauges in June."_s),
              QString());
    EXPECT_EQ(desk.found(u"stale-time"_s, u"Hi Marisol, the keynote on tidal gauges last week was a joy."_s),
              u"stop last week"_s);
}

TEST(Record, KnowsAnOldJobFromTheNewOne)
{
    Desk desk;
    desk.contact.met.how = contacts::MetHow::Work;
    desk.contact.met.where = u"Northgate Analytics"_s;
    EXPECT_EQ(desk.found(u"stale-time"_s, u"Hi Marisol, you work at Northgate Analytics, I think."_s),
              u"stop you work"_s);
    EXPECT_EQ(desk.found(u"stale-time"_s, u"Hi Marisol, you worked at Northgate Analytics then."_s),
              QString());
}

TEST(Record, ContradictedIsWorseThanUnsupported)
{
    const Desk desk;
    EXPECT_EQ(
        desk.found(u"unsupported"_s, u"Hi Marisol, do you still have your desk at Northgate Analytics?"_s),
        u"stop Northgate Analytics"_s);
    EXPECT_EQ(desk.found(u"unsupported"_s, u"Hi Marisol, we met in Boston."_s), u"stop Boston"_s);
    EXPECT_EQ(desk.found(u"unsupported"_s, u"Hi Marisol, I have a cousin at Northgate Analytics."_s),
              u"warn Northgate Analytics"_s);
    EXPECT_EQ(desk.found(u"unsupported"_s, u"Hi Marisol, I liked your 2019 report."_s), u"hint 2019"_s);
}

TEST(Record, KnowsLongNamesByTheirInitials)
{
    Desk desk;
    desk.contact.facts.clear();
    desk.contact.met.where = u"the Massachusetts Institute of Technology"_s;
    EXPECT_EQ(desk.found(u"no-connection"_s, u"Hi Marisol, how is life after MIT?"_s), QString());
    desk.contact.met.where = u"MIT"_s;
    const QString text = u"Hi Marisol, how is life after the Massachusetts Institute of Technology?"_s;
    EXPECT_EQ(desk.found(u"no-connection"_s, text), QString());
    EXPECT_EQ(desk.found(u"unsupported"_s, text), QString());
}

TEST(Record, FriendsNeedNoTellingHowTheyKnowEachOther)
{
    Desk desk;
    desk.contact.facts.clear();
    desk.contact.met = {};
    const QString text = u"Hi Marisol, I'm writing a guide for new gardeners. How are you?"_s;
    EXPECT_EQ(desk.found(u"no-connection"_s, text), u"warn "_s);
    desk.contact.closeness = contacts::Closeness::Close;
    EXPECT_EQ(desk.found(u"no-connection"_s, text), QString());
    contacts::Fact fact;
    fact.kind = contacts::FactKind::Together;
    fact.text = u"planted a hedge"_s;
    fact.isPrivate = true; // decides nothing
    desk.contact.facts = {fact};
    EXPECT_EQ(desk.found(u"no-connection"_s, text), QString());
    desk.contact.facts.front().isPrivate = false;
    EXPECT_NE(desk.found(u"no-connection"_s, text), QString());
}

TEST(Record, IsFoundInOtherForms)
{
    Desk desk;
    desk.contact.met.where = u"PyData Zürich"_s;
    for (const QString& text :
         {u"Hi Marisol, Zurich's PyData was fun."_s, u"Hi Marisol, a flood, measured cheaply."_s,
          u"Hi Marisol, the sensors that measure floods are cheap."_s})
        EXPECT_EQ(desk.found(u"no-connection"_s, text), QString()) << text.toStdString();
}

TEST(Record, NamesInSmallLettersAreSeen)
{
    const Desk desk;
    EXPECT_EQ(desk.found(u"name-form"_s, u"marisol, thank you for the tour."_s), u"warn marisol"_s);
    EXPECT_EQ(desk.found(u"name-form"_s, u"Dear dr. vega, thank you for the tour."_s), u"warn dr. vega"_s);
}

TEST(Record, AKnightIsSomebody)
{
    Desk desk;
    desk.contact.name = u"Sir Peregrine Holt"_s;
    desk.contact.givenName.clear();
    desk.contact.familyName.clear();
    desk.contact.address.clear();
    EXPECT_EQ(desk.found(u"no-name"_s, u"Dear Sir Peregrine, thank you for the tour."_s), QString());
    EXPECT_NE(desk.found(u"no-name"_s, u"Dear Sir, thank you for the tour."_s), QString());
}

TEST(SentSentences, AreCountedByPersonWithNamesMasked)
{
    Desk desk;
    const QString sentence = u"At the fair in %1 I learned more from you than from any book."_s;
    const QStringList people{u"Ana"_s, u"Bo"_s, u"Cid"_s, u"Dee"_s, u"Eve"_s, u"Fay"_s};
    for (const QString& name : people.mid(0, 2))
        desk.sent.add({.key = name, .label = name},
                      u"Hi %1, how are you? "_s.arg(name) + sentence.arg(u"Ghent"_s));
    const QString note =
        u"Hi Marisol, your report on the ditch behind the mill made our whole class laugh. "_s +
        sentence.arg(u"Riverside"_s) + u" Which pump did you choose for it in the end?"_s;
    EXPECT_EQ(desk.found(u"same-sentence"_s, note), QString());
    desk.sent.add({.key = u"Ana"_s, .label = u"Ana"_s}, sentence.arg(u"Ulm"_s)); // the same person again
    EXPECT_EQ(desk.found(u"same-sentence"_s, note), QString());
    desk.sent.add({.key = u"Cid"_s, .label = u"Cid"_s}, sentence.arg(u"Ulm"_s));
    EXPECT_TRUE(desk.found(u"same-sentence"_s, note).startsWith(u"hint"_s));
    for (const QString& name : people.mid(3))
        desk.sent.add({.key = name, .label = name}, sentence.arg(u"Ulm"_s));
    EXPECT_TRUE(desk.found(u"same-sentence"_s, note).startsWith(u"warn"_s));
}

TEST(SentSentences, OfTheSenderThemselvesMayRepeat)
{
    Desk desk;
    const QString sentence = u"I build rain gauges for schools in the whole county and beyond."_s;
    for (const QString& name : {u"Ana"_s, u"Bo"_s, u"Cid"_s})
        desk.sent.add({.key = name, .label = name}, u"Thank you for the tea. "_s + sentence);
    EXPECT_EQ(desk.found(u"same-sentence"_s, u"Hi Marisol, "_s + sentence), QString());
}

TEST(SentSentences, AroundOneEmployerWeighMore)
{
    Desk desk;
    const QString text =
        u"Hi Ana, your story about the pump in the cellar and the three buckets was the best of the "
        "evening. Which bucket won? Jonas"_s;
    desk.sent.add({.key = u"ana"_s, .label = u"Ana Ruiz"_s, .organization = u"TIDEWATER  institute"_s}, text);
    const QString note = QString(text).replace(u"Ana"_s, u"Marisol"_s);
    const CritiqueReport report = desk.read(note);
    ASSERT_FALSE(report.findings.empty());
    EXPECT_EQ(report.findings.front().rule, u"same-workplace"_s);
    EXPECT_TRUE(report.findings.front().message.contains(u"Ana Ruiz"_s));
    EXPECT_EQ(desk.found(u"same-text"_s, note), QString()); // said already
}
