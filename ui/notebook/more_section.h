// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QToolButton;
class QVBoxLayout;

namespace wellmet::ui {

class Blank;
class ContactEdits;
class NotesEdit;

// What is asked less often, folded away until wanted: how to greet them, what they are to us, where to write,
// tags, notes.
class MoreSection final : public QWidget
{
    Q_OBJECT

public:
    explicit MoreSection(ContactEdits& edits, QWidget* parent = nullptr);

    bool commit(); // the notes; blanks are found by the page
    void takeBack();

private:
    void addNaming();
    void addReaching();
    void addNotes();
    void refresh();
    QString summary() const; // what is inside while it is folded

    ContactEdits& m_edits;
    QToolButton* m_fold;
    QWidget* m_inside;
    QVBoxLayout* m_column;
    Blank* m_address = nullptr;
    QCheckBox* m_cautious = nullptr;
    NotesEdit* m_notes = nullptr;
};

} // namespace wellmet::ui
