// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/contacts_command.h"

#include "ui/commands/long_write.h"

#include <QCoreApplication>
#include <QUndoStack>

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
    : QUndoCommand(what),
      m_notebook(notebook),
      m_changes(std::move(written)),
      m_drafts(std::move(drafts)),
      m_mergeKey(std::move(mergeKey)),
      m_stack(stack),
      m_failed(std::move(failed))
{
}

void ContactsCommand::undo()
{
    if (!std::exchange(m_isThere, false))
        apply(Way::Back);
}

void ContactsCommand::redo()
{
    if (!std::exchange(m_isThere, false))
        apply(Way::Forward);
}

bool ContactsCommand::apply(Way way)
{
    const auto work = [this, way](notebook::Notebook& notebook, const notebook::Progress& progress) {
        contacts::ContactChanges changes = m_changes;
        if (way == Way::Back) {
            std::ranges::reverse(changes);
            for (contacts::ContactChange& change : changes)
                std::swap(change.before, change.after);
        }
        if (const Result<void> applied = notebook.apply(changes, progress); !applied || way == Way::Forward)
            return applied;
        for (const auto& [id, draft] : m_drafts) {
            if (const Result<void> saved = notebook.saveDraft(id, draft); !saved)
                return saved;
        }
        return Result<void>();
    };
    const QString what =
        (way == Way::Back ? QCoreApplication::translate("ContactsCommand", "Taking back: %1…")
                          : QCoreApplication::translate("ContactsCommand", "Doing again: %1…"))
            .arg(text());
    const Result<void> applied = changePeople(m_notebook, m_changes.size(), what, work);
    if (applied)
        return true;
    m_failed(applied.error());
    if (applied.error().code != Error::Code::Cancelled) {
        setObsolete(true);
        return false;
    }
    // The stack believes that the step was made; it goes back over it without doing anything.
    m_isThere = true;
    QMetaObject::invokeMethod(&m_stack, way == Way::Back ? &QUndoStack::redo : &QUndoStack::undo,
                              Qt::QueuedConnection);
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
