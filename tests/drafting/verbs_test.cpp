// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/english/verbs.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;

TEST(Verbs, TellGerundsFromNouns)
{
    for (const QStringView words :
         {u"finishing the race", u"opening a café", u"passing your exam", u"building the shed"})
        EXPECT_TRUE(beginsWithGerund(words)) << words.toUtf8().constData();
    for (const QStringView words :
         {u"wedding", u"opening night", u"painting at the fair", u"spring", u"king", u"talk"})
        EXPECT_FALSE(beginsWithGerund(words)) << words.toUtf8().constData();
}

TEST(Verbs, KnowThePast)
{
    for (const QStringView words : {u"shared a bench", u"met in Oslo", u"were neighbors", u"volunteered"})
        EXPECT_TRUE(beginsWithPast(words)) << words.toUtf8().constData();
    for (const QStringView words :
         {u"volunteer at food banks", u"need glasses", u"Ted's friends", u"cycle to work"})
        EXPECT_FALSE(beginsWithPast(words)) << words.toUtf8().constData();
}

TEST(Verbs, TurnAnAskIntoAQuestion)
{
    EXPECT_EQ(askForms(u"hear how you chose your first team"_s).question,
              u"How did you choose your first team"_s);
    EXPECT_EQ(askForms(u"know how long you proof the dough"_s).question,
              u"How long do you proof the dough"_s);
    EXPECT_EQ(askForms(u"learn why you left"_s).question, u"Why did you leave"_s);
    EXPECT_EQ(askForms(u"know whether you hire"_s).question, u"Do you hire"_s);
    EXPECT_EQ(askForms(u"know whether your team takes interns"_s).question, u"Does your team take interns"_s);
    EXPECT_EQ(askForms(u"know whether you still need help"_s).question, u"Do you still need help"_s);
    EXPECT_EQ(askForms(u"hear how you would do it"_s).question, u"How would you do it"_s);
    EXPECT_EQ(askForms(u"know which data sets you used"_s).question, u"Which data sets did you use"_s);
    EXPECT_EQ(askForms(u"hear what surprised you at first"_s).question, u"What surprised you at first"_s);
    EXPECT_EQ(askForms(u"hear how you chose it"_s).told, u"how you chose it"_s);
    EXPECT_EQ(askForms(u"ask you whether it lasts"_s).told, u"whether it lasts"_s);
}

TEST(Verbs, AskNothingThatWasNotMeant)
{
    for (const QString& ask :
         {u"know whether it lasts"_s, u"know who you asked"_s, u"know whether you have been there"_s,
          u"know what you have in mind"_s, u"know what most of you think"_s, u"know how your old team is"_s,
          u"hear how you, Ana and Bo met"_s, u"hear your view"_s, u"learn Rust"_s})
        EXPECT_EQ(askForms(ask).question, QString()) << qPrintable(ask);
    EXPECT_EQ(askForms(u"learn Rust"_s).told, QString());
}

TEST(Verbs, KnowWhatCouldBeAskedFor)
{
    EXPECT_TRUE(askForms(u"borrow your bike"_s).could);
    EXPECT_TRUE(askForms(u"hear your view"_s).could);
    EXPECT_FALSE(askForms(u"hear of anything that fits"_s).could);
    EXPECT_TRUE(askForms(u"talk for ten minutes"_s).we);
    EXPECT_FALSE(askForms(u"talk to you about routes"_s).we);
    EXPECT_FALSE(askForms(u"see you"_s).could);
    EXPECT_FALSE(askForms(u"have you on the panel"_s).could);
    EXPECT_FALSE(askForms(u"understand compilers"_s).could);
}

} // namespace
} // namespace wellmet::drafting
