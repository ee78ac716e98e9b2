// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/appearance.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace wellmet::ui {

class UndoRouter;

// Everything the window can be told to do: each action once, with its text, keys and explanation, and the
// menus they stand in. What an action does is the window's to connect.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject* parent);

    // Fills the window's menu bar.
    void buildMenus(QMainWindow& window, UndoRouter& undo);
    void showAppearance(Appearance appearance);
    // What is done about a line of Today; their keys work in its list only.
    QList<QAction*> ofToday() const { return {lineDone, lineTomorrow, lineNextWeek, lineDate, lineDrop}; }

    QAction* importPeople = nullptr;
    QAction* takeBackImport = nullptr;
    QAction* exportPeople = nullptr;
    QAction* backUp = nullptr;
    QAction* removeSample = nullptr;
    QAction* quit = nullptr;
    QAction* find = nullptr;
    QAction* addPerson = nullptr;
    QAction* addAtEvent = nullptr;
    QAction* deletePerson = nullptr; // its key works in the list only
    QAction* mergePeople = nullptr;
    QAction* findDuplicates = nullptr;
    QAction* bin = nullptr;
    QAction* profile = nullptr;
    QAction* settings = nullptr;
    QAction* draft = nullptr;
    QAction* anotherVersion = nullptr;
    QAction* nextDraft = nullptr;
    QAction* previousDraft = nullptr;
    QAction* shorter = nullptr;
    QAction* longer = nullptr;
    QAction* warmer = nullptr;
    QAction* plainer = nullptr;
    QAction* otherWays = nullptr;
    QAction* lock = nullptr;
    QAction* draftForAll = nullptr;
    QAction* applyFix = nullptr;
    QAction* fixSafe = nullptr;
    QAction* silenced = nullptr;
    QAction* copyNote = nullptr;
    QAction* accepted = nullptr; // what came of the note in hand
    QAction* replied = nullptr;
    QAction* ignored = nullptr;
    QAction* declined = nullptr;
    QAction* withdrawn = nullptr;
    QAction* pending = nullptr;
    QAction* today = nullptr;
    QAction* lineDone = nullptr;
    QAction* lineTomorrow = nullptr;
    QAction* lineNextWeek = nullptr;
    QAction* lineDate = nullptr;
    QAction* lineDrop = nullptr;
    QAction* goToPeople = nullptr;
    QAction* goToPage = nullptr;
    QAction* goToNote = nullptr;
    QAction* showPeople = nullptr; // checkable
    QAction* showNote = nullptr;   // checkable
    QAction* shortcuts = nullptr;
    QAction* ruleGuide = nullptr;
    QAction* about = nullptr;

Q_SIGNALS:
    void appearanceChosen(wellmet::ui::Appearance appearance);

private:
    void makeActions();
    void makeAppearances();

    QActionGroup* m_appearances;
};

} // namespace wellmet::ui
