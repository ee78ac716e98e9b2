// SPDX-License-Identifier: GPL-3.0-or-later
// Blanks, and the sentences they stand in.
#include "support/printers.h"
#include "ui/widgets/choice_blank.h"
#include "ui/widgets/date_blank.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sentence_row.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::ui;

namespace {

struct BlankTest : ::testing::Test
{
    BlankTest()
    {
        m_blank.setCommit([this](const QString& text) {
            m_kept << text;
            return m_keeps;
        });
        m_blank.show();
        m_blank.setFocus();
    }

    Blank m_blank{u"We talked about"_s, u"old bridges"_s};
    QStringList m_kept;
    bool m_keeps = true;
};

} // namespace

TEST_F(BlankTest, WhatIsTypedIsKeptOnceOnEnterAndSimplified)
{
    QTest::keyClicks(&m_blank, u"  sparse  sales "_s);
    QTest::keyClick(&m_blank, Qt::Key_Return);
    QTest::keyClick(&m_blank, Qt::Key_Return);
    EXPECT_EQ(m_kept, QStringList{u"sparse sales"_s});
    EXPECT_FALSE(m_blank.isPending());
}

TEST_F(BlankTest, AValueThatArrivesMeanwhileLeavesHalfTypedTextAndCursor)
{
    m_blank.setValue(u"sales"_s);
    m_blank.end(false);
    QTest::keyClicks(&m_blank, u" of ice"_s);
    m_blank.setCursorPosition(2);
    m_blank.setValue(u"something else"_s);
    EXPECT_EQ(m_blank.text(), u"sales of ice"_s);
    EXPECT_EQ(m_blank.cursorPosition(), 2);
    EXPECT_TRUE(m_blank.isPending());
}

TEST_F(BlankTest, EscapeTakesBackWhatWasTyped)
{
    m_blank.setValue(u"sales"_s);
    QTest::keyClicks(&m_blank, u"xyz"_s);
    QTest::keyClick(&m_blank, Qt::Key_Escape);
    EXPECT_EQ(m_blank.text(), u"sales"_s);
    EXPECT_TRUE(m_kept.isEmpty());
}

TEST_F(BlankTest, TextThatCouldNotBeKeptStaysAndIsOfferedAgain)
{
    m_keeps = false;
    QTest::keyClicks(&m_blank, u"ice"_s);
    QTest::keyClick(&m_blank, Qt::Key_Return);
    EXPECT_EQ(m_blank.text(), u"ice"_s);
    EXPECT_TRUE(m_blank.isPending());
    m_keeps = true;
    EXPECT_TRUE(m_blank.commit());
    EXPECT_EQ(m_kept, (QStringList{u"ice"_s, u"ice"_s}));
}

TEST_F(BlankTest, TextThatCouldNotBeKeptIsOfferedAgainOnLeaving)
{
    m_keeps = false;
    QTest::keyClicks(&m_blank, u"ice"_s);
    QTest::keyClick(&m_blank, Qt::Key_Return);
    ASSERT_TRUE(m_blank.isPending());
    m_keeps = true;
    QFocusEvent leaving(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(&m_blank, &leaving);
    EXPECT_FALSE(m_blank.isPending());
    EXPECT_EQ(m_kept.back(), u"ice"_s);
}

TEST_F(BlankTest, SpacingOfAnImportedValueIsNoEdit)
{
    m_blank.setValue(u"two  spaces"_s);
    EXPECT_TRUE(m_blank.commit());
    EXPECT_TRUE(m_kept.isEmpty());
}

TEST_F(BlankTest, GrowsWithItsTextAndWrapsWhereThePageEnds)
{
    const int before = m_blank.sizeHint().width();
    m_blank.setValue(u"a conversation about narrow-gauge railways and who pays for them"_s);
    EXPECT_GT(m_blank.sizeHint().width(), before);
    EXPECT_EQ(m_blank.heightForWidth(m_blank.sizeHint().width()), m_blank.sizeHint().height());
    EXPECT_GT(m_blank.heightForWidth(m_blank.sizeHint().width() / 3), 2 * m_blank.fontMetrics().height());
}

TEST(DateBlank, SaysWhatItUnderstandsAndKeepsWhatItDoesNot)
{
    const FixedClock clock(QDate(2026, 11, 22));
    SentenceRow row;
    auto* blank = new DateBlank(u"When"_s, u"a date"_s, clock);
    row.add(blank);
    PartialDate kept;
    blank->setCommitDate([&](const PartialDate& date) {
        kept = date;
        return true;
    });
    row.show();
    QTest::keyClicks(blank, u"yesterday"_s);
    EXPECT_TRUE(row.hint().contains(u"November 21, 2026"_s));
    QTest::keyClick(blank, Qt::Key_Return);
    EXPECT_EQ(kept.toIso(), u"2026-11-21"_s);
    EXPECT_EQ(blank->text(), u"November 21, 2026"_s);
    EXPECT_EQ(row.hint(), QString());

    blank->selectAll();
    QTest::keyClicks(blank, u"some time in fall"_s);
    QTest::keyClick(blank, Qt::Key_Return);
    EXPECT_EQ(blank->text(), u"some time in fall"_s);
    EXPECT_FALSE(row.hint().isEmpty());
    EXPECT_EQ(kept.toIso(), u"2026-11-21"_s);
}

TEST(FlowLayout, WrapsLikeWordsAndGivesALongOneTheLine)
{
    QWidget page;
    auto* flow = new FlowLayout(&page);
    for (const int letters : {8, 8, 100})
        flow->addWidget(new PlainLabel(QString(letters, u'm'), PlainLabel::Voice::Line, &page));
    const int narrow = flow->heightForWidth(150);
    EXPECT_GT(narrow, flow->heightForWidth(5000));
    page.resize(150, narrow);
    flow->setGeometry(page.rect());
    for (int i = 0; i < flow->count(); ++i)
        EXPECT_LE(flow->itemAt(i)->geometry().right(), 150) << i;
}

TEST(ChoiceBlank, OneLetterChoosesAndTheWheelDoesNot)
{
    ChoiceBlank outcome(u"What came of it"_s);
    outcome.addChoice(u"pending"_s, 0);
    outcome.addChoice(u"accepted"_s, 1, u"was accepted"_s);
    QSignalSpy changes(&outcome, &QComboBox::currentIndexChanged);
    outcome.setChoice(0);
    EXPECT_EQ(changes.count(), 0);
    outcome.show();
    QTest::keyClick(&outcome, Qt::Key_A);
    EXPECT_EQ(outcome.currentData().toInt(), 1);
    QWheelEvent wheel(QPointF(2, 2), QPointF(2, 2), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&outcome, &wheel);
    EXPECT_EQ(outcome.currentData().toInt(), 1);
    EXPECT_EQ(changes.count(), 1);
}

TEST(PlainLabel, ShowsMarkupAsText)
{
    const PlainLabel label(u"<b>Tom</b>"_s, PlainLabel::Voice::Title);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
}
