// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_pane.h"

#include "ui/support/ui_fixture.h"

#include "ui/people/search_box.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace wellmet;
using contacts::ContactId;

namespace {

class PeoplePaneTest : public tests::UiFixture
{
protected:
    void SetUp() override
    {
        contacts::Contact tom;
        tom.name = u"Tom Okafor"_s;
        tom.organization = u"Co-op"_s;
        tom.met.where = u"at PyData Manchester"_s;
        m_tom = add(tom);
        m_ana = add(u"Ana Ruiz"_s);
        m_misaki = add(u"佐藤 美咲"_s);
        m_pane = std::make_unique<ui::PeoplePane>(*m_notebook, m_editor);
        m_pane->resize(320, 600);
        m_pane->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    int rows() const { return m_pane->list()->model()->rowCount(); }
    QString nameAt(int row) const { return m_pane->list()->model()->index(row, 0).data().toString(); }
    void type(const QString& text) { QTest::keyClicks(m_pane->searchBox(), text); }
    template <class W>
    W* part(const QString& name)
    {
        return m_pane->findChild<W*>(name);
    }
    void click(const QString& button) { part<QToolButton>(button)->click(); }

    ContactId m_tom;
    ContactId m_ana;
    ContactId m_misaki;
    std::unique_ptr<ui::PeoplePane> m_pane;
};

TEST_F(PeoplePaneTest, TypingFindsPeopleInEveryField)
{
    type(u"manch"_s);
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(nameAt(0), u"Tom Okafor"_s);
    QTest::keyClick(m_pane->searchBox(), Qt::Key_Escape);
    EXPECT_EQ(rows(), 3);
}

TEST_F(PeoplePaneTest, DownGoesToTheListAndChoosesTheFirst)
{
    QSignalSpy chosen(m_pane.get(), &ui::PeoplePane::personChosen);
    type(u"tom"_s);
    QTest::keyClick(m_pane->searchBox(), Qt::Key_Down);
    EXPECT_TRUE(m_pane->list()->hasFocus());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(m_pane->current(), m_tom);
}

TEST_F(PeoplePaneTest, WhoIsChosenStaysChosenWhileTheListChangesAroundThem)
{
    m_pane->select(m_tom);
    QSignalSpy chosen(m_pane.get(), &ui::PeoplePane::personChosen);
    type(u"ana"_s);
    EXPECT_EQ(m_pane->current(), m_tom);
    EXPECT_FALSE(m_pane->list()->currentIndex().isValid());
    m_pane->searchBox()->clear();
    EXPECT_EQ(m_pane->list()->currentIndex().data().toString(), u"Tom Okafor"_s);
    add(u"Aaron First"_s);
    EXPECT_EQ(m_pane->list()->currentIndex().data().toString(), u"Tom Okafor"_s);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(PeoplePaneTest, SomeoneWhoLeavesTheGroupOnShowStaysOnTheirPage)
{
    click(u"filterNeedsNote"_s);
    ASSERT_EQ(rows(), 1);
    m_pane->select(m_tom);
    QSignalSpy chosen(m_pane.get(), &ui::PeoplePane::personChosen);
    edit(m_tom, [](contacts::Contact& tom) {
        contacts::Interaction sent;
        sent.kind = contacts::Interaction::sent();
        sent.on = PartialDate(QDate(2026, 11, 22));
        tom.history.push_back(sent);
    });
    EXPECT_EQ(rows(), 0);
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_EQ(m_pane->current(), m_tom);
}

TEST_F(PeoplePaneTest, ADeletionIsToldMovesOnAndCanBeUndone)
{
    m_pane->select(m_tom);
    QSignalSpy told(m_pane.get(), &ui::PeoplePane::deleted);
    m_pane->deleteSelected();
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told.front().front().toString(), u"Deleted Tom Okafor."_s);
    EXPECT_EQ(rows(), 2);
    EXPECT_NE(m_pane->current(), m_tom);
    EXPECT_FALSE(m_pane->current().isNull());
    m_stack.undo();
    EXPECT_EQ(rows(), 3);
    EXPECT_TRUE(m_notebook->contact(m_tom).ok());
}

TEST_F(PeoplePaneTest, SeveralPeopleAreDeletedInOneStep)
{
    m_pane->list()->selectAll();
    QSignalSpy told(m_pane.get(), &ui::PeoplePane::deleted);
    m_pane->deleteSelected();
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(m_pane->current().isNull());
    EXPECT_TRUE(told.front().front().toString().contains(u"3"_s));
    m_stack.undo();
    EXPECT_EQ(rows(), 3);
}

TEST_F(PeoplePaneTest, AddingAsksForANameAndChoosesThePerson)
{
    type(u"nobody like this"_s);
    QSignalSpy added(m_pane.get(), &ui::PeoplePane::personAdded);
    m_pane->openAddRow();
    auto* name = part<QLineEdit>(u"newPersonName"_s);
    EXPECT_TRUE(name->hasFocus());
    EXPECT_EQ(name->text(), u"nobody like this"_s);
    QTest::keyClicks(name, u"  Ellen  Park "_s);
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(added.count(), 1);
    EXPECT_EQ(m_notebook->contact(m_pane->current())->name, u"Ellen Park"_s);
    EXPECT_EQ(rows(), 4);
    EXPECT_FALSE(m_pane->isAdding());
}

TEST_F(PeoplePaneTest, AnEmptyNameAddsNobodyAndEscapePutsTheRowAway)
{
    m_pane->openAddRow();
    auto* name = part<QLineEdit>(u"newPersonName"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(m_pane->isAdding());
    QTest::keyClick(name, Qt::Key_Escape);
    EXPECT_FALSE(m_pane->isAdding());
    EXPECT_EQ(rows(), 3);
}

TEST_F(PeoplePaneTest, AnEmptyAnswerSaysSo)
{
    type(u"zzz"_s);
    auto* empty = part<QLabel>(u"nobodyMatches"_s);
    EXPECT_TRUE(empty->isVisible());
    EXPECT_TRUE(empty->text().contains(u"zzz"_s));
    EXPECT_FALSE(m_pane->list()->isVisible());
}

TEST_F(PeoplePaneTest, OperatorsAreCompletedAsTheyAreTyped)
{
    edit(m_ana, [](contacts::Contact& ana) { ana.tags = QStringList{u"hack weekend"_s}; });
    const auto* completer = m_pane->searchBox()->completer();
    type(u"a tag"_s);
    EXPECT_EQ(completer->currentCompletion(), u"a tag:"_s);
    EXPECT_TRUE(completer->popup()->isVisible());
    m_pane->searchBox()->setText(u"a tag:h"_s);
    type(u"a"_s);
    ASSERT_EQ(completer->completionModel()->rowCount(), 1);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    EXPECT_EQ(m_pane->searchBox()->text(), u"a tag:\"hack weekend\" "_s);
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(nameAt(0), u"Ana Ruiz"_s);
    m_pane->searchBox()->clear();
    type(u"tom"_s);
    EXPECT_FALSE(completer->popup()->isVisible());
}

TEST_F(PeoplePaneTest, AnOperatorThatCannotBeReadSaysWhatItTakes)
{
    auto* total = part<QLabel>(u"peopleTotal"_s);
    type(u"before:soonish"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return total->text() == u"before: takes a date"_s; }));
    EXPECT_EQ(rows(), 3);
    m_pane->searchBox()->clear();
    EXPECT_TRUE(QTest::qWaitFor([&] { return total->text() == u"3 people"_s; }));
}

TEST_F(PeoplePaneTest, ASearchIsSavedFoundAgainAndForgotten)
{
    ui::SearchBox& box = *m_pane->searchBox();
    const auto entries = [&] {
        box.actions().last()->trigger();
        auto* menu = box.findChild<QMenu*>(u"savedSearches"_s);
        menu->close();
        return menu->actions();
    };
    EXPECT_FALSE(entries().last()->isEnabled()) << "there is nothing to save";
    type(u"met:pydata"_s);
    entries().last()->trigger();
    EXPECT_EQ(box.saved(), QStringList{u"met:pydata"_s});
    box.clear();
    EXPECT_EQ(rows(), 3);
    entries().first()->trigger();
    EXPECT_EQ(box.text(), u"met:pydata"_s);
    EXPECT_EQ(rows(), 1);
    EXPECT_TRUE(entries().first()->isChecked());
    entries().last()->trigger();
    EXPECT_EQ(box.saved(), QStringList());
    m_stack.undo();
    EXPECT_EQ(box.saved(), QStringList{u"met:pydata"_s});
    m_stack.undo();
    EXPECT_EQ(box.saved(), QStringList());
}

TEST_F(PeoplePaneTest, CountsFollowTheNotebook)
{
    auto* needsNote = part<QToolButton>(u"filterNeedsNote"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return needsNote->text().endsWith(u" 1"_s); }));
    edit(m_ana, [](contacts::Contact& ana) { ana.met.where = u"Leeds"_s; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return needsNote->text().endsWith(u" 2"_s); }));
    EXPECT_EQ(part<QLabel>(u"peopleTotal"_s)->text(), u"3 people"_s);
}

TEST_F(PeoplePaneTest, TheMagnifierFollowsThePalette)
{
    const auto darkest = [this] {
        const QImage image = m_pane->searchBox()->actions().front()->icon().pixmap(16, 16).toImage();
        int lightness = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 200)
                    lightness = std::min(lightness, QColor(image.pixel(x, y)).lightness());
            }
        }
        return lightness;
    };
    QPalette dark(QColor(40, 40, 40));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::PlaceholderText})
        dark.setColor(role, Qt::white);
    m_pane->setPalette(dark);
    EXPECT_GT(darkest(), 128) << "a dark mark on dark paper can't be seen";
}

TEST_F(PeoplePaneTest, TheOrderCanBeChosen)
{
    auto* order = part<QComboBox>(u"sortOrder"_s);
    order->setCurrentIndex(order->findText(u"Newest first"_s));
    EXPECT_EQ(nameAt(0), u"佐藤 美咲"_s);
    EXPECT_EQ(nameAt(2), u"Tom Okafor"_s);
}

} // namespace
