// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/scoring/readiness.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

using namespace wellmet::critique;
using wellmet::contacts::Closeness;

namespace {

// Findings of five made-up rules; as in the program, all findings of one rule feed the same objections.
std::vector<Finding> randomFindings(std::mt19937& random)
{
    std::vector<std::vector<Objection>> objections(5);
    for (auto& fed : objections) {
        for (int objection = 0; objection < 7; ++objection) {
            if (random() % 3 == 0)
                fed.push_back(static_cast<Objection>(objection));
        }
        if (fed.empty())
            fed = {Objection::Reputation};
    }
    std::vector<Finding> findings(random() % 12);
    for (Finding& finding : findings) {
        const size_t rule = random() % objections.size();
        finding.rule = QStringLiteral("rule-%1").arg(rule);
        finding.severity = static_cast<Severity>(random() % 3);
        finding.objections = objections[rule];
        if (random() % 4 == 0)
            finding.weight = static_cast<int>(random() % 200);
    }
    return findings;
}

int scoreOf(std::vector<Finding> findings, Closeness closeness, bool isCautious = false)
{
    return weigh(findings, closeness, isCautious);
}

template <class Check>
void forRandomFindings(Check check)
{
    std::mt19937 random(20261122);
    for (int round = 0; round < 1500; ++round)
        check(randomFindings(random), static_cast<Closeness>(random() % 5), random);
}

} // namespace

TEST(Readiness, IsFullWithoutFindings)
{
    EXPECT_EQ(scoreOf({}, Closeness::Stranger), 100);
}

TEST(Readiness, NeverFallsWhenAFindingIsRemoved)
{
    forRandomFindings([](const std::vector<Finding>& findings, Closeness closeness, std::mt19937&) {
        const int score = scoreOf(findings, closeness);
        for (size_t i = 0; i < findings.size(); ++i) {
            std::vector<Finding> fewer = findings;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            ASSERT_GE(scoreOf(fewer, closeness), score);
        }
    });
}

TEST(Readiness, DoesNotDependOnTheOrderOfFindings)
{
    forRandomFindings([](std::vector<Finding> findings, Closeness closeness, std::mt19937& random) {
        const int score = scoreOf(findings, closeness);
        std::shuffle(findings.begin(), findings.end(), random);
        ASSERT_EQ(scoreOf(findings, closeness), score);
    });
}

TEST(Readiness, SharesExactlyWhatIsMissingAmongTheFindings)
{
    forRandomFindings([](std::vector<Finding> findings, Closeness closeness, std::mt19937&) {
        const int score = weigh(findings, closeness, false);
        ASSERT_GE(score, 0);
        ASSERT_LE(score, 100);
        const int points =
            std::accumulate(findings.begin(), findings.end(), 0, [](int sum, const Finding& finding) {
                EXPECT_GE(finding.points, 0);
                return sum + finding.points;
            });
        if (!findings.empty()) {
            ASSERT_EQ(points, 100 - score);
        }
    });
}

TEST(Readiness, IsCappedByStops)
{
    Finding stop;
    stop.rule = QStringLiteral("one");
    stop.severity = Severity::Stop;
    stop.objections = {Objection::Competitor}; // the lightest objection
    Finding other = stop;
    other.rule = QStringLiteral("two");
    EXPECT_LE(scoreOf({stop}, Closeness::Close), 49);
    EXPECT_GE(scoreOf({stop}, Closeness::Close), 45); // little else is wrong with it
    EXPECT_LE(scoreOf({stop, other}, Closeness::Close), 34);
    EXPECT_GE(scoreOf({stop, other}, Closeness::Close), 30);
}

TEST(Readiness, StillTellsNotesWithAStopApart)
{
    Finding stop;
    stop.rule = QStringLiteral("one");
    stop.severity = Severity::Stop;
    stop.objections = {Objection::Competitor};
    Finding warn = stop;
    warn.rule = QStringLiteral("two");
    warn.severity = Severity::Warn;
    warn.objections = {Objection::NotPersonal};
    EXPECT_LT(scoreOf({stop, warn}, Closeness::Close), scoreOf({stop}, Closeness::Close));
}

TEST(Readiness, TakesTheWeightThatARuleGives)
{
    Finding hint;
    hint.rule = QStringLiteral("one");
    hint.severity = Severity::Hint;
    hint.objections = {Objection::NotPersonal};
    Finding heavy = hint;
    heavy.weight = 90;
    EXPECT_LT(scoreOf({heavy}, Closeness::Stranger), scoreOf({hint}, Closeness::Stranger));
}

TEST(Readiness, WeighsWorseAndEarlierFindingsMore)
{
    Finding hint;
    hint.rule = QStringLiteral("one");
    hint.severity = Severity::Hint;
    hint.objections = {Objection::NotPersonal};
    Finding warn = hint;
    warn.severity = Severity::Warn;
    const int one = scoreOf({warn}, Closeness::Stranger);
    EXPECT_LT(one, scoreOf({hint}, Closeness::Stranger));
    EXPECT_LT(scoreOf({warn}, Closeness::Stranger, true), one);
    const int two = scoreOf({warn, warn}, Closeness::Stranger);
    EXPECT_LT(two, one);
    EXPECT_LT(one - two, 100 - one); // the second of one rule counts half
}

TEST(Verdict, FollowsFromTheScoreAndTheWorstFinding)
{
    Finding finding;
    finding.severity = Severity::Warn;
    finding.points = 9;
    EXPECT_EQ(verdictOf(91, std::span(&finding, 1)), Verdict::Send);
    finding.points = 15;
    EXPECT_EQ(verdictOf(85, std::span(&finding, 1)), Verdict::Revise);
    finding.severity = Severity::Stop;
    EXPECT_EQ(verdictOf(49, std::span(&finding, 1)), Verdict::Stop);
    EXPECT_EQ(verdictOf(79, {}), Verdict::Revise);
    EXPECT_EQ(verdictOf(100, {}), Verdict::Send);
}
