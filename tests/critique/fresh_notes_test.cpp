// SPDX-License-Identifier: GPL-3.0-or-later
// Notes written before the rules were held against them, in many voices: what the rules were not made for.
#include "critique/clean_notes.h"
#include "critique/critic.h"
#include "critique/fixes/fix_applier.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::critique;
using tests::CleanNote;

namespace {

CritiqueReport read(const CleanNote& note)
{
    return Critic().critique(note.note, note.circumstances());
}

bool isSeen(const CritiqueReport& report, const CleanNote& note)
{
    const prose::TextRange words{note.note.text.indexOf(note.at), note.at.size()};
    return std::ranges::any_of(report.findings, [&](const Finding& finding) {
        return finding.rule == note.rule &&
               (note.at.isEmpty() || finding.range.overlaps(words) || finding.range.start == words.start);
    });
}

int countOf(const CritiqueReport& report, Severity severity)
{
    return static_cast<int>(std::ranges::count(report.findings, severity, &Finding::severity));
}

} // namespace

TEST(FreshNotes, ThatAreGoodRaiseHardlyAWarning)
{
    const std::vector<CleanNote> notes = tests::notesToPeople(u"fresh_notes.jsonl"_s);
    ASSERT_GE(notes.size(), 590U);
    int stopped = 0;
    int warned = 0;
    for (const CleanNote& note : notes) {
        const CritiqueReport report = read(note);
        stopped += countOf(report, Severity::Stop) > 0;
        warned += countOf(report, Severity::Warn) > 0;
    }
    EXPECT_EQ(stopped, 0);
    EXPECT_LE(warned * 20, static_cast<int>(notes.size()));
}

TEST(FreshNotes, WithAFaultRaiseItsRuleAtItsWords)
{
    const std::vector<CleanNote> notes = tests::notesToPeople(u"faults.jsonl"_s);
    ASSERT_GE(notes.size(), 1820U);
    int seen = 0;
    QStringList missed;
    for (const CleanNote& note : notes) {
        if (isSeen(read(note), note))
            ++seen;
        else
            missed << note.rule + u": "_s + note.note.text;
    }
    EXPECT_GE(seen * 100, static_cast<int>(notes.size()) * 90) << missed.join(u'\n').toStdString();
}

TEST(FreshNotes, AreNeverMadeWorseByAFix)
{
    for (const QString& fileName : {u"faults.jsonl"_s, u"fresh_notes.jsonl"_s}) {
        for (const CleanNote& note : tests::notesToPeople(fileName)) {
            const CritiqueReport before = read(note);
            for (const Finding& finding : before.findings) {
                if (!finding.fix)
                    continue;
                CleanNote fixed = note;
                fixed.note.text = applyFixes(note.note.text, {*finding.fix}).text;
                const CritiqueReport after = read(fixed);
                EXPECT_GE(after.score, before.score)
                    << finding.rule.toStdString() << ": " << fixed.note.text.toStdString();
                EXPECT_LE(countOf(after, Severity::Stop), countOf(before, Severity::Stop))
                    << finding.rule.toStdString() << ": " << fixed.note.text.toStdString();
            }
        }
    }
}
