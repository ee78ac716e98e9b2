// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/bin_model.h"

#include "base/date_text.h"
#include "contacts/names.h"
#include "ui/import/import_words.h"

#include <QLocale>

#include <algorithm>

namespace wellmet::ui {

using contacts::ContactId;
using notebook::Bin;
using notebook::DeletedPerson;

BinModel::BinModel(notebook::Notebook& notebook, QObject* parent)
    : QAbstractListModel(parent),
      m_notebook(notebook)
{
}

Result<void> BinModel::read()
{
    auto people = Bin(m_notebook).people(0, std::max(kPageSize, rowCount()));
    if (!people)
        return people.error();
    beginResetModel();
    m_isComplete = std::ssize(*people) < std::max(kPageSize, static_cast<int>(m_people.size()));
    m_people = *std::move(people);
    endResetModel();
    return {};
}

ContactId BinModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_people[static_cast<size_t>(row)].person.id : ContactId();
}

QString BinModel::nameAt(int row) const
{
    return row >= 0 && row < rowCount() ? contacts::displayName(m_people[static_cast<size_t>(row)].person)
                                        : QString();
}

int BinModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

// "Ana Ruiz, nurse at Acme", and beneath it when and for how long.
QString BinModel::lineOf(const DeletedPerson& person) const
{
    const QDate today = m_notebook.clock().today();
    const QDate day = person.deleted.date();
    const auto left = std::max<qint64>(0, today.daysTo(day.addDays(Bin::kDaysKept)));
    const QString when = tr("deleted %1").arg(shortDateText(PartialDate(day), today));
    const QString days = left == 1 ? tr("1 day left") : tr("%1 days left").arg(QLocale().toString(left));
    return personLine(person.person) + u'\n' + when + QStringLiteral(" · ") + days;
}

QVariant BinModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return lineOf(m_people[static_cast<size_t>(index.row())]);
}

bool BinModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isComplete;
}

void BinModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid())
        return;
    const auto more = Bin(m_notebook).people(rowCount(), kPageSize);
    m_isComplete = !more || std::ssize(*more) < kPageSize;
    if (!more || more->empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more->size()) - 1);
    m_people.insert(m_people.end(), more->begin(), more->end());
    endInsertRows();
}

} // namespace wellmet::ui
