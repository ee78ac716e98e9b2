// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/english/question.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;

TEST(Question, ComesFromAnAsk)
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

TEST(Question, MayBeAboutSomethingOfTheirs)
{
    EXPECT_EQ(askForms(u"know why the handle moved in chapter 2"_s).question,
              u"Why did the handle move in chapter 2"_s);
    EXPECT_EQ(askForms(u"know why the bell can't be switched off"_s).question,
              u"Why can't the bell be switched off"_s);
    EXPECT_EQ(askForms(u"know whether one of your pupils would like a drum"_s).question,
              u"Would one of your pupils like a drum"_s);
    EXPECT_EQ(askForms(u"know if the blue book ever found a home"_s).question,
              u"Did the blue book ever find a home"_s);
    EXPECT_EQ(askForms(u"know whether trainee bakers ever work at night"_s).question,
              u"Do trainee bakers ever work at night"_s);
    EXPECT_EQ(askForms(u"know whether the archive takes volunteers"_s).question,
              u"Does the archive take volunteers"_s);
    EXPECT_EQ(askForms(u"find out where work took you then"_s).question, u"Where did work take you then"_s);
    EXPECT_EQ(askForms(u"know who looks after the garden"_s).question, u"Who looks after the garden"_s);
    EXPECT_EQ(askForms(u"know who should get the ladder"_s).question, u"Who should get the ladder"_s);
    EXPECT_EQ(askForms(u"know which of your night courses takes beginners"_s).question,
              u"Which of your night courses takes beginners"_s);
    EXPECT_EQ(askForms(u"know how many days you hang it"_s).question, u"How many days do you hang it"_s);
}

TEST(Question, AsksNothingThatWasNotMeant)
{
    for (const QString& ask :
         {u"know whether it lasts"_s, u"know who you asked"_s, u"know whether you have been there"_s,
          u"know what you have in mind"_s, u"know what most of you think"_s, u"know how your old team is"_s,
          u"hear how you, Ana and Bo met"_s, u"hear your view"_s, u"learn Rust"_s,
          u"know whether the bread left over is sold"_s, u"know why the book you wrote sold"_s,
          u"know who students like"_s})
        EXPECT_EQ(askForms(ask).question, QString()) << qPrintable(ask);
    EXPECT_EQ(askForms(u"learn Rust"_s).told, QString());
}

TEST(Question, KnowsWhatCouldBeAskedFor)
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
