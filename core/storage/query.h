// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <type_traits>
#include <vector>

namespace wellmet::storage {

class Database;

// The row a query stands on. Columns count from 0; a NULL reads as "" or 0. A text may come as bytes
// (CAST(… AS BLOB)): SQLite would translate it into UTF-16, slowly.
class Row
{
public:
    explicit Row(const QSqlQuery& statement) : m_statement(statement) {}
    QString text(int column) const;
    QByteArray bytes(int column) const { return m_statement.value(column).toByteArray(); }
    qint64 integer(int column) const { return m_statement.value(column).toLongLong(); }
    int number(int column) const { return m_statement.value(column).toInt(); }
    bool flag(int column) const { return integer(column) != 0; }
    bool isNull(int column) const { return m_statement.isNull(column); }

private:
    const QSqlQuery& m_statement;
};

// One use of one statement. Values are always bound, never pasted into the text; statements are prepared once
// per connection and kept.
//
//     Result<void> done = Query(db, u"DELETE FROM drafts WHERE contact_id = ?"_s).bind(id).run();
class Query
{
public:
    Query(Database& database, const QString& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    // The next placeholder's value, in order.
    Query& bind(const QString& text);
    // The same for a placeholder written as ifnull(?, ''): an empty text costs a fifth.
    Query& bindSparse(const QString& text);
    Query& bind(const QByteArray& bytes);
    Query& bind(const QVariant& value); // one of these types
    Query& bind(qint64 number);
    Query& bind(int number) { return bind(qint64{number}); }
    Query& bind(bool flag) { return bind(qint64{flag}); }

    // For statements without rows. Errors: CannotWrite.
    Result<void> run();
    QString reason() const; // of the failure, for a sentence of one's own: "the disk is full"
    // Calls `visit` with every row; when it returns bool, false ends the visit. Errors: CannotRead.
    template <class Visit>
    Result<void> each(Visit visit);
    // What `read` makes of the first row; nothing when there is none. Errors: CannotRead.
    template <class Read>
    auto first(Read read) -> Result<std::optional<std::invoke_result_t<Read, const Row&>>>;
    // The number in the first row's first column; 0 without a row.
    Result<qint64> number();

    qint64 lastInsertKey() const { return m_statement.lastInsertId().toLongLong(); }

private:
    QSqlQuery takeOrPrepare(const QString& sql);
    bool execute();
    Error readError() const;

    Database& m_database;
    std::vector<QSqlQuery>& m_atRest;
    bool m_isSound = true; // prepared, and no error since
    QSqlQuery m_statement;
    int m_bound = 0;
};

template <class Visit>
Result<void> Query::each(Visit visit)
{
    if (!execute())
        return readError();
    const Row row(m_statement);
    while (m_statement.next()) {
        if constexpr (std::is_same_v<std::invoke_result_t<Visit, const Row&>, bool>) {
            if (!visit(row))
                return {};
        } else {
            visit(row);
        }
    }
    if (m_statement.lastError().isValid()) {
        m_isSound = false;
        return readError();
    }
    return {};
}

template <class Read>
auto Query::first(Read read) -> Result<std::optional<std::invoke_result_t<Read, const Row&>>>
{
    std::optional<std::invoke_result_t<Read, const Row&>> found;
    const Result<void> done = each([&](const Row& row) {
        found = read(row);
        return false;
    });
    if (!done)
        return done.error();
    return found;
}

} // namespace wellmet::storage
