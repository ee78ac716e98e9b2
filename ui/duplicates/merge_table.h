// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/import/import_plan.h"

#include <QAbstractTableModel>

#include <memory>

namespace wellmet::ui {

// Two people who may be one, side by side: what they are and know. Where they differ in what can be only one
// thing, each side has a check mark for what is kept, as in an import (conflicts_table.h).
class MergeTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Stays, Goes, ColumnCount };

    // One of the two, and the draft that was being written to them.
    struct Side
    {
        contacts::Contact contact;
        QString draft;
    };

    explicit MergeTable(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    // The choices are made in the plan itself (notebook::planMerge).
    void show(const Side& stays, const Side& goes, std::shared_ptr<notebook::ImportPlan> plan, QDate today);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString what;
        QString stays;
        QString goes;
        int conflict = -1; // its place in the plan; -1 where both fit
    };

    void addRow(const QString& what, const QString& stays, const QString& goes, int conflict = -1);
    void addFields(const contacts::Contact& stays, const contacts::Contact& goes);
    void addParts(const Side& stays, const Side& goes, QDate today);

    std::vector<Row> m_rows;
    std::shared_ptr<notebook::ImportPlan> m_plan;
};

} // namespace wellmet::ui
