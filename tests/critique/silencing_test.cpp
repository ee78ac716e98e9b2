// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/critic.h"
#include "critique/example.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace wellmet::critique;

namespace {

const QString kWeak =
    u"Hi Marisol, I came across your profile. Could I pick your brain? Let's touch base ASAP!!"_s;

CritiqueReport critiqueOf(const QString& text, std::span<const Silencing> silenced)
{
    Circumstances circumstances = exampleCircumstances();
    circumstances.silenced = silenced;
    return Critic().critique({.text = text}, circumstances);
}

bool has(const CritiqueReport& report, const QString& rule)
{
    return std::ranges::find(report.findings, rule, &Finding::rule) != report.findings.end();
}

} // namespace

TEST(Silencing, ASilencedRuleNeitherShowsNorCostsPoints)
{
    const CritiqueReport all = critiqueOf(kWeak, {});
    ASSERT_GE(all.findings.size(), 3U);
    for (const Finding& finding : all.findings) {
        const std::vector<Silencing> silenced{{.rule = finding.rule}};
        const CritiqueReport rest = critiqueOf(kWeak, silenced);
        EXPECT_FALSE(has(rest, finding.rule)) << finding.rule.toStdString();
        EXPECT_GE(rest.score, all.score) << finding.rule.toStdString();
        const int points = std::accumulate(rest.findings.begin(), rest.findings.end(), 0,
                                           [](int sum, const Finding& f) { return sum + f.points; });
        EXPECT_EQ(points, 100 - rest.score) << finding.rule.toStdString();
    }
}

TEST(Silencing, EverythingElseIsSaidAsBefore)
{
    const CritiqueReport all = critiqueOf(kWeak, {});
    for (const Finding& finding : all.findings) {
        const std::vector<Silencing> silenced{{.rule = finding.rule}};
        std::vector<QString> expected;
        for (const Finding& other : all.findings) {
            if (other.rule != finding.rule)
                expected.push_back(other.message);
        }
        std::vector<QString> said;
        for (const Finding& other : critiqueOf(kWeak, silenced).findings)
            said.push_back(other.message);
        EXPECT_EQ(said, expected) << "a silenced finding must not wake the ones it stood for: "
                                  << finding.rule.toStdString();
    }
}

TEST(Silencing, WordsSilenceTheRuleOverTheseWordsOnly)
{
    const QString text = u"Hi Marisol, GOOD sensors and BEST gauges."_s;
    const CritiqueReport all = critiqueOf(text, {});
    const auto shouting = std::ranges::count(all.findings, u"shouting"_s, &Finding::rule);
    ASSERT_EQ(shouting, 2);
    const std::vector<Silencing> silenced{{.rule = u"shouting"_s, .words = u"good"_s}};
    const CritiqueReport rest = critiqueOf(text, silenced);
    const auto left = std::ranges::find(rest.findings, u"shouting"_s, &Finding::rule);
    ASSERT_NE(left, rest.findings.end());
    EXPECT_EQ(wordsAtFault(*left, text), u"best"_s);
}

TEST(Silencing, ANoteWithoutWordsKeepsItsFinding)
{
    const CritiqueReport empty = critiqueOf(u"!"_s, {});
    ASSERT_FALSE(empty.findings.empty());
    const std::vector<Silencing> silenced{{.rule = empty.findings.front().rule}};
    EXPECT_EQ(critiqueOf(u"!"_s, silenced), empty);
}

TEST(Silencing, NothingIsSaidOfAWordThatIsBeingTyped)
{
    const QString text = u"Hi Marisol, we talked about GOOD sensors"_s;
    Circumstances circumstances = exampleCircumstances();
    const CritiqueReport whole = Critic().critique({.text = text}, circumstances);
    ASSERT_TRUE(has(whole, u"shouting"_s));
    circumstances.unfinished = wellmet::prose::TextRange{text.indexOf(u"GOOD"), 4};
    const CritiqueReport calm = Critic().critique({.text = text}, circumstances);
    EXPECT_FALSE(has(calm, u"shouting"_s));
    EXPECT_GT(calm.score, whole.score);
}
