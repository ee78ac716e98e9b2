// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/import/import_plan.h"

#include <QTabWidget>

#include <memory>

class QAbstractItemModel;
class QTableView;

namespace wellmet::ui {

class ConflictsTable;
class PeopleTable;
class RejectionsModel;
class SuggestionsList;

// An import to look through before it is written, a page for each thing there is: whom it would add or
// change, where file and notebook differ, what the file suggests, and what is left out.
class ReviewTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit ReviewTabs(QWidget* parent = nullptr);

    // Choices are made in the plan itself. Without one nothing is shown.
    void setPlan(const std::shared_ptr<notebook::ImportPlan>& plan);
    bool hasPages() const { return count() > 0; }

Q_SIGNALS:
    void choiceChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void outlineMarks();
    QWidget* conflictsPage();
    QWidget* suggestionsPage();
    QTableView* tableOf(QAbstractItemModel* model, const QString& objectName, const QString& accessibleName);
    void addPage(QWidget* page, const QString& title, int count);

    PeopleTable* m_people;
    ConflictsTable* m_conflicts;
    SuggestionsList* m_suggestions;
    RejectionsModel* m_rejections;
    QTableView* m_peoplePage;
    QWidget* m_conflictsPage;
    QWidget* m_suggestionsPage;
    QTableView* m_rejectionsPage = nullptr;
};

} // namespace wellmet::ui
