// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>
#include <vector>

namespace wellmet::ui {

// Who is selected in a list of people, from the top down. The model gives the id of a row with idAt().
template <class Model>
std::vector<contacts::ContactId> selectedPeople(const QAbstractItemView& list, const Model& model)
{
    QModelIndexList rows = list.selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<contacts::ContactId> people;
    for (const QModelIndex& row : rows)
        people.push_back(model.idAt(row.row()));
    return people;
}

} // namespace wellmet::ui
