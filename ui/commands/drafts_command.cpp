// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/drafts_command.h"

#include <QCoreApplication>

#include <algorithm>

namespace wellmet::ui {

DraftsCommand::DraftsCommand(notebook::Notebook& notebook, Change written, int batch, WriteFailed failed)
    : m_notebook(notebook),
      m_changes{std::move(written)},
      m_batch(batch),
      m_failed(std::move(failed))
{
    name();
}

void DraftsCommand::name()
{
    setText(QCoreApplication::translate("DraftsCommand", "accept %Ln draft(s)", nullptr,
                                        static_cast<int>(m_changes.size())));
}

void DraftsCommand::write(const contacts::ContactId& id, const QString& expected,
                          const notebook::SavedDraft& draft)
{
    const auto now = m_notebook.draft(id);
    if (now && (*now ? (*now)->text : QString()) != expected)
        return;
    if (const auto saved = m_notebook.saveDraft(id, draft); !saved)
        m_failed(saved.error());
}

void DraftsCommand::undo()
{
    std::for_each(m_changes.rbegin(), m_changes.rend(),
                  [this](const Change& change) { write(change.id, change.after.text, change.before); });
}

void DraftsCommand::redo()
{
    if (m_written) {
        m_written = false; // the push itself
        return;
    }
    for (const Change& change : m_changes)
        write(change.id, change.before.text, change.after);
}

int DraftsCommand::id() const
{
    constexpr int kDraftsCommand = 2;
    return kDraftsCommand;
}

bool DraftsCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = dynamic_cast<const DraftsCommand*>(other);
    if (!next || next->m_batch != m_batch)
        return false;
    m_changes.insert(m_changes.end(), next->m_changes.begin(), next->m_changes.end());
    name();
    return true;
}

} // namespace wellmet::ui
