// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "notebook/review.h"
#include "ui/commands/notebook_editor.h"
#include "ui/shell/window_memory.h"

#include <QMainWindow>
#include <QPointer>
#include <QUndoStack>

class QSettings;
class QStackedWidget;

namespace wellmet::ui {

class Clipboard;
class FirstStartPage;
class MessageBar;
class NotebookCare;
class PeoplePane;
class ShortcutsDialog;
class UndoRouter;
class UserPrompts;
class WindowActions;
class Workbench;

// What the window needs from outside. All are borrowed and must outlive it.
struct WindowServices
{
    notebook::Notebook& notebook;
    UserPrompts& prompts;
    Clipboard& clipboard;
    QSettings& settings;
};

// The window: three panes, menus and a message bar. It arranges and connects; whatever is done is done by the
// panes and the notebook.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices& services);
    ~MainWindow() override;

    // Shows what is in the file, for the user to bring in.
    void importFile(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void arrange();
    void connectActions();
    void connectPanes();
    void connectMessages();
    void followNotebook();
    void restore();

    void showWhatThereIs();
    void showFirstStart();
    Workbench& panes();
    void sayError(const QString& sentence);
    void offerUndo(const QString& sentence);
    void startAdding(void (PeoplePane::*open)());
    void askForProfile();
    void showShortcuts();

    WindowServices m_services;
    WindowMemory m_memory;
    QUndoStack m_undoStack;
    NotebookEditor m_editor;
    notebook::Review m_review;
    WindowActions* m_actions;
    UndoRouter* m_undo;
    NotebookCare* m_care;
    QStackedWidget* m_pages;
    FirstStartPage* m_firstStart = nullptr; // made when there is nobody yet
    Workbench* m_panes = nullptr;           // made when there is someone, or about to be
    MessageBar* m_sampleBanner;
    MessageBar* m_messages;
    QPointer<ShortcutsDialog> m_shortcuts;
};

} // namespace wellmet::ui
