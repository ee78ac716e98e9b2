// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs/settings_dialog.h"

#include "notebook/copies/daily_copies.h"
#include "ui/shell/care/daily_copier.h"
#include "ui/support/ui_fixture.h"
#include "ui/widgets/choice_blank.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wellmet;

namespace {

class SettingsDialogTest : public tests::UiFixture
{
protected:
    void SetUp() override
    {
        m_dialog.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_dialog));
    }
    QLineEdit* blank(const QString& name) { return m_dialog.findChild<QLineEdit*>(name); }
    void enter(const QString& name, const QString& text)
    {
        blank(name)->setFocus();
        blank(name)->selectAll();
        QTest::keyClicks(blank(name), text);
        QTest::keyClick(blank(name), Qt::Key_Return);
    }
    QString setting(const QString& key) { return *m_notebook->setting(key); }
    QString budget() { return m_dialog.findChild<QLabel*>(u"budgetLine"_s)->text(); }

    ui::SettingsDialog m_dialog{m_editor};
};

TEST_F(SettingsDialogTest, ShowsTheUsualLimitsAndWhenTheyWereLookedUp)
{
    EXPECT_EQ(blank(u"limit.linkedin-200"_s)->text(), u"200"_s);
    EXPECT_EQ(blank(u"limit.linkedin-message"_s)->text(), u"8,000"_s);
    EXPECT_EQ(blank(u"noteLimit"_s)->text(), u"5"_s);
    EXPECT_EQ(blank(u"limitsChecked"_s)->text(), u"November 22, 2026"_s);
    EXPECT_EQ(budget(), u"5 of 5 notes are left this month."_s);
}

TEST_F(SettingsDialogTest, AnAnswersTimeIsOnesOwnAndNothingToLookUp)
{
    EXPECT_EQ(blank(u"answer.linkedin-200"_s)->text(), u"14"_s);
    EXPECT_EQ(blank(u"answer.email"_s)->text(), u"7"_s);
    enter(u"answer.email"_s, u"10"_s);
    EXPECT_EQ(setting(u"answer.email"_s), u"10"_s);
    EXPECT_EQ(setting(u"limits.checked"_s), QString());
    enter(u"answer.email"_s, u"0"_s);
    EXPECT_EQ(setting(u"answer.email"_s), u"10"_s) << "no time at all";
    QTest::keyClick(blank(u"answer.email"_s), Qt::Key_Escape);
    m_dialog.findChild<QAbstractButton*>(u"usualLimits"_s)->click();
    EXPECT_EQ(setting(u"answer.email"_s), u"10"_s) << "is no limit";
    m_stack.undo();
    m_stack.undo();
    EXPECT_EQ(setting(u"answer.email"_s), QString());
    EXPECT_EQ(blank(u"answer.email"_s)->text(), u"7"_s);
}

TEST_F(SettingsDialogTest, GoesBackToADailyCopyInOneUndoableStep)
{
    const contacts::ContactId ana = add(u"Ana Ruiz"_s);
    ASSERT_TRUE(*notebook::makeDailyCopy(*m_notebook));
    ui::SettingsDialog dialog(m_editor);
    QSignalSpy said(&dialog, &ui::SettingsDialog::said);
    QSignalSpy back(&dialog, &ui::SettingsDialog::broughtBack);
    auto* button = dialog.findChild<QAbstractButton*>(u"copy-2026-11-22"_s);
    ASSERT_NE(button, nullptr);
    button->click();
    EXPECT_EQ(said.count(), 1) << "nothing has changed yet";
    edit(ana, [](contacts::Contact& person) { person.name = u"Somebody Else"_s; });
    add(u"Bob Stone"_s);
    ASSERT_TRUE(m_notebook->setSetting(u"spelling.words"_s, u"kilnful"_s).ok());
    button->click();
    ASSERT_EQ(back.count(), 1);
    EXPECT_EQ(setting(u"spelling.words"_s), QString());
    EXPECT_EQ(*m_notebook->count({}), 1);
    EXPECT_EQ(m_notebook->contact(ana)->name, u"Ana Ruiz"_s);
    m_stack.undo();
    EXPECT_EQ(setting(u"spelling.words"_s), u"kilnful"_s);
    EXPECT_EQ(*m_notebook->count({}), 2);
    EXPECT_EQ(m_notebook->contact(ana)->name, u"Somebody Else"_s);
}

TEST_F(SettingsDialogTest, TheDailyCopierWorksBesideTheWindow)
{
    add(u"Ana Ruiz"_s);
    ui::DailyCopier copier(*m_notebook);
    QSignalSpy looked(&copier, &ui::DailyCopier::looked);
    copier.look();
    ASSERT_TRUE(looked.wait());
    EXPECT_EQ(looked.takeFirst().at(0), true);
    copier.look();
    ASSERT_TRUE(looked.wait());
    EXPECT_EQ(looked.takeFirst().at(0), false);
    EXPECT_EQ(notebook::dailyCopies(m_notebook->path()).size(), 1U);
}

TEST_F(SettingsDialogTest, ALimitIsKeptWithItsDayAsOneStep)
{
    ASSERT_TRUE(m_notebook->setSetting(u"limits.checked"_s, u"2026-01-02"_s).ok());
    enter(u"noteLimit"_s, u"3"_s);
    EXPECT_EQ(setting(u"notes.limit"_s), u"3"_s);
    EXPECT_EQ(setting(u"limits.checked"_s), u"2026-11-22"_s);
    EXPECT_EQ(budget(), u"3 of 3 notes are left this month."_s);
    m_stack.undo();
    EXPECT_EQ(setting(u"notes.limit"_s), QString());
    EXPECT_EQ(setting(u"limits.checked"_s), u"2026-01-02"_s);
    EXPECT_EQ(blank(u"noteLimit"_s)->text(), u"5"_s);
    EXPECT_FALSE(m_stack.canUndo());
}

TEST_F(SettingsDialogTest, WhatIsNoNumberIsSaidAndNotKept)
{
    for (const QString& typed : {u"many"_s, u"-3"_s, u"2.5"_s, u"99999999999"_s}) {
        enter(u"limit.linkedin-200"_s, typed);
        EXPECT_EQ(setting(u"limit.linkedin-200"_s), QString()) << qPrintable(typed);
    }
    QStringList said;
    for (const QLabel* label : m_dialog.findChildren<QLabel*>())
        said << label->text();
    EXPECT_TRUE(said.contains(u"A whole number, please; the usual one is 200."_s));
    EXPECT_FALSE(m_stack.canUndo());
}

TEST_F(SettingsDialogTest, AnEmptiedOrUsualNumberIsTheUsualOne)
{
    enter(u"limit.linkedin-200"_s, u"250"_s);
    EXPECT_EQ(setting(u"limit.linkedin-200"_s), u"250"_s);
    enter(u"limit.linkedin-200"_s, u"200"_s);
    EXPECT_EQ(setting(u"limit.linkedin-200"_s), QString());
}

TEST_F(SettingsDialogTest, ThePeriodCanBeAWeekOrNone)
{
    auto* period = m_dialog.findChild<QComboBox*>(u"notePeriod"_s);
    period->setCurrentIndex(1);
    EXPECT_EQ(setting(u"notes.period"_s), u"week"_s);
    EXPECT_EQ(budget(), u"5 of 5 notes are left this week."_s);
    period->setCurrentIndex(2);
    EXPECT_EQ(budget(), u"Your notes are not counted."_s);
    m_dialog.findChild<QAbstractButton*>(u"usualLimits"_s)->click();
    EXPECT_EQ(period->currentIndex(), 0);
    EXPECT_EQ(setting(u"notes.period"_s), QString());
    EXPECT_EQ(m_stack.count(), 3);
}

} // namespace
