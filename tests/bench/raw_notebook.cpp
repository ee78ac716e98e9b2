// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/raw_notebook.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace wellmet::bench {

namespace {

void bindText(sqlite3_stmt* statement, int position, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    sqlite3_bind_text(statement, position, bytes.constData(), static_cast<int>(bytes.size()),
                      SQLITE_TRANSIENT);
}

QString textOf(sqlite3_stmt* statement, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)),
                             sqlite3_column_bytes(statement, column));
}

sqlite3_stmt* prepared(sqlite3* database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    return statement;
}

} // namespace

RawNotebook::RawNotebook(const QString& path)
{
    sqlite3_open(path.toUtf8().constData(), &m_database);
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
        "CREATE TABLE people (key INTEGER PRIMARY KEY, id TEXT UNIQUE, name TEXT, given TEXT, family TEXT,"
        " role TEXT, organization TEXT, link TEXT, met TEXT);"
        "CREATE INDEX people_by_name ON people (name);"
        "CREATE VIRTUAL TABLE names USING fts5 (name, organization, prefix = '1 2 3');"
        "CREATE VIRTUAL TABLE texts USING fts5 (body);");
}

RawNotebook::~RawNotebook()
{
    sqlite3_close(m_database);
}

void RawNotebook::run(const char* sql) const
{
    char* message = nullptr;
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s", message);
}

void RawNotebook::store(const std::vector<contacts::Contact>& people)
{
    run("BEGIN IMMEDIATE");
    sqlite3_stmt* row = prepared(m_database, "INSERT INTO people VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)");
    sqlite3_stmt* names =
        prepared(m_database, "INSERT INTO names (rowid, name, organization) VALUES (?, ?, ?)");
    sqlite3_stmt* texts = prepared(m_database, "INSERT INTO texts (rowid, body) VALUES (?, ?)");
    int number = 0;
    for (const contacts::Contact& person : people) {
        int column = 0;
        for (const QString& text :
             {QString::number(++number), person.name, person.givenName, person.familyName, person.role,
              person.organization, person.links.value(0), person.met.where})
            bindText(row, ++column, text);
        sqlite3_step(row);
        sqlite3_reset(row);
        const auto key = sqlite3_last_insert_rowid(m_database);
        sqlite3_bind_int64(names, 1, key);
        bindText(names, 2, person.name);
        bindText(names, 3, person.organization);
        sqlite3_step(names);
        sqlite3_reset(names);
        sqlite3_bind_int64(texts, 1, key);
        bindText(texts, 2,
                 person.name + u' ' + person.role + u' ' + person.organization + u' ' +
                     person.links.value(0));
        sqlite3_step(texts);
        sqlite3_reset(texts);
    }
    for (sqlite3_stmt* statement : {row, names, texts})
        sqlite3_finalize(statement);
    run("COMMIT");
}

std::vector<QString> RawNotebook::firstNames(int limit) const
{
    sqlite3_stmt* statement = prepared(m_database, "SELECT name, role, organization, met FROM people"
                                                   " ORDER BY name LIMIT ?");
    sqlite3_bind_int(statement, 1, limit);
    std::vector<QString> found;
    while (sqlite3_step(statement) == SQLITE_ROW)
        found.push_back(textOf(statement, 0));
    sqlite3_finalize(statement);
    return found;
}

std::vector<QString> RawNotebook::firstFifty(const QString& prefix) const
{
    static sqlite3_stmt* statement = nullptr;
    static sqlite3* owner = nullptr;
    if (owner != m_database) {
        owner = m_database;
        statement = prepared(m_database,
                             "SELECT people.name, people.role, people.organization, people.met FROM names "
                             "JOIN people ON people.key = names.rowid WHERE names MATCH ? "
                             "ORDER BY names.rowid DESC LIMIT 50");
    }
    bindText(statement, 1, u"\"%1\"*"_s.arg(prefix));
    std::vector<QString> found;
    while (sqlite3_step(statement) == SQLITE_ROW)
        found.push_back(textOf(statement, 0));
    sqlite3_reset(statement);
    return found;
}

} // namespace wellmet::bench
