// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/import/import_plan.h"

#include <QAbstractTableModel>

#include <memory>

namespace wellmet::ui {

// Whom an import would add or change, and what they would gain.
class PeopleTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, News, ColumnCount };

    explicit PeopleTable(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setPlan(std::shared_ptr<const notebook::ImportPlan> plan);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const notebook::ImportPlan> m_plan;
    std::vector<size_t> m_rows; // places in the plan's changes, those that change something
};

} // namespace wellmet::ui
