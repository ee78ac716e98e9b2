// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/pattern_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace wellmet::prose;

namespace {

// The words of the first match, or nothing.
QString foundPatterns(const QString& pattern, const QString& text)
{
    PatternBuilder builder;
    builder.addList(u"boat"_s, {u"boat"_s, u"barge"_s, u"ferry"_s});
    EXPECT_EQ(builder.add(pattern, 7), QString());
    const ProseDocument document(text);
    const auto matches = builder.table().match(document);
    if (matches.empty())
        return {};
    EXPECT_EQ(matches.front().id, 7);
    return document.in(document.rangeOfWords(matches.front().firstWord, matches.front().endWord)).toString();
}

} // namespace

TEST(PatternTable, TakesAnyWordOfAList)
{
    EXPECT_EQ(foundPatterns(u"sell (my|our) <boat>"_s, u"We sell our ferry on Monday."_s),
              u"sell our ferry"_s);
    EXPECT_EQ(foundPatterns(u"sell (my|our) <boat>"_s, u"We sell our house on Monday."_s), QString());
}

TEST(PatternTable, LetsWordsStandBetween)
{
    EXPECT_EQ(foundPatterns(u"sell ~ <boat>"_s, u"We sell a fine old barge."_s), u"sell a fine old barge"_s);
    EXPECT_EQ(foundPatterns(u"sell ~ <boat>"_s, u"We sell a fine old wooden barge."_s), QString());
    EXPECT_EQ(foundPatterns(u"sell ~~ <boat>"_s, u"We sell a fine old wooden barge."_s),
              u"sell a fine old wooden barge"_s);
}

TEST(PatternTable, KnowsWhatMayBeMissing)
{
    EXPECT_EQ(foundPatterns(u"sell (my|) <boat>"_s, u"They sell barge after barge."_s), u"sell barge"_s);
    EXPECT_EQ(foundPatterns(u"(half off|cheap) <boat>"_s, u"It is a half off barge."_s), u"half off barge"_s);
}

TEST(PatternTable, KnowsFiguresNamesAndEnds)
{
    EXPECT_EQ(foundPatterns(u"<number> <boat>"_s, u"She has 14 barge keys."_s), u"14 barge"_s);
    EXPECT_EQ(foundPatterns(u"<boat> ~ <name>"_s, u"The barge went to Trondheim."_s),
              u"barge went to Trondheim"_s);
    EXPECT_EQ(foundPatterns(u"<boat> <end>"_s, u"I like your barge."_s), u"barge"_s);
    EXPECT_EQ(foundPatterns(u"<boat> <end>"_s, u"I like your barge very much."_s), QString());
}

TEST(PatternTable, FindsPartsAnywhereInOneSentence)
{
    EXPECT_EQ(foundPatterns(u"rope & <boat>"_s, u"The barge lost a rope."_s), u"barge lost a rope"_s);
    EXPECT_EQ(foundPatterns(u"rope & <boat>"_s, u"The barge is here. I lost a rope."_s), QString());
    EXPECT_EQ(foundPatterns(u"<question> & <boat>"_s, u"Is that the barge?"_s), u"barge"_s);
    EXPECT_EQ(foundPatterns(u"<question> & <boat>"_s, u"That is the barge."_s), QString());
}

TEST(PatternTable, IsTurnedAroundByANot)
{
    EXPECT_EQ(foundPatterns(u"~ sell boats"_s, u"I don't want to sell boats."_s), QString());
    EXPECT_EQ(foundPatterns(u"~ sell boats"_s, u"I want to sell boats."_s), u"sell boats"_s);
    EXPECT_EQ(foundPatterns(u"not sell ~ boats"_s, u"I would not sell my boats."_s), u"not sell my boats"_s);
}

TEST(PatternTable, FindsAPatternOnceInASentence)
{
    PatternBuilder builder;
    builder.add(u"~ old rope"_s, 1);
    EXPECT_EQ(builder.table().match(ProseDocument(u"Old rope, old rope. Old rope."_s)).size(), 2U);
}

TEST(PatternTable, KeepsThousandsOfGroupsApart)
{
    const auto wordOf = [](QChar first, int number) -> QString {
        return first + QString(QChar(u'a' + number / 676)) + QChar(u'a' + number / 26 % 26) +
               QChar(u'a' + number % 26) + u"sk"_s;
    };
    constexpr int kPatterns = 2000; // and as many groups again
    PatternBuilder builder;
    for (int i = 0; i < kPatterns; ++i)
        ASSERT_EQ(builder.add(wordOf(u'b', i) + u" ~ "_s + wordOf(u't', i), i), QString());
    const PatternTable table = builder.table();
    for (const int i : {0, 1, 63, 64, 511, 512, 777, kPatterns - 1}) {
        const auto matches = table.match(ProseDocument(wordOf(u'b', i) + u" is "_s + wordOf(u't', i)));
        EXPECT_TRUE(matches.size() == 1 && matches.front().id == i) << i;
        const int next = (i + 1) % kPatterns;
        EXPECT_TRUE(table.match(ProseDocument(wordOf(u'b', i) + u" is "_s + wordOf(u't', next))).empty());
    }
}

TEST(PatternBuilder, SaysWhatIsWrong)
{
    PatternBuilder builder;
    EXPECT_TRUE(builder.add(u"my <ship>"_s, 1).contains(u"<ship>"_s));
    EXPECT_FALSE(builder.add(u"sell ~"_s, 1).isEmpty());
    EXPECT_FALSE(builder.add(u"(my|) ~ boat"_s, 1).isEmpty());
}
