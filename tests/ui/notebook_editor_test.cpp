// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/notebook_editor.h"

#include "ui/support/ui_fixture.h"

using namespace Qt::StringLiterals;
using namespace wellmet;
using contacts::Contact;
using contacts::ContactId;

namespace {

class NotebookEditorTest : public tests::UiFixture
{
protected:
    ContactId add(const QString& name)
    {
        Contact person;
        person.name = name;
        ContactId id;
        EXPECT_TRUE(m_editor.change({.before = {}, .after = person}, u"Add"_s, {}, &id));
        return id;
    }

    bool renameTo(const ContactId& id, const QString& name, const QString& mergeKey = {})
    {
        const Contact before = *m_notebook->contact(id);
        Contact after = before;
        after.name = name;
        return m_editor.change({.before = before, .after = after}, u"Edit the name"_s, mergeKey);
    }

    QString nameOf(const ContactId& id) const { return m_notebook->contact(id)->name; }

    QSignalSpy m_failures{&m_editor, &ui::NotebookEditor::failed};
};

TEST_F(NotebookEditorTest, AddingIsOneStepThatUndoTakesBackAndRedoRepeatsWithTheSameId)
{
    const ContactId id = add(u"Tom Okafor"_s);
    ASSERT_FALSE(id.isNull());
    m_stack.undo();
    EXPECT_FALSE(m_notebook->contact(id).ok());
    m_stack.redo();
    EXPECT_EQ(nameOf(id), u"Tom Okafor"_s);
}

TEST_F(NotebookEditorTest, AnEditThatChangesNothingLeavesNoStep)
{
    const ContactId id = add(u"Tom"_s);
    const int steps = m_stack.count();
    EXPECT_TRUE(renameTo(id, u"Tom"_s));
    EXPECT_EQ(m_stack.count(), steps);
}

TEST_F(NotebookEditorTest, EditsOfOneFieldInARowMergeIntoOneStep)
{
    const ContactId id = add(u"T"_s);
    const int steps = m_stack.count();
    renameTo(id, u"To"_s, u"name"_s);
    renameTo(id, u"Tom"_s, u"name"_s);
    EXPECT_EQ(m_stack.count(), steps + 1);
    m_stack.undo();
    EXPECT_EQ(nameOf(id), u"T"_s);
}

TEST_F(NotebookEditorTest, EditsOfDifferentPeopleOrFieldsDoNotMerge)
{
    const ContactId tom = add(u"Tom"_s);
    const ContactId ana = add(u"Ana"_s);
    const int steps = m_stack.count();
    renameTo(tom, u"Tomas"_s, u"name"_s);
    renameTo(ana, u"Anna"_s, u"name"_s);
    renameTo(ana, u"Annabel"_s, u"nickname"_s);
    EXPECT_EQ(m_stack.count(), steps + 3);
}

TEST_F(NotebookEditorTest, TypingSomethingAndTakingItOutAgainLeavesNoStep)
{
    const ContactId id = add(u"Tom"_s);
    const int steps = m_stack.count();
    renameTo(id, u"Tomm"_s, u"name"_s);
    renameTo(id, u"Tom"_s, u"name"_s);
    EXPECT_EQ(m_stack.count(), steps);
}

TEST_F(NotebookEditorTest, AConflictingEditIsToldAndLeavesNoStep)
{
    const ContactId id = add(u"Tom"_s);
    const Contact stale = *m_notebook->contact(id);
    renameTo(id, u"Thomas"_s);
    const int steps = m_stack.count();
    Contact mine = stale;
    mine.role = u"baker"_s;
    EXPECT_FALSE(m_editor.change({.before = stale, .after = mine}, u"Edit the role"_s));
    EXPECT_EQ(m_stack.count(), steps);
    ASSERT_EQ(m_failures.count(), 1);
    EXPECT_FALSE(m_failures.front().front().toString().isEmpty());
    EXPECT_EQ(nameOf(id), u"Thomas"_s);
}

TEST_F(NotebookEditorTest, AnUndoThatSomebodyElseMadeImpossibleDropsOutAndKeepsTheirs)
{
    const ContactId id = add(u"Tom"_s);
    renameTo(id, u"Tomas"_s);
    const auto other = *notebook::Notebook::open(m_notebook->path(), m_clock);
    Contact theirs = *other->contact(id);
    contacts::ContactChanges changes{{.before = theirs, .after = theirs}};
    changes.front().after->role = u"baker"_s;
    ASSERT_TRUE(other->apply(changes).ok());

    const int steps = m_stack.count();
    m_stack.undo();
    EXPECT_EQ(m_stack.count(), steps - 1);
    EXPECT_EQ(m_failures.count(), 1);
    EXPECT_EQ(m_notebook->contact(id)->role, u"baker"_s);
}

TEST_F(NotebookEditorTest, UndoingADeletionBringsTheSavedDraftBack)
{
    const ContactId id = add(u"Tom"_s);
    notebook::SavedDraft draft;
    draft.text = u"Hi Tom, good to talk."_s;
    ASSERT_TRUE(m_notebook->saveDraft(id, draft).ok());
    ASSERT_TRUE(m_editor.changeAll({{.before = *m_notebook->contact(id), .after = {}}}, u"Delete Tom"_s));
    m_stack.undo();
    const auto restored = m_notebook->draft(id);
    ASSERT_TRUE(restored.ok() && restored->has_value());
    EXPECT_EQ((*restored)->text, draft.text);
}

TEST_F(NotebookEditorTest, AnAdoptedSetOfChangesIsNotWrittenTwiceButUndoesAsOne)
{
    contacts::ContactChanges imported(2);
    imported[0].after.emplace().name = u"Ana"_s;
    imported[1].after.emplace().name = u"Ben"_s;
    ASSERT_TRUE(m_notebook->apply(imported).ok());
    contacts::SenderProfile sender;
    sender.name = u"Priya Nair"_s;
    ASSERT_TRUE(m_notebook->setSender(sender).ok());
    m_editor.adopt(imported, {}, u"Import"_s);
    EXPECT_EQ(*m_notebook->count({}), 2);
    EXPECT_EQ(m_stack.count(), 1);
    m_stack.undo();
    EXPECT_EQ(*m_notebook->count({}), 0);
    EXPECT_TRUE(m_notebook->sender()->isEmpty());
    m_stack.redo();
    EXPECT_EQ(*m_notebook->count({}), 2);
    EXPECT_EQ(*m_notebook->sender(), sender);
}

TEST_F(NotebookEditorTest, TheSendersProfileCanBeUndone)
{
    contacts::SenderProfile sender;
    sender.name = u"Priya Nair"_s;
    EXPECT_TRUE(m_editor.setSender(sender, u"Edit your profile"_s));
    EXPECT_EQ(m_notebook->sender()->name, u"Priya Nair"_s);
    m_stack.undo();
    EXPECT_TRUE(m_notebook->sender()->isEmpty());
}

} // namespace
