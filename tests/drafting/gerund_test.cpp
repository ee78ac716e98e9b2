// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/english/gerund.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include <utility>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;

TEST(Gerund, PutsAPlainVerbIntoIng)
{
    const std::pair<QString, QString> cases[] = {
        {u"build tools for food banks"_s, u"building tools for food banks"_s},
        {u"run a choir"_s, u"running a choir"_s},
        {u"plan bus routes"_s, u"planning bus routes"_s},
        {u"write manuals"_s, u"writing manuals"_s},
        {u"study kelp"_s, u"studying kelp"_s},
        {u"teach"_s, u"teaching"_s},
        {u"look after bridges"_s, u"looking after bridges"_s},
        {u"see patients"_s, u"seeing patients"_s},
        {u"tie flies"_s, u"tying flies"_s},
        {u"edit films"_s, u"editing films"_s},
        {u"fix boats"_s, u"fixing boats"_s},
        {u"begin fires"_s, u"beginning fires"_s},
        {u"keep bees"_s, u"keeping bees"_s},
        {u"am learning to weld"_s, u"learning to weld"_s},
    };
    for (const auto& [typed, expected] : cases)
        EXPECT_EQ(asGerund(typed), expected);
}

TEST(Gerund, LeavesAloneWhatItMayGetWrong)
{
    for (const QString& typed :
         {u"design hands and test them"_s, u"ran the night shift"_s, u"am good at welding"_s,
          u"mostly mend clocks"_s, u"can mend clocks"_s, u"DJ on weekends"_s, u"sail, mostly"_s, QString()})
        EXPECT_EQ(asGerund(typed), QString()) << qPrintable(typed);
}

TEST(Gerund, TellsADeed)
{
    EXPECT_EQ(asDeed(u"lending me your drill"_s), u"lent me your drill"_s);
    EXPECT_EQ(asDeed(u"carrying the amplifier"_s), u"carried the amplifier"_s);
    EXPECT_EQ(asDeed(u"agreeing to wait"_s), u"agreed to wait"_s);
    EXPECT_EQ(asDeed(u"promoting me early"_s), u"promoted me early"_s);
    EXPECT_EQ(asDeed(u"stopping the bus"_s), u"stopped the bus"_s);
    EXPECT_EQ(asDeed(u"staying late"_s), u"stayed late"_s);
    EXPECT_EQ(asDeed(u"being so patient"_s), u"were so patient"_s);
}

TEST(Gerund, TellsNoDeedItIsNotSureOf)
{
    for (const QString& words : {u"not calling the police"_s, u"sewing the curtain"_s, u"the leeks"_s,
                                 u"lending me a drill and never asking about it"_s,
                                 u"lending me a drill, mending my fence"_s, u"Ringing the bells"_s})
        EXPECT_EQ(asDeed(words), QString()) << qPrintable(words);
}

} // namespace
} // namespace wellmet::drafting
