// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact_change.h"
#include "notebook/notebook.h"

#include <QUndoCommand>

#include <functional>
#include <vector>

namespace wellmet::ui {

// Told when taking a step back or forward again could not be written.
using WriteFailed = std::function<void(const Error&)>;

// Saved drafts of people, to be put back when their deletion is undone.
using KeptDrafts = std::vector<std::pair<contacts::ContactId, notebook::SavedDraft>>;
KeptDrafts draftsOfDeleted(const notebook::Notebook& notebook, const contacts::ContactChanges& changes);

// A set of changes that is already in the notebook when it is pushed, so that only what was written ever
// becomes a step. A step that can't be undone or redone (somebody else edited the person meanwhile) drops
// out.
class ContactsCommand final : public QUndoCommand
{
public:
    ContactsCommand(notebook::Notebook& notebook, contacts::ContactChanges written, KeptDrafts drafts,
                    const QString& what, QString mergeKey, WriteFailed failed);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    bool apply(contacts::ContactChanges changes);

    notebook::Notebook& m_notebook;
    contacts::ContactChanges m_changes;
    KeptDrafts m_drafts;
    QString m_mergeKey;
    WriteFailed m_failed;
    bool m_written = true;
};

} // namespace wellmet::ui
