// SPDX-License-Identifier: GPL-3.0-or-later
// Signs prove nothing one by one; what stands in one sentence adds up.
#include "critique/data_findings.h"
#include "critique/rule_set.h"
#include "prose/pattern_builder.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::critique;

namespace {

// One rule with three phrases and five signs.
DataRules madeRules()
{
    static prose::PatternBuilder patterns;
    static const bool isMade = [] {
        const QStringList texts{u"~ golden spoon"_s, u"~ silver platter"_s, u"spoon"_s, u"fork"_s, u"knife"_s,
                                u"thanks"_s,         u"~ copper kettle"_s,  u"napkin"_s};
        for (int i = 0; i < texts.size(); ++i)
            EXPECT_EQ(patterns.add(texts[i], i), QString());
        return true;
    }();
    static const DataRule::Phrase phrases[] = {{.severity = Severity::Stop},
                                               {},
                                               {.points = 2},
                                               {.points = 2},
                                               {.points = 2},
                                               {.points = -2},
                                               {.severity = Severity::Warn},
                                               {.points = -7}};
    static const DataRules::Target targets[] = {{0, 0}, {0, 1}, {0, 2}, {0, 3},
                                                {0, 4}, {0, 5}, {0, 6}, {0, 7}};
    DataRule rule;
    rule.info.id = u"cutlery"_s;
    rule.info.severity = Severity::Stop;
    rule.info.message = u"“%1”"_s;
    rule.phrases = phrases;
    rule.enough = 4;
    rule.likely = 6;
    rule.sure = 8;
    rule.against = 5;
    DataRules rules;
    rules.rules = {rule};
    rules.targets = targets;
    rules.phrases = {};
    static prose::PhraseMatcher nothing;
    rules.phrases = nothing.table();
    rules.patterns = patterns.table();
    EXPECT_TRUE(isMade);
    return rules;
}

QString judged(const QString& text)
{
    static const RuleSet rules({}, madeRules());
    QStringList said;
    for (const Finding& finding : rules.check({.text = text}, {}))
        said << (finding.severity == Severity::Stop   ? u"stop "_s
                 : finding.severity == Severity::Warn ? u"warn "_s
                                                      : u"hint "_s) +
                    finding.range.in(text).toString();
    return said.join(u'|');
}

} // namespace

TEST(Signs, AddUpInOneSentence)
{
    EXPECT_EQ(judged(u"Here is a fork."_s), QString());
    EXPECT_EQ(judged(u"Here is a fork and a knife too."_s), u"hint fork and a knife"_s);
    EXPECT_EQ(judged(u"Here is a spoon, a fork and a knife too."_s), u"warn spoon, a fork and a knife"_s);
}

TEST(Signs, OfTwoSentencesDontMeet)
{
    EXPECT_EQ(judged(u"Here is a fork. There is a knife."_s), QString());
}

TEST(Signs, CountOnceHoweverOftenTheyAreSaid)
{
    EXPECT_EQ(judged(u"A fork is a fork is a fork."_s), QString());
}

TEST(Signs, AreOutweighedAndDenied)
{
    EXPECT_EQ(judged(u"Many thanks for the fork and the knife."_s), QString());
    EXPECT_EQ(judged(u"This is not a fork or a knife."_s), QString());
}

TEST(Signs, MakeAPhraseSure)
{
    EXPECT_EQ(judged(u"Here is a silver platter."_s), u"warn silver platter"_s);
    EXPECT_EQ(judged(u"Here is a silver platter, a fork and a knife."_s), u"stop silver platter"_s);
    EXPECT_EQ(judged(u"A golden spoon is here."_s), u"stop golden spoon"_s);
}

TEST(Signs, MakeNoStopOfAPhraseThatOnlyWarns)
{
    EXPECT_EQ(judged(u"Here is a copper kettle, a fork and a knife."_s), u"warn copper kettle"_s);
}

TEST(Signs, SilenceAPhraseThatIsntSureWhereEnoughSpeaksAgainstIt)
{
    EXPECT_EQ(judged(u"Here is a silver platter and a napkin."_s), QString());
    EXPECT_EQ(judged(u"Here is a silver platter. There is a napkin."_s), u"warn silver platter"_s);
    EXPECT_EQ(judged(u"A golden spoon and a napkin are here."_s), u"warn golden spoon"_s);
}

TEST(Signs, DontCountInTheGreeting)
{
    EXPECT_EQ(judged(u"Dear Mr. Fork, here is a knife."_s), QString());
}
