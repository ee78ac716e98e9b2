// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs/shortcuts_dialog.h"

#include "ui/shell/dialogs/scrolled_page.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

// Without what the action would do at this moment: "Undo: delete Tom".
QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(u'…').section(u": "_s, 0, 0);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar& menus, const QList<QAction*>& pageActions, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"shortcuts"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* page = new QWidget(this);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(24, 16, 24, 24);
    grid->setHorizontalSpacing(48);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (const QAction* entry : menus.actions())
        addActions(*grid, withoutMnemonic(entry->text()), entry->menu()->actions());
    addActions(*grid, tr("On a person's page"), pageActions);
    addListKeys(*grid);
    addQueueKeys(*grid);
    fillWithPage(*this, *page);
    resize(460, 620);
}

void ShortcutsDialog::addSection(QGridLayout& grid, const QString& title)
{
    const int row = grid.rowCount();
    grid.setRowMinimumHeight(row, 36);
    auto* heading = new PlainLabel(title, PlainLabel::Voice::Heading, this);
    grid.addWidget(heading, row, 0, 1, 2, Qt::AlignBottom);
}

void ShortcutsDialog::addShortcut(QGridLayout& grid, const QString& what, const QString& keys)
{
    const int row = grid.rowCount();
    grid.addWidget(new PlainLabel(what, PlainLabel::Voice::Words, this), row, 0);
    auto* combination = new PlainLabel(keys, PlainLabel::Voice::Words, this);
    combination->setObjectName(u"keys"_s);
    grid.addWidget(combination, row, 1, Qt::AlignRight);
}

void ShortcutsDialog::addActions(QGridLayout& grid, const QString& title, const QList<QAction*>& actions)
{
    addSection(grid, title);
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty())
            addShortcut(grid, withoutMnemonic(action->text()),
                        action->shortcut().toString(QKeySequence::NativeText));
    }
}

void ShortcutsDialog::addListKeys(QGridLayout& grid)
{
    addSection(grid, tr("In the list of people"));
    addShortcut(grid, tr("Saved searches"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F).toString());
    addShortcut(grid, tr("From the search box to the list"), QKeySequence(Qt::Key_Down).toString());
    addShortcut(grid, tr("Clear the search"), QKeySequence(Qt::Key_Escape).toString());
    addShortcut(grid, tr("Open the person's page"), QKeySequence(Qt::Key_Return).toString());
    addShortcut(grid, tr("Select several"), tr("Shift+Up, Shift+Down"));
}

void ShortcutsDialog::addQueueKeys(QGridLayout& grid)
{
    addSection(grid, tr("While looking at drafts for all"));
    addShortcut(grid, tr("Accept the draft"), QKeySequence(Qt::Key_Return).toString());
    addShortcut(grid, tr("Say it another way"), QKeySequence(Qt::Key_N).toString());
    addShortcut(grid, tr("Edit it"), QKeySequence(Qt::Key_E).toString());
    addShortcut(grid, tr("Accept what was edited"), QKeySequence(Qt::CTRL | Qt::Key_Return).toString());
    addShortcut(grid, tr("Skip the person"), QKeySequence(Qt::Key_S).toString());
    addShortcut(grid, tr("End the editing, or the looking"), QKeySequence(Qt::Key_Escape).toString());
}

} // namespace wellmet::ui
