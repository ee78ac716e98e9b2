// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/search_matches.h"

#include <gtest/gtest.h>

#include <QStringList>

#include <random>

namespace wellmet::notebook {
namespace {

using namespace Qt::StringLiterals;

// The text with each match in brackets.
QString marked(QString text, const QString& words)
{
    const auto ranges = matchedRanges(text, words);
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        text.insert(range->start + range->length, u']');
        text.insert(range->start, u'[');
    }
    return text;
}

TEST(SearchMatches, MarksTheBeginningsOfWords)
{
    EXPECT_EQ(marked(u"Tom Okafor, Co-op"_s, u"to OK"_s), u"[To]m [Ok]afor, Co-op"_s);
    EXPECT_EQ(marked(u"José Ñuñez"_s, u"jose nun"_s), u"[José] [Ñuñ]ez"_s);
    EXPECT_EQ(marked(u"Jose\u0301 Ruiz"_s, u"josé"_s), u"[Jose\u0301] Ruiz"_s);
    EXPECT_EQ(marked(u"Straße 5"_s, u"stras"_s), u"[Straß]e 5"_s);
    EXPECT_EQ(marked(u"佐藤 美咲"_s, u"藤"_s), u"佐[藤] 美咲"_s);
    EXPECT_EQ(marked(u"at Co-op"_s, u"co-op"_s), u"at [Co]-[op]"_s);
    EXPECT_EQ(marked(u"Tom"_s, u"om"_s), u"Tom"_s);
    EXPECT_EQ(marked(u"Tom"_s, u""_s), u"Tom"_s);
}

TEST(SearchMatches, RangesLieWithinAnyTextAndInOrder)
{
    std::mt19937 random(17);
    const QString pieces = u"aÁße\u0301 -藤\u0e01ＡA1\n"_s + QChar(0xd83d) + QChar(0xde00);
    const auto text = [&] {
        QString made;
        for (int i = static_cast<int>(random() % 12); i > 0; --i)
            made += pieces[static_cast<qsizetype>(random()) % pieces.size()];
        return made;
    };
    for (int i = 0; i < 5000; ++i) {
        const QString whole = text();
        qsizetype end = 0;
        for (const MatchedRange& range : matchedRanges(whole, text())) {
            EXPECT_GE(range.start, end);
            EXPECT_GT(range.length, 0);
            end = range.start + range.length;
            EXPECT_LE(end, whole.size());
        }
    }
}

TEST(SearchMatches, SaysWhereAWordWasFoundAndHidesWhatIsPrivate)
{
    contacts::Contact tom;
    tom.name = u"Tom Okafor"_s;
    tom.notes = u"owes me a coffee"_s;
    tom.tags = QStringList{u"hack weekend"_s};
    contacts::Fact topic;
    topic.kind = contacts::FactKind::Topic;
    topic.text = u"how a shop that sells bread by the hour forecasts sparse sales"_s;
    contacts::Fact secret;
    secret.kind = contacts::FactKind::Wants;
    secret.text = u"a new job"_s;
    secret.isPrivate = true;
    tom.facts = {topic, secret};
    EXPECT_EQ(whereFound(tom, u"shop"_s).left(24), u"We talked about how a sh"_s);
    EXPECT_EQ(whereFound(tom, u"sparse"_s), u"…by the hour forecasts sparse sales"_s);
    EXPECT_EQ(whereFound(tom, u"weekend"_s), u"hack weekend"_s);
    EXPECT_EQ(whereFound(tom, u"job"_s), u"a private fact"_s);
    EXPECT_EQ(whereFound(tom, u"coffee"_s), u"your notes"_s);
    EXPECT_EQ(whereFound(tom, u"tea"_s), QString());
    EXPECT_TRUE(matchesAll({u"Tom Okafor"_s, u"Co-op"_s}, u"tom co"_s));
    EXPECT_FALSE(matchesAll({u"Tom Okafor"_s}, u"tom co"_s));
}

} // namespace
} // namespace wellmet::notebook
