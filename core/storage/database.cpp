// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/database_file.h"
#include "storage/query.h"

#include <QFileInfo>
#include <QSqlError>

#include <atomic>
#include <mutex>

namespace wellmet::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBusyMilliseconds = 2000;

// The files that this process has open, once for each connection. A file's locks belong to the process, and
// whoever closes it takes all of them away (https://www.sqlite.org/howtocorrupt.html, 2.2): a file that is
// open already must not be opened again to look at its header, or another program would take it for unused.
struct OpenFiles
{
    std::mutex mutex;
    QStringList paths;
};

OpenFiles& openFiles()
{
    static OpenFiles files;
    return files;
}

QString fileOf(const QString& path)
{
    return QFileInfo(path).canonicalFilePath();
}

QString nextConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"wellmet-notebook-%1"_s.arg(++count);
}

Error cannotOpen(const QString& path, const QSqlError& error)
{
    constexpr int kReadOnly = 8;
    if ((error.nativeErrorCode().toInt() & 0xff) == kReadOnly || !QFileInfo(path).isWritable()) {
        return {Error::Code::CannotWrite,
                u"The notebook %1 can't be written: it is read-only. Nothing was changed."_s.arg(path)};
    }
    return {Error::Code::CannotOpen,
            u"The notebook %1 can't be opened: %2. Nothing was changed."_s.arg(path, error.databaseText())};
}

} // namespace

Database::Database(QString path) : m_path(std::move(path)), m_connection(nextConnectionName())
{
}

Database::~Database()
{
    const std::scoped_lock lock(openFiles().mutex);
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
    openFiles().paths.removeOne(m_file);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path)
{
    return open(path, builtInSteps());
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const MigrationSteps& steps)
{
    std::unique_ptr<Database> database(new Database(path));
    const Result<void> connected = database->connectTo(steps.empty() ? 0 : steps.back().version);
    if (!connected)
        return connected.error();
    const Result<void> migrated = migrate(*database, steps);
    if (!migrated)
        return migrated.error();
    return database;
}

Result<void> Database::connectTo(int newestVersion)
{
    const std::scoped_lock lock(openFiles().mutex);
    if (!openFiles().paths.contains(fileOf(m_path))) {
        if (const Result<void> prepared = prepareFile(m_path, newestVersion); !prepared)
            return prepared;
    }
    m_file = fileOf(m_path);
    openFiles().paths << m_file;
    m_identity = identityOf(m_path);
    return connect();
}

Result<void> Database::connect()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyMilliseconds));
    if (!m_database.open())
        return cannotOpen(m_path, m_database.lastError());
    for (const QString& pragma : {u"PRAGMA page_size = 8192"_s, u"PRAGMA foreign_keys = ON"_s,
                                  u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
                                  u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -8192"_s}) {
        QSqlQuery statement(m_database);
        if (!statement.exec(pragma))
            return cannotOpen(m_path, statement.lastError());
    }
    return {};
}

Result<qint64> Database::dataVersion()
{
    return Query(*this, u"PRAGMA data_version"_s).number();
}

Result<void> Database::checkInPlace() const
{
    if (identityOf(m_path) == m_identity)
        return {};
    return Error{Error::Code::CannotWrite, u"The notebook %1 was moved, deleted or replaced by another "
                                           u"program, so nothing can be saved in it any "
                                           "more. All that you see can still be backed up."_s.arg(m_path)};
}

} // namespace wellmet::storage
