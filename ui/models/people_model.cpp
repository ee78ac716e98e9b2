// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_model.h"

#include "notebook/notebook.h"
#include "notebook/search_matches.h"
#include "ui/models/person_text.h"

#include <QSet>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using contacts::ContactId;
using contacts::ContactQuery;
using contacts::ContactSummary;

namespace {

QSet<ContactId> idsOf(const std::vector<ContactSummary>& rows)
{
    QSet<ContactId> ids;
    ids.reserve(qsizetype(rows.size()));
    for (const ContactSummary& row : rows)
        ids.insert(row.id);
    return ids;
}

QString spoken(const ContactSummary& person, QDate today)
{
    QStringList parts{person.name};
    for (const QString& part :
         {stateText(person.state, person.stateDate, today), detailsText(person, today)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(", "_L1);
}

} // namespace

PeopleModel::PeopleModel(notebook::Notebook& notebook, QObject* parent)
    : QAbstractListModel(parent),
      m_notebook(notebook),
      m_lookSoon(new QTimer(this))
{
    constexpr int kPause = 150; // milliseconds, as when counting: typing goes on undisturbed
    m_lookSoon->setSingleShot(true);
    m_lookSoon->setInterval(kPause);
    connect(m_lookSoon, &QTimer::timeout, this, &PeopleModel::lookWhere);
    connect(&notebook, &notebook::Notebook::peopleChanged, this, &PeopleModel::follow);
    connect(&notebook, &notebook::Notebook::draftChanged, this,
            [this](const ContactId& id) { follow({id}); });
    connect(&notebook, &notebook::Notebook::changedElsewhere, this, &PeopleModel::refresh);
    replaceAll(read(0, kPageSize));
}

void PeopleModel::setQuery(const ContactQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_words = contacts::searchTerms(query.text, today()).words;
    m_found.clear();
    replaceAll(read(0, kPageSize));
    if (!m_words.isEmpty())
        m_lookSoon->start();
}

int PeopleModel::rowOf(const ContactId& id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ContactSummary& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

ContactId PeopleModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(row)].id : ContactId();
}

int PeopleModel::fetchRowOf(const ContactId& id, int rows)
{
    int row = rowOf(id);
    while (row < 0 && !m_complete && rowCount() < rows) {
        fetchMore({});
        row = rowOf(id);
    }
    return row;
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ContactSummary& person = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return person.name;
    case Qt::AccessibleTextRole:
        return spoken(person, today());
    case IdRole:
        return QVariant::fromValue(person.id);
    case DetailsRole: {
        const QString found = m_found.value(person.id);
        return found.isEmpty() ? detailsText(person, today()) : found;
    }
    case WordsRole:
        return m_words;
    case StateRole:
        return int(person.state);
    case StateTextRole:
        return stateText(person.state, person.stateDate, today());
    case InitialsRole:
        return initials(person.name);
    default:
        return {};
    }
}

bool PeopleModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete;
}

void PeopleModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    Rows page = read(rowCount(), kPageSize);
    m_complete = int(page.size()) < kPageSize;
    // Someone else's write may have shifted the pages; nobody is listed twice.
    const QSet<ContactId> known = idsOf(m_rows);
    std::erase_if(page, [&](const ContactSummary& row) { return known.contains(row.id); });
    if (page.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page.size()) - 1);
    std::move(page.begin(), page.end(), std::back_inserter(m_rows));
    endInsertRows();
    if (!m_words.isEmpty())
        m_lookSoon->start();
}

// Asks for those whom the list itself doesn't explain, all at once.
void PeopleModel::lookWhere()
{
    std::vector<ContactId> unexplained;
    for (const ContactSummary& person : m_rows) {
        if (m_found.contains(person.id))
            continue;
        m_found.insert(person.id, QString());
        if (!notebook::matchesAll({person.name, detailsText(person, today())}, m_words))
            unexplained.push_back(person.id);
    }
    const auto people = m_notebook.contacts(unexplained);
    if (!people)
        return;
    for (const contacts::Contact& person : *people) {
        const QString found = notebook::whereFound(person, m_words);
        const int row = rowOf(person.id);
        if (found.isEmpty() || row < 0)
            continue;
        m_found.insert(person.id, found);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void PeopleModel::follow(const QList<ContactId>& changed)
{
    for (const ContactId& id : changed)
        m_found.remove(id);
    if (!m_words.isEmpty())
        m_lookSoon->start();
    if (changed.size() != 1 || !followInPlace(changed.front()))
        refresh();
}

// The usual edit leaves everybody where they are and costs one row. False when it doesn't.
bool PeopleModel::followInPlace(const ContactId& id)
{
    const int row = rowOf(id);
    if (row < 0)
        return false;
    const Rows now = read(row, 1);
    const ContactId there = now.empty() ? ContactId() : now.front().id;
    if (there == id) {
        m_rows[size_t(row)] = now.front();
        Q_EMIT dataChanged(index(row), index(row));
        return true;
    }
    if (there != idAt(row + 1) || m_notebook.contact(id).ok())
        return false;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    return true;
}

void PeopleModel::refresh()
{
    const int limit = std::clamp(rowCount(), kPageSize, kRefreshAtMost);
    Rows wanted = read(0, limit);
    m_complete = int(wanted.size()) < limit;
    removeMissing(wanted);
    placeWanted(wanted);
}

PeopleModel::Rows PeopleModel::read(int offset, int limit)
{
    auto rows = m_notebook.people(m_query, offset, limit);
    if (rows)
        return *std::move(rows);
    Q_EMIT failed(rows.error().message);
    return {};
}

void PeopleModel::replaceAll(Rows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_complete = int(m_rows.size()) < kPageSize;
    endResetModel();
}

void PeopleModel::removeMissing(const Rows& wanted)
{
    const QSet<ContactId> kept = idsOf(wanted);
    const auto isGone = [&](int row) { return !kept.contains(m_rows[size_t(row)].id); };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

// Everyone still listed is wanted, so what differs is new or has moved.
void PeopleModel::placeWanted(const Rows& wanted)
{
    const QSet<ContactId> listed = idsOf(m_rows);
    const int count = int(wanted.size());
    for (int row = 0; row < count; ++row) {
        const ContactSummary& person = wanted[size_t(row)];
        if (!listed.contains(person.id)) {
            int end = row + 1;
            while (end < count && !listed.contains(wanted[size_t(end)].id))
                ++end;
            beginInsertRows({}, row, end - 1);
            m_rows.insert(m_rows.begin() + row, wanted.begin() + row, wanted.begin() + end);
            endInsertRows();
            row = end - 1;
            continue;
        }
        if (idAt(row) != person.id)
            moveUp(rowOf(person.id), row);
        if (m_rows[size_t(row)] != person) {
            m_rows[size_t(row)] = person;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void PeopleModel::moveUp(int from, int to)
{
    Q_ASSERT(from > to);
    beginMoveRows({}, from, from, {}, to);
    std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
    endMoveRows();
}

QDate PeopleModel::today() const
{
    return m_notebook.clock().today();
}

} // namespace wellmet::ui
