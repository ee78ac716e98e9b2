// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact_change.h"
#include "notebook/notebook.h"

#include <QUndoCommand>

#include <functional>
#include <vector>

class QUndoStack;

namespace wellmet::ui {

// Told when taking a step back or forward again could not be written, or was stopped.
using WriteFailed = std::function<void(const Error&)>;

// Saved drafts of people, to be put back when their deletion is undone.
using KeptDrafts = std::vector<std::pair<contacts::ContactId, notebook::SavedDraft>>;
KeptDrafts draftsOfDeleted(const notebook::Notebook& notebook, const contacts::ContactChanges& changes);

// A set of changes that is already in the notebook when it is pushed, so that only what was written ever
// becomes a step. Many people are changed beside the window (long_write.h). A step that was stopped stays
// where it was; one that can't be undone or redone (somebody else edited the person meanwhile) drops out.
class ContactsCommand final : public QUndoCommand
{
public:
    // The stack is the one it is pushed on.
    ContactsCommand(notebook::Notebook& notebook, contacts::ContactChanges written, KeptDrafts drafts,
                    const QString& what, QString mergeKey, QUndoStack& stack, WriteFailed failed);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    enum class Way { Back, Forward };

    bool apply(Way way);

    notebook::Notebook& m_notebook;
    contacts::ContactChanges m_changes;
    KeptDrafts m_drafts;
    QString m_mergeKey;
    QUndoStack& m_stack;
    WriteFailed m_failed;
    // The next undo or redo finds its work done: the push itself, or one that was stopped.
    bool m_isThere = true;
};

} // namespace wellmet::ui
