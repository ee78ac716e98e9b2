// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact_summary.h"
#include "ui/people/people_counter.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QListView;
class QStackedWidget;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace wellmet::notebook {
class Notebook;
}

namespace wellmet::ui {

class AddPersonRow;
class FilterBar;
class NotebookEditor;
class PeopleModel;
class SearchBox;
class TodayPane;

// Everyone in the notebook: search as you type, filters, the list; in its place, what is due today. What is
// chosen stays chosen while the list around it changes.
class PeoplePane : public QWidget
{
    Q_OBJECT

public:
    // Both are borrowed and must outlive the pane.
    PeoplePane(notebook::Notebook& notebook, NotebookEditor& editor, QWidget* parent = nullptr);

    void select(const contacts::ContactId& id); // null chooses nobody
    // Gives the list the focus and someone to start from.
    void selectFirst();
    contacts::ContactId current() const { return m_current; }
    std::vector<contacts::ContactId> selected() const; // in the list's order
    SearchBox* searchBox() const { return m_search; }
    QListView* list() const { return m_list; }
    // Made when it is first asked for, with the window's actions for its lines.
    TodayPane& today();
    void setTodayActions(const QList<QAction*>& actions) { m_todayActions = actions; }
    // Shows what is due today and gives it the focus; once more, everyone again.
    void toggleToday();

    void openAddRow();
    void openEventRow(); // a line for each person met at one event
    bool isAdding() const;
    // Deletes everyone selected as one step and says so.
    void deleteSelected();

Q_SIGNALS:
    void personChosen(const wellmet::contacts::ContactId& id); // null when nobody is
    void personAdded(const wellmet::contacts::ContactId& id);  // after personChosen
    void personOpened();                                       // Enter in the list: to their page
    void noteAsked();                                          // Enter on a line of today: write to them
    void dealtWith(const QString& sentence);                   // a line of today
    void addDismissed();
    void deleted(const QString& sentence); // "Deleted Tom Okafor."
    void failed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildSearch();
    void buildList();
    void arrange();
    QWidget* buildFooter();
    void follow(notebook::Notebook& notebook);

    void search();
    void choose(const contacts::ContactId& id);
    void chooseFromList();
    void keepChoice();
    void afterRemoval();
    void add(const contacts::Contact& person);
    AddPersonRow& addRow();
    void showCounts(const PeopleCounter::Counts& counts);
    void showEmptyOrList();
    void showTotal();
    bool searchKey(int key);
    QString emptyText() const;

    notebook::Notebook& m_notebook;
    NotebookEditor& m_editor;
    PeopleModel* m_model;
    SearchBox* m_search;
    FilterBar* m_filters;
    AddPersonRow* m_addRow = nullptr; // made when it is first asked for
    QListView* m_list;
    TodayPane* m_today = nullptr;
    QList<QAction*> m_todayActions;
    QLabel* m_empty;
    QVBoxLayout* m_top = nullptr; // search, filters, and the line for somebody new
    QStackedWidget* m_listOrEmpty;
    QLabel* m_total;
    QToolButton* m_addButton;
    QTimer* m_countSoon;
    PeopleCounter* m_counter;
    PeopleCounter::Counts m_counts;
    contacts::ContactId m_current;
    bool m_restoring = false; // the selection is being put back, not chosen
};

} // namespace wellmet::ui
