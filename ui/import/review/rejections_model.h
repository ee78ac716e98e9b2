// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_batch.h"

#include <QAbstractTableModel>

namespace wellmet::ui {

// The rows of a file that were left behind: line and reason.
class RejectionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Reason, ColumnCount };

    explicit RejectionsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRejections(std::vector<exchange::Rejection> rejections);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<exchange::Rejection> m_rejections;
};

} // namespace wellmet::ui
