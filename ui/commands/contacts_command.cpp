// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/contacts_command.h"

#include <algorithm>

namespace wellmet::ui {

KeptDrafts draftsOfDeleted(const notebook::Notebook& notebook, const contacts::ContactChanges& changes)
{
    KeptDrafts kept;
    for (const contacts::ContactChange& change : changes) {
        if (!change.before || change.after)
            continue;
        const auto draft = notebook.draft(change.before->id);
        if (draft && *draft)
            kept.emplace_back(change.before->id, **draft);
    }
    return kept;
}

ContactsCommand::ContactsCommand(notebook::Notebook& notebook, contacts::ContactChanges written,
                                 KeptDrafts drafts, const QString& what, QString mergeKey, WriteFailed failed)
    : QUndoCommand(what),
      m_notebook(notebook),
      m_changes(std::move(written)),
      m_drafts(std::move(drafts)),
      m_mergeKey(std::move(mergeKey)),
      m_failed(std::move(failed))
{
}

void ContactsCommand::undo()
{
    contacts::ContactChanges reversed;
    reversed.reserve(m_changes.size());
    std::transform(m_changes.rbegin(), m_changes.rend(), std::back_inserter(reversed),
                   [](const contacts::ContactChange& change) { return change.reversed(); });
    if (!apply(std::move(reversed)))
        return;
    for (const auto& [id, draft] : m_drafts) {
        if (const auto saved = m_notebook.saveDraft(id, draft); !saved)
            m_failed(saved.error());
    }
}

void ContactsCommand::redo()
{
    if (m_written)
        m_written = false; // the push itself
    else
        apply(m_changes);
}

bool ContactsCommand::apply(contacts::ContactChanges changes)
{
    const Result<void> applied = m_notebook.apply(changes);
    if (applied)
        return true;
    setObsolete(true);
    m_failed(applied.error());
    return false;
}

int ContactsCommand::id() const
{
    constexpr int kContactsCommand = 1;
    return m_mergeKey.isEmpty() ? -1 : kContactsCommand;
}

bool ContactsCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = dynamic_cast<const ContactsCommand*>(other);
    if (!next || next->m_mergeKey != m_mergeKey || m_changes.size() != 1 || next->m_changes.size() != 1)
        return false;
    contacts::ContactChange& mine = m_changes.front();
    const contacts::ContactChange& later = next->m_changes.front();
    if (mine.after != later.before)
        return false;
    mine.after = later.after;
    setObsolete(mine.before == mine.after);
    return true;
}

} // namespace wellmet::ui
