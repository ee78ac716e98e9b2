// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/critic.h"
#include "critique/example.h"
#include "critique/rule_info.h"
#include "critique/rule_set.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace wellmet::critique;

namespace {

// Whether the rule finds something, before overlaps are settled: a rule answers for itself.
bool fires(const RuleInfo& rule, const QString& text)
{
    const Circumstances& circumstances = circumstancesOf(rule);
    const std::vector<Finding> findings =
        RuleSet::builtIn().check({.text = text, .channel = rule.examplesChannel}, circumstances);
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& finding) { return finding.rule == rule.id; });
}

} // namespace

TEST(Rules, EveryRuleFiresOnItsBadExamples)
{
    for (const RuleInfo& rule : ruleGuide()) {
        for (const QString& text : rule.bad)
            EXPECT_TRUE(fires(rule, text)) << rule.id.toStdString() << ": " << text.toStdString();
    }
}

TEST(Rules, NoRuleFiresOnItsGoodExamples)
{
    for (const RuleInfo& rule : ruleGuide()) {
        for (const QString& text : rule.good)
            EXPECT_FALSE(fires(rule, text)) << rule.id.toStdString() << ": " << text.toStdString();
    }
}

TEST(Rules, EveryRuleExplainsItself)
{
    QSet<QString> ids;
    for (const RuleInfo& rule : ruleGuide()) {
        const std::string id = rule.id.toStdString();
        EXPECT_FALSE(rule.id.isEmpty() || ids.contains(rule.id)) << id;
        ids.insert(rule.id);
        EXPECT_FALSE(rule.title.isEmpty()) << id;
        EXPECT_FALSE(rule.why.isEmpty()) << id;
        EXPECT_FALSE(rule.source.isEmpty()) << id;
        EXPECT_FALSE(rule.message.isEmpty()) << id;
        EXPECT_FALSE(rule.objections.empty()) << id;
        EXPECT_GE(rule.bad.size(), 3) << id;
        EXPECT_GE(rule.good.size(), 3) << id;
    }
}

// A fix that is offered must settle its own finding and leave a text without double spaces behind.
TEST(Rules, EveryFixOnABadExampleSettlesItsFinding)
{
    for (const RuleInfo& rule : ruleGuide()) {
        const Circumstances& circumstances = circumstancesOf(rule);
        for (const QString& text : rule.bad) {
            const auto findings =
                RuleSet::builtIn().check({.text = text, .channel = rule.examplesChannel}, circumstances);
            const auto countIn = [&](const std::vector<Finding>& list) {
                return std::count_if(list.begin(), list.end(),
                                     [&](const Finding& f) { return f.rule == rule.id; });
            };
            for (const Finding& finding : findings) {
                if (finding.rule != rule.id || !finding.fix)
                    continue;
                QString fixed = text;
                fixed.replace(finding.fix->range.start, finding.fix->range.length, finding.fix->replacement);
                EXPECT_LT(countIn(RuleSet::builtIn().check({.text = fixed, .channel = rule.examplesChannel},
                                                           circumstances)),
                          countIn(findings))
                    << rule.id.toStdString() << ": " << text.toStdString() << " -> " << fixed.toStdString();
                EXPECT_FALSE(fixed.contains(QStringLiteral("  ")) && !text.contains(QStringLiteral("  ")))
                    << fixed.toStdString();
            }
        }
    }
}
