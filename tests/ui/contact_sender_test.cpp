// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notebook/sender_panel.h"

#include "ui/support/ui_fixture.h"
#include "ui/widgets/blank.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::ui;

namespace {

class SenderPanelTest : public tests::UiFixture
{
protected:
    SenderPanelTest() : m_panel(m_editor) { m_panel.show(); }

    void type(const QString& field, const QString& text)
    {
        QTest::keyClicks(m_panel.findChild<Blank*>(field), text);
    }
    QString reading() const { return m_panel.findChild<QLabel*>(u"sender-reading"_s)->text(); }

    SenderPanel m_panel;
};

} // namespace

TEST_F(SenderPanelTest, ReadsAsItIsTypedWithTheRightArticle)
{
    type(u"sender-name"_s, u"Mira Bell"_s);
    type(u"sender-role"_s, u"apprentice gardener"_s);
    type(u"sender-goal"_s, u"a first garden of my own"_s);
    EXPECT_EQ(reading(),
              u"I am Mira Bell, an apprentice gardener. I am looking for a first garden of my own."_s);
}

TEST_F(SenderPanelTest, DoneKeepsWhatWasTyped)
{
    QSignalSpy finished(&m_panel, &SenderPanel::finished);
    type(u"sender-name"_s, u"Mira Bell"_s);
    type(u"sender-about"_s, u"grow old kinds of apples"_s);
    m_panel.findChild<QPushButton*>(u"sender-done"_s)->click();
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(m_notebook->sender()->name, u"Mira Bell"_s);
    EXPECT_EQ(m_notebook->sender()->about, u"grow old kinds of apples"_s);
    m_stack.undo();
    EXPECT_EQ(m_notebook->sender()->about, QString());
}

TEST_F(SenderPanelTest, EscapeTakesBackABlankFirstAndThenLeaves)
{
    QSignalSpy finished(&m_panel, &SenderPanel::finished);
    type(u"sender-name"_s, u"Mir"_s);
    QTest::keyClick(m_panel.findChild<Blank*>(u"sender-name"_s), Qt::Key_Escape);
    EXPECT_EQ(finished.count(), 0);
    QTest::keyClick(m_panel.findChild<Blank*>(u"sender-name"_s), Qt::Key_Escape);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_TRUE(m_notebook->sender()->name.isEmpty());
}
