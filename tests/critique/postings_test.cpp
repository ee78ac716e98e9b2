// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/copies/postings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using wellmet::critique::Postings;

// Marks that collide in their first and in their last bits, and the extremes.
uint32_t anyMark(std::mt19937& random)
{
    switch (random() % 4) {
    case 0:
        return static_cast<uint32_t>(random() % 8);
    case 1:
        return 0xffffffffU - static_cast<uint32_t>(random() % 8);
    case 2:
        return static_cast<uint32_t>(random() % 16) << 28;
    default:
        return static_cast<uint32_t>(random());
    }
}

TEST(Postings, KnowEveryTextThatHoldsAMarkHoweverManyThereAre)
{
    std::mt19937 random(3);
    Postings postings;
    std::map<uint32_t, std::vector<uint32_t>> expected;
    for (uint32_t text = 0; text < 2500; ++text) {
        std::vector<uint32_t> marks(random() % 30);
        std::ranges::generate(marks, [&] { return anyMark(random); });
        std::ranges::sort(marks);
        marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
        postings.add(marks);
        for (const uint32_t mark : marks)
            expected[mark].push_back(text);
        if (text % 317 != 0 && text != 2499)
            continue;
        for (const auto& [mark, texts] : expected)
            ASSERT_EQ(postings.textsWith(mark), texts) << "mark " << mark << " among " << text + 1;
    }
    EXPECT_EQ(postings.texts(), 2500U);
    EXPECT_LE(postings.segments().size(), 12U);
    EXPECT_THAT(postings.textsWith(0x12345678), IsEmpty());
}

TEST(Postings, LookUpATextAmongThoseThatHoldAMark)
{
    Postings postings;
    for (const bool holds : {true, false, false, true})
        postings.add(holds ? std::vector<uint32_t>{7, 0xfffffff0U} : std::vector<uint32_t>{9});
    ASSERT_EQ(postings.segments().size(), 1U);
    const Postings::Segment& segment = postings.segments().front();
    for (const uint32_t mark : {7U, 0xfffffff0U}) {
        for (const uint32_t text : {0U, 1U, 2U, 3U})
            EXPECT_EQ(segment.holds(segment.of(mark), text), text == 0 || text == 3);
    }
    EXPECT_FALSE(segment.holds(segment.of(8), 0));
    EXPECT_THAT(postings.textsWith(9), ElementsAre(1, 2));
}

TEST(Postings, JoinSegmentsOnlyUpToTheLargest)
{
    Postings postings;
    const std::vector<uint32_t> mark{42};
    for (size_t i = 0; i < (size_t{2} << Postings::kLargest) + 5; ++i)
        postings.add(mark);
    ASSERT_EQ(postings.segments().size(), 4U);
    EXPECT_EQ(postings.segments()[0].texts(), size_t{1} << Postings::kLargest);
    EXPECT_EQ(postings.segments()[1].texts(), size_t{1} << Postings::kLargest);
    EXPECT_EQ(postings.textsWith(42).size(), postings.texts());
}

} // namespace
