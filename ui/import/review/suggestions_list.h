// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/import/import_plan.h"

#include <QAbstractListModel>

#include <memory>

namespace wellmet::ui {

// What the file suggests, each with a check mark that is off until the user agrees.
class SuggestionsList : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SuggestionsList(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    // The choices are made in the plan itself.
    void setPlan(std::shared_ptr<notebook::ImportPlan> plan);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::shared_ptr<notebook::ImportPlan> m_plan;
};

} // namespace wellmet::ui
