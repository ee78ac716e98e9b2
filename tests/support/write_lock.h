// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

namespace wellmet::tests {

// Another program that is writing to the notebook at `path`, until it is released.
class WriteLock
{
public:
    explicit WriteLock(const QString& path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("write lock")))
    {
        m_database.setDatabaseName(path);
        EXPECT_TRUE(m_database.open());
        QSqlQuery query(m_database);
        EXPECT_TRUE(query.exec(QStringLiteral("BEGIN IMMEDIATE"))) << qPrintable(query.lastError().text());
    }
    WriteLock(const WriteLock&) = delete;
    WriteLock& operator=(const WriteLock&) = delete;
    ~WriteLock()
    {
        release();
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("write lock"));
    }
    void release() { QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK")); }

private:
    QSqlDatabase m_database;
};

} // namespace wellmet::tests
