// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/evaluation.h"
#include "evaluation/rule_figures.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::evaluation;

namespace {

Result<std::vector<LabelledNote>> read(const QByteArray& lines)
{
    QTemporaryFile file;
    EXPECT_TRUE(file.open());
    file.write(lines);
    file.close();
    return readLabelledNotes(file.fileName());
}

critique::Finding finding(const QString& rule, critique::Severity severity)
{
    return {.rule = rule, .severity = severity};
}

} // namespace

TEST(LabelledNotes, AreReadUnderTheirUsualNames)
{
    const auto notes = read(R"({"text": "Hi Bo", "label": "good", "has_placeholders": true}
{"message": "Hi Ines", "verdict": "ignored", "rules": ["pitch"], "channel": "email", "source_no": 3}

{"body": "Hi Tess", "good": false, "channel": "pigeon"}
{"text": "Hi Ola"}
)");
    ASSERT_TRUE(notes) << notes.error().message.toStdString();
    ASSERT_EQ(notes->size(), 4U);
    EXPECT_EQ((*notes)[0].isGood, true);
    EXPECT_TRUE((*notes)[0].isTemplate);
    EXPECT_EQ((*notes)[1].isGood, false);
    EXPECT_EQ((*notes)[1].rules, QStringList{u"pitch"_s});
    EXPECT_EQ((*notes)[1].channel, contacts::Channel::Email);
    EXPECT_EQ((*notes)[2].text, u"Hi Tess"_s);
    EXPECT_EQ((*notes)[2].isGood, false);
    EXPECT_FALSE((*notes)[2].channel);
    EXPECT_FALSE((*notes)[3].isGood);
}

TEST(LabelledNotes, AreRefusedWithTheNumberOfTheLine)
{
    const auto noText = read("{\"text\": \"Hi\"}\n{\"label\": \"good\"}\n");
    ASSERT_FALSE(noText);
    EXPECT_TRUE(noText.error().message.contains(u"line 2"_s)) << noText.error().message.toStdString();
    EXPECT_FALSE(read("[1]\n"));
    EXPECT_FALSE(readLabelledNotes(u"/nowhere/at/all"_s));
}

TEST(RuleTally, HoldsFindingsAgainstTheListedFaults)
{
    LabelledNote bad{
        .text = u"one two three four five"_s, .isGood = false, .rules = QStringList{u"pitch"_s, u"creepy"_s}};
    critique::CritiqueReport report;
    report.findings = {
        finding(u"pitch"_s, critique::Severity::Stop), finding(u"pitch"_s, critique::Severity::Warn),
        finding(u"length"_s, critique::Severity::Warn), finding(u"no-ask"_s, critique::Severity::Hint)};
    RuleTally tally;
    tally.add(bad, report);
    const auto& rules = tally.byRule();
    EXPECT_EQ(rules.at(u"pitch"_s).hits, 1);
    EXPECT_EQ(rules.at(u"pitch"_s).onBad, 1);
    EXPECT_EQ(rules.at(u"pitch"_s).recall(), 1.0);
    EXPECT_EQ(rules.at(u"creepy"_s).recall(), 0.0);
    EXPECT_EQ(rules.at(u"creepy"_s).precision(), std::nullopt);
    EXPECT_EQ(rules.at(u"length"_s).precision(), 0.0);
    EXPECT_DOUBLE_EQ(*tally.falseAlarmsPer1000Words(),
                     200); // the one warning in five words; hints don't count
}

TEST(RuleTally, CountsEveryWarningOnAGoodNoteAsAFalseAlarm)
{
    critique::CritiqueReport report;
    report.findings = {finding(u"pitch"_s, critique::Severity::Warn)};
    RuleTally tally;
    tally.add({.text = u"one two three four"_s, .isGood = true}, report);
    tally.add({.text = u"one two three four five six"_s, .isGood = false}, report);
    EXPECT_DOUBLE_EQ(*tally.falseAlarmsPer1000Words(), 250);
    EXPECT_EQ(tally.byRule().at(u"pitch"_s).onGood, 1);
    EXPECT_EQ(tally.byRule().at(u"pitch"_s).onBad, 1);
}

TEST(Evaluation, LeavesTemplatesOutWhenAsked)
{
    const std::vector<LabelledNote> notes = {
        {.text = u"Hi Bo, your talk on tide gates in Cork was a joy. Which gate did you rebuild first?"_s,
         .isGood = true},
        {.text = u"Let me add you to my network."_s, .isGood = false},
        {.text = u"Hi [Name], your talk on [topic] was a joy."_s, .isGood = true, .isTemplate = true}};
    const QString filled = evaluate(notes, {.skipsTemplates = true});
    EXPECT_TRUE(filled.contains(u"2 notes, 1 called good, 1 bad"_s)) << filled.toStdString();
    EXPECT_TRUE(filled.contains(u"AUC                          1.000"_s)) << filled.toStdString();
    EXPECT_TRUE(filled.contains(u"stops on good notes           0 of 1"_s)) << filled.toStdString();
    EXPECT_TRUE(evaluate(notes, {}).contains(u"stops on good notes           1 of 2"_s));
}
