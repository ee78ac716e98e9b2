// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/ranking.h"

#include <gtest/gtest.h>

#include <random>

using namespace wellmet::evaluation;

namespace {

// Four pairs: 9 beats 5 and 4, 5 ties with 5 and beats 4, so 3.5 of 4.
const std::vector<Ranked> kNotes = {{9, true, 100}, {5, true, 400}, {5, false, 110}, {4, false, 900}};

} // namespace

TEST(Ranking, CountsTheGoodOnesThatRankAboveBadOnesAndTiesHalf)
{
    EXPECT_DOUBLE_EQ(*auc(kNotes), 3.5 / 4);
}

TEST(Ranking, SaysNothingWithoutBothKinds)
{
    EXPECT_FALSE(auc({}));
    EXPECT_FALSE(auc({{9, true, 100}, {5, true, 400}}));
    EXPECT_FALSE(aucInterval({{9, true, 100}}));
    EXPECT_FALSE(lengthMatchedAuc({{9, true, 100}, {5, false, 400}}).value);
}

TEST(Ranking, ComparesOnlyNotesOfLikeLength)
{
    const MatchedAuc matched = lengthMatchedAuc(kNotes);
    EXPECT_EQ(matched.pairs, 1); // 100 and 110 characters
    EXPECT_DOUBLE_EQ(*matched.value, 1);
}

TEST(Ranking, PutsTheFigureInsideItsInterval)
{
    std::mt19937 random(7);
    std::vector<Ranked> notes;
    for (int i = 0; i < 80; ++i) {
        const bool isGood = i % 2 == 0;
        notes.push_back({static_cast<double>(random() % 100 + (isGood ? 30 : 0)), isGood, 100});
    }
    const auto interval = aucInterval(notes, 400);
    ASSERT_TRUE(interval);
    EXPECT_LT(interval->low, *auc(notes));
    EXPECT_GT(interval->high, *auc(notes));
    EXPECT_LT(interval->high - interval->low, 0.35);
    EXPECT_EQ(aucInterval(notes, 400)->low, interval->low);
}

TEST(Ranking, CorrelatesWithLengthByRank)
{
    EXPECT_DOUBLE_EQ(correlationWithLength({{1, true, 10}, {2, true, 100}, {3, false, 1000}}), 1);
    EXPECT_DOUBLE_EQ(correlationWithLength({{3, true, 10}, {2, true, 100}, {1, false, 1000}}), -1);
    EXPECT_DOUBLE_EQ(correlationWithLength({{5, true, 10}, {5, true, 100}}), 0);
}
