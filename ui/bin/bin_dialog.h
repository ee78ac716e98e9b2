// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace wellmet::ui {

class BinModel;
class MessageBar;
class NotebookEditor;
class UserPrompts;

// Everybody who was deleted in the last thirty days, the last one chosen already: to be looked at, restored
// (one undo step), or forgotten after a question. Not modal; follows the notebook.
class BinDialog final : public QDialog
{
    Q_OBJECT

public:
    // Both are borrowed and must outlive the dialog.
    BinDialog(NotebookEditor& editor, UserPrompts& prompts, QWidget* parent = nullptr);

private:
    void build();
    QWidget* buildButtons();
    void follow();
    void read();
    void showPerson();
    void restore();
    void empty();
    std::vector<contacts::ContactId> selected() const;

    NotebookEditor& m_editor;
    UserPrompts& m_prompts;
    BinModel* m_model;
    QLabel* m_sentence;
    QListView* m_list;
    QWidget* m_person;
    QLabel* m_name;
    QPlainTextEdit* m_sheet;
    MessageBar* m_messages;
    QPushButton* m_restore = nullptr;
    QPushButton* m_empty = nullptr;
};

} // namespace wellmet::ui
