// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>
#include <QStringList>

class QMenu;
class QStringListModel;

namespace wellmet::notebook {
class Notebook;
}

namespace wellmet::ui {

class NotebookEditor;

// The search box: completes operators and their values as they are typed (contacts/search_terms.h), and keeps
// searches that are wanted again in a menu, each under its own text. They are settings of the notebook.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    // Both are borrowed and must outlive the box.
    SearchBox(notebook::Notebook& notebook, NotebookEditor& editor, QWidget* parent = nullptr);

    QStringList saved() const; // in the order they were saved
    void save();               // what is typed; saved already or empty, it changes nothing
    void forget();             // what is typed

    // What there is to type, in one sentence for each operator.
    static QString help();

    // What a term that can't be read takes: "before: takes a date"; empty when all is clear.
    static QString hintFor(const QString& typed, QDate today);

protected:
    void changeEvent(QEvent* event) override;

private:
    void complete(const QString& typed);
    void fillMenu();
    void drawMarks();
    void write(const QStringList& searches, const QString& what);

    notebook::Notebook& m_notebook;
    NotebookEditor& m_editor;
    QStringListModel* m_completions;
    QAction* m_mark;  // the magnifier
    QAction* m_saved; // opens the menu
    QMenu* m_menu;
};

} // namespace wellmet::ui
