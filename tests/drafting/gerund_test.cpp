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

} // namespace
} // namespace wellmet::drafting
