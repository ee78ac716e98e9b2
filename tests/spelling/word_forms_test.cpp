// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/word_forms.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace wellmet::spelling;

TEST(WordForms, BritishSpellingsHaveAnAmericanForm)
{
    EXPECT_TRUE(americanForms(u"organised"_s).contains(u"organized"_s));
    EXPECT_TRUE(americanForms(u"Colour"_s).contains(u"Color"_s));
    EXPECT_TRUE(americanForms(u"travelling"_s).contains(u"traveling"_s));
    EXPECT_EQ(americanForms(u"gauge"_s), QStringList());
}

TEST(WordForms, NewWordsOfWorkAreKnownInAnyCase)
{
    EXPECT_TRUE(isMissingWord(u"onboarding"_s));
    EXPECT_TRUE(isMissingWord(u"Fintech"_s));
    EXPECT_FALSE(isMissingWord(u"recieve"_s));
}

TEST(WordForms, TwoWordsInOneAreACompoundUnlessOneIsTiny)
{
    EXPECT_TRUE(isCompound(u"roadmap"_s, {u"road map"_s, u"road-map"_s}));
    EXPECT_FALSE(isCompound(u"alot"_s, {u"a lot"_s}));
    EXPECT_FALSE(isCompound(u"recieve"_s, {u"receive"_s, u"rec ieve"_s}));
    EXPECT_FALSE(isCompound(u"roadmap"_s, {}));
}

TEST(WordForms, OnlyANearSuggestionIsSure)
{
    EXPECT_EQ(surestOf(u"recieve"_s, {u"receive"_s, u"relieve"_s}), u"receive"_s);
    EXPECT_EQ(surestOf(u"thnaks"_s, {u"thanks"_s}), u"thanks"_s);
    EXPECT_EQ(surestOf(u"definately"_s, {u"determinately"_s, u"definitely"_s}), u"definitely"_s);
    EXPECT_EQ(surestOf(u"quibbletry"_s, {u"coquetry"_s}), QString());
    EXPECT_EQ(surestOf(u"teh"_s, {u"tech"_s, u"the"_s}), u"tech"_s)
        << "Hunspell knows best which comes first";
    EXPECT_EQ(surestOf(u"x"_s, {}), QString());
}
