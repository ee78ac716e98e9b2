// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rule_info.h"
#include "notebook/import/importer.h"
#include "ui/shell/message_bar.h"
#include "ui/support/window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace wellmet;
using contacts::ContactId;

namespace {

class MainWindowTest : public tests::WindowFixture
{
protected:
    void press(QWidget* where, QKeySequence keys)
    {
        const QKeyCombination key = keys[0];
        QTest::keyClick(where, key.key(), key.keyboardModifiers());
    }

    void trigger(const QString& action) { part<QAction>(action)->trigger(); }
    QString message() { return part<ui::MessageBar>(u"messageBar"_s)->sentence(); }
    QListView* list() { return part<QListView>(u"peopleList"_s); }
    QString listed(int row) { return list()->model()->index(row, 0).data().toString(); }
};

TEST_F(MainWindowTest, AnEmptyNotebookSaysHowToBegin)
{
    openWindow();
    EXPECT_TRUE(part<QWidget>(u"firstStart"_s)->isVisible());
    EXPECT_EQ(m_window->findChild<QListView*>(u"peopleList"_s), nullptr);
    add(u"Tom Okafor"_s);
    EXPECT_FALSE(part<QWidget>(u"firstStart"_s)->isVisible());
    EXPECT_TRUE(list()->isVisible());
}

TEST_F(MainWindowTest, AnImportOfAnEarlierRunIsTakenBackAsAWhole)
{
    exchange::ImportBatch batch;
    for (const QString& name : {u"Ana Ruiz"_s, u"Bo Lind"_s})
        batch.contacts.emplace_back().name = name;
    auto plan = *notebook::Importer(*m_notebook).plan(batch);
    ASSERT_TRUE(notebook::Importer(*m_notebook).commit(plan, u"people.vcf"_s).ok());
    openWindow();
    trigger(u"takeBackImport"_s);
    EXPECT_EQ(*m_notebook->count({}), 0);
    EXPECT_EQ(message(), u"Took back the import of people.vcf: 2 people are as before."_s);
    trigger(u"takeBackImport"_s);
    EXPECT_EQ(message(), u"There is no import to take back."_s);
}

TEST_F(MainWindowTest, AddingTheFirstPersonCanBeTakenBackBeforeAndAfter)
{
    openWindow();
    part<QAbstractButton>(u"firstAdd"_s)->click();
    auto* name = part<QLineEdit>(u"newPersonName"_s);
    EXPECT_TRUE(name->hasFocus());
    press(name, Qt::Key_Escape);
    EXPECT_TRUE(part<QWidget>(u"firstStart"_s)->isVisible());

    trigger(u"add"_s);
    QTest::keyClicks(name, u"Ana Ruiz"_s);
    press(name, Qt::Key_Return);
    EXPECT_EQ(listed(0), u"Ana Ruiz"_s);
    trigger(u"undo"_s);
    EXPECT_TRUE(part<QWidget>(u"firstStart"_s)->isVisible());
}

TEST_F(MainWindowTest, TheSampleComesAndGoesAndItsRemovalCanBeUndone)
{
    openWindow();
    part<QAbstractButton>(u"firstSample"_s)->click();
    const int people = *m_notebook->count({});
    EXPECT_GT(people, 2);
    auto* banner = part<ui::MessageBar>(u"sampleBanner"_s);
    EXPECT_TRUE(banner->isVisible());
    banner->findChild<QPushButton*>(u"messageAction"_s)->click();
    EXPECT_EQ(*m_notebook->count({}), 0);
    EXPECT_FALSE(banner->isVisible());
    EXPECT_TRUE(part<QWidget>(u"firstStart"_s)->isVisible());
    part<ui::MessageBar>(u"messageBar"_s)->findChild<QPushButton*>(u"messageAction"_s)->click();
    EXPECT_EQ(*m_notebook->count({}), people);
}

TEST_F(MainWindowTest, DeletingInTheListOffersUndoUntilSomethingElseHappens)
{
    const ContactId tom = add(u"Tom Okafor"_s);
    add(u"Zoe"_s);
    openWindow();
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    press(list(), Qt::Key_Delete);
    EXPECT_EQ(message(), u"Deleted Tom Okafor."_s);
    part<ui::MessageBar>(u"messageBar"_s)->findChild<QPushButton*>(u"messageAction"_s)->click();
    EXPECT_TRUE(m_notebook->contact(tom).ok());
    EXPECT_EQ(message(), QString());

    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    press(list(), Qt::Key_Delete);
    ASSERT_FALSE(message().isEmpty());
    trigger(u"add"_s);
    QTest::keyClicks(part<QLineEdit>(u"newPersonName"_s), u"Ana"_s);
    press(part<QLineEdit>(u"newPersonName"_s), Qt::Key_Return);
    EXPECT_EQ(message(), QString());
}

// Two actions with one key are none: Qt can't tell which is meant.
TEST_F(MainWindowTest, NoKeyIsForTwoThings)
{
    add(u"Tom Okafor"_s);
    openWindow();
    QHash<QString, QString> meanings;
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString key = keys.toString();
            EXPECT_FALSE(meanings.contains(key)) << key.toStdString() << ": " << action->text().toStdString()
                                                 << " and " << meanings[key].toStdString();
            meanings[key] = action->text();
        }
    }
    EXPECT_GT(meanings.size(), 40);
}

TEST_F(MainWindowTest, AFileThatIsGoneIsToldAndOfferedToBeBackedUp)
{
    add(u"Tom Okafor"_s);
    openWindow();
    QFile::remove(m_notebook->path());
    m_notebook->refresh();
    EXPECT_TRUE(message().contains(u"moved, deleted or replaced"_s)) << message().toStdString();
    auto* action = part<ui::MessageBar>(u"messageBar"_s)->findChild<QPushButton*>(u"messageAction"_s);
    EXPECT_TRUE(action->isVisible());
    EXPECT_EQ(action->text(), u"Back up…"_s);
}

TEST_F(MainWindowTest, UndoIsTheTextsWhileThereIsTypingToUndoThenTheNotebooks)
{
    add(u"Tom Okafor"_s);
    openWindow();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    list()->setFocus();
    press(list(), Qt::Key_Delete);
    auto* search = part<QLineEdit>(u"searchBox"_s);
    trigger(u"add"_s); // out of the first page
    search->setFocus();
    QTest::keyClicks(search, u"x"_s);
    press(search, QKeySequence::Undo);
    EXPECT_EQ(search->text(), QString());
    EXPECT_EQ(*m_notebook->count({}), 0);
    press(search, QKeySequence::Undo);
    EXPECT_EQ(*m_notebook->count({}), 1);
}

TEST_F(MainWindowTest, RemembersGeometryPanesAndThePersonShown)
{
    add(u"Ana Ruiz"_s);
    add(u"Tom Okafor"_s);
    openWindow().resize(1111, 666);
    auto* panes = part<QSplitter>(u"panes"_s);
    panes->setSizes({260, 430, 419});
    const QList<int> sizes = panes->sizes();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    m_window->close();

    openWindow();
    EXPECT_EQ(m_window->size(), QSize(1111, 666));
    EXPECT_EQ(part<QSplitter>(u"panes"_s)->sizes(), sizes);
    EXPECT_EQ(list()->currentIndex().data().toString(), u"Tom Okafor"_s);
}

TEST_F(MainWindowTest, EveryActionHasKeysOrAMnemonicATipAndNoTwoShareKeys)
{
    add(u"Tom Okafor"_s); // with somebody there are panes, which have keys of their own
    openWindow();
    QStringList taken;
    for (const QAction* action : m_window->actions()) {
        if (action->shortcutContext() == Qt::WindowShortcut)
            taken << action->shortcut().toString();
    }
    taken.removeAll(QString());
    EXPECT_GE(taken.size(), 9);
    for (const QAction* entry : m_window->menuBar()->actions()) {
        for (const QAction* action : entry->menu()->actions()) {
            if (action->isSeparator() || action->menu())
                continue;
            EXPECT_TRUE(action->text().contains(u'&')) << action->text().toStdString();
            EXPECT_FALSE(action->toolTip().isEmpty()) << action->text().toStdString();
            for (const QKeySequence& keys : action->shortcuts())
                taken << keys.toString();
        }
    }
    EXPECT_EQ(taken.removeDuplicates(), 0);
    EXPECT_GE(taken.size(), 27);
}

TEST_F(MainWindowTest, TheShortcutListHoldsEveryShortcutOfTheMenus)
{
    openWindow();
    trigger(u"shortcuts"_s);
    QStringList shown;
    for (const QLabel* keys : part<QWidget>(u"shortcuts"_s)->findChildren<QLabel*>(u"keys"_s))
        shown << keys->text();
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!keys.isEmpty() && !action->objectName().startsWith("qt_"_L1)) {
            EXPECT_TRUE(shown.contains(keys)) << action->text().toStdString() << ' ' << keys.toStdString();
        }
    }
    EXPECT_FALSE(part<QWidget>(u"shortcuts"_s)->isHidden());
}

TEST_F(MainWindowTest, TheRuleGuideHoldsEveryRuleAndFindsOneByItsWords)
{
    openWindow();
    trigger(u"ruleGuideAction"_s);
    auto* rules = part<QListWidget>(u"rules"_s);
    const std::vector<critique::RuleInfo>& guide = critique::ruleGuide();
    ASSERT_EQ(static_cast<size_t>(rules->count()), guide.size());
    const auto pitch = std::ranges::find(guide, u"pitch"_s, &critique::RuleInfo::id);
    ASSERT_NE(pitch, guide.end());
    part<QLineEdit>(u"ruleSearch"_s)->setText(pitch->title);
    ASSERT_EQ(rules->currentItem()->text(), pitch->title);
    QStringList said;
    for (const QLabel* label : part<QWidget>(u"ruleGuide"_s)->findChildren<QLabel*>())
        said << label->text();
    EXPECT_TRUE(said.contains(pitch->why));
    EXPECT_TRUE(said.contains(u'“' + pitch->bad.front() + u'”'));
    EXPECT_TRUE(said.contains(pitch->source));

    trigger(u"ruleGuideAction"_s);
    EXPECT_EQ(m_window->findChildren<QWidget*>(u"ruleGuide"_s).size(), 1);
}

TEST_F(MainWindowTest, TabGoesFromTheSearchThroughTheFiltersToTheList)
{
    add(u"Tom Okafor"_s);
    openWindow();
    trigger(u"find"_s);
    EXPECT_EQ(QApplication::focusWidget(), part<QLineEdit>(u"searchBox"_s));
    QStringList order;
    for (int step = 0; step < 12 && QApplication::focusWidget() != list(); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order << QApplication::focusWidget()->objectName();
    }
    EXPECT_EQ(order, (QStringList{u"filterAll"_s, u"filterCloseness"_s, u"sortOrder"_s, u"peopleList"_s}));
}

TEST_F(MainWindowTest, EverythingThatTakesTheFocusHasANameForScreenReaders)
{
    add(u"Tom Okafor"_s);
    openWindow();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() ||
            widget->objectName().startsWith("qt_"_L1))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(spoken, nullptr);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
}

TEST_F(MainWindowTest, ExportWritesEveryoneAndSaysSo)
{
    add(u"Tom Okafor"_s);
    openWindow();
    m_prompts.savePath = file(u"people.wellmet.json"_s);
    trigger(u"export"_s);
    EXPECT_EQ(message(), u"Exported 1 person to people.wellmet.json."_s);
    QFile written(m_prompts.savePath);
    ASSERT_TRUE(written.open(QFile::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("Tom Okafor"));
}

TEST_F(MainWindowTest, AFailedBackUpIsToldAndStays)
{
    add(u"Tom Okafor"_s);
    openWindow();
    m_prompts.savePath = file(u"no/such/folder/copy.sqlite"_s);
    trigger(u"backUp"_s);
    EXPECT_FALSE(message().isEmpty());
    m_prompts.savePath = file(u"copy.sqlite"_s);
    trigger(u"backUp"_s);
    EXPECT_TRUE(message().contains(u"copy.sqlite"_s));
    EXPECT_TRUE(QFile::exists(m_prompts.savePath));
}

TEST_F(MainWindowTest, SomebodyElsesEditIsShown)
{
    const ContactId tom = add(u"Tom Okafor"_s);
    openWindow();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    const auto other = *notebook::Notebook::open(m_notebook->path(), m_clock);
    contacts::Contact before = *other->contact(tom);
    contacts::ContactChanges changes{{.before = before, .after = before}};
    changes.front().after->name = u"Thomas Okafor"_s;
    ASSERT_TRUE(other->apply(changes).ok());
    EXPECT_TRUE(QTest::qWaitFor([&] { return listed(0) == u"Thomas Okafor"_s; }));
}

} // namespace
