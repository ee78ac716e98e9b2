// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/review/conflicts_table.h"

#include "contacts/names.h"
#include "ui/import/import_words.h"

namespace wellmet::ui {

using notebook::Conflict;
using notebook::Keep;

Qt::CheckState ConflictsTable::markOf(const Conflict& conflict, bool isMine)
{
    return conflict.keep == (isMine ? Keep::Theirs : Keep::Mine) ? Qt::Unchecked : Qt::Checked;
}

Keep ConflictsTable::keepAfter(const Conflict& conflict, bool isMine, bool isChecked)
{
    if (isChecked && conflict.keep != (isMine ? Keep::Mine : Keep::Theirs) &&
        notebook::canKeepBoth(conflict.field))
        return Keep::Both;
    return isMine == isChecked ? Keep::Mine : Keep::Theirs;
}

void ConflictsTable::setPlan(std::shared_ptr<notebook::ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

void ConflictsTable::keep(Conflict& conflict, Keep keep)
{
    conflict.keep = keep == Keep::Both && !notebook::canKeepBoth(conflict.field) ? Keep::Mine : keep;
}

void ConflictsTable::keepEverywhere(Keep wanted)
{
    if (rowCount() == 0)
        return;
    for (Conflict& conflict : m_plan->conflicts)
        keep(conflict, wanted);
    Q_EMIT dataChanged(index(0, Mine), index(rowCount() - 1, Theirs), {Qt::CheckStateRole});
}

int ConflictsTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->conflicts.size());
}

int ConflictsTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString ConflictsTable::text(const Conflict& conflict, int column) const
{
    const contacts::Contact contact = m_plan->changes.after(conflict.change);
    switch (column) {
    case Person:
        return contacts::displayName(contact);
    case What:
        return fieldText(conflict.field);
    case Mine:
        return valueText(conflict.field, contact);
    default:
        return valueText(conflict.field, conflict.theirs);
    }
}

QVariant ConflictsTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Conflict& conflict = m_plan->conflicts[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(conflict, index.column());
    if (role == Qt::CheckStateRole && index.column() >= Mine)
        return markOf(conflict, index.column() == Mine);
    return {};
}

bool ConflictsTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() < Mine)
        return false;
    const auto row = static_cast<size_t>(index.row());
    std::vector<Conflict>& conflicts = m_plan->conflicts;
    const Keep chosen = keepAfter(conflicts[row], index.column() == Mine, value.toInt() == Qt::Checked);
    const size_t end = m_decidesTheRest ? conflicts.size() : row + 1;
    for (size_t i = row; i < end; ++i) {
        if (conflicts[i].field == conflicts[row].field)
            keep(conflicts[i], chosen);
    }
    Q_EMIT dataChanged(this->index(index.row(), Mine), this->index(static_cast<int>(end) - 1, Theirs),
                       {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags ConflictsTable::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() >= Mine ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ConflictsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Person:
        return tr("Person");
    case What:
        return tr("What differs");
    case Mine:
        return tr("Here");
    default:
        return tr("In the file");
    }
}

} // namespace wellmet::ui
