// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/phrase_matcher.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace wellmet::prose;

namespace {

QStringList found(const QStringList& phrases, const QString& text)
{
    PhraseMatcher matcher;
    for (int i = 0; i < phrases.size(); ++i)
        matcher.add(phrases[i], i);
    const ProseDocument document(text);
    QStringList matches;
    for (const auto& match : matcher.match(document))
        matches += document.in(document.rangeOfWords(match.firstWord, match.endWord)).toString();
    return matches;
}

} // namespace

TEST(PhraseMatcher, FindsPhrasesWhateverTheirCaseApostrophesAndAccents)
{
    EXPECT_EQ(found({u"grow my garden"_s}, u"I GROW my gárden here"_s), QStringList{u"GROW my gárden"_s});
    EXPECT_EQ(found({u"I'd like"_s}, u"Yes, I would like it"_s), QStringList{u"I would like"_s});
    EXPECT_EQ(found({u"I would like"_s}, u"Yes, I’d like it"_s), QStringList{u"I’d like"_s});
    EXPECT_EQ(found({u"follow up"_s}, u"a follow-up, then"_s), QStringList{u"follow-up"_s});
}

TEST(PhraseMatcher, TakesExactlyOneWordForAStar)
{
    EXPECT_EQ(found({u"grow * garden"_s}, u"grow Tom's garden"_s), QStringList{u"grow Tom's garden"_s});
    EXPECT_TRUE(found({u"grow * garden"_s}, u"grow garden"_s).isEmpty());
    EXPECT_TRUE(found({u"grow * garden"_s}, u"grow my old garden"_s).isEmpty());
}

TEST(PhraseMatcher, FindsOverlappingPhrasesButNoneOverASentenceEnd)
{
    EXPECT_EQ(found({u"red apple"_s, u"apple pie"_s, u"red apple pie"_s}, u"a red apple pie"_s),
              (QStringList{u"red apple"_s, u"red apple pie"_s, u"apple pie"_s}));
    EXPECT_TRUE(found({u"red apple"_s}, u"It is red. Apple pie?"_s).isEmpty());
}

TEST(PhraseMatcher, TellsManyPhrasesApart)
{
    PhraseMatcher matcher;
    QString text;
    for (int i = 0; i < 3000; ++i) {
        matcher.add(u"word%1 tail%2"_s.arg(i).arg(i % 7), i);
        text += u"word%1 tail%2. "_s.arg(i).arg((i + (i % 2)) % 7); // every other one is off by one
    }
    const auto matches = matcher.match(ProseDocument(text));
    ASSERT_EQ(matches.size(), 1500U);
    for (size_t i = 0; i < matches.size(); ++i)
        EXPECT_EQ(matches[i].id, static_cast<int>(2 * i));
}

TEST(PhraseMatcher, FindsTheSameInFewerNodesWhenFolded)
{
    PhraseMatcher matcher;
    int id = 0;
    for (const QString& verb : {u"grow"_s, u"widen"_s, u"build"_s}) {
        for (const QString& middle : {u""_s, u"* "_s, u"* * "_s}) {
            for (const QString& thing : {u"network"_s, u"circle"_s})
                matcher.add(verb + u" my "_s + middle + thing, id / 6);
        }
        id += 6;
    }
    matcher.add(u"grow my hops", 9);
    const PhraseMatcher folded = matcher.folded();
    EXPECT_LT(folded.table().nodes.size(), matcher.table().nodes.size());
    for (const QString& text : {u"I grow my own big network."_s, u"We build my circle; you grow my hops."_s,
                                u"Widen my very own good circle."_s, u"Nothing here."_s}) {
        const ProseDocument document(text);
        const auto inTree = matcher.match(document);
        const auto inFolded = folded.match(document);
        ASSERT_EQ(inFolded.size(), inTree.size()) << text.toStdString();
        for (size_t i = 0; i < inTree.size(); ++i) {
            EXPECT_EQ(inFolded[i].id, inTree[i].id);
            EXPECT_EQ(inFolded[i].firstWord, inTree[i].firstWord);
            EXPECT_EQ(inFolded[i].endWord, inTree[i].endWord);
        }
    }
}
