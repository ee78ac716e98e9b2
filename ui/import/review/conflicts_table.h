// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/import/import_plan.h"

#include <QAbstractTableModel>

#include <memory>

namespace wellmet::ui {

// Where the file says something else than the notebook: both side by side, each with a check mark for what is
// kept. At least one always is; both only where the notes can hold the other.
class ConflictsTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, What, Mine, Theirs, ColumnCount };

    explicit ConflictsTable(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    // The mark of one of the two sides, and what is kept when it is set or taken away.
    static Qt::CheckState markOf(const notebook::Conflict& conflict, bool isMine);
    static notebook::Keep keepAfter(const notebook::Conflict& conflict, bool isMine, bool isChecked);

    // The choices are made in the plan itself.
    void setPlan(std::shared_ptr<notebook::ImportPlan> plan);
    // Whether a choice holds for all rows below about the same thing, too.
    void setDecidesTheRest(bool decides) { m_decidesTheRest = decides; }
    void keepEverywhere(notebook::Keep keep);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const notebook::Conflict& conflict, int column) const;
    void keep(notebook::Conflict& conflict, notebook::Keep keep);

    std::shared_ptr<notebook::ImportPlan> m_plan;
    bool m_decidesTheRest = false;
};

} // namespace wellmet::ui
