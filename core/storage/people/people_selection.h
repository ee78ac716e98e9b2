// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact_summary.h"
#include "storage/query.h"

#include <QDate>
#include <QString>

#include <vector>

namespace wellmet::storage {

// Which people: the part of a statement after FROM, its last clause a WHERE; `c` is the contact.
struct Selection
{
    QString sql;
    std::vector<QString> values;                        // for its placeholders, in order
    QString newestFirst = QStringLiteral("c.key DESC"); // the ORDER BY that costs nothing here

    void bindTo(Query& query) const;
};

Selection everybody();
Selection among(const std::vector<qint64>& keys);

// The two search tables: names and employers, and every field.
QString namesTable();
QString textsTable();
// Those with a match in `table` for an FTS5 expression.
Selection matching(const QString& table, const QString& expression);
// The same when filters leave few people: those are asked for their match, instead of every match for them.
Selection fewMatching(const QString& table, const QString& expression);

QString orderBy(contacts::ContactQuery::Sort sort, QDate today);
// Whether nothing but a sort of everyone gives that order; the others lie ready in an index.
bool needsSorting(contacts::ContactQuery::Sort sort);

} // namespace wellmet::storage
