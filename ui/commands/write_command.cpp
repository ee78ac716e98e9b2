// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/write_command.h"

namespace wellmet::ui {

WriteCommand::WriteCommand(const QString& what, Write write, Write takeBack, WriteFailed failed)
    : QUndoCommand(what),
      m_write(std::move(write)),
      m_takeBack(std::move(takeBack)),
      m_failed(std::move(failed))
{
}

void WriteCommand::undo()
{
    run(m_takeBack);
}

void WriteCommand::redo()
{
    if (m_written)
        m_written = false; // the push itself
    else
        run(m_write);
}

void WriteCommand::run(const Write& write)
{
    const Result<void> written = write();
    if (written)
        return;
    setObsolete(true);
    m_failed(written.error());
}

} // namespace wellmet::ui
