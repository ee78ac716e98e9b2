// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/merge_table.h"

#include "ui/import/import_words.h"
#include "ui/import/review/conflicts_table.h"
#include "ui/models/person_sheet.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using contacts::Contact;
using notebook::MergeField;

namespace {

constexpr qsizetype kLinesShown = 6;
constexpr qsizetype kCharactersShown = 240;

QString few(const QStringList& lines)
{
    if (lines.size() <= kLinesShown)
        return lines.join(u'\n');
    const QString more = QLocale().toString(lines.size() - kLinesShown + 1);
    return lines.first(kLinesShown - 1).join(u'\n') + u'\n' + MergeTable::tr("and %1 more").arg(more);
}

QString beginning(const QString& text)
{
    return text.size() <= kCharactersShown ? text : text.first(kCharactersShown).trimmed() + u'…';
}

} // namespace

void MergeTable::clear()
{
    beginResetModel();
    m_rows.clear();
    m_plan.reset();
    endResetModel();
}

void MergeTable::show(const Side& stays, const Side& goes, std::shared_ptr<notebook::ImportPlan> plan,
                      QDate today)
{
    beginResetModel();
    m_rows.clear();
    m_plan = std::move(plan);
    addFields(stays.contact, goes.contact);
    addParts(stays, goes, today);
    endResetModel();
}

void MergeTable::addRow(const QString& what, const QString& stays, const QString& goes, int conflict)
{
    if (!stays.isEmpty() || !goes.isEmpty())
        m_rows.push_back({.what = what, .stays = stays, .goes = goes, .conflict = conflict});
}

void MergeTable::addFields(const Contact& stays, const Contact& goes)
{
    for (const IdRow<MergeField>& row : notebook::mergeFieldTable()) {
        const auto& conflicts = m_plan->conflicts;
        const auto conflict = std::ranges::find(conflicts, row.value, &notebook::Conflict::field);
        addRow(fieldText(row.value), valueText(row.value, stays), valueText(row.value, goes),
               conflict == conflicts.end() ? -1 : static_cast<int>(conflict - conflicts.begin()));
    }
}

void MergeTable::addParts(const Side& stays, const Side& goes, QDate today)
{
    const Contact& one = stays.contact;
    const Contact& other = goes.contact;
    addRow(tr("e-mail"), few(one.emails), few(other.emails));
    addRow(tr("links"), few(one.links), few(other.links));
    addRow(tr("tags"), one.tags.join(u", "_s), other.tags.join(u", "_s));
    addRow(tr("facts"), few(factLines(one)), few(factLines(other)));
    addRow(tr("timeline"), few(timelineLines(one, today, false)), few(timelineLines(other, today, false)));
    addRow(tr("private notes"), beginning(one.notes), beginning(other.notes));
    addRow(tr("draft"), beginning(stays.draft), beginning(goes.draft));
}

int MergeTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MergeTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant MergeTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return index.column() == What ? row.what : index.column() == Stays ? row.stays : row.goes;
    if (role == Qt::CheckStateRole && index.column() != What && row.conflict >= 0) {
        const notebook::Conflict& conflict = m_plan->conflicts[static_cast<size_t>(row.conflict)];
        return ConflictsTable::markOf(conflict, index.column() == Stays);
    }
    return {};
}

bool MergeTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() == What)
        return false;
    const int place = m_rows[static_cast<size_t>(index.row())].conflict;
    if (place < 0)
        return false;
    notebook::Conflict& conflict = m_plan->conflicts[static_cast<size_t>(place)];
    conflict.keep =
        ConflictsTable::keepAfter(conflict, index.column() == Stays, value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index.siblingAtColumn(Stays), index.siblingAtColumn(Goes), {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags MergeTable::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isChoice =
        index.isValid() && index.column() != What && m_rows[static_cast<size_t>(index.row())].conflict >= 0;
    return isChoice ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant MergeTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Stays:
        return tr("Stays");
    case Goes:
        return tr("Joins them");
    default:
        return QString();
    }
}

} // namespace wellmet::ui
