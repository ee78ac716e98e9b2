// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/duplicates/duplicates.h"

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;
class QStringListModel;

namespace wellmet::ui {

class MergeView;
class MessageBar;
class NotebookEditor;

// Pairs who may be one person, why, and what a merge would keep of each. Each pair is merged, told apart or
// left for another time; all of that can be undone, and the pair is then here again. Not modal; follows the
// notebook.
class DuplicatesDialog final : public QDialog
{
    Q_OBJECT

public:
    // What was found, to be gone through; or two people whom the user chose, who leave once they are merged.
    enum class Asked { Found, Chosen };

    // The editor is borrowed and must outlive the dialog.
    DuplicatesDialog(NotebookEditor& editor, std::vector<notebook::Duplicate> pairs, Asked asked,
                     QWidget* parent = nullptr);

Q_SIGNALS:
    void merged(const QString& sentence, const wellmet::contacts::ContactId& stays);

private:
    void build();
    QWidget* buildList();
    QWidget* buildButtons();
    void follow();
    void showOpen(); // the pairs that are still to be decided
    void showPair();
    void tellApart();
    const notebook::Duplicate* current() const;

    NotebookEditor& m_editor;
    Asked m_asked;
    std::vector<notebook::Duplicate> m_all;
    std::vector<notebook::Duplicate> m_open;
    QStringListModel* m_names;
    QListView* m_list;
    QLabel* m_sentence;
    MergeView* m_view;
    MessageBar* m_messages;
    QPushButton* m_merge = nullptr;
    QPushButton* m_apart = nullptr;
};

} // namespace wellmet::ui
