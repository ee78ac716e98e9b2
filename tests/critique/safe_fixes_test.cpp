// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/critic.h"
#include "critique/example.h"
#include "critique/fixes/safe_fixes.h"
#include "critique/rule_info.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace wellmet::critique;

namespace {

// A judge that gives what it is told for a text, and 100 without findings for any other.
Judge judgeBy(QHash<QString, CritiqueReport> reports)
{
    return [reports = std::move(reports)](const QString& text) {
        return reports.value(text, {.score = 100, .verdict = {}, .findings = {}, .objections = {}});
    };
}

CritiqueReport report(int score, std::vector<Finding> findings)
{
    return {.score = score, .verdict = {}, .findings = std::move(findings), .objections = {}};
}

Finding fixable(Severity severity, qsizetype start, qsizetype length, const QString& with, bool isSafe = true)
{
    return {.rule = u"rule"_s, .severity = severity, .fix = FixIt{{start, length}, with, isSafe}};
}

CritiqueReport critiqueOf(const QString& text)
{
    static const Critic critic;
    return critic.critique({.text = text, .channel = wellmet::contacts::Channel::LinkedIn300},
                           exampleCircumstances());
}

// Weak notes to the recipient of the examples, in as many ways as the lines can be combined.
QString weakNote(std::mt19937& random)
{
    const auto oneOf = [&](std::initializer_list<QString> lines) {
        return *(lines.begin() + static_cast<qsizetype>(random() % lines.size()));
    };
    const QString greeting = oneOf({u"Hi Daniel,"_s, u"Hi Marisoll,"_s, u"Hello there,"_s, u"Hi Marisol,"_s,
                                    u"Dear [Name],"_s, u"To whom it may concern,"_s, u""_s});
    const QString middle = oneOf(
        {u"we talked about cheap sensors last week."_s, u"I would love to connect and learn."_s,
         u"I came across your profile!!"_s, u"we met in March at the science fair in Riverside."_s,
         u"GREAT to see your work on floods, thx."_s, u"I have long admired your impressive background."_s});
    const QString close = oneOf({u"Could I pick your brain?"_s, u"Please reply ASAP!!!"_s,
                                 u"I would like to utilize your sensors."_s, u"Let's hop on a quick call."_s,
                                 u"Jonas"_s, u""_s});
    return (greeting + u' ' + middle + u' ' + close).trimmed();
}

} // namespace

TEST(SafeFixes, ApplyOnlyWhatIsSafeAndTheWorstFindingFirst)
{
    const QString text = u"abcdef"_s;
    const Finding stop = fixable(Severity::Stop, 1, 2, u"s"_s);
    const Finding unsafe = fixable(Severity::Stop, 4, 1, u"u"_s, false);
    const Finding hint = fixable(Severity::Hint, 0, 2, u"h"_s);
    EXPECT_EQ(applySafe(text, judgeBy({{text, report(10, {stop, unsafe, hint})}})).text, u"asdef"_s);
}

TEST(SafeFixes, LeaveOutAFixThatTheCriticWouldLikeLess)
{
    const QString text = u"ab"_s;
    const Finding first = fixable(Severity::Stop, 0, 1, u"A"_s);
    const Finding second = fixable(Severity::Warn, 1, 1, u"B"_s);
    const Judge judge = judgeBy({{text, report(50, {first, second})},
                                 {u"Ab"_s, report(40, {second})},
                                 {u"aB"_s, report(60, {first})}});
    EXPECT_EQ(applySafe(text, judge).text, u"aB"_s);
}

TEST(SafeFixes, PutTheRightNameIntoTheGreetingAndQuietTheRest)
{
    const QString text =
        u"Hi Daniel, GOOD to meet you at the Riverside Science Fair in October!!! Why did you choose "
        "cheap sensors?"_s;
    EXPECT_EQ(applySafe(text, critiqueOf).text,
              u"Hi Marisol, good to meet you at the Riverside Science Fair in October! Why did you choose "
              "cheap sensors?"_s);
}

TEST(SafeFixes, NeverMakeANoteWorseAndLeaveNothingSafeToDoThatHelps)
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        const QString text = weakNote(random);
        const QString fixed = applySafe(text, critiqueOf).text;
        EXPECT_TRUE(isNoWorse(critiqueOf(fixed), critiqueOf(text))) << text.toStdString();
        EXPECT_EQ(applySafe(fixed, critiqueOf).text,
                  applySafe(applySafe(fixed, critiqueOf).text, critiqueOf).text)
            << text.toStdString();
    }
}

// Whether a rule that was silent before now says something worse than what was settled.
bool bringsWorse(const CritiqueReport& after, const CritiqueReport& before, Severity settled)
{
    return std::ranges::any_of(after.findings, [&](const Finding& finding) {
        return finding.severity > settled && std::ranges::none_of(before.findings, [&](const Finding& known) {
                   return known.rule == finding.rule && known.severity >= finding.severity;
               });
    });
}

TEST(Fixes, NoneThatIsOfferedBringsAWorseFinding)
{
    std::mt19937 random(12);
    for (int round = 0; round < 200; ++round) {
        const QString text = weakNote(random);
        const CritiqueReport before = critiqueOf(text);
        for (const Finding& finding : before.findings) {
            if (!finding.fix)
                continue;
            const QString fixed = applyFixes(text, {*finding.fix}).text;
            EXPECT_FALSE(bringsWorse(critiqueOf(fixed), before, finding.severity))
                << finding.rule.toStdString() << ": " << text.toStdString() << " -> " << fixed.toStdString();
        }
    }
}

TEST(Fixes, AreMadeOfTheContactsFacts)
{
    const auto fixOf = [](const QString& text, const QString& rule) {
        const CritiqueReport report = critiqueOf(text);
        const auto finding = std::ranges::find(report.findings, rule, &Finding::rule);
        return finding != report.findings.end() && finding->fix ? finding->fix->replacement : QString();
    };
    const QString bare = u"Hi Marisol, I would love to connect and learn."_s;
    EXPECT_EQ(fixOf(bare, u"no-connection"_s).trimmed(),
              u"we met at the Riverside Science Fair in October."_s);
    EXPECT_EQ(fixOf(bare, u"swappable"_s).trimmed(),
              u"we talked about measuring floods with cheap sensors."_s);
    EXPECT_EQ(fixOf(u"Hi Marisol, it was good to meet you yesterday at the Riverside Science Fair."_s,
                    u"stale-time"_s),
              u"in October"_s);
}
