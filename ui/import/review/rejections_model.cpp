// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/review/rejections_model.h"

#include <QLocale>

namespace wellmet::ui {

namespace {

// "3,004", or "messages.csv, 3,004" when there are several files.
QString placeOf(const exchange::Rejection& rejection)
{
    const QString line = QLocale().toString(rejection.line);
    return rejection.file.isEmpty() ? line : rejection.file + QStringLiteral(", ") + line;
}

} // namespace

void RejectionsModel::setRejections(std::vector<exchange::Rejection> rejections)
{
    beginResetModel();
    m_rejections = std::move(rejections);
    endResetModel();
}

int RejectionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rejections.size());
}

int RejectionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant RejectionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const exchange::Rejection& rejection = m_rejections[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return index.column() == Line ? placeOf(rejection) : rejection.reason;
    if (role == Qt::TextAlignmentRole && index.column() == Line && rejection.file.isEmpty())
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant RejectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == Line ? tr("Line") : tr("Why it was left out");
}

} // namespace wellmet::ui
