// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/sender_profile.h"
#include "ui/commands/contacts_command.h"

namespace wellmet::ui {

// The sender's profile as it was and as it is; already written when it is pushed.
class SenderCommand final : public QUndoCommand
{
public:
    SenderCommand(notebook::Notebook& notebook, contacts::SenderProfile before,
                  contacts::SenderProfile written, const QString& what, WriteFailed failed);

    void undo() override;
    void redo() override;

private:
    void write(const contacts::SenderProfile& sender);

    notebook::Notebook& m_notebook;
    contacts::SenderProfile m_before;
    contacts::SenderProfile m_after;
    WriteFailed m_failed;
    bool m_written = true;
};

} // namespace wellmet::ui
