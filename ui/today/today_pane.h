// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/due/due.h"
#include "notebook/today/today.h"

#include <QWidget>

#include <functional>

class QAction;
class QListView;

namespace wellmet::ui {

class LineBar;
class NotebookEditor;
class TodayModel;

// The list of what is due today, what can be done about each line, and who gains most from a note. Every deed
// is an undo step; after it the next line is chosen. A line that goes because of an edit elsewhere chooses
// nobody.
class TodayPane final : public QWidget
{
    Q_OBJECT

public:
    // The editor is borrowed and must outlive the pane.
    explicit TodayPane(NotebookEditor& editor, QWidget* parent = nullptr);

    void setToday(const notebook::Today& today);
    QListView* list() const { return m_list; }
    // Gives the list the focus and a line to start from.
    void selectFirst();

    // What is done about the chosen line; nothing without one.
    void finish();
    void putOffUntilTomorrow();
    void putOffUntilNextWeek(); // its Monday
    void askForDate();
    void drop();

Q_SIGNALS:
    void personChosen(const wellmet::contacts::ContactId& id);
    void noteAsked();                        // Enter on a line: write to them
    void dealtWith(const QString& sentence); // "Tom Okafor: put off until Dec 3."

private:
    using Deed = std::function<contacts::Contact(const contacts::Contact&, const contacts::Due&)>;

    void buildList();
    void choose();
    void endFollowing();
    void putOff(QDate until);
    // Carries it out on the chosen line; `result` completes "Tom Okafor: …".
    void deal(const QString& what, const QString& result, const Deed& deed);
    void selectFrom(int row);
    QDate today() const;

    NotebookEditor& m_editor;
    TodayModel* m_model;
    QListView* m_list;
    LineBar* m_bar;
    bool m_isFollowing = false; // the rows change by themselves; nobody chooses
    bool m_hasMoved = false;    // the view did, meanwhile
};

} // namespace wellmet::ui
