// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QUndoStack;

namespace wellmet::ui {

// Undo and redo for the whole window: the typing in the text that has the focus as long as there is some,
// else the last change of the notebook.
class UndoRouter : public QObject
{
    Q_OBJECT

public:
    // The stack is borrowed; the actions belong to the router.
    explicit UndoRouter(QUndoStack& stack, QObject* parent = nullptr);

    QAction* undoAction() const { return m_undo; }
    QAction* redoAction() const { return m_redo; }
    // Brings texts and states up to date: before a menu opens.
    void update();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void undo();
    void redo();

    QUndoStack& m_stack;
    QAction* m_undo;
    QAction* m_redo;
};

} // namespace wellmet::ui
