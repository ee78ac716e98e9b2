// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/long_command.h"

#include <QCoreApplication>
#include <QUndoStack>

#include <utility>

namespace wellmet::ui {

LongCommand::LongCommand(notebook::Notebook& notebook, const QString& what, QUndoStack& stack,
                         WriteFailed failed)
    : QUndoCommand(what),
      m_notebook(notebook),
      m_stack(stack),
      m_failed(std::move(failed))
{
}

void LongCommand::undo()
{
    if (!std::exchange(m_isThere, false))
        go(Way::Back);
}

void LongCommand::redo()
{
    if (!std::exchange(m_isThere, false))
        go(Way::Forward);
}

void LongCommand::go(Way way)
{
    const QString saying = (way == Way::Back ? QCoreApplication::translate("LongCommand", "Taking back: %1…")
                                             : QCoreApplication::translate("LongCommand", "Doing again: %1…"))
                               .arg(text());
    const Result<void> done =
        changePeople(m_notebook, people(), saying,
                     [this, way](notebook::Notebook& notebook, const notebook::Progress& progress) {
                         return run(way, notebook, progress);
                     });
    if (done) {
        afterwards(way);
        return;
    }
    m_failed(done.error());
    if (done.error().code != Error::Code::Cancelled) {
        setObsolete(true);
        return;
    }
    // The stack believes that the step was made; it goes back over it without doing anything.
    m_isThere = true;
    QMetaObject::invokeMethod(&m_stack, way == Way::Back ? &QUndoStack::redo : &QUndoStack::undo,
                              Qt::QueuedConnection);
}

StepCommand::StepCommand(notebook::Notebook& notebook, const QString& what, StepWork work, QUndoStack& stack,
                         WriteFailed failed, Say say)
    : LongCommand(notebook, what, stack, std::move(failed)),
      m_work(std::move(work)),
      m_say(std::move(say))
{
}

Result<void> StepCommand::run(Way way, notebook::Notebook& notebook, const notebook::Progress& progress)
{
    return way == Way::Back ? m_work.back(notebook, progress) : m_work.forward(notebook, progress);
}

void StepCommand::afterwards(Way way)
{
    const QString remark = way == Way::Back && m_work.remark ? m_work.remark() : QString();
    if (!remark.isEmpty())
        m_say(remark);
}

} // namespace wellmet::ui
