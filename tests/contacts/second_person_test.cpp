// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/wording/second_person.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace {

using namespace Qt::StringLiterals;
using wellmet::contacts::About;
using wellmet::contacts::inSecondPerson;

struct TypedRow
{
    QString typed;
    QString turned;
    QString doubt;
};

const TypedRow kRows[] = {
    {u"her promotion"_s, u"your promotion"_s, {}},
    {u"Her promotion"_s, u"your promotion"_s, {}},
    {u"their talk"_s, u"your talk"_s, {}},
    {u"passing his exam and his move"_s, u"passing your exam and your move"_s, {}},
    {u"send her our data"_s, u"send you our data"_s, {}},
    {u"ask him about it"_s, u"ask you about it"_s, {}},
    {u"tell them, if it helps"_s, u"tell you, if it helps"_s, {}},
    {u"the job she has"_s, u"the job you have"_s, {}},
    {u"why he teaches evening classes"_s, u"why you teach evening classes"_s, {}},
    {u"how she always studies maps"_s, u"how you always study maps"_s, {}},
    {u"why he doesn't fly"_s, u"why you don't fly"_s, {}},
    {u"why they were late"_s, u"why you were late"_s, {}},
    {u"she's been promoted"_s, u"you've been promoted"_s, {}},
    {u"he’s leaving"_s, u"you’re leaving"_s, {}},
    {u"what she'll teach"_s, u"what you'll teach"_s, {}},
    {u"a friend of hers"_s, u"a friend of yours"_s, {}},
    {u"a book of his"_s, u"a book of yours"_s, {}},
    {u"teaching herself Welsh"_s, u"teaching yourself Welsh"_s, {}},
    {u"help her move house"_s, u"help you move house"_s, {}},
    {u"help her team"_s, u"help your team"_s, {}},
    {u"how Ana chose a team"_s, u"how you chose a team"_s, {}},
    {u"how Ana sees it"_s, u"how you see it"_s, {}},
    {u"Ana's slides and Ana's code"_s, u"your slides and your code"_s, {}},
    {u"Ana Ruiz’s slides"_s, u"your slides"_s, {}},
    // A nearer owner.
    {u"teams and their goals"_s, u"teams and their goals"_s, {}},
    {u"people who lost their jobs"_s, u"people who lost their jobs"_s, {}},
    {u"how Ellen got her first job"_s, u"how Ellen got her first job"_s, u"her"_s},
    {u"her brother and his dog"_s, u"your brother and his dog"_s, {}},
    {u"her sister and her own flat"_s, u"your sister and your own flat"_s, {}},
    {u"the coach and his rules"_s, u"the coach and his rules"_s, u"his"_s},
    // Not pronouns at all.
    {u"the theory of the hero"_s, u"the theory of the hero"_s, {}},
    {u"Anabel's slides"_s, u"Anabel's slides"_s, {}},
    {u"Banana's taste"_s, u"Banana's taste"_s, {}},
    {u""_s, u""_s, {}},
};

TEST(SecondPerson, TurnsWordsThatCanOnlyMeanTheContact)
{
    for (const TypedRow& row : kRows) {
        const auto turned = inSecondPerson(row.typed, {u"Ana Ruiz"_s, u"Ana"_s});
        EXPECT_EQ(turned.text, row.turned);
        EXPECT_EQ(turned.doubt, row.doubt) << row.typed.toStdString();
    }
}

TEST(SecondPerson, TakesTheFirstPersonOfTextAboutTheSenderForTheSender)
{
    EXPECT_EQ(inSecondPerson(u"the student who sat in on her lab"_s, {}, About::Sender).text,
              u"the student who sat in on your lab"_s);
    EXPECT_EQ(inSecondPerson(u"the man who sent you out before he'd let you sign"_s, {}, About::Sender).text,
              u"the man who sent you out before he'd let you sign"_s);
    EXPECT_EQ(inSecondPerson(u"the student who lost her badge"_s, {}, About::Sender).doubt, u"her"_s);
}

TEST(SecondPerson, LeavesThingsThatWereCountedOrNamedElsewhere)
{
    EXPECT_EQ(inSecondPerson(u"ringing all four of them into the microphone"_s, {}).text,
              u"ringing all four of them into the microphone"_s);
    EXPECT_EQ(inSecondPerson(u"swap them for brown shrimp"_s, {}, About::Things).text,
              u"swap them for brown shrimp"_s);
    EXPECT_EQ(inSecondPerson(u"bring them my notes"_s, {}, About::Things).text, u"bring you my notes"_s);
    EXPECT_EQ(inSecondPerson(u"help them with the move"_s, {}, About::Things).text,
              u"help you with the move"_s);
}

TEST(SecondPerson, LeavesOthersWhereTheContactIsOneElsewhere)
{
    EXPECT_EQ(inSecondPerson(u"show them page 31"_s, {}, About::Others).text, u"show them page 31"_s);
    EXPECT_EQ(inSecondPerson(u"bring a pump they can take to bits"_s, {}, About::Others).text,
              u"bring a pump they can take to bits"_s);
    EXPECT_EQ(inSecondPerson(u"borrow her list"_s, {}, About::Others).text, u"borrow your list"_s);
}

TEST(SecondPerson, LeavesWhomItSpeaksToApart)
{
    EXPECT_EQ(inSecondPerson(u"refer her to you"_s, {}).text, u"refer her to you"_s);
    EXPECT_EQ(inSecondPerson(u"show you what became of them"_s, {}).text, u"show you what became of them"_s);
}

} // namespace
