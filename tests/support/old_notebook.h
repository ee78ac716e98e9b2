// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/migrator.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

namespace wellmet::tests {

// Makes the notebook of an older program at `path`: the schema of that version, and the people of
// tests/data/schemas/people.sql.
inline void makeOldNotebook(const QString& path, int version)
{
    const QString connection = QStringLiteral("old notebook");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        ASSERT_TRUE(database.open());
        ASSERT_TRUE(database.transaction());
        for (const QString& name : {QStringLiteral("v%1").arg(version), QStringLiteral("people")}) {
            QFile file(QStringLiteral(WELLMET_TEST_DATA "/schemas/%1.sql").arg(name));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
            for (const QString& statement : storage::statementsOf(QString::fromUtf8(file.readAll()))) {
                QSqlQuery query(database);
                ASSERT_TRUE(query.exec(statement))
                    << qPrintable(statement) << qPrintable(query.lastError().text());
            }
        }
        ASSERT_TRUE(database.commit());
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
}

} // namespace wellmet::tests
