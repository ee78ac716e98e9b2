// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/choice/shape.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include <random>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;

// The words of `fact` in `text` come from `from`.
std::vector<Source> sourceAt(const QString& text, const QString& fact, const QString& from)
{
    return {{.range = {text.indexOf(fact), fact.size()}, .from = from}};
}

TEST(Shape, IsTheSameForOtherFactsInTheSameWords)
{
    const QString bees = u"We talked about bees on a roof, and I'd like to hear more."_s;
    const QString moss = u"We talked about moss, and I'd like to hear more."_s;
    const QString other = u"I can send you moss whenever you like."_s;
    const Shape a = shapeOf(bees, sourceAt(bees, u"bees on a roof"_s, u"facts[0]"_s));
    const Shape b = shapeOf(moss, sourceAt(moss, u"moss"_s, u"facts[3]"_s));
    EXPECT_EQ(a, b);
    EXPECT_DOUBLE_EQ(likeness(a, b), 1.0);
    EXPECT_DOUBLE_EQ(mostLikeness(a, b), 1.0);
    EXPECT_DOUBLE_EQ(likeness(a, shapeOf(other, sourceAt(other, u"moss"_s, u"facts[0]"_s))), 0.0);
    EXPECT_DOUBLE_EQ(likeness({}, {}), 0.0);
}

TEST(Shape, NoTwoAreMoreAlikeThanTheirBound)
{
    const QStringList words =
        u"we talked about bees and moss on the roof of a school I once saw in May"_s.split(u' ');
    std::mt19937 random(7);
    const auto text = [&] {
        QStringList chosen;
        for (int i = 0; i < 30; ++i)
            chosen << words[static_cast<qsizetype>(random() % static_cast<unsigned>(words.size()))];
        return chosen.join(u' ');
    };
    for (int i = 0; i < 500; ++i) {
        const Shape a = shapeOf(text(), {});
        const Shape b = i % 2 == 0 ? shapeOf(text(), {}) : a;
        EXPECT_GE(mostLikeness(a, b), likeness(a, b));
    }
}

TEST(Shape, AFactIsNoMeeting)
{
    const QString text = u"I come from Leeds with a question."_s;
    EXPECT_NE(shapeOf(text, sourceAt(text, u"Leeds"_s, u"facts[0]"_s)),
              shapeOf(text, sourceAt(text, u"Leeds"_s, u"met"_s)));
}

TEST(Shape, SentencesAreCountedWithoutGreetingAndSignOff)
{
    Draft draft;
    draft.text = u"Hi Tom, we talked about bees. May I ask how? Priya"_s;
    draft.sources = sourceAt(draft.text, u"bees"_s, u"facts[0]"_s);
    draft.parts = {{.range = {0, 7}, .says = bit(Atom::Greeting)},
                   {.range = {8, 21}, .says = bit(Atom::Topic)},
                   {.range = {30, 14}, .says = bit(Atom::Ask)},
                   {.range = {45, 5}, .says = bit(Atom::SignOff)}};
    PhraseUse use;
    count(use, draft);
    draft.text.replace(u"bees"_s, u"owls"_s);
    count(use, draft);
    EXPECT_EQ(use.latest.size(), 2U);
    ASSERT_EQ(use.sentences.size(), 2U);
    const QString alone = u"We talked about moss."_s;
    const auto keys = sentenceKeys(alone, sourceAt(alone, u"moss"_s, u"facts[2]"_s), bit(Atom::Topic));
    ASSERT_EQ(keys.size(), 1U);
    EXPECT_EQ(use.sentences.at(keys.front()), 2);
}

TEST(Shape, ADraftIsCountedOnce)
{
    Draft draft;
    draft.text = u"Hi Tom, we met. Priya"_s;
    draft.parts = {{.range = {8, 7}, .says = bit(Atom::Met)}};
    PhraseUse use;
    EXPECT_FALSE(isCounted(use, draft.text));
    count(use, draft);
    count(use, draft);
    EXPECT_TRUE(isCounted(use, draft.text));
    ASSERT_EQ(use.sentences.size(), 1U);
    EXPECT_EQ(use.sentences.begin()->second, 1);
    EXPECT_EQ(use.latest.size(), 1U);
}

} // namespace
} // namespace wellmet::drafting
