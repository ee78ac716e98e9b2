// SPDX-License-Identifier: GPL-3.0-or-later
// Today in the left pane: what is due, what is done about it, and what came of a note.
#include "contacts/due/due_changes.h"
#include "notebook/today/today.h"
#include "ui/models/today_model.h"
#include "ui/notebook/contact_page.h"
#include "ui/support/window_fixture.h"
#include "ui/today/today_pane.h"
#include "ui/widgets/blank.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace wellmet;
using contacts::Contact;
using contacts::ContactId;
using contacts::Interaction;
using contacts::Outcome;
using ui::TodayModel;

namespace {

const QDate kToday(2026, 11, 22); // a Sunday; the fixture's

Interaction entry(const QString& kind, const QString& on)
{
    Interaction made;
    made.kind = kind;
    made.on = PartialDate::fromIso(on).value_or(PartialDate());
    return made;
}

Contact withEntry(const QString& name, const Interaction& history)
{
    Contact contact;
    contact.name = name;
    contact.history = {history};
    return contact;
}

Contact waiting(const QString& name, const QString& sent)
{
    Contact contact = withEntry(name, entry(Interaction::sent(), sent));
    contact.history[0].channel = contacts::Channel::Email;
    contact.history[0].text = u"Hi"_s;
    contact.history[0].outcome = Outcome::Pending;
    return contact;
}

Contact promised(const QString& name, const QString& due)
{
    Contact contact;
    contact.name = name;
    contact.facts.emplace_back();
    contact.facts[0].kind = contacts::FactKind::Promise;
    contact.facts[0].text = u"send you the slides"_s;
    contact.facts[0].due = *PartialDate::fromIso(due);
    return contact;
}

// "name: what" of each row.
QStringList rowsOf(const QAbstractItemModel& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const QString what = index.data(TodayModel::WhatRole).toString();
        rows << index.data().toString() + (what.isEmpty() ? QString() : u": "_s + what);
    }
    return rows;
}

class TodayModelTest : public tests::UiFixture
{
protected:
    void SetUp() override
    {
        m_tom = add(withEntry(u"Tom Okafor"_s, entry(Interaction::followUp(), u"2026-11-20"_s)));
        m_ana = add(promised(u"Ana Ruiz"_s, u"2026-11-22"_s));
        m_model.setToday(*notebook::todayOf(*m_notebook));
    }

    ContactId m_tom;
    ContactId m_ana;
    TodayModel m_model{*m_notebook};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(TodayModelTest, ListsWhatIsDueAndTheNotesLeft)
{
    const QStringList expected{u"Tom Okafor: Follow up"_s, u"Ana Ruiz: I said I would send you the slides."_s,
                               u"5 of 5 notes are left this month."_s, u"Ana Ruiz"_s};
    EXPECT_EQ(rowsOf(m_model), expected);
    EXPECT_EQ(m_model.idAt(0), m_tom);
    EXPECT_TRUE(m_model.idAt(2).isNull());
    EXPECT_FALSE(m_model.flags(m_model.index(2)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(m_model.index(0).data(Qt::AccessibleTextRole).toString(),
              u"Tom Okafor, Follow up, You planned to write again on November 20, 2 days ago."_s);
}

TEST_F(TodayModelTest, FollowsAnEditAtOnceLineByLine)
{
    QSignalSpy resets(&m_model, &TodayModel::modelReset);
    edit(m_tom, [](Contact& tom) { tom.history.clear(); });
    EXPECT_EQ(rowsOf(m_model).first(), u"Ana Ruiz: I said I would send you the slides."_s);
    edit(m_ana, [](Contact& ana) { ana.facts.clear(); });
    EXPECT_EQ(rowsOf(m_model).first(), u"Nothing is due today."_s);
    EXPECT_EQ(m_model.lineCount(), 0);
    EXPECT_EQ(m_model.lineAt(0), nullptr);
    add(waiting(u"Bob Stone"_s, u"2026-11-01"_s));
    EXPECT_EQ(rowsOf(m_model).first(), u"Bob Stone: No answer to your e-mail"_s);
    edit(m_tom, [](Contact& tom) { tom.name = u"Zed"_s; });
    remove(m_tom);
    EXPECT_EQ(m_model.lineCount(), 1);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(TodayModelTest, ANewNameMayChangeTheOrder)
{
    const ContactId bob = add(withEntry(u"Bob Stone"_s, entry(Interaction::followUp(), u"2026-11-20"_s)));
    EXPECT_EQ(rowsOf(m_model).first(2), (QStringList{u"Bob Stone: Follow up"_s, u"Tom Okafor: Follow up"_s}));
    edit(bob, [](Contact& contact) { contact.name = u"Zoe Stone"_s; });
    EXPECT_EQ(rowsOf(m_model).first(2), (QStringList{u"Tom Okafor: Follow up"_s, u"Zoe Stone: Follow up"_s}));
    EXPECT_EQ(m_model.lineCount(), 3);
}

TEST_F(TodayModelTest, TheFootNamesThoseWhoGainMost)
{
    Contact eve;
    eve.name = u"Eve Lamb"_s;
    eve.met.where = u"PyData"_s;
    eve.met.on = PartialDate(kToday);
    const ContactId id = add(eve);
    m_model.setToday(*notebook::todayOf(*m_notebook));
    const int best = m_model.rowCount() - 2;
    ASSERT_EQ(rowsOf(m_model).last(2), (QStringList{u"Eve Lamb"_s, u"Ana Ruiz"_s}));
    EXPECT_EQ(m_model.idAt(best), id);
    EXPECT_EQ(m_model.lineAt(best), nullptr);
    EXPECT_EQ(m_model.index(best).data(TodayModel::WhyRole).toString(),
              u"You met at PyData today, and the place alone will remind them."_s);
}

class TodayWindowTest : public tests::WindowFixture
{
protected:
    void SetUp() override
    {
        m_tom = add(withEntry(u"Tom Okafor"_s, entry(Interaction::followUp(), u"2026-11-20"_s)));
        m_ana = add(promised(u"Ana Ruiz"_s, u"2026-11-21"_s));
        m_bob = add(waiting(u"Bob Stone"_s, u"2026-11-15"_s));
        add(u"Quiet One"_s);
        openWindow();
        auto* chip = part<QToolButton>(u"filterToday"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return chip->text() == u"Today 3"_s; }));
        press(Qt::Key_T, Qt::ControlModifier);
        m_list = part<QListView>(u"todayList"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_list->hasFocus(); }));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(),
                        Qt::Key(key), modifiers);
    }
    QString chosenLine() const { return m_list->currentIndex().data().toString(); }
    QString shownPerson() { return part<QLineEdit>(u"name"_s)->text(); }
    Contact stored(const ContactId& id) const { return *m_notebook->contact(id); }
    QString said() const
    {
        QString all; // there is a bar for the sample, too
        for (const QLabel* text : m_window->findChildren<QLabel*>(u"messageText"_s))
            all += text->text();
        return all;
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }

    ContactId m_tom;
    ContactId m_ana;
    ContactId m_bob;
    QListView* m_list = nullptr;
};

TEST_F(TodayWindowTest, ChoosingALineShowsThePersonAndTheComposer)
{
    EXPECT_EQ(chosenLine(), u"Tom Okafor"_s);
    EXPECT_EQ(shownPerson(), u"Tom Okafor"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(shownPerson(), u"Ana Ruiz"_s);
    press(Qt::Key_Return);
    auto* focus = QApplication::focusWidget();
    ASSERT_NE(focus, nullptr);
    EXPECT_EQ(focus->objectName(), u"note"_s);
}

TEST_F(TodayWindowTest, DoneGoesIntoTheTimelineAndMovesOn)
{
    press(Qt::Key_D);
    EXPECT_EQ(stored(m_tom).history[0].kind, contacts::followedUpKind());
    EXPECT_EQ(chosenLine(), u"Ana Ruiz"_s);
    EXPECT_EQ(shownPerson(), u"Ana Ruiz"_s);
    press(Qt::Key_D);
    EXPECT_TRUE(stored(m_ana).facts.empty());
    EXPECT_EQ(stored(m_ana).history[0].kind, contacts::promiseKeptKind());
    undo();
    EXPECT_EQ(stored(m_ana).facts.size(), 1U);
    undo();
    EXPECT_EQ(stored(m_tom).history[0].kind, Interaction::followUp());
    EXPECT_EQ(m_list->model()->index(0, 0).data().toString(), u"Tom Okafor"_s);
}

TEST_F(TodayWindowTest, OneKeyPutsALineOff)
{
    press(Qt::Key_T);
    EXPECT_EQ(stored(m_tom).history[0].on, PartialDate(kToday.addDays(1)));
    press(Qt::Key_W);
    EXPECT_EQ(contacts::promiseDue(stored(m_ana).facts[0]), PartialDate(QDate(2026, 11, 23))) << "Monday";
    EXPECT_EQ(stored(m_ana).facts[0].due, PartialDate(QDate(2026, 11, 21)));
    undo();
    EXPECT_EQ(contacts::promiseDue(stored(m_ana).facts[0]), PartialDate(QDate(2026, 11, 21)));
}

TEST_F(TodayWindowTest, ADateIsAskedForInPlace)
{
    press(Qt::Key_L);
    auto* date = part<QLineEdit>(u"lineDateBlank"_s);
    ASSERT_TRUE(date->hasFocus());
    QTest::keyClicks(date, u"yesterday"_s);
    QTest::keyClick(date, Qt::Key_Return);
    EXPECT_EQ(stored(m_tom).history[0].on, PartialDate(QDate(2026, 11, 20))) << "no day to come";
    QTest::keyClick(date, Qt::Key_Escape);
    EXPECT_TRUE(m_list->hasFocus());
    EXPECT_EQ(stored(m_tom).history[0].on, PartialDate(QDate(2026, 11, 20)));

    press(Qt::Key_L);
    QTest::keyClicks(date, u"December 3"_s);
    QTest::keyClick(date, Qt::Key_Return);
    EXPECT_EQ(stored(m_tom).history[0].on, PartialDate(QDate(2026, 12, 3)));
    EXPECT_TRUE(m_list->hasFocus());
    EXPECT_EQ(chosenLine(), u"Ana Ruiz"_s);
}

TEST_F(TodayWindowTest, DropTakesTheLineAwayAndNobodyElse)
{
    press(Qt::Key_X);
    EXPECT_TRUE(stored(m_tom).history.empty());
    EXPECT_EQ(m_notebook->count({}).operator*(), 4);
    undo();
    EXPECT_EQ(stored(m_tom).history.size(), 1U);
}

TEST_F(TodayWindowTest, TheButtonsDoTheSame)
{
    part<QToolButton>(u"lineTomorrow"_s)->click();
    EXPECT_EQ(stored(m_tom).history[0].on, PartialDate(kToday.addDays(1)));
    part<QToolButton>(u"lineDone"_s)->click();
    EXPECT_TRUE(stored(m_ana).facts.empty());
}

TEST_F(TodayWindowTest, ALineThatGoesByAnEditElsewhereChoosesNobody)
{
    edit(m_tom, [](Contact& tom) { tom.history.clear(); });
    EXPECT_EQ(m_list->model()->index(0, 0).data().toString(), u"Ana Ruiz"_s);
    EXPECT_EQ(shownPerson(), u"Tom Okafor"_s);
    EXPECT_FALSE(m_list->currentIndex().isValid());
    press(Qt::Key_D);
    EXPECT_EQ(stored(m_ana).facts.size(), 1U) << "no line is chosen";
}

TEST_F(TodayWindowTest, OneKeyRecordsWhatCameOfTheLastNote)
{
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    ASSERT_EQ(shownPerson(), u"Bob Stone"_s);
    const std::pair<QKeyCombination, Outcome> keys[] = {
        {Qt::Key_F4, Outcome::Accepted},  {Qt::Key_F5, Outcome::Replied},
        {Qt::Key_F6, Outcome::Ignored},   {Qt::Key_F7, Outcome::Declined},
        {Qt::Key_F8, Outcome::Withdrawn}, {Qt::SHIFT | Qt::Key_F4, Outcome::Pending}};
    for (const auto& [key, outcome] : keys) {
        press(key.key(), key.keyboardModifiers());
        EXPECT_EQ(stored(m_bob).history[0].outcome, outcome);
        const bool isDue = rowsOf(*m_list->model()).contains(u"Bob Stone: No answer to your e-mail"_s);
        EXPECT_EQ(isDue, outcome == Outcome::Pending);
    }
    for (int i = 0; i < 6; ++i)
        m_window->findChild<QAction*>(u"undo"_s)->trigger();
    EXPECT_EQ(stored(m_bob).history[0].outcome, Outcome::Pending);
}

TEST_F(TodayWindowTest, AnOutcomeNeedsANote)
{
    ASSERT_EQ(shownPerson(), u"Tom Okafor"_s);
    const Contact before = stored(m_tom);
    press(Qt::Key_F4);
    EXPECT_EQ(stored(m_tom), before);
    EXPECT_EQ(said(), u"No note to them is recorded yet."_s);
}

TEST_F(TodayWindowTest, ASearchIsAmongPeopleAndTodayEndsIt)
{
    auto* search = part<QLineEdit>(u"searchBox"_s);
    QTest::keyClicks(search, u"quiet"_s);
    EXPECT_FALSE(m_list->isVisible());
    EXPECT_TRUE(part<QListView>(u"peopleList"_s)->isVisible());
    part<QToolButton>(u"filterToday"_s)->click();
    EXPECT_TRUE(m_list->isVisible());
    EXPECT_EQ(search->text(), QString());
    EXPECT_TRUE(m_list->hasFocus());
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(part<QListView>(u"peopleList"_s)->isVisible()) << "once more, everyone again";
}

TEST_F(TodayWindowTest, HowOftenToBeInTouchIsASentenceOnThePage)
{
    auto* every = part<ui::Blank>(u"keep-in-touch"_s);
    every->setFocus();
    QTest::keyClicks(every, u"now and then"_s);
    QTest::keyClick(every, Qt::Key_Return);
    EXPECT_FALSE(contacts::keepInTouch(stored(m_tom)).has_value());
    every->takeBack();
    QTest::keyClicks(every, u"two weeks"_s);
    QTest::keyClick(every, Qt::Key_Return);
    EXPECT_EQ(contacts::keepInTouch(stored(m_tom)), contacts::intervalFromIso(u"P2W"));
    EXPECT_EQ(every->text(), u"2 weeks"_s);
    every->clear();
    QTest::keyClick(every, Qt::Key_Return);
    EXPECT_FALSE(contacts::keepInTouch(stored(m_tom)).has_value());
}

} // namespace
