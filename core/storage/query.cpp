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

// Qt looks a placeholder's position up by a text that it writes anew at every use; named ones are five times
// as cheap to bind.
QString placeholder(int position)
{
    static const QStringList first = [] {
        QStringList names;
        for (int i = 0; i < 64; ++i)
            names << u":p%1"_s.arg(i);
        return names;
    }();
    return position < first.size() ? first[position] : u":p%1"_s.arg(position);
}

// Our statements hold no text, so every question mark is a placeholder.
QString withNames(const QString& sql)
{
    QString named;
    int position = 0;
    for (const QChar c : sql) {
        if (c == u'?')
            named += placeholder(position++);
        else
            named += c;
    }
    return named;
}

} // namespace

QString Row::text(int column) const
{
    const QVariant value = m_statement.value(column);
    return value.typeId() == QMetaType::QByteArray ? QString::fromUtf8(value.toByteArray())
                                                   : value.toString();
}

Query::Query(Database& database, const QString& sql)
    : m_database(database),
      m_atRest(database.m_statements[sql]),
      m_statement(takeOrPrepare(sql))
{
}

QSqlQuery Query::takeOrPrepare(const QString& sql)
{
    if (m_atRest.empty()) {
        QSqlQuery statement(m_database.m_database);
        statement.setForwardOnly(true);
        m_isSound = statement.prepare(withNames(sql));
        return statement;
    }
    QSqlQuery statement = std::move(m_atRest.back());
    m_atRest.pop_back();
    return statement;
}

// A statement that couldn't be prepared would fail for ever, whatever became of its tables.
Query::~Query()
{
    if (!m_isSound)
        return;
    m_statement.finish();
    m_atRest.push_back(std::move(m_statement));
}

Query& Query::bind(const QString& text)
{
    // A null QString would be bound as NULL.
    m_statement.bindValue(placeholder(m_bound++), text.isNull() ? u""_s : text);
    return *this;
}

Query& Query::bindSparse(const QString& text)
{
    if (!text.isEmpty())
        return bind(text);
    m_statement.bindValue(placeholder(m_bound++), {});
    return *this;
}

Query& Query::bind(const QByteArray& bytes)
{
    return bind(QVariant(bytes));
}

Query& Query::bind(const QVariant& value)
{
    m_statement.bindValue(placeholder(m_bound++), value);
    return *this;
}

Query& Query::bind(qint64 number)
{
    m_statement.bindValue(placeholder(m_bound++), number);
    return *this;
}

bool Query::execute()
{
    // Executing what couldn't be prepared would hide the reason.
    m_isSound = m_isSound && m_statement.exec();
    return m_isSound;
}

Result<void> Query::run()
{
    if (execute())
        return {};
    return Error{
        Error::Code::CannotWrite,
        u"The notebook %1 couldn't be written: %2. Nothing was changed."_s.arg(m_database.path(), reason())};
}

QString Query::reason() const
{
    return reasonFor(m_statement.lastError());
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
