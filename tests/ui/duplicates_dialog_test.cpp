// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicates_dialog.h"

#include "ui/duplicates/merge_table.h"
#include "ui/shell/message_bar.h"
#include "ui/support/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace wellmet;
using contacts::Contact;
using contacts::ContactId;

namespace {

Contact person(const QString& name, const QString& role, const QString& email)
{
    Contact contact;
    contact.name = name;
    contact.role = role;
    contact.organization = u"Acme"_s;
    contact.emails = QStringList{email};
    return contact;
}

class DuplicatesDialogTest : public tests::WindowFixture
{
protected:
    void find() { part<QAction>(u"findDuplicates"_s)->trigger(); }
    void click(const QString& button)
    {
        part<QPushButton>(button)->click();
        QCoreApplication::processEvents();
    }
    void undoInWindow()
    {
        part<QAction>(u"undo"_s)->trigger();
        QCoreApplication::processEvents();
    }
    int pairs() { return part<QListView>(u"pairs"_s)->model()->rowCount(); }
    QString sentence() { return part<QLabel>(u"duplicatesSentence"_s)->text(); }
    QString message() { return part<ui::MessageBar>(u"messageBar"_s)->sentence(); }
    QModelIndex cell(const QString& what, int column)
    {
        const QAbstractItemModel& table = *part<QTableView>(u"mergeTable"_s)->model();
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.index(row, 0).data() == what)
                return table.index(row, column);
        }
        ADD_FAILURE() << what.toStdString();
        return {};
    }
    bool isMarked(const QString& what, int column)
    {
        return cell(what, column).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }

    static constexpr int kStays = ui::MergeTable::Stays;
    static constexpr int kGoes = ui::MergeTable::Goes;
};

TEST_F(DuplicatesDialogTest, SaysWhenNobodyIsHereTwice)
{
    add(u"Ana Ruiz"_s);
    openWindow();
    find();
    EXPECT_EQ(message(), u"Nobody seems to be here twice."_s);
}

TEST_F(DuplicatesDialogTest, MergingIsOneStepAndThePairComesBackWithIt)
{
    const ContactId ana = add(person(u"Ana Ruiz"_s, u"nurse"_s, u"ana@example.org"_s));
    const ContactId anna = add(person(u"Ruiz, Ana"_s, u"surgeon"_s, u"ruiz@example.org"_s));
    const Contact before = *m_notebook->contact(ana);
    openWindow();
    find();
    ASSERT_EQ(pairs(), 1);
    EXPECT_EQ(sentence(), u"These two may be one person."_s);
    EXPECT_EQ(part<QLabel>(u"mergeReason"_s)->text(),
              u"Their names differ only in how they are written, and both are at Acme."_s);
    const QAbstractItemModelTester tester(part<QTableView>(u"mergeTable"_s)->model());
    EXPECT_EQ(cell(u"job"_s, kStays).data(), u"nurse at Acme"_s);
    EXPECT_EQ(cell(u"e-mail"_s, kGoes).data(), u"ruiz@example.org"_s);
    EXPECT_TRUE(isMarked(u"job"_s, kStays) && isMarked(u"job"_s, kGoes));

    click(u"merge"_s);
    EXPECT_EQ(*m_notebook->count({}), 1);
    EXPECT_EQ(m_notebook->contact(ana)->emails, (QStringList{u"ana@example.org"_s, u"ruiz@example.org"_s}));
    EXPECT_TRUE(m_notebook->contact(ana)->notes.contains(u"surgeon at Acme"_s));
    EXPECT_EQ(sentence(), u"That was everybody who may be here twice."_s);
    EXPECT_FALSE(part<QPushButton>(u"merge"_s)->isEnabled());

    part<ui::MessageBar>(u"duplicatesMessage"_s)->findChild<QPushButton*>(u"messageAction"_s)->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(*m_notebook->contact(ana), before);
    EXPECT_TRUE(m_notebook->contact(anna).ok());
    EXPECT_EQ(pairs(), 1);
}

TEST_F(DuplicatesDialogTest, AChoiceDecidesAndTheOtherCanStayInstead)
{
    const ContactId ana = add(person(u"Ana Ruiz"_s, u"nurse"_s, {}));
    const ContactId other = add(person(u"Ana Ruiz"_s, u"surgeon"_s, {}));
    openWindow();
    find();
    auto* table = part<QTableView>(u"mergeTable"_s)->model();
    part<QToolButton>(u"turnRound"_s)->click();
    EXPECT_EQ(cell(u"job"_s, kStays).data(), u"surgeon at Acme"_s);
    ASSERT_TRUE(table->setData(cell(u"job"_s, kStays), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_FALSE(isMarked(u"job"_s, kStays));
    EXPECT_TRUE(isMarked(u"job"_s, kGoes));
    EXPECT_FALSE(table->setData(cell(u"name"_s, kStays), Qt::Unchecked, Qt::CheckStateRole));
    click(u"merge"_s);
    EXPECT_FALSE(m_notebook->contact(ana).ok());
    EXPECT_EQ(m_notebook->contact(other)->role, u"nurse"_s);
    EXPECT_EQ(m_notebook->contact(other)->notes, QString());
}

TEST_F(DuplicatesDialogTest, TwoPeopleAreRememberedAndCtrlZAsksAgain)
{
    add(person(u"Ana Ruiz"_s, {}, {}));
    add(person(u"Ana Ruiz"_s, {}, {}));
    add(person(u"Bo Lind"_s, {}, {}));
    add(person(u"Lind Bo"_s, {}, {}));
    openWindow();
    find();
    ASSERT_EQ(pairs(), 2);
    EXPECT_EQ(sentence(), u"2 pairs who may be one person each, the surest first."_s);
    click(u"tellApart"_s);
    EXPECT_EQ(pairs(), 1);
    EXPECT_EQ(*m_notebook->count({}), 4);
    undoInWindow();
    EXPECT_EQ(pairs(), 2);
    click(u"tellApart"_s);
    find();
    EXPECT_EQ(pairs(), 1) << "and isn't found again";
}

TEST_F(DuplicatesDialogTest, TwoSelectedInTheListAreMergedAfterALook)
{
    const ContactId ana = add(person(u"Ana"_s, u"nurse"_s, u"a@example.org"_s));
    const ContactId bo = add(person(u"Bo"_s, {}, u"b@example.org"_s));
    openWindow();
    auto* list = part<QListView>(u"peopleList"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    part<QAction>(u"mergePeople"_s)->trigger();
    EXPECT_EQ(message(), u"Select two people in the list to merge them."_s);

    list->selectAll();
    part<QAction>(u"mergePeople"_s)->trigger();
    const QPointer<QWidget> dialog = part<ui::DuplicatesDialog>(u"duplicates"_s);
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_FALSE(part<QListView>(u"pairs"_s)->isVisible());
    EXPECT_FALSE(part<QPushButton>(u"tellApart"_s)->isVisible());
    click(u"merge"_s);
    EXPECT_TRUE(!dialog || !dialog->isVisible()); // it goes when it is done
    EXPECT_EQ(message(), u"Bo is now one with Ana."_s);
    EXPECT_EQ(list->selectionModel()->selectedRows().size(), 1);
    EXPECT_FALSE(m_notebook->contact(bo).ok());
    part<ui::MessageBar>(u"messageBar"_s)->findChild<QPushButton*>(u"messageAction"_s)->click();
    EXPECT_TRUE(m_notebook->contact(bo).ok());
    EXPECT_EQ(m_notebook->contact(ana)->emails.size(), 1);
}

TEST_F(DuplicatesDialogTest, WhatIsBeingTypedToEitherOfThemIsKept)
{
    add(person(u"Ana Ruiz"_s, {}, {}));
    const ContactId other = add(person(u"Ana Ruiz"_s, {}, {}));
    notebook::SavedDraft draft;
    draft.text = u"Hi Ana, it was good to talk."_s;
    ASSERT_TRUE(m_notebook->saveDraft(other, draft).ok());
    openWindow();
    find();
    EXPECT_EQ(cell(u"draft"_s, kGoes).data(), draft.text);
    click(u"merge"_s);
    const auto people = *m_notebook->people({}, 0, 9);
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ((*m_notebook->draft(people.front().id))->text, draft.text);
}

} // namespace
