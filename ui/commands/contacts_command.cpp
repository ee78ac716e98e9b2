// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/contacts_command.h"

#include <algorithm>
#include <utility>

namespace wellmet::ui {

KeptDrafts draftsOfDeleted(const notebook::Notebook& notebook, const contacts::ContactChanges& changes)
{
    KeptDrafts kept;
    const auto drafted = notebook.drafted();
    if (!drafted || drafted->empty())
        return kept;
    for (const contacts::ContactChange& change : changes) {
        if (!change.before || change.after || !std::ranges::binary_search(*drafted, change.before->id))
            continue;
        const auto draft = notebook.draft(change.before->id);
        if (draft && *draft)
            kept.emplace_back(change.before->id, **draft);
    }
    return kept;
}

ContactsCommand::ContactsCommand(notebook::Notebook& notebook, contacts::ContactChanges written,
                                 KeptDrafts drafts, const QString& what, QString mergeKey, QUndoStack& stack,
                                 WriteFailed failed)
    : LongCommand(notebook, what, stack, std::move(failed)),
      m_changes(std::move(written)),
      m_drafts(std::move(drafts)),
      m_mergeKey(std::move(mergeKey))
{
}

Result<void> ContactsCommand::run(Way way, notebook::Notebook& notebook, const notebook::Progress& progress)
{
    contacts::ContactChanges changes = m_changes;
    if (way == Way::Forward)
        return notebook.apply(changes, progress);
    std::ranges::reverse(changes);
    for (contacts::ContactChange& change : changes)
        change = change.reversed();
    if (const auto applied = notebook.apply(changes, progress, notebook::Deleted::ForGood); !applied)
        return applied;
    for (const auto& [id, draft] : m_drafts) {
        if (const Result<void> saved = notebook.saveDraft(id, draft); !saved)
            return saved;
    }
    return {};
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
