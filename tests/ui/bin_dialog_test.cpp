// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/bin/bin.h"
#include "ui/bin/bin_model.h"
#include "ui/models/person_sheet.h"
#include "ui/shell/message_bar.h"
#include "ui/support/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace wellmet;
using contacts::Contact;
using contacts::ContactId;

namespace {

class BinDialogTest : public tests::WindowFixture
{
protected:
    void deleteInList(int row)
    {
        auto* list = part<QListView>(u"peopleList"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Delete);
        QCoreApplication::processEvents();
    }
    void openBin() { part<QAction>(u"binAction"_s)->trigger(); }
    void click(const QString& button)
    {
        part<QPushButton>(button)->click();
        QCoreApplication::processEvents();
    }
    void step(const QString& action)
    {
        part<QAction>(action)->trigger();
        QCoreApplication::processEvents();
    }
    QListView* list() { return part<QListView>(u"binList"_s); }
    int inBin() const { return *notebook::Bin(*m_notebook).count(); }
    int inBook() const { return *m_notebook->count({}); }
};

TEST_F(BinDialogTest, WhoWasDeletedIsLookedAtAndRestoredInTwoClicks)
{
    Contact ana;
    ana.name = u"Ana Ruiz"_s;
    ana.role = u"nurse"_s;
    ana.organization = u"Acme"_s;
    ana.facts.resize(1);
    ana.facts[0].text = u"sparse sales"_s;
    const ContactId id = add(ana);
    add(u"Zoe"_s);
    notebook::SavedDraft draft;
    draft.text = u"Hi Ana"_s;
    ASSERT_TRUE(m_notebook->saveDraft(id, draft).ok());
    const Contact before = *m_notebook->contact(id);
    openWindow();
    deleteInList(0);
    ASSERT_EQ(inBin(), 1);

    openBin();
    EXPECT_EQ(list()->model()->index(0, 0).data(),
              u"Ana Ruiz, nurse at Acme\ndeleted today · 30 days left"_s);
    const QString sheet = part<QPlainTextEdit>(u"binSheet"_s)->toPlainText();
    EXPECT_TRUE(sheet.contains(u"We talked about sparse sales."_s)) << sheet.toStdString();
    EXPECT_TRUE(sheet.contains(u"Hi Ana"_s));
    click(u"restore"_s);
    EXPECT_EQ(*m_notebook->contact(id), before);
    EXPECT_EQ((*m_notebook->draft(id))->text, u"Hi Ana"_s);
    EXPECT_EQ(inBin(), 0);
    EXPECT_FALSE(list()->isVisible());
    EXPECT_EQ(part<QLabel>(u"binSentence"_s)->text(),
              u"Nobody is here. Whom you delete stays here for 30 days."_s);

    auto* said = part<ui::MessageBar>(u"binMessage"_s);
    EXPECT_EQ(said->sentence(), u"Ana Ruiz is back."_s);
    said->findChild<QPushButton*>(u"messageAction"_s)->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(inBook(), 1);
    EXPECT_EQ(inBin(), 1);
    EXPECT_TRUE(list()->isVisible());
}

TEST_F(BinDialogTest, UndoAndRedoOfADeletionAgreeWithTheBin)
{
    add(u"Ana"_s);
    add(u"Zoe"_s);
    openWindow();
    openBin();
    deleteInList(0);
    EXPECT_EQ(list()->model()->rowCount(), 1);
    step(u"undo"_s);
    EXPECT_EQ(inBook(), 2);
    EXPECT_EQ(inBin(), 0);
    step(u"redo"_s);
    EXPECT_EQ(inBook(), 1);
    EXPECT_EQ(inBin(), 1);
    click(u"restore"_s);
    step(u"undo"_s);
    EXPECT_EQ(inBin(), 1);
    step(u"undo"_s);
    EXPECT_EQ(inBook(), 2);
    EXPECT_EQ(inBin(), 0);
}

TEST_F(BinDialogTest, TakingBackAnAdditionPutsNobodyIntoTheBin)
{
    openWindow();
    Contact ana;
    ana.name = u"Ana"_s;
    m_editor.change({.before = {}, .after = ana}, u"add Ana"_s);
    m_stack.undo();
    EXPECT_EQ(inBook(), 0);
    EXPECT_EQ(inBin(), 0);
}

TEST_F(BinDialogTest, IsEmptiedAfterAQuestionOnly)
{
    add(u"Ana"_s);
    add(u"Zoe"_s);
    openWindow();
    deleteInList(0);
    openBin();
    m_prompts.agrees = false;
    click(u"emptyBin"_s);
    EXPECT_EQ(inBin(), 1);
    m_prompts.agrees = true;
    click(u"emptyBin"_s);
    EXPECT_EQ(inBin(), 0);
    EXPECT_FALSE(part<QPushButton>(u"restore"_s)->isEnabled());
    step(u"undo"_s);
    EXPECT_EQ(inBook(), 2) << "the window still remembers";
}

TEST_F(BinDialogTest, TheModelReadsAPageAtATime)
{
    constexpr int kPeople = ui::BinModel::kPageSize + 50;
    contacts::ContactChanges changes(kPeople);
    for (contacts::ContactChange& change : changes)
        change.after.emplace().name = u"Somebody"_s;
    ASSERT_TRUE(m_notebook->apply(changes).ok());
    for (contacts::ContactChange& change : changes)
        change = change.reversed();
    ASSERT_TRUE(m_notebook->apply(changes).ok());
    ui::BinModel model(*m_notebook);
    ASSERT_TRUE(model.read().ok());
    EXPECT_EQ(model.rowCount(), ui::BinModel::kPageSize);
    ASSERT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    EXPECT_EQ(model.rowCount(), kPeople);
    EXPECT_FALSE(model.canFetchMore({}));
    const QAbstractItemModelTester tester(&model);
    EXPECT_TRUE(model.idAt(kPeople).isNull());
    EXPECT_EQ(model.nameAt(kPeople - 1), u"Somebody"_s);
}

TEST(PersonSheet, TellsEverythingAndMarksWhatIsPrivate)
{
    const QDate today(2026, 11, 22);
    Contact ana;
    EXPECT_EQ(ui::personSheet(ana, {}, today), u"Nothing but the name is known."_s);
    ana.role = u"nurse"_s;
    ana.emails = QStringList{u"ana@example.org"_s};
    ana.tags = QStringList{u"pydata"_s, u"leeds"_s};
    ana.notes = u"<b>likes tea</b>"_s;
    ana.facts.resize(1);
    ana.facts[0].text = u"sparse sales"_s;
    ana.facts[0].isPrivate = true;
    ana.history.resize(1);
    ana.history[0].kind = contacts::Interaction::sent();
    ana.history[0].on = PartialDate(QDate(2026, 10, 16));
    ana.history[0].text = u"Hi Ana"_s;
    EXPECT_EQ(ui::personSheet(ana, u"Hello again"_s, today),
              u"nurse\nana@example.org\nTags: pydata, leeds\n\n"
              "Facts\nWe talked about sparse sales. (private)\n\n"
              "Private notes\n<b>likes tea</b>\n\n"
              "Timeline\nOct 16: Sent a note\nHi Ana\n\n"
              "Draft\nHello again"_s);
}

} // namespace
