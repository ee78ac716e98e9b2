// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_pane.h"

#include "ui/people/adding/quick_reading.h"
#include "ui/support/ui_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace wellmet;
using contacts::Contact;
using contacts::FactKind;

namespace {

class AddingTest : public tests::UiFixture
{
protected:
    void SetUp() override
    {
        Contact tom;
        tom.name = u"Tom Okafor"_s;
        tom.organization = u"Co-op"_s;
        add(tom);
        m_pane = std::make_unique<ui::PeoplePane>(*m_notebook, m_editor);
        m_pane->resize(320, 600);
        m_pane->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    template <class W>
    W* part(const QString& name)
    {
        return m_pane->findChild<W*>(name);
    }
    QLineEdit* line() { return part<QLineEdit>(u"newPersonName"_s); }
    void enter(const QString& text)
    {
        line()->setText(text);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    Contact current() const { return *m_notebook->contact(m_pane->current()); }

    // The kinds of the parts as they are shown: "We met", "We talked about".
    QStringList reading()
    {
        QCoreApplication::processEvents(); // new rows are shown by then
        QStringList rows;
        for (auto* kind : part<ui::QuickReading>(u"quickReading"_s)->findChildren<QToolButton*>()) {
            if (kind->isVisible())
                rows.push_back(kind->text());
        }
        return rows;
    }
    QToolButton* kindButton(const QString& text)
    {
        QCoreApplication::processEvents();
        for (auto* kind : part<ui::QuickReading>(u"quickReading"_s)->findChildren<QToolButton*>()) {
            if (kind->isVisible() && kind->text() == text)
                return kind;
        }
        return nullptr;
    }

    std::unique_ptr<ui::PeoplePane> m_pane;
};

TEST_F(AddingTest, OneLineIsAPersonWithFactsInOneStep)
{
    m_pane->openAddRow();
    line()->setText(
        u"Ana Ruiz, data engineer at Acme, PyCon yesterday, talked about SQLite; wants the slides"_s);
    EXPECT_EQ(reading(),
              (QStringList{u"Role at employer"_s, u"We met"_s, u"We talked about"_s, u"You would like"_s}));
    QTest::keyClick(line(), Qt::Key_Return);

    const Contact ana = current();
    EXPECT_EQ(ana.name, u"Ana Ruiz"_s);
    EXPECT_EQ(ana.organization, u"Acme"_s);
    ASSERT_EQ(ana.facts.size(), 2U);
    EXPECT_EQ(ana.facts[0].text, u"SQLite"_s);
    EXPECT_EQ(ana.met.on, PartialDate(m_clock.today().addDays(-1)));
    EXPECT_FALSE(m_pane->isAdding());
    m_stack.undo();
    EXPECT_EQ(*m_notebook->count({}), 1);
}

TEST_F(AddingTest, APartThatWasMisreadIsCorrectedBeforeSaving)
{
    m_pane->openAddRow();
    line()->setText(u"Ana Ruiz, Leeds Care Fair"_s);
    QToolButton* kind = kindButton(u"Employer"_s);
    ASSERT_TRUE(kind);
    const auto choices = kind->menu()->actions();
    const auto met = std::ranges::find(choices, u"We met"_s, &QAction::text);
    ASSERT_NE(met, choices.end());
    (*met)->trigger();
    EXPECT_EQ(reading(), QStringList{u"We met"_s});
    EXPECT_TRUE(line()->hasFocus());
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_EQ(current().met.where, u"Leeds Care Fair"_s);
    EXPECT_TRUE(current().organization.isEmpty());

    // The correction was for that line only.
    m_pane->openAddRow();
    line()->setText(u"Bo Lind, Leeds Care Fair"_s);
    EXPECT_EQ(reading(), QStringList{u"Employer"_s});
}

TEST_F(AddingTest, TabLeadsFromTheLineToItsPartsThenToTheList)
{
    m_pane->openAddRow();
    line()->setText(u"Ana Ruiz, nurse, PyCon yesterday"_s);
    ASSERT_EQ(reading(), (QStringList{u"Role"_s, u"We met"_s}));
    for (const QString& kind : {u"Role"_s, u"We met"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget(), kindButton(kind)) << kind.toStdString();
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), part<QToolButton>(u"addNewPerson"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), m_pane->list());
}

TEST_F(AddingTest, AnEventIsNamedOnceAndHoldsForEveryLine)
{
    m_pane->openEventRow();
    auto* place = part<QLineEdit>(u"eventPlace"_s);
    EXPECT_TRUE(place->hasFocus());
    QTest::keyClicks(place, u"Leeds Care Fair"_s);
    QTest::keyClick(place, Qt::Key_Return);
    EXPECT_TRUE(line()->hasFocus());
    QSignalSpy opened(m_pane.get(), &ui::PeoplePane::personAdded);
    enter(u"Ana Ruiz, nurse, talked about night shifts"_s);
    EXPECT_TRUE(line()->hasFocus());
    EXPECT_TRUE(line()->text().isEmpty());
    enter(u"Bo Lind"_s);
    EXPECT_EQ(part<QLabel>(u"eventCount"_s)->text(), u"2 people added."_s);
    EXPECT_EQ(opened.count(), 0); // whoever adds stays where they type
    EXPECT_EQ(current().name, u"Bo Lind"_s);
    EXPECT_EQ(current().met.where, u"Leeds Care Fair"_s);
    EXPECT_EQ(current().met.on, PartialDate(m_clock.today()));

    QTest::keyClick(line(), Qt::Key_Escape);
    EXPECT_FALSE(m_pane->isAdding());
    m_pane->openAddRow();
    enter(u"Cy Dorn"_s);
    EXPECT_TRUE(current().met.isEmpty());
}

TEST_F(AddingTest, ASignatureIsPastedAsALine)
{
    m_pane->openAddRow();
    QGuiApplication::clipboard()->setText(u"Ana Ruiz\nHead of Data | Acme\nana@acme.example\n"_s);
    QTest::keySequence(line(), QKeySequence::Paste);
    EXPECT_EQ(line()->text(), u"Ana Ruiz, Head of Data at Acme, ana@acme.example"_s);
}

TEST_F(AddingTest, SaysThatSomeoneOfThatNameIsThere)
{
    m_pane->openAddRow();
    line()->setText(u"tom okafor, baker"_s);
    auto* remark = part<QLabel>(u"newPersonRemark"_s);
    EXPECT_EQ(remark->text(), u"Tom Okafor (Co-op) is in the notebook already."_s);
    line()->setText(u"Tom Okafo"_s);
    EXPECT_FALSE(remark->isVisible());
}

TEST_F(AddingTest, WhatWasTypedIsThereAgainAfterEscape)
{
    m_pane->openAddRow();
    line()->setText(u"Ana Ruiz, nurse"_s);
    QTest::keyClick(line(), Qt::Key_Escape);
    m_pane->openAddRow();
    EXPECT_EQ(line()->text(), u"Ana Ruiz, nurse"_s);
}

} // namespace
