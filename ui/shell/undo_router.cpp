// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_router.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

// The three text widgets of Qt as one, for what undo needs to know.
struct FocusedText
{
    QLineEdit* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QTextEdit* rich = qobject_cast<QTextEdit*>(QApplication::focusWidget());
    QPlainTextEdit* plain = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());

    const QTextDocument* document() const
    {
        if (rich && !rich->isReadOnly())
            return rich->document();
        return plain && !plain->isReadOnly() ? plain->document() : nullptr;
    }
    bool canUndo() const
    {
        return line ? line->isUndoAvailable() : document() && document()->isUndoAvailable();
    }
    bool canRedo() const
    {
        return line ? line->isRedoAvailable() : document() && document()->isRedoAvailable();
    }
    void undo() const
    {
        if (line)
            line->undo();
        else if (rich)
            rich->undo();
        else
            plain->undo();
    }
    void redo() const
    {
        if (line)
            line->redo();
        else if (rich)
            rich->redo();
        else
            plain->redo();
    }
};

void describe(QAction* action, const QString& verb, QString what)
{
    if (!what.isEmpty())
        what[0] = what[0].toLower();
    action->setText(what.isEmpty() ? verb : QObject::tr("%1: %2", "Undo: edit how we met").arg(verb, what));
}

} // namespace

UndoRouter::UndoRouter(QUndoStack& stack, QObject* parent)
    : QObject(parent),
      m_stack(stack),
      m_undo(new QAction(tr("&Undo"), this)),
      m_redo(new QAction(tr("&Redo"), this))
{
    m_undo->setObjectName(u"undo"_s);
    m_undo->setShortcuts(QKeySequence::Undo);
    m_redo->setObjectName(u"redo"_s);
    m_redo->setShortcuts(QKeySequence::Redo);
    connect(m_undo, &QAction::triggered, this, &UndoRouter::undo);
    connect(m_redo, &QAction::triggered, this, &UndoRouter::redo);
    connect(&stack, &QUndoStack::indexChanged, this, &UndoRouter::update);
    connect(qApp, &QApplication::focusChanged, this, &UndoRouter::update);
    qApp->installEventFilter(this);
    update();
}

void UndoRouter::update()
{
    const FocusedText text;
    m_undo->setEnabled(text.canUndo() || m_stack.canUndo());
    m_redo->setEnabled(text.canRedo() || m_stack.canRedo());
    describe(m_undo, tr("&Undo"), text.canUndo() ? tr("typing") : m_stack.undoText());
    describe(m_redo, tr("&Redo"), text.canRedo() ? tr("typing") : m_stack.redoText());
}

void UndoRouter::undo()
{
    const FocusedText text;
    if (text.canUndo())
        text.undo();
    else
        m_stack.undo();
    update();
}

void UndoRouter::redo()
{
    const FocusedText text;
    if (text.canRedo())
        text.redo();
    else
        m_stack.redo();
    update();
}

// A text claims the undo keys even when it has nothing to undo; then they are the notebook's.
bool UndoRouter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || watched != QApplication::focusWidget())
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const FocusedText text;
    const bool ours = (key->matches(QKeySequence::Undo) && !text.canUndo()) ||
                      (key->matches(QKeySequence::Redo) && !text.canRedo());
    if (!ours)
        return QObject::eventFilter(watched, event);
    update();
    event->ignore();
    return true;
}

} // namespace wellmet::ui
