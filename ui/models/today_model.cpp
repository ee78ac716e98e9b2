// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/today_model.h"

#include "notebook/notebook.h"
#include "ui/composer/wording.h"
#include "ui/models/person_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using contacts::ContactId;
using notebook::NoteGain;
using notebook::TodayLine;

namespace {

constexpr qsizetype kFollowAtMost = 20; // people; for more, the whole is read again elsewhere

// The same thing to do, however it is worded now.
bool isSame(const TodayLine& a, const TodayLine& b)
{
    return a.id == b.id && a.due == b.due;
}

bool contains(const std::vector<TodayLine>& lines, const TodayLine& line)
{
    return std::ranges::any_of(lines, [&](const TodayLine& other) { return isSame(line, other); });
}

} // namespace

TodayModel::TodayModel(notebook::Notebook& notebook, QObject* parent)
    : QAbstractListModel(parent),
      m_notebook(notebook)
{
    connect(&notebook, &notebook::Notebook::peopleChanged, this, &TodayModel::follow);
}

void TodayModel::setToday(const notebook::Today& today)
{
    setLines(today.lines);
    notebook::Today foot = today;
    foot.lines.clear();
    if (foot != m_today || m_below.empty())
        setFoot(foot);
}

// Read at once, so that what was just done is gone from the list.
void TodayModel::follow(const QList<ContactId>& changed)
{
    if (changed.size() > kFollowAtMost)
        return;
    const auto people = m_notebook.contacts({changed.begin(), changed.end()});
    const auto times = notebook::answerTimes(m_notebook);
    if (!people || !times)
        return;
    Lines lines = m_lines;
    std::erase_if(lines, [&](const TodayLine& line) { return changed.contains(line.id); });
    for (const contacts::Contact& person : *people)
        std::ranges::move(notebook::todayLines(person, *times, m_notebook.clock().today()),
                          std::back_inserter(lines));
    std::ranges::sort(lines, notebook::comesBefore);
    setLines(lines);
}

void TodayModel::setLines(const Lines& lines)
{
    removeMissing(lines);
    if (m_isCalm && !lines.empty()) {
        beginRemoveRows({}, 0, 0);
        m_isCalm = false;
        endRemoveRows();
    }
    insertNew(lines);
    if (!m_isCalm && lines.empty()) {
        beginInsertRows({}, 0, 0);
        m_isCalm = true;
        endInsertRows();
    }
}

void TodayModel::removeMissing(const Lines& wanted)
{
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        if (contains(wanted, m_lines[size_t(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.erase(m_lines.begin() + row);
        endRemoveRows();
    }
}

// Whatever is left is wanted and, like what is wanted, in order.
void TodayModel::insertNew(const Lines& wanted)
{
    for (int row = 0; row < int(wanted.size()); ++row) {
        const TodayLine& line = wanted[size_t(row)];
        const bool isThere = row < int(m_lines.size()) && isSame(m_lines[size_t(row)], line);
        if (!isThere) {
            beginInsertRows({}, row, row);
            m_lines.insert(m_lines.begin() + row, line);
            endInsertRows();
        } else if (m_lines[size_t(row)] != line) {
            m_lines[size_t(row)] = line;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (m_lines.size() > wanted.size()) { // a name that changed has changed the order
        beginResetModel();
        m_lines = wanted;
        endResetModel();
    }
}

void TodayModel::setFoot(const notebook::Today& today)
{
    if (!m_below.empty()) {
        beginRemoveRows({}, footStart(), rowCount() - 1);
        m_below.clear();
        endRemoveRows();
    }
    std::vector<RowKind> rows;
    if (today.duePeople > notebook::Today::kMostPeople)
        rows.push_back(RowKind::More);
    rows.push_back(RowKind::Budget);
    rows.insert(rows.end(), today.gains.size(), RowKind::Gain);
    beginInsertRows({}, footStart(), footStart() + int(rows.size()) - 1);
    m_below = std::move(rows);
    m_today = today;
    endInsertRows();
}

int TodayModel::footStart() const
{
    return lineCount() + (m_isCalm ? 1 : 0);
}

TodayModel::RowKind TodayModel::kindAt(int row) const
{
    if (row < footStart())
        return m_isCalm ? RowKind::Calm : RowKind::Due;
    return m_below[size_t(row - footStart())];
}

const TodayLine* TodayModel::lineAt(int row) const
{
    return row >= 0 && row < lineCount() ? &m_lines[size_t(row)] : nullptr;
}

ContactId TodayModel::idAt(int row) const
{
    if (const TodayLine* line = lineAt(row))
        return line->id;
    if (row < 0 || row >= rowCount() || kindAt(row) != RowKind::Gain)
        return {};
    return gainAt(row).id;
}

// They are the last rows.
const NoteGain& TodayModel::gainAt(int row) const
{
    return m_today.gains[m_today.gains.size() - size_t(rowCount() - row)];
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : footStart() + int(m_below.size());
}

TodayModel::RowText TodayModel::textAt(int row) const
{
    switch (kindAt(row)) {
    case RowKind::Due: {
        const TodayLine& line = m_lines[size_t(row)];
        return {.title = line.name, .what = line.what, .why = line.why};
    }
    case RowKind::Calm:
        return {.title = tr("Nothing is due today."),
                .what = {},
                .why = tr("Follow-ups, promises, people to keep in touch with and notes without an answer "
                          "come here on their day.")};
    case RowKind::More:
        return {.title = {},
                .what = {},
                .why = tr("%L1 people have something due; “due:today” in the search box lists them all.")
                           .arg(m_today.duePeople)};
    case RowKind::Budget:
        return {.title = budgetLine(m_today.budget),
                .what = {},
                .why = m_today.gains.empty() ? QString() : tr("A note does most for:")};
    case RowKind::Gain:
        break;
    }
    const NoteGain& gain = gainAt(row);
    return {.title = gain.name, .what = {}, .why = gain.why};
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row).title;
    case WhatRole:
        return textAt(row).what;
    case WhyRole:
        return textAt(row).why;
    case Qt::AccessibleTextRole: {
        const RowText text = textAt(row);
        QStringList parts{text.title, text.what, text.why};
        parts.removeAll(QString());
        return parts.join(", "_L1);
    }
    case KindRole:
        return int(kindAt(row));
    case IdRole:
        return QVariant::fromValue(idAt(row));
    case InitialsRole:
        return idAt(row).isNull() ? QString() : initials(textAt(row).title);
    default:
        return {};
    }
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const
{
    return idAt(index.row()).isNull() ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace wellmet::ui
