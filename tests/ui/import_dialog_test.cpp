// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/connections.h"
#include "support/printers.h"
#include "support/write_lock.h"

#include "notebook/notebook.h"
#include "ui/commands/notebook_editor.h"
#include "ui/import/import_dialog.h"
#include "ui/import/import_words.h"
#include "ui/import/review/conflicts_table.h"
#include "ui/import/review/rejections_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace wellmet;

namespace {

class ImportDialogTest : public testing::Test
{
protected:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    void open(const QString& file)
    {
        dialog = std::make_unique<ui::ImportDialog>(editor, file);
        dialog->show();
    }

    QPushButton* importButton() const { return dialog->findChild<QPushButton*>(u"import"_s); }
    QString sentence() const { return dialog->findChild<QLabel*>(u"sentence"_s)->text(); }
    bool waitForPreview() const
    {
        return QTest::qWaitFor([this] { return importButton()->isEnabled(); }, 20000);
    }
    bool importAndWait() const
    {
        importButton()->click();
        return QTest::qWaitFor([this] { return sentence().startsWith(u"Added"_s); }, 20000);
    }
    int people() const { return *book->count({}); }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 22)};
    std::unique_ptr<notebook::Notebook> book =
        *notebook::Notebook::open(folder.filePath(u"book.sqlite"_s), clock);
    QUndoStack stack;
    ui::NotebookEditor editor{*book, stack};
    std::unique_ptr<ui::ImportDialog> dialog;
};

TEST_F(ImportDialogTest, ShowsWhatWouldComeAndWritesNothingYet)
{
    open(write(u"Connections.csv"_s, tests::connectionsCsv(40, 10)));
    ASSERT_TRUE(waitForPreview()) << qPrintable(sentence());
    EXPECT_TRUE(sentence().contains(u"40 new people"_s)) << qPrintable(sentence());
    EXPECT_EQ(dialog->findChild<QTableView*>(u"people"_s)->model()->rowCount(), 40);
    EXPECT_GT(dialog->findChild<QTableView*>(u"rejected"_s)->model()->rowCount(), 0);
    EXPECT_EQ(people(), 0);
}

TEST_F(ImportDialogTest, ImportsInOneUndoStep)
{
    open(write(u"Connections.csv"_s, tests::connectionsCsv(40)));
    ASSERT_TRUE(waitForPreview());
    ASSERT_TRUE(importAndWait()) << qPrintable(sentence());
    EXPECT_EQ(sentence(), u"Added 40 people."_s);
    EXPECT_EQ(people(), 40);
    EXPECT_EQ(stack.count(), 1);
    EXPECT_TRUE(stack.undoText().contains(u"Connections.csv"_s));
    stack.undo();
    EXPECT_EQ(people(), 0);
    stack.redo();
    EXPECT_EQ(people(), 40);
}

TEST_F(ImportDialogTest, UndoTakesBackWhatAnotherProgramKeepsInTheFile)
{
    ASSERT_TRUE(book->setDocumentExtra({{u"mine"_s, 1}}).ok());
    open(write(u"friends.wellmet.json"_s,
               R"({"format": "wellmet", "version": 1, "x-theirs": {"color": "red"}, "mine": 2,
                   "contacts": [{"name": "Ana Ruiz"}]})"));
    ASSERT_TRUE(waitForPreview()) << qPrintable(sentence());
    ASSERT_TRUE(importAndWait()) << qPrintable(sentence());
    EXPECT_EQ(book->documentExtra()->keys(), (QStringList{u"mine"_s, u"x-theirs"_s}));
    stack.undo();
    EXPECT_EQ(people(), 0);
    EXPECT_EQ(*book->documentExtra(), (QJsonObject{{u"mine"_s, 1}}));
    stack.redo();
    EXPECT_EQ(people(), 1);
    EXPECT_EQ(book->documentExtra()->keys(), (QStringList{u"mine"_s, u"x-theirs"_s}));
}

TEST_F(ImportDialogTest, AFileWithNothingButAProfileCanBeImportedAndTakenBack)
{
    open(write(u"me.wellmet.json"_s, R"({"format": "wellmet", "version": 1, "contacts": [],
                                         "sender": {"name": "Priya Nair", "role": "student"}})"));
    ASSERT_TRUE(waitForPreview()) << qPrintable(sentence());
    EXPECT_TRUE(sentence().contains(u"your own profile"_s)) << qPrintable(sentence());
    ASSERT_TRUE(importAndWait()) << qPrintable(sentence());
    EXPECT_EQ(book->sender()->name, u"Priya Nair"_s);
    stack.undo();
    EXPECT_TRUE(book->sender()->isEmpty());
}

TEST_F(ImportDialogTest, ManyPeopleAreTakenBackBesideTheWindow)
{
    open(write(u"Connections.csv"_s, tests::connectionsCsv(600)));
    ASSERT_TRUE(waitForPreview());
    ASSERT_TRUE(importAndWait());
    dialog.reset();
    // What this window writes itself it need not read again: only another connection's writes are told so.
    QSignalSpy elsewhere(book.get(), &notebook::Notebook::changedElsewhere);
    stack.undo();
    EXPECT_EQ(people(), 0);
    EXPECT_EQ(elsewhere.count(), 1);
    stack.redo();
    EXPECT_EQ(people(), 600);
    EXPECT_EQ(elsewhere.count(), 2);
}

TEST_F(ImportDialogTest, AnUndoThatIsStoppedLeavesEverythingAndItsStep)
{
    open(write(u"Connections.csv"_s, tests::connectionsCsv(200)));
    ASSERT_TRUE(waitForPreview());
    ASSERT_TRUE(importAndWait());
    dialog.reset();
    QSignalSpy failed(&editor, &ui::NotebookEditor::failed);
    // Another program is writing until the button is there, so that there is something to stop.
    tests::WriteLock other(book->path());
    QTimer stopper;
    QObject::connect(&stopper, &QTimer::timeout, &stopper, [&] {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            auto* stop = window->findChild<QPushButton*>(u"stop"_s);
            if (!stop)
                continue;
            stop->click();
            stopper.stop();
            other.release();
        }
    });
    stopper.start(1);
    stack.undo();
    QCoreApplication::processEvents();
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(people(), 200);
    EXPECT_TRUE(stack.canUndo());
    EXPECT_FALSE(stack.canRedo());
    stack.undo();
    EXPECT_EQ(people(), 0);
}

TEST_F(ImportDialogTest, TheSameFileAgainHasNothingToAdd)
{
    const QString file = write(u"Connections.csv"_s, tests::connectionsCsv(12));
    open(file);
    ASSERT_TRUE(waitForPreview());
    ASSERT_TRUE(importAndWait());
    open(file);
    ASSERT_TRUE(QTest::qWaitFor([this] { return sentence().contains(u"12 already"_s); }, 20000))
        << qPrintable(sentence());
    EXPECT_FALSE(importButton()->isEnabled());
}

TEST_F(ImportDialogTest, ClosingAtThePreviewChangesNothing)
{
    open(write(u"Connections.csv"_s, tests::connectionsCsv(12)));
    ASSERT_TRUE(waitForPreview());
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(people(), 0);
    EXPECT_EQ(stack.count(), 0);
}

TEST_F(ImportDialogTest, ClosingWhileReadingStopsAndChangesNothing)
{
    open(write(u"Connections.csv"_s, tests::connectionsCsv(20000)));
    dialog->reject();
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return !dialog->isVisible() || importButton()->isEnabled(); }, 20000));
    EXPECT_EQ(people(), 0);
}

TEST_F(ImportDialogTest, StoppingAnImportLeavesAllOrNothing)
{
    open(write(u"Connections.csv"_s, tests::connectionsCsv(5000)));
    ASSERT_TRUE(waitForPreview());
    importButton()->click();
    dialog->reject();
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return !dialog->isVisible() || sentence().startsWith(u"Added"_s); }, 20000));
    EXPECT_TRUE((people() == 0 && stack.count() == 0) || (people() == 5000 && stack.count() == 1));
}

TEST_F(ImportDialogTest, ADialogThatGoesAwayWhileReadingStopsItsThread)
{
    open(write(u"Connections.csv"_s, tests::connectionsCsv(20000)));
    dialog.reset();
    QCoreApplication::processEvents();
    EXPECT_EQ(people(), 0);
}

TEST_F(ImportDialogTest, AFileThatIsNoneOfTheKindsIsOneSentenceInPlace)
{
    open(write(u"cat.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11)));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !importButton()->isVisible(); }, 20000));
    EXPECT_FALSE(sentence().isEmpty());
    EXPECT_FALSE(sentence().contains(u'\n'));
}

TEST_F(ImportDialogTest, TheNotebookItselfIsNotRead)
{
    open(book->path());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !importButton()->isVisible(); }, 20000));
    EXPECT_EQ(sentence(), u"That is this notebook itself; everyone in it is here."_s);
}

TEST_F(ImportDialogTest, AMissingFileIsSaid)
{
    open(folder.filePath(u"gone.csv"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !importButton()->isVisible(); }, 20000));
    EXPECT_TRUE(sentence().contains(u"gone.csv"_s)) << qPrintable(sentence());
}

TEST_F(ImportDialogTest, WhatDiffersStandsSideBySideAndMineIsKeptUntilChosenOtherwise)
{
    const auto card = [](const QByteArray& title) {
        return "BEGIN:VCARD\nFN:Ana Ruiz\nEMAIL:ana@example.org\nTITLE:" + title + "\nORG:Acme\nEND:VCARD\n";
    };
    open(write(u"a.vcf"_s, card("nurse")));
    ASSERT_TRUE(waitForPreview());
    ASSERT_TRUE(importAndWait());
    open(write(u"b.vcf"_s, card("pilot")));
    ASSERT_TRUE(QTest::qWaitFor([this] { return sentence().contains(u"already"_s); }, 20000));
    EXPECT_FALSE(importButton()->isEnabled()) << "nothing is new";
    auto* table = dialog->findChild<QTableView*>(u"conflicts"_s);
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, ui::ConflictsTable::Mine).data().toString(), u"nurse at Acme"_s);
    EXPECT_EQ(table->model()->index(0, ui::ConflictsTable::Theirs).data().toString(), u"pilot at Acme"_s);
    dialog->findChild<QAbstractButton*>(u"keepTheirs"_s)->click();
    EXPECT_TRUE(importButton()->isEnabled());
    ASSERT_TRUE(importAndWait());
    EXPECT_EQ(sentence(), u"Added something to 1 person you know."_s);
    EXPECT_EQ(book->find(u"Ana Ruiz"_s)->role, u"pilot"_s);
    stack.undo();
    EXPECT_EQ(book->find(u"Ana Ruiz"_s)->role, u"nurse"_s);
}

TEST_F(ImportDialogTest, ASuggestionIsOffUntilItIsChecked)
{
    open(write(u"c.csv"_s, "First Name,Last Name,Labels,E-mail 1 - Value\n"
                           "Leila,Haddad,Reef Days 2025,l@example.org\nKo,,Reef Days 2025,\n"));
    ASSERT_TRUE(waitForPreview());
    auto* list = dialog->findChild<QListView*>(u"suggestions"_s);
    ASSERT_EQ(list->model()->rowCount(), 1);
    const QModelIndex first = list->model()->index(0, 0);
    EXPECT_EQ(first.data().toString(), u"We met at Reef Days 2025.\nLeila Haddad, Ko"_s);
    EXPECT_EQ(first.data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    list->setCurrentIndex(first);
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(first.data(Qt::CheckStateRole).toInt(), Qt::Checked);
    ASSERT_TRUE(importAndWait());
    EXPECT_EQ(book->find(u"Ko"_s)->met.where, u"Reef Days 2025"_s);
}

TEST(ConflictsTableTest, KeepsItsPromises)
{
    auto plan = std::make_shared<notebook::ImportPlan>();
    for (const notebook::MergeField field :
         {notebook::MergeField::Job, notebook::MergeField::Closeness, notebook::MergeField::Job}) {
        plan->changes.append({.before = contacts::Contact(), .after = contacts::Contact()});
        plan->conflicts.push_back({.change = plan->changes.size() - 1, .field = field, .theirs = {}});
    }
    ui::ConflictsTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setPlan(plan);
    ASSERT_EQ(table.rowCount(), 3);
    const auto check = [&](int row, int column, Qt::CheckState state) {
        EXPECT_TRUE(table.setData(table.index(row, column), state, Qt::CheckStateRole));
    };
    using notebook::Keep;
    const auto kept = [&] {
        return std::vector{plan->conflicts[0].keep, plan->conflicts[1].keep, plan->conflicts[2].keep};
    };
    check(0, ui::ConflictsTable::Theirs, Qt::Checked);
    EXPECT_EQ(kept(), (std::vector{Keep::Both, Keep::Mine, Keep::Mine}));
    check(0, ui::ConflictsTable::Mine, Qt::Unchecked);
    EXPECT_EQ(kept(), (std::vector{Keep::Theirs, Keep::Mine, Keep::Mine}));
    check(1, ui::ConflictsTable::Theirs, Qt::Checked);
    EXPECT_EQ(kept(), (std::vector{Keep::Theirs, Keep::Theirs, Keep::Mine}))
        << "a date or a degree can't be both";
    check(1, ui::ConflictsTable::Theirs, Qt::Unchecked);
    EXPECT_EQ(kept(), (std::vector{Keep::Theirs, Keep::Mine, Keep::Mine})) << "one of them always is kept";
    table.setDecidesTheRest(true);
    check(0, ui::ConflictsTable::Mine, Qt::Checked);
    EXPECT_EQ(kept(), (std::vector{Keep::Both, Keep::Mine, Keep::Both}))
        << "the rest alike, of the same kind";
    table.keepEverywhere(Keep::Both);
    EXPECT_EQ(kept(), (std::vector{Keep::Both, Keep::Mine, Keep::Both}));
}

TEST(ImportWordsTest, NumbersAreWrittenForPeople)
{
    EXPECT_EQ(ui::resultSentence({.added = 2998}), u"Added 2,998 people."_s);
    EXPECT_EQ(ui::resultSentence({.added = 1, .merged = 2}),
              u"Added 1 person, and something to 2 people you know."_s);
    EXPECT_EQ(ui::resultSentence({.merged = 1}), u"Added something to 1 person you know."_s);
    EXPECT_EQ(ui::resultSentence({.bringsProfile = true}), u"Added your own profile."_s);
    EXPECT_EQ(ui::remarksText({}), QString());
    EXPECT_EQ(ui::remarksText({.passedOver = 2, .remarks = {u"A photo was left out."_s}}),
              u"2 people you don’t know, who only wrote to you, are left out.\nA photo was left out."_s);
}

TEST(ImportWordsTest, TheModelOfRejectionsKeepsItsPromises)
{
    ui::RejectionsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRejections(
        {{.line = 3004, .reason = u"The row has no name."_s}, {.line = 3010, .reason = u"Cut short."_s}});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, 0).data().toString(), u"3,004"_s);
    model.setRejections({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
