// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTableView;
class QToolButton;

namespace wellmet::notebook {
struct ImportPlan;
}

namespace wellmet::ui {

class MergeTable;
class NotebookEditor;

// Two people side by side, what a merge would keep of each, and the merge itself: one undo step. Who has the
// longer history stays, until the user turns them round.
class MergeView : public QWidget
{
    Q_OBJECT

public:
    // The editor is borrowed and must outlive the view.
    explicit MergeView(NotebookEditor& editor, QWidget* parent = nullptr);
    ~MergeView() override;

    // Choices that were made stay when the same two are shown again and neither has changed.
    void show(const contacts::ContactId& one, const contacts::ContactId& other, const QString& reason);
    void clear();
    void turnRound(); // the other stays instead
    void merge();

Q_SIGNALS:
    void merged(const QString& sentence, const wellmet::contacts::ContactId& stays);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fill();

    NotebookEditor& m_editor;
    MergeTable* m_table;
    QTableView* m_view;
    QLabel* m_who;
    QLabel* m_reason;
    QLabel* m_promise;
    QToolButton* m_turn;
    contacts::Contact m_stays;
    contacts::Contact m_goes;
    std::shared_ptr<notebook::ImportPlan> m_plan;
};

} // namespace wellmet::ui
