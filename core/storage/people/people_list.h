// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/contact_summary.h"

#include <QDate>

#include <vector>

namespace wellmet::storage {

class Database;

// Answers ContactQuery: the list of people and the search as one types. A page is a handful of statements,
// whatever its size; the database is borrowed.
//
// Without words the rows come in the query's order, ties by name. With words, people whose name or employer
// matches come before those who match elsewhere; when more match than anybody would read through, those
// sorted by name come newest first instead, which needs no sorting.
class PeopleList
{
public:
    PeopleList(Database& database, QDate today) : m_database(database), m_today(today) {}

    Result<std::vector<contacts::ContactSummary>> page(const contacts::ContactQuery& query, int offset,
                                                       int limit) const;
    Result<int> count(const contacts::ContactQuery& query) const;

    // Those whose name is `name` but for case and accents; else those with a name in which every word of
    // `name` begins a word. At most `limit`, by name.
    Result<std::vector<contacts::ContactSummary>> named(const QString& name, int limit) const;

private:
    Database& m_database;
    QDate m_today;
};

} // namespace wellmet::storage
