// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/commands/long_write.h"

#include <QUndoCommand>

#include <functional>

class QUndoStack;

namespace wellmet::ui {

// Told when taking a step back or forward again could not be written, or was stopped.
using WriteFailed = std::function<void(const Error&)>;

// A step that is already made when it is pushed, so that only what was written ever becomes one. Many people
// are changed beside the window (long_write.h). A step that was stopped stays where it was; one that can't be
// undone or redone (somebody else edited the person meanwhile) drops out.
class LongCommand : public QUndoCommand
{
public:
    // The stack is the one it is pushed on.
    LongCommand(notebook::Notebook& notebook, const QString& what, QUndoStack& stack, WriteFailed failed);

    void undo() final;
    void redo() final;

protected:
    enum class Way { Back, Forward };
    // May be called on another thread, with that thread's notebook.
    virtual Result<void> run(Way way, notebook::Notebook& notebook, const notebook::Progress& progress) = 0;
    virtual size_t people() const = 0;
    virtual void afterwards(Way way) { Q_UNUSED(way) }

private:
    void go(Way way);

    notebook::Notebook& m_notebook;
    QUndoStack& m_stack;
    WriteFailed m_failed;
    // The next undo or redo finds its work done: the push itself, or one that was stopped.
    bool m_isThere = true;
};

// What a step does, where the changes alone don't say it.
struct StepWork
{
    NotebookWork forward;
    NotebookWork back;
    size_t people = 1;                 // or so; many are changed beside the window
    std::function<QString()> remark{}; // a sentence to be said when it was taken back; empty for none
};

class StepCommand final : public LongCommand
{
public:
    using Say = std::function<void(const QString&)>;

    StepCommand(notebook::Notebook& notebook, const QString& what, StepWork work, QUndoStack& stack,
                WriteFailed failed, Say say);

protected:
    Result<void> run(Way way, notebook::Notebook& notebook, const notebook::Progress& progress) override;
    size_t people() const override { return m_work.people; }
    void afterwards(Way way) override;

private:
    StepWork m_work;
    Say m_say;
};

} // namespace wellmet::ui
