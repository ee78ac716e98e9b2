// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/bin/bin.h"

#include <QAbstractListModel>

namespace wellmet::ui {

// Who lies in the bin, the last deleted first, read a page at a time as the view scrolls.
class BinModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kPageSize = 200;

    // The notebook is borrowed and must outlive the model. Empty until it is read.
    explicit BinModel(notebook::Notebook& notebook, QObject* parent = nullptr);

    Result<void> read(); // from the beginning
    contacts::ContactId idAt(int row) const;
    QString nameAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    QString lineOf(const notebook::DeletedPerson& person) const;

    notebook::Notebook& m_notebook;
    std::vector<notebook::DeletedPerson> m_people;
    bool m_isComplete = true;
};

} // namespace wellmet::ui
