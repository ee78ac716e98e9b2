// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/english/place_phrase.h"

#include "drafting/people.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;
using contacts::MetHow;

TEST(PlacePhrase, FindsPrepositionAndArticle)
{
    struct Case
    {
        MetHow how;
        QString where;
        QString at;
    };
    const Case cases[] = {
        {MetHow::Event, u"PyData Manchester"_s, u"at PyData Manchester"_s},
        {MetHow::Event, u"at PyData Manchester"_s, u"at PyData Manchester"_s},
        {MetHow::Event, u"the Leeds robotics meetup"_s, u"at the Leeds robotics meetup"_s},
        {MetHow::Event, u"Leeds robotics meetup."_s, u"at the Leeds robotics meetup"_s},
        {MetHow::Event, u"Northvale Trades Careers Fair"_s, u"at the Northvale Trades Careers Fair"_s},
        {MetHow::Event, u"Web Summit"_s, u"at Web Summit"_s},
        {MetHow::Event, u"FOSDEM"_s, u"at FOSDEM"_s},
        {MetHow::Event, u"a dinner at Ana's"_s, u"at the dinner at Ana's"_s},
        {MetHow::Event, u"On the train to Leeds"_s, u"on the train to Leeds"_s},
        {MetHow::Other, u"train to Leeds"_s, u"on the train to Leeds"_s},
        {MetHow::Other, u"my cousin's housewarming"_s, u"at my cousin's housewarming"_s},
        {MetHow::Other, u"Berlin"_s, u"in Berlin"_s},
        {MetHow::Other, u"New York"_s, u"in New York"_s},
        {MetHow::Community, u"choir"_s, u"in the choir"_s},
        {MetHow::Community, u"the school gate"_s, u"at the school gate"_s},
        {MetHow::Online, u"Slack"_s, u"on Slack"_s},
        {MetHow::Online, u"a beekeeping forum"_s, u"on the beekeeping forum"_s},
        {MetHow::Online, u"the Rust Discord"_s, u"on the Rust Discord"_s},
        {MetHow::Online, u"a webinar on model risk"_s, u"at the webinar on model risk"_s},
        {MetHow::Work, u"Acme"_s, u"at Acme"_s},
        {MetHow::Work, u"Met Office"_s, u"at the Met Office"_s},
        {MetHow::Study, u"University of Leeds"_s, u"at the University of Leeds"_s},
        {MetHow::Study, u"Leeds"_s, u"at Leeds"_s},
        {MetHow::Never, u"PyData"_s, QString()},
        {MetHow::Event, u"  "_s, QString()},
    };
    for (const Case& each : cases)
        EXPECT_EQ(placePhrase(met(each.how, each.where)).at, each.at) << qPrintable(each.where);
}

TEST(PlacePhrase, ShortensTheLongNameOfAnEvent)
{
    EXPECT_EQ(placePhrase(met(MetHow::Event, u"the Northvale Trades Careers Fair"_s)).briefNoun,
              u"the careers fair"_s);
    for (const QString& place : {u"PyData Manchester"_s, u"the Northvale Type Night"_s})
        EXPECT_EQ(placePhrase(met(MetHow::Event, place)).briefNoun, QString());
}

TEST(PlacePhrase, GivesEmployersTheirArticle)
{
    EXPECT_EQ(withDefiniteArticle(u"University of Leeds"_s), u"the University of Leeds"_s);
    EXPECT_EQ(withDefiniteArticle(u"the Met Office"_s), u"the Met Office"_s);
    EXPECT_EQ(withDefiniteArticle(u"BBC"_s), u"the BBC"_s);
    EXPECT_EQ(withDefiniteArticle(u"European Space Agency"_s), u"the European Space Agency"_s);
    EXPECT_EQ(withDefiniteArticle(u"Leeds University"_s), u"Leeds University"_s);
    EXPECT_EQ(withDefiniteArticle(u"Bank of America"_s), u"Bank of America"_s);
    EXPECT_EQ(withDefiniteArticle(u"iRobot"_s), u"iRobot"_s);
}

} // namespace
} // namespace wellmet::drafting
