// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QGridLayout;
class QMenuBar;

namespace wellmet::ui {

// Every shortcut of the window, read from its menus and the page's actions, so that the list can't fall
// behind. Not modal.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar& menus, const QList<QAction*>& pageActions, QWidget* parent = nullptr);

private:
    void addSection(QGridLayout& grid, const QString& title);
    void addShortcut(QGridLayout& grid, const QString& what, const QString& keys);
    void addActions(QGridLayout& grid, const QString& title, const QList<QAction*>& actions);
    void addListKeys(QGridLayout& grid);
    void addQueueKeys(QGridLayout& grid);
};

} // namespace wellmet::ui
