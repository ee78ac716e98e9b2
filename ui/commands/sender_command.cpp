// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/sender_command.h"

namespace wellmet::ui {

SenderCommand::SenderCommand(notebook::Notebook& notebook, contacts::SenderProfile before,
                             contacts::SenderProfile written, const QString& what, WriteFailed failed)
    : QUndoCommand(what),
      m_notebook(notebook),
      m_before(std::move(before)),
      m_after(std::move(written)),
      m_failed(std::move(failed))
{
}

void SenderCommand::undo()
{
    write(m_before);
}

void SenderCommand::redo()
{
    if (m_written)
        m_written = false; // the push itself
    else
        write(m_after);
}

void SenderCommand::write(const contacts::SenderProfile& sender)
{
    const Result<void> written = m_notebook.setSender(sender);
    if (written)
        return;
    setObsolete(true);
    m_failed(written.error());
}

} // namespace wellmet::ui
