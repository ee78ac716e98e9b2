// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/fixes/fix_applier.h"
#include "support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace {

using namespace Qt::StringLiterals;
using namespace wellmet::critique;
using testing::IsEmpty;
using testing::SizeIs;

FixIt fix(qsizetype start, qsizetype length, const QString& text, bool isSafe = false)
{
    return {{start, length}, text, isSafe};
}

int below(std::mt19937& random, int end)
{
    return static_cast<int>(random() % static_cast<uint32_t>(end));
}

TEST(FixApplier, ReplacesDeletesAndInserts)
{
    const auto fixed = applyFixes(u"Hi Tim, it was  good."_s,
                                  {fix(15, 1, {}), fix(3, 3, u"Tom"_s), fix(20, 0, u" to talk"_s)});
    EXPECT_EQ(fixed.text, u"Hi Tom, it was good to talk."_s);
    EXPECT_THAT(fixed.refused, IsEmpty());
}

TEST(FixApplier, RefusesWhatTouchesTheSameWordsAsAnEarlierFix)
{
    const auto fixed =
        applyFixes(u"abcdef"_s, {fix(1, 3, u"X"_s), fix(3, 2, u"Y"_s), fix(2, 0, u"Z"_s), fix(4, 1, u"E"_s)});
    EXPECT_EQ(fixed.text, u"aXEf"_s);
    EXPECT_EQ(fixed.refused, (std::vector{fix(3, 2, u"Y"_s), fix(2, 0, u"Z"_s)}));
}

TEST(FixApplier, RefusesASecondInsertionAtTheSamePlace)
{
    const auto fixed = applyFixes(u"ab"_s, {fix(1, 0, u"-"_s), fix(1, 0, u"+"_s)});
    EXPECT_EQ(fixed.text, u"a-b"_s);
    EXPECT_THAT(fixed.refused, SizeIs(1));
}

TEST(FixApplier, RefusesWhatDoesNotFitTheText)
{
    const QString text = u"a👋b"_s;
    const auto fixed =
        applyFixes(text, {fix(-1, 2, {}), fix(3, 9, {}), fix(2, 1, {}), fix(9, 0, u"x"_s), fix(0, -1, {})});
    EXPECT_EQ(fixed.text, text);
    EXPECT_THAT(fixed.refused, SizeIs(5));
}

TEST(FixApplier, TellsWhereThePartsOfTheTextWent)
{
    const auto fixed = applyFixes(u"Hi Tim, GOOD day"_s, {fix(3, 3, u"Thomas"_s), fix(8, 4, u"good"_s)});
    EXPECT_EQ(fixed.positionOf(0), 0);
    EXPECT_EQ(fixed.positionOf(3), 3);
    EXPECT_EQ(fixed.positionOf(4), 9) << "inside the old name: behind the new one";
    EXPECT_EQ(fixed.positionOf(16), fixed.text.size());
    EXPECT_EQ(fixed.rangeOf({13, 3}).in(fixed.text), u"day");
    EXPECT_EQ(fixed.rangeOf({3, 3}).in(fixed.text), u"Thomas");
}

TEST(FixApplier, KeepsEverythingOutsideTheFixes)
{
    std::mt19937 random(5);
    const QString text = u"0123456789abcdefghijklmnopqrstuvwxyz"_s;
    for (int round = 0; round < 500; ++round) {
        std::vector<FixIt> fixes;
        for (int i = below(random, 6); i > 0; --i)
            fixes.push_back(fix(below(random, 36), below(random, 5), QString(below(random, 3), u'#')));
        const auto fixed = applyFixes(text, fixes);
        QString kept = text;
        for (auto it = fixed.applied.rbegin(); it != fixed.applied.rend(); ++it)
            kept.remove(it->range.start, it->range.length);
        EXPECT_EQ(QString(fixed.text).remove(u'#'), kept);
        EXPECT_EQ(fixed.applied.size() + fixed.refused.size(), fixes.size());
        for (qsizetype i = 1; i <= text.size(); ++i)
            EXPECT_LE(fixed.positionOf(i - 1), fixed.positionOf(i));
    }
}

} // namespace
