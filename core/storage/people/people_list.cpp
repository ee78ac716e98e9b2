// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/people_list.h"

#include "storage/database.h"
#include "storage/people/contact_rows.h"
#include "storage/people/search_text.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::ContactQuery;
using contacts::ContactSummary;
using contacts::NoteState;

namespace {

// Beyond so many matches nobody reads to the end, and sorting them all would be felt at every keystroke.
constexpr int kReadable = 200;

using Values = std::vector<QString>;
using Summaries = std::vector<ContactSummary>;

// The part of a statement after FROM: which people, in which order.
struct Selection
{
    QString sql;
    Values values;
};

void bindAll(Query& query, const Values& values)
{
    for (const QString& value : values)
        query.bind(value);
}

QString orderBy(ContactQuery::Sort sort)
{
    switch (sort) {
    case ContactQuery::Sort::Name:
        break;
    case ContactQuery::Sort::LastContact:
        return u"c.last_contact DESC, c.sort_name, c.key"_s;
    case ContactQuery::Sort::NextDue:
        return u"c.next_due = '', c.next_due, c.sort_name, c.key"_s;
    case ContactQuery::Sort::Added:
        return u"c.key DESC"_s;
    }
    return u"c.sort_name, c.key"_s;
}

void addFilters(Selection& selection, const ContactQuery& query, QDate today)
{
    if (query.closeness) {
        selection.sql += u" AND c.closeness_now = ?"_s;
        selection.values.push_back(contacts::toId(*query.closeness));
    }
    if (!query.tag.isEmpty()) {
        selection.sql += u" AND c.key IN (SELECT contact FROM tags WHERE tag = ?)"_s;
        selection.values.push_back(query.tag);
    }
    if (query.needsNote)
        selection.sql += u" AND c.has_material = 1 AND c.has_sent = 0"_s;
    if (query.neverWritten)
        selection.sql += u" AND c.has_sent = 0"_s;
    if (query.followUpDue) {
        selection.sql += u" AND c.next_due <> '' AND c.next_due <= ?"_s;
        selection.values.push_back(today.toString(Qt::ISODate));
    }
}

Selection everybody(const ContactQuery& query, QDate today)
{
    Selection selection{u"contacts c WHERE true"_s, {}};
    addFilters(selection, query, today);
    return selection;
}

enum class Part { Names, Elsewhere, Anywhere };

// The people with a match in names and employers, only elsewhere, or anywhere.
Selection matching(Part part, const QString& expression, const ContactQuery& query, QDate today)
{
    const QString table = part == Part::Names ? u"contact_names"_s : u"contact_texts"_s;
    Selection selection{u"%1 CROSS JOIN contacts c ON c.key = %1.rowid WHERE %1 MATCH ?"_s.arg(table),
                        {expression}};
    if (part == Part::Elsewhere) {
        selection.sql += u" AND c.key NOT IN (SELECT rowid FROM contact_names WHERE contact_names MATCH ?)"_s;
        selection.values.push_back(expression);
    }
    addFilters(selection, query, today);
    return selection;
}

// What a row says about the notes to someone.
struct NoteFacts
{
    bool hasMaterial = false;
    bool hasSent = false;
    PartialDate sent; // the latest; null when none, or none with a date
    PartialDate due;
    QDate drafted;
};

std::pair<NoteState, PartialDate> stateOf(const NoteFacts& facts, QDate today)
{
    if (!facts.due.isNull() && facts.due.first() <= today)
        return {NoteState::FollowUpDue, facts.due};
    const bool sentBefore = !facts.hasSent || (!facts.sent.isNull() && facts.sent.last() < facts.drafted);
    if (facts.drafted.isValid() && sentBefore)
        return {NoteState::Drafted, PartialDate(facts.drafted)};
    if (facts.hasSent)
        return {NoteState::Sent, facts.sent};
    return {facts.hasMaterial ? NoteState::NeedsNote : NoteState::Quiet, PartialDate()};
}

QString summaryColumns()
{
    // A draft is looked up for the rows of the page only; a join would do it for those skipped as well.
    return u"c.id, c.name, c.role, c.organization, c.met_how, c.met_where, c.met_on, c.met_by, c.met_extra,"
           " c.closeness_now, c.has_material, c.has_sent, c.last_sent, c.next_due,"
           " (SELECT saved FROM drafts WHERE contact_id = c.id)"_s;
}

ContactSummary summaryFrom(const Row& row, QDate today)
{
    ContactSummary summary;
    summary.id = contacts::ContactId(row.text(0));
    summary.name = row.text(1);
    summary.role = row.text(2);
    summary.organization = row.text(3);
    summary.met = metFrom(row, 4);
    summary.closeness = contacts::closenessFromId(row.text(9)).value_or(contacts::Closeness::Stranger);
    const NoteFacts facts{.hasMaterial = row.flag(10),
                          .hasSent = row.flag(11),
                          .sent = dateFrom(row.text(12)),
                          .due = dateFrom(row.text(13)),
                          .drafted = row.isNull(14) ? QDate()
                                                    : QDateTime::fromMSecsSinceEpoch(row.integer(14)).date()};
    std::tie(summary.state, summary.stateDate) = stateOf(facts, today);
    return summary;
}

Result<Summaries> readRows(Database& database, const Selection& selection, const QString& order, int offset,
                           int limit, QDate today)
{
    Query query(database, u"SELECT %1 FROM %2 ORDER BY %3 LIMIT ? OFFSET ?"_s.arg(summaryColumns(),
                                                                                  selection.sql, order));
    bindAll(query, selection.values);
    Summaries rows;
    const Result<void> done =
        query.bind(limit).bind(offset).each([&](const Row& row) { rows.push_back(summaryFrom(row, today)); });
    if (!done)
        return done.error();
    return rows;
}

// How many there are; counting stops at `atMost` unless it is 0.
Result<int> countRows(Database& database, const Selection& selection, int atMost = 0)
{
    const QString limit = atMost > 0 ? u" LIMIT %1"_s.arg(atMost) : QString();
    Query query(database, u"SELECT count(*) FROM (SELECT 1 FROM %1%2)"_s.arg(selection.sql, limit));
    bindAll(query, selection.values);
    const Result<qint64> number = query.number();
    if (!number)
        return number.error();
    return static_cast<int>(*number);
}

// One page of those who match in one part, in the query's order or newest first.
Result<Summaries> readPart(Database& database, const ContactQuery& query, const Selection& selection,
                           int offset, int limit, QDate today)
{
    QString order = orderBy(query.sort);
    if (query.sort == ContactQuery::Sort::Name) {
        const Result<int> matches = countRows(database, selection, kReadable + 1);
        if (!matches)
            return matches.error();
        if (*matches > kReadable)
            order = u"%1.rowid DESC"_s.arg(selection.sql.left(selection.sql.indexOf(u' ')));
    }
    return readRows(database, selection, order, offset, limit, today);
}

} // namespace

Result<Summaries> PeopleList::page(const ContactQuery& query, int offset, int limit) const
{
    const QString expression = prefixExpression(query.text);
    if (expression.isEmpty())
        return readRows(m_database, everybody(query, m_today), orderBy(query.sort), offset, limit, m_today);

    const Snapshot snapshot(m_database);
    const Selection named = matching(Part::Names, expression, query, m_today);
    Result<Summaries> rows = readPart(m_database, query, named, offset, limit, m_today);
    const int missing = rows ? limit - static_cast<int>(rows->size()) : 0;
    if (missing <= 0)
        return rows;
    const Result<int> names = countRows(m_database, named);
    if (!names)
        return names.error();
    const Selection others = matching(Part::Elsewhere, expression, query, m_today);
    Result<Summaries> more =
        readPart(m_database, query, others, std::max(0, offset - *names), missing, m_today);
    if (!more)
        return more;
    std::ranges::move(*more, std::back_inserter(*rows));
    return rows;
}

Result<int> PeopleList::count(const ContactQuery& query) const
{
    const QString expression = prefixExpression(query.text);
    return countRows(m_database, expression.isEmpty() ? everybody(query, m_today)
                                                      : matching(Part::Anywhere, expression, query, m_today));
}

Result<Summaries> PeopleList::named(const QString& name, int limit) const
{
    Result<Summaries> whole = readRows(m_database, {u"contacts c WHERE c.sort_name = ?"_s, {folded(name)}},
                                       orderBy({}), 0, limit, m_today);
    const QString expression = prefixExpression(name);
    if (!whole || !whole->empty() || expression.isEmpty())
        return whole;
    const Selection beginning =
        matching(Part::Names, u"{name} : (%1)"_s.arg(expression), ContactQuery{}, m_today);
    return readRows(m_database, beginning, orderBy({}), 0, limit, m_today);
}

} // namespace wellmet::storage
