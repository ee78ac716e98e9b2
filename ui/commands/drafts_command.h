// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/contacts_command.h"

#include <vector>

namespace wellmet::ui {

// The drafts that were accepted from one batch: one step, already written when they are pushed. A draft that
// was written on since is left alone by undo and redo.
class DraftsCommand final : public QUndoCommand
{
public:
    struct Change
    {
        contacts::ContactId id;
        notebook::SavedDraft before; // without a text: there was none
        notebook::SavedDraft after;
    };

    DraftsCommand(notebook::Notebook& notebook, Change written, int batch, WriteFailed failed);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void write(const contacts::ContactId& id, const QString& expected, const notebook::SavedDraft& draft);
    void name();

    notebook::Notebook& m_notebook;
    std::vector<Change> m_changes;
    int m_batch;
    WriteFailed m_failed;
    bool m_written = true;
};

} // namespace wellmet::ui
