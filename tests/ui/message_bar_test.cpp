// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_bar.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using wellmet::ui::MessageBar;

namespace {

TEST(MessageBar, ShowsTextAsItIsEvenWhenItLooksLikeMarkup)
{
    MessageBar bar;
    bar.say(u"Deleted <b>Tom</b>."_s);
    const auto* text = bar.findChild<QLabel*>(u"messageText"_s);
    EXPECT_EQ(text->text(), u"Deleted <b>Tom</b>."_s);
    EXPECT_EQ(text->textFormat(), Qt::PlainText);
}

TEST(MessageBar, AnOfferIsTakenOnce)
{
    MessageBar bar;
    int taken = 0;
    bar.offer(u"Deleted Tom."_s, u"Undo"_s, [&] { ++taken; });
    auto* button = bar.findChild<QPushButton*>(u"messageAction"_s);
    button->click();
    button->click();
    EXPECT_EQ(taken, 1);
    EXPECT_TRUE(bar.isHidden());
}

TEST(MessageBar, AnOfferMayMakeTheNextMessage)
{
    MessageBar bar;
    bar.offer(u"Copied."_s, u"Remind me"_s, [&] { bar.say(u"Noted for December 6."_s); });
    bar.findChild<QPushButton*>(u"messageAction"_s)->click();
    EXPECT_EQ(bar.sentence(), u"Noted for December 6."_s);
}

TEST(MessageBar, WithdrawingAnOfferLeavesPlainSentencesAlone)
{
    MessageBar bar;
    bar.say(u"Exported 3 people."_s);
    bar.withdrawOffer();
    EXPECT_FALSE(bar.isHidden());
    bar.offer(u"Deleted Tom."_s, u"Undo"_s, [] {});
    bar.withdrawOffer();
    EXPECT_TRUE(bar.isHidden());
}

TEST(MessageBar, ErrorsStayAndTheRestGoesByItself)
{
    MessageBar bar;
    const auto* leave = bar.findChild<QTimer*>();
    bar.say(u"The notebook can't be written: the disk is full."_s, MessageBar::Stay::UntilClosed);
    EXPECT_FALSE(leave->isActive());
    bar.say(u"Exported 3 people."_s);
    EXPECT_TRUE(leave->isActive());
    bar.findChild<QToolButton*>(u"messageClose"_s)->click();
    EXPECT_TRUE(bar.isHidden());
}

} // namespace
