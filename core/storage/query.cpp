// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include "storage/database.h"

#include <QSqlError>
#include <QVariant>

namespace wellmet::storage {

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/rescode.html
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, Full = 13 };

int sqliteCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

QString reasonFor(const QSqlError& error)
{
    switch (sqliteCode(error)) {
    case Busy:
    case Locked:
        return u"another program is busy with it; please try again in a moment"_s;
    case ReadOnly:
        return u"it is read-only"_s;
    case Full:
        return u"the disk is full"_s;
    default:
        return error.databaseText().isEmpty() ? error.text() : error.databaseText();
    }
}

} // namespace

Query::Query(Database& database, const QString& sql)
    : m_database(database),
      m_sql(sql),
      m_statement(database.take(sql)),
      m_isPrepared(!m_statement.lastError().isValid())
{
}

Query::~Query()
{
    m_database.giveBack(m_sql, std::move(m_statement));
}

Query& Query::bind(const QString& text)
{
    // A null QString would be bound as NULL.
    m_statement.bindValue(m_bound++, text.isNull() ? u""_s : text);
    return *this;
}

Query& Query::bind(qint64 number)
{
    m_statement.bindValue(m_bound++, number);
    return *this;
}

bool Query::execute()
{
    // Executing what couldn't be prepared would hide the reason.
    return m_isPrepared && m_statement.exec();
}

Result<void> Query::run()
{
    if (execute())
        return {};
    return Error{Error::Code::CannotWrite,
                 u"The notebook %1 couldn't be written: %2. Nothing was changed."_s.arg(
                     m_database.path(), reasonFor(m_statement.lastError()))};
}

Result<qint64> Query::number()
{
    const auto found = first([](const Row& row) { return row.integer(0); });
    if (!found)
        return found.error();
    return found->value_or(0);
}

Error Query::readError() const
{
    return {Error::Code::CannotRead, u"The notebook %1 couldn't be read: %2."_s.arg(
                                         m_database.path(), reasonFor(m_statement.lastError()))};
}

} // namespace wellmet::storage
