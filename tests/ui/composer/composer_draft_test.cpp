// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printers.h"

#include "ui/composer/drafts/draft_choice.h"
#include "ui/composer/drafts/draft_maker.h"
#include "ui/composer/wording.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace wellmet;
using contacts::Contact;
using drafting::Draft;

namespace {

Contact tom()
{
    Contact contact;
    contact.name = u"Tom Okafor"_s;
    contact.met.where = u"at PyData Manchester"_s;
    contact.met.on = PartialDate(QDate(2026, 10, 14));
    contacts::Fact topic;
    topic.text = u"sparse sales"_s;
    contacts::Fact secret;
    secret.text = u"his divorce"_s;
    secret.isPrivate = true;
    contact.facts = {topic, secret};
    return contact;
}

QString originOf(const QString& from)
{
    return ui::originLine(
        from, tom(),
        {.name = {}, .role = u"student"_s, .organization = {}, .about = {}, .goal = {}, .extra = {}});
}

TEST(ComposerOriginTest, APhraseTellsTheRecordedFactBehindIt)
{
    EXPECT_TRUE(originOf(u"met"_s).contains(u"PyData Manchester"_s));
    EXPECT_TRUE(originOf(u"facts[0]"_s).contains(u"We talked about sparse sales"_s))
        << qPrintable(originOf(u"facts[0]"_s));
    EXPECT_TRUE(originOf(u"sender.role"_s).contains(u"student"_s));
    EXPECT_TRUE(originOf(u"name"_s).contains(u"Tom Okafor"_s));
}

TEST(ComposerOriginTest, PrivateFactsAndUnknownPlacesTellNothing)
{
    for (const QString& from :
         {u"facts[1]"_s, u"facts[2]"_s, u"facts[-1]"_s, u"facts[x]"_s, u"facts[]"_s, u"notes"_s, QString()})
        EXPECT_EQ(originOf(from), QString()) << qPrintable(from);
}

TEST(ComposerAdviceTest, WhatToFindOutFirstIsSaidInWords)
{
    Draft draft;
    draft.missing = {u"met"_s, u"sender.role"_s, u"something-new"_s};
    EXPECT_EQ(ui::adviceLine(draft), u"Find out first: how you met and what you do (in your profile)."_s);
    draft.missing = {};
    EXPECT_EQ(ui::adviceLine(draft), QString());
    draft.advice = drafting::Advice::Wait;
    draft.because = u"They declined your last note."_s;
    EXPECT_EQ(ui::adviceLine(draft), u"Better to wait. They declined your last note."_s);
}

Draft saying(std::initializer_list<drafting::Atom> atoms)
{
    Draft draft;
    for (const drafting::Atom atom : atoms)
        draft.parts.push_back({.range = {}, .says = drafting::bit(atom), .phrase = 1});
    return draft;
}

TEST(ComposerOpeningTest, DraftsAreToldApartByWhatTheyBeginWith)
{
    using enum drafting::Atom;
    EXPECT_EQ(ui::openingWords({saying({Greeting, Met, Ask}), saying({Greeting, Thanks, Met, SignOff})}),
              (QStringList{u"how you met"_s, u"your thanks"_s}));
    EXPECT_EQ(ui::openingWords({saying({Met, Ask}), saying({Met, Work})}),
              (QStringList{u"how you met, then your question"_s, u"how you met, then their work"_s}));
    EXPECT_EQ(ui::openingWords({saying({Met}), saying({Met})}),
              (QStringList{u"1 how you met"_s, u"2 how you met"_s}));
    EXPECT_TRUE(ui::openingWords({}).isEmpty());
}

TEST(ComposerWordingTest, EveryChannelAndToneHasALabelOfItsOwn)
{
    QStringList labels;
    for (const auto& row : contacts::channelTable())
        labels.append(ui::channelLabel(row.value, contacts::defaultLimits(row.value)));
    for (const auto& row : drafting::toneTable())
        labels.append(ui::toneLabel(row.value));
    EXPECT_FALSE(labels.contains(QString()));
    EXPECT_EQ(labels.removeDuplicates(), 0);
}

TEST(ComposerWordingTest, ATipShowsMarkupAsItWasTyped)
{
    EXPECT_FALSE(ui::plainTip(u"<b>Tom</b> & co"_s).contains(u"<b>"_s));
    EXPECT_TRUE(ui::plainTip(u"<b>Tom</b> & co"_s).contains(u"&lt;b&gt;Tom"_s));
}

} // namespace
