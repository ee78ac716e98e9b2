// SPDX-License-Identifier: GPL-3.0-or-later
// Notes of many kinds of writers, written and judged before the critic had seen any of them.
#include "critique/critic.h"
#include "evaluation/labelled_note.h"
#include "evaluation/ranking.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::evaluation;

namespace {

struct Outcome
{
    std::vector<Ranked> ranked;
    int goodStops = 0;
};

Outcome judgeHeldOut()
{
    const critique::Critic critic;
    Outcome outcome;
    for (const char* file : {"/evaluation/notes.jsonl", "/evaluation/advice.jsonl"}) {
        const auto notes = readLabelledNotes(QStringLiteral(WELLMET_TEST_DATA) + QLatin1String(file));
        EXPECT_TRUE(notes);
        for (const LabelledNote& note : *notes) {
            const auto report = critic.critique({.text = note.text}, {});
            outcome.ranked.push_back({static_cast<double>(report.score), *note.isGood, note.text.size()});
            outcome.goodStops += *note.isGood && report.verdict == critique::Verdict::Stop;
        }
    }
    return outcome;
}

} // namespace

TEST(HeldOutNotes, AreRankedAsACarefulReaderWould)
{
    const Outcome outcome = judgeHeldOut();
    EXPECT_GE(outcome.ranked.size(), 180U);
    EXPECT_GE(*auc(outcome.ranked), 0.90);
    EXPECT_GE(*lengthMatchedAuc(outcome.ranked).value, 0.90);
}

TEST(HeldOutNotes, AreNotStoppedWhenTheyAreGood)
{
    EXPECT_EQ(judgeHeldOut().goodStops, 0);
}
