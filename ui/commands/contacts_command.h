// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact_change.h"
#include "notebook/notebook.h"
#include "ui/commands/long_command.h"

#include <vector>

namespace wellmet::ui {

// Saved drafts of people, to be put back when their deletion is undone.
using KeptDrafts = std::vector<std::pair<contacts::ContactId, notebook::SavedDraft>>;
KeptDrafts draftsOfDeleted(const notebook::Notebook& notebook, const contacts::ContactChanges& changes);

// A set of changes. Whom it deletes lie in the bin; whom it added, and are taken back, don't.
class ContactsCommand final : public LongCommand
{
public:
    ContactsCommand(notebook::Notebook& notebook, contacts::ContactChanges written, KeptDrafts drafts,
                    const QString& what, QString mergeKey, QUndoStack& stack, WriteFailed failed);

    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

protected:
    Result<void> run(Way way, notebook::Notebook& notebook, const notebook::Progress& progress) override;
    size_t people() const override { return m_changes.size(); }

private:
    contacts::ContactChanges m_changes;
    KeptDrafts m_drafts;
    QString m_mergeKey;
};

} // namespace wellmet::ui
