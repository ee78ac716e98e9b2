// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database_file.h"
#include "storage/migrator.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <unordered_map>

namespace wellmet::storage {

// One open connection to a notebook file, upgraded to the newest schema. Foreign keys are enforced, the
// journal is a write-ahead log, and a lock held by somebody else is waited for up to two seconds. Use from
// the thread that opened it.
class Database
{
public:
    // Opens `path`; a missing file is made with mode 0600, missing folders with 0700. A file that is refused
    // is left exactly as it was. Errors: CannotOpen, CannotWrite, NewerVersion.
    static Result<std::unique_ptr<Database>> open(const QString& path);
    // The same with other steps than the built-in ones.
    static Result<std::unique_ptr<Database>> open(const QString& path, const MigrationSteps& steps);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString path() const { return m_path; }
    bool inTransaction() const { return m_inTransaction; }
    // Another number after every commit made by another connection.
    Result<qint64> dataVersion();
    // CannotWrite when the file was moved, deleted or replaced since it was opened: SQLite would go on
    // writing to what nobody finds again. Costs microseconds. What was read and written before can still be
    // backed up.
    Result<void> checkInPlace() const;

private:
    friend class Query;
    friend class Transaction;
    friend class Snapshot;
    explicit Database(QString path);
    Result<void> connectTo(int newestVersion);
    Result<void> connect();

    // Statements are long and differ soon enough.
    struct StatementHash
    {
        size_t operator()(const QString& sql) const
        {
            return qHash(QStringView(sql).right(24), size_t(sql.size()));
        }
    };

    QString m_path;
    QString m_file; // its canonical path while it is open
    FileIdentity m_identity;
    QString m_connection;
    QSqlDatabase m_database;
    // Prepared statements at rest, by their text. One that is in use is its Query's, so that nested uses get
    // one each.
    std::unordered_map<QString, std::vector<QSqlQuery>, StatementHash> m_statements;
    bool m_inTransaction = false;
};

} // namespace wellmet::storage
