// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/search_terms.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include <random>

namespace wellmet::contacts {
namespace {

using namespace Qt::StringLiterals;

const QDate kSunday(2026, 11, 22);

SearchTerms read(const QString& typed)
{
    return searchTerms(typed, kSunday);
}

TEST(SearchTerms, WordsStayWords)
{
    const SearchTerms terms = read(u"  tom  manch "_s);
    EXPECT_EQ(terms.words, u"tom manch"_s);
    EXPECT_TRUE(terms.isOnlyWords());
    // A colon alone makes no operator, nor does a hyphen inside a word or on its own.
    for (const QString& word : {u"https://example.org"_s, u"note:x"_s, u"co-op"_s, u"-"_s})
        EXPECT_EQ(read(word).words, word);
}

TEST(SearchTerms, OperatorsTakeAWordOrAQuotedPhrase)
{
    const SearchTerms terms =
        read(u"okafor met:\"pydata manchester\" Tag:hiking -tag:rival org:“Acme Ltd” -sales"_s);
    EXPECT_EQ(terms.words, u"okafor"_s);
    EXPECT_EQ(terms.met, QStringList{u"pydata manchester"_s});
    EXPECT_EQ(terms.tags, QStringList{u"hiking"_s});
    EXPECT_EQ(terms.withoutTags, QStringList{u"rival"_s});
    EXPECT_EQ(terms.organizations, QStringList{u"Acme Ltd"_s});
    EXPECT_EQ(terms.without, QStringList{u"sales"_s});
    EXPECT_FALSE(terms.isOnlyWords());
}

TEST(SearchTerms, DatesAreInFiguresOrInWords)
{
    EXPECT_EQ(read(u"before:2025"_s).before, PartialDate::ofYear(2025));
    EXPECT_EQ(read(u"after:2026-10"_s).after, PartialDate::ofMonth(2026, 10));
    EXPECT_EQ(read(u"after:yesterday"_s).after, PartialDate(QDate(2026, 11, 21)));
    EXPECT_EQ(read(u"after:\"last month\""_s).after, PartialDate::ofMonth(2026, 10));
    EXPECT_EQ(read(u"due:today"_s).dueBy, kSunday);
    EXPECT_EQ(read(u"due:week"_s).dueBy, QDate(2026, 11, 29));
    EXPECT_EQ(read(u"due:month"_s).dueBy, QDate(2026, 12, 22));
    EXPECT_EQ(read(u"due:december"_s).dueBy, QDate(2026, 12, 31));
}

TEST(SearchTerms, AValueThatIsNoneIsNamedAndLimitsNothing)
{
    const SearchTerms terms = read(u"tom before:soonish closeness:best -met:york"_s);
    EXPECT_EQ(terms.unclear, (QStringList{u"before:soonish"_s, u"closeness:best"_s, u"-met:york"_s}));
    EXPECT_EQ(terms.words, u"tom"_s);
    EXPECT_TRUE(terms.isOnlyWords());
}

TEST(SearchTerms, AHintSaysWhatAnOperatorTakes)
{
    EXPECT_EQ(searchHint(u"Before:soonish"_s), u"before: takes a date"_s);
    EXPECT_EQ(searchHint(u"-met:york"_s), u"only words and tag: can be left out with “-”"_s);
}

TEST(SearchTerms, WhatIsStillBeingTypedIsLeftOut)
{
    for (const QString& typed : {u"tag:"_s, u"met:\""_s, u"before:"_s, u"-tag:"_s})
        EXPECT_EQ(read(typed), SearchTerms()) << qPrintable(typed);
    EXPECT_EQ(read(u"met:\"pydata man"_s).met, QStringList{u"pydata man"_s});
}

TEST(SearchTerms, CompletesTheLastTerm)
{
    const QStringList tags{u"hiking"_s, u"hack weekend"_s, u"Rival"_s};
    EXPECT_EQ(searchCompletions(u"tom clos"_s, tags), QStringList{u"tom closeness:"_s});
    EXPECT_EQ(searchCompletions(u"tom tag:h"_s, tags),
              (QStringList{u"tom tag:hiking "_s, u"tom tag:\"hack weekend\" "_s}));
    EXPECT_EQ(searchCompletions(u"-tag:ri"_s, tags), QStringList{u"-tag:Rival "_s});
    EXPECT_EQ(searchCompletions(u"due:"_s, tags),
              (QStringList{u"due:today "_s, u"due:week "_s, u"due:month "_s}));
    EXPECT_EQ(searchCompletions(u"closeness:cl"_s, tags), QStringList{u"closeness:close "_s});
    for (const QString& typed : {u""_s, u"to"_s, u"tom "_s, u"tag:hiking"_s, u"met:y"_s, u"be"_s})
        EXPECT_EQ(searchCompletions(typed, tags), QStringList()) << qPrintable(typed);
}

TEST(SearchTerms, ACompletionReadsAsWhatItSays)
{
    const QStringList tags{u"hack weekend"_s, u"née \"Lee\""_s};
    for (const QString& whole : searchCompletions(u"ana tag:"_s, tags)) {
        EXPECT_EQ(read(whole).words, u"ana"_s);
        EXPECT_EQ(read(whole).tags.size(), 1);
        EXPECT_TRUE(read(whole).unclear.isEmpty());
    }
}

TEST(SearchTerms, AnythingTypedIsRead)
{
    std::mt19937 random(11);
    const QStringList pieces{u"-"_s,
                             u"\""_s,
                             u":"_s,
                             u" "_s,
                             u"tag:"_s,
                             u"met:"_s,
                             u"due:"_s,
                             u"before:"_s,
                             u"a"_s,
                             u"é"_s,
                             u"“"_s,
                             u"2026-"_s,
                             QString(QChar(0xd800)),
                             QString(QChar(0))};
    for (int i = 0; i < 5000; ++i) {
        QString typed;
        for (int k = static_cast<int>(random() % 9); k >= 0; --k)
            typed += pieces[static_cast<qsizetype>(random()) % pieces.size()];
        const SearchTerms terms = read(typed);
        EXPECT_FALSE(terms.words.contains(u'"')) << qPrintable(typed);
        EXPECT_LE(terms.words.size(), typed.size());
        for (const QString& whole : searchCompletions(typed, {u"x"_s}))
            EXPECT_FALSE(read(whole) == SearchTerms() && !whole.endsWith(u':')) << qPrintable(whole);
    }
}

} // namespace
} // namespace wellmet::contacts
