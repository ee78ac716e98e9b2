// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/contacts_command.h"

namespace wellmet::ui {

// A small write to the notebook and the one that takes it back; already written when it is pushed. A step
// that can't be written drops out.
class WriteCommand final : public QUndoCommand
{
public:
    using Write = std::function<Result<void>()>;

    WriteCommand(const QString& what, Write write, Write takeBack, WriteFailed failed);

    void undo() override;
    void redo() override;

private:
    void run(const Write& write);

    Write m_write;
    Write m_takeBack;
    WriteFailed m_failed;
    bool m_written = true;
};

} // namespace wellmet::ui
