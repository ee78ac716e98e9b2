// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/review/suggestions_list.h"

#include "ui/import/import_words.h"

namespace wellmet::ui {

using notebook::Proposal;

void SuggestionsList::setPlan(std::shared_ptr<notebook::ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

int SuggestionsList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->proposals.size());
}

QVariant SuggestionsList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Proposal& proposal = m_plan->proposals[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return suggestionText(proposal, *m_plan);
    if (role == Qt::CheckStateRole)
        return proposal.isAccepted ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool SuggestionsList::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_plan->proposals[static_cast<size_t>(index.row())].isAccepted = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags SuggestionsList::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

} // namespace wellmet::ui
