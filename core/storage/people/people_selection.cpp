// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/people_selection.h"

#include "contacts/due/due.h"
#include "storage/people/summary_rows.h"

#include <QStringList>

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::ContactQuery;

void Selection::bindTo(Query& query) const
{
    for (const QString& value : values)
        query.bind(value);
}

Selection everybody()
{
    return {u"contacts c WHERE true"_s, {}};
}

Selection among(const std::vector<qint64>& keys)
{
    QString list = u"["_s;
    for (const qint64 key : keys) {
        if (list.size() > 1)
            list += u',';
        list += QString::number(key);
    }
    return {u"contacts c WHERE c.key IN (SELECT value FROM json_each(?))"_s, {list + u']'}};
}

QString namesTable()
{
    return u"contact_names"_s;
}

QString textsTable()
{
    return u"contact_texts"_s;
}

Selection matching(const QString& table, const QString& expression)
{
    return {u"%1 CROSS JOIN contacts c ON c.key = %1.rowid WHERE %1 MATCH ?"_s.arg(table),
            {expression},
            table + u".rowid DESC"_s};
}

Selection fewMatching(const QString& table, const QString& expression)
{
    return {u"contacts c WHERE c.key IN (SELECT rowid FROM %1 WHERE %1 MATCH ?)"_s.arg(table), {expression}};
}

bool needsSorting(ContactQuery::Sort sort)
{
    return sort == ContactQuery::Sort::LastContact || sort == ContactQuery::Sort::NextDue;
}

QString orderBy(ContactQuery::Sort sort, QDate today)
{
    switch (sort) {
    case ContactQuery::Sort::Name:
        break;
    case ContactQuery::Sort::LastContact:
        return u"c.last_contact DESC, c.sort_name, c.key"_s;
    case ContactQuery::Sort::NextDue:
        // A note without an answer that is let go is due no more (contacts/due/due.h).
        return u"min(ifnull(nullif(c.next_due, ''), '~'), iif(%1 >= '%2', %1, '~')), c.sort_name, c.key"_s
            .arg(answerDueSql(), today.addDays(-contacts::kLetGoDays).toString(Qt::ISODate));
    case ContactQuery::Sort::Added:
        return u"c.key DESC"_s;
    }
    return u"c.sort_name, c.key"_s;
}

} // namespace wellmet::storage
