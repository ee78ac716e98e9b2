// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/review/people_table.h"

#include "ui/import/import_words.h"

namespace wellmet::ui {

using contacts::ContactChange;

void PeopleTable::setPlan(std::shared_ptr<const notebook::ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_rows.clear();
    for (size_t i = 0; m_plan && i < m_plan->changes.size(); ++i) {
        if (m_plan->changes.isNews(i))
            m_rows.push_back(i);
    }
    endResetModel();
}

int PeopleTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant PeopleTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ContactChange change = m_plan->changes.at(m_rows[static_cast<size_t>(index.row())]);
    return index.column() == Person ? personLine(*change.after) : newsOf(change);
}

QVariant PeopleTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == Person ? tr("Person") : tr("What is new");
}

} // namespace wellmet::ui
