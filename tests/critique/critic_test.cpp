// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/critic.h"
#include "critique/example.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::critique;

namespace {

// The example recipient in a record that a test may change.
struct Scene
{
    contacts::Contact contact = *exampleCircumstances().contact;
    contacts::SenderProfile sender = *exampleCircumstances().sender;
    Critic critic;

    CritiqueReport read(const QString& text, std::optional<contacts::Channel> channel = {}) const
    {
        return critic.critique({.text = text, .channel = channel},
                               {.contact = &contact, .sender = &sender, .today = QDate(2026, 11, 22)});
    }
    const Finding* find(const CritiqueReport& report, const QString& rule) const
    {
        const auto found = std::find_if(report.findings.begin(), report.findings.end(),
                                        [&](const Finding& finding) { return finding.rule == rule; });
        return found == report.findings.end() ? nullptr : &*found;
    }
    // The text with the fix of its finding; empty when there is none.
    QString fixedBy(const QString& text, const QString& rule) const
    {
        const CritiqueReport report = read(text);
        const Finding* finding = find(report, rule);
        if (!finding || !finding->fix)
            return {};
        return QString(text).replace(finding->fix->range.start, finding->fix->range.length,
                                     finding->fix->replacement);
    }
};

const QString kGood =
    u"Hi Marisol, we met at the Riverside Science Fair in October and talked about measuring floods with "
    u"cheap "
    u"sensors. I build rain gauges for schools. How do you keep yours from drifting? Jonas Feld"_s;

} // namespace

TEST(Critic, FindsNothingToStopInAGoodNote)
{
    const Scene scene;
    const CritiqueReport report = scene.read(kGood);
    EXPECT_EQ(report.verdict, Verdict::Send);
    EXPECT_GE(report.score, 90);
    for (const ObjectionView& view : report.objections)
        EXPECT_EQ(view.state, ObjectionState::Answered) << view.line.toStdString();
}

// Each kind of damage raises its own rule at the right words, and lowers the score.
TEST(Critic, NamesEveryKindOfDamageDoneToAGoodNote)
{
    const Scene scene;
    const struct
    {
        QString was;
        QString becomes;
        QString rule;
        QString words;
    } rows[] = {
        {u"Marisol"_s, u"Daniel"_s, u"wrong-name"_s, u"Daniel"_s},
        {u"Marisol"_s, u"Marisal"_s, u"name-form"_s, u"Marisal"_s},
        {u"Hi Marisol"_s, u"Hi there"_s, u"no-name"_s, u"Hi there"_s},
        {u"we met at the Riverside Science Fair in October and talked about measuring floods with cheap sensors."_s,
         u"I hope that all is well with you."_s, u"no-connection"_s, u""_s},
        {u"in October"_s, u"last week"_s, u"stale-time"_s, u"last week"_s},
        {u"Riverside Science Fair"_s, u"Lakeside Book Festival"_s, u"unsupported"_s,
         u"Lakeside Book Festival"_s},
        {u"we met"_s, u"old friend, we met"_s, u"false-closeness"_s, u"old friend"_s},
    };
    for (const auto& row : rows) {
        const QString text = QString(kGood).replace(row.was, row.becomes);
        const CritiqueReport report = scene.read(text);
        const Finding* finding = scene.find(report, row.rule);
        ASSERT_NE(finding, nullptr) << row.rule.toStdString();
        EXPECT_EQ(finding->range.in(text).toString(), row.words);
        EXPECT_LT(report.score, scene.read(kGood).score) << row.rule.toStdString();
    }
}

TEST(Critic, OffersFixesMadeOfTheRecord)
{
    const Scene scene;
    EXPECT_EQ(scene.fixedBy(u"Hi Daniel, how are the floods?"_s, u"wrong-name"_s),
              u"Hi Marisol, how are the floods?"_s);
    EXPECT_EQ(scene.fixedBy(u"Hi there, how are the floods?"_s, u"no-name"_s),
              u"Hi Marisol, how are the floods?"_s);
    EXPECT_EQ(scene.fixedBy(u"Hello how are the floods?"_s, u"no-name"_s),
              u"Hello Marisol, how are the floods?"_s);
    EXPECT_EQ(scene.fixedBy(u"How are the floods?"_s, u"no-name"_s), u"Hi Marisol, how are the floods?"_s);
    EXPECT_EQ(scene.fixedBy(u"I saw a flood."_s, u"no-name"_s), u"Hi Marisol, I saw a flood."_s);
    EXPECT_EQ(scene.fixedBy(u"To whom it may concern, I saw a flood."_s, u"no-name"_s),
              u"Dear Marisol, I saw a flood."_s);
    EXPECT_EQ(scene.fixedBy(u"Hi Marisol, how are you?"_s, u"no-connection"_s),
              u"Hi Marisol, we met at the Riverside Science Fair in October. How are you?"_s);
    EXPECT_EQ(scene.fixedBy(u"Hi Marisol,\n\nHow are you?"_s, u"no-connection"_s),
              u"Hi Marisol,\n\nWe met at the Riverside Science Fair in October. How are you?"_s);
    EXPECT_EQ(scene.fixedBy(u"Hi Marisol, we met last week."_s, u"stale-time"_s),
              u"Hi Marisol, we met in October."_s);
    EXPECT_EQ(scene.fixedBy(u"Last week we met, Marisol."_s, u"stale-time"_s),
              u"In October we met, Marisol."_s);
}

TEST(Critic, NeverSpeaksOfPrivateFactsAndNotes)
{
    Scene scene;
    scene.contact.met = {};
    scene.contact.facts.resize(1);
    scene.contact.facts[0] = {};
    scene.contact.facts[0].kind = contacts::FactKind::Shared;
    scene.contact.facts[0].text = u"quarrelled with the harbormaster"_s;
    scene.contact.facts[0].isPrivate = true;
    scene.contact.notes = u"has a quarrel with the harbormaster"_s;
    for (const QString& text : {u"Hi Marisol, could we connect?"_s, u""_s, u"Hi Tom, met you yesterday"_s}) {
        const CritiqueReport report = scene.read(text);
        for (const Finding& finding : report.findings) {
            const QString said = finding.message + finding.why + finding.advice +
                                 (finding.fix ? finding.fix->replacement : QString());
            EXPECT_FALSE(said.contains(u"harbor"_s)) << said.toStdString();
        }
        for (const ObjectionView& view : report.objections)
            EXPECT_FALSE(view.line.contains(u"harbor"_s));
    }
    EXPECT_NE(scene.find(scene.read(u"Hi Marisol, how is the harbormaster?"_s), u"no-connection"_s), nullptr);
}

TEST(Critic, AsksLessOfANoteToAFriend)
{
    Scene scene;
    const QString text = u"Marisol, how about lunch on Friday?"_s;
    const int toAcquaintance = scene.read(text).score;
    scene.contact.closeness = contacts::Closeness::Close;
    EXPECT_GT(scene.read(text).score, toAcquaintance);
    EXPECT_EQ(scene.read(text).verdict, Verdict::Send);
}

TEST(Critic, IsStricterForACautiousPerson)
{
    Scene scene;
    const QString text = u"Hi Marisol, how about a talk?"_s;
    scene.contact.met = {};
    scene.contact.facts.clear();
    const int score = scene.read(text).score;
    scene.contact.cautious = true;
    EXPECT_LT(scene.read(text).score, score);
}

TEST(Critic, KeepsAFixWithinTheLimitOfTheChannel)
{
    const Scene scene;
    const QString text = u"Hi Marisol, "_s + u"could we connect, please? "_s.repeated(7);
    const CritiqueReport report = scene.read(text, contacts::Channel::LinkedIn200);
    const Finding* finding = scene.find(report, u"no-connection"_s);
    ASSERT_NE(finding, nullptr);
    EXPECT_TRUE(!finding->fix ||
                text.size() + finding->fix->replacement.size() - finding->fix->range.length <= 200);
}

TEST(Critic, GivesAnEmptyNoteNothing)
{
    const Scene scene;
    for (const QString& text : {u""_s, u" \n "_s, u"…"_s}) {
        const CritiqueReport report = scene.read(text);
        EXPECT_EQ(report.score, 0);
        EXPECT_EQ(report.verdict, Verdict::Stop);
        ASSERT_FALSE(report.findings.empty());
        EXPECT_EQ(report.findings.front().points, 100);
    }
}

TEST(Critic, JudgesCanonicallyEquivalentTextsAlike)
{
    Scene scene;
    scene.contact.name = u"Zo\u00EB Bront\u00EB"_s;
    scene.contact.givenName = u"Zo\u00EB"_s;
    scene.contact.familyName = u"Bront\u00EB"_s;
    const QString composed = u"Hi Zo\u00EB, we met at the Riverside Science Fair last week."_s;
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    const CritiqueReport a = scene.read(composed);
    const CritiqueReport b = scene.read(decomposed);
    ASSERT_EQ(a.findings.size(), b.findings.size());
    EXPECT_EQ(a.score, b.score);
    for (size_t i = 0; i < a.findings.size(); ++i) {
        EXPECT_EQ(a.findings[i].rule, b.findings[i].rule);
        EXPECT_EQ(a.findings[i].range.in(composed).toString(),
                  b.findings[i].range.in(decomposed).toString().normalized(QString::NormalizationForm_C));
    }
}

TEST(Critic, ReadsHostileTextsWithRangesInsideThem)
{
    const Scene scene;
    const QString texts[] = {QString(200'000, u'a'),
                             QString(100'000, QChar(0xD83D)),
                             QString(100'000, QChar(0)),
                             u"Hi \u202EmoT\u202C, grow my network "_s.repeated(3000),
                             u"Zalgo\u0301\u0302\u0303 at Acme. "_s.repeated(5000),
                             u"We met at Acme last week. "_s.repeated(5000)};
    QElapsedTimer timer;
    timer.start();
    for (const QString& text : texts) {
        for (const Finding& finding : scene.read(text).findings) {
            ASSERT_GE(finding.range.start, 0);
            ASSERT_LE(finding.range.end(), text.size());
        }
    }
    EXPECT_LT(timer.elapsed(), 60'000);
}
