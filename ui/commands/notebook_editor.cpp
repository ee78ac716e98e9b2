// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/notebook_editor.h"

#include "notebook/notebook.h"
#include "ui/commands/contacts_command.h"
#include "ui/commands/sender_command.h"

#include <QUndoStack>

namespace wellmet::ui {

NotebookEditor::NotebookEditor(notebook::Notebook& notebook, QUndoStack& undoStack, QObject* parent)
    : QObject(parent),
      m_notebook(notebook),
      m_undoStack(undoStack)
{
}

bool NotebookEditor::change(const contacts::ContactChange& change, const QString& what,
                            const QString& mergeKey, contacts::ContactId* added)
{
    if (change.before == change.after)
        return true;
    contacts::ContactChanges changes{change};
    if (!write(changes, what, mergeKey))
        return false;
    if (added && changes.front().after)
        *added = changes.front().after->id;
    return true;
}

bool NotebookEditor::changeAll(contacts::ContactChanges changes, const QString& what)
{
    return changes.empty() || write(changes, what, {});
}

bool NotebookEditor::write(contacts::ContactChanges& changes, const QString& what, const QString& mergeKey)
{
    KeptDrafts drafts = draftsOfDeleted(m_notebook, changes);
    const Result<void> applied = m_notebook.apply(changes);
    if (!applied) {
        Q_EMIT failed(applied.error().message);
        return false;
    }
    m_undoStack.push(new ContactsCommand(m_notebook, changes, std::move(drafts), what, mergeKey,
                                         [this](const Error& error) { Q_EMIT failed(error.message); }));
    return true;
}

void NotebookEditor::adopt(contacts::ContactChanges changes, const contacts::SenderProfile& senderBefore,
                           const QString& what)
{
    const auto tell = [this](const Error& error) { Q_EMIT failed(error.message); };
    const auto sender = m_notebook.sender();
    const bool isNewSender = sender && *sender != senderBefore;
    if (changes.empty() && !isNewSender)
        return;
    m_undoStack.beginMacro(what);
    if (!changes.empty())
        m_undoStack.push(new ContactsCommand(m_notebook, std::move(changes), {}, what, {}, tell));
    if (isNewSender)
        m_undoStack.push(new SenderCommand(m_notebook, senderBefore, *sender, what, tell));
    m_undoStack.endMacro();
}

bool NotebookEditor::setSender(const contacts::SenderProfile& sender, const QString& what)
{
    const auto before = m_notebook.sender();
    if (!before) {
        Q_EMIT failed(before.error().message);
        return false;
    }
    if (*before == sender)
        return true;
    if (const auto written = m_notebook.setSender(sender); !written) {
        Q_EMIT failed(written.error().message);
        return false;
    }
    m_undoStack.push(new SenderCommand(m_notebook, *before, sender, what,
                                       [this](const Error& error) { Q_EMIT failed(error.message); }));
    return true;
}

} // namespace wellmet::ui
