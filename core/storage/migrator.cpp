// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "storage/database.h"
#include "storage/database_file.h"
#include "storage/maintenance.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>

namespace wellmet::storage {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> schemaVersion(Database& database)
{
    return Query(database, u"PRAGMA user_version"_s).number();
}

Error upgradeError(const MigrationStep& step, const Error& error)
{
    return {error.code, u"Step %1 of an upgrade (%2) failed. %3"_s.arg(QString::number(step.version),
                                                                       step.name, error.message)};
}

Result<void> runStep(Database& database, const MigrationStep& step)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    // Another program may have upgraded the file while we waited for the lock.
    const Result<qint64> version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version >= step.version)
        return {};
    QStringList statements = statementsOf(step.script);
    statements << u"PRAGMA user_version = %1"_s.arg(step.version)
               << u"PRAGMA application_id = %1"_s.arg(kApplicationId);
    for (const QString& statement : statements) {
        const Result<void> done = Query(database, statement).run();
        if (!done)
            return upgradeError(step, done.error());
    }
    return transaction->commit();
}

// "notebook.sqlite.v1.bak", then "notebook.sqlite.v1-2.bak" and so on.
Result<void> setCopyAside(Database& database, qint64 version)
{
    const QString stem = u"%1.v%2"_s.arg(database.path()).arg(version);
    QString file = stem + u".bak"_s;
    for (int i = 2; QFile::exists(file); ++i)
        file = u"%1-%2.bak"_s.arg(stem).arg(i);
    return backUp(database, file);
}

} // namespace

const MigrationSteps& builtInSteps()
{
    static const MigrationSteps steps = [] {
        MigrationSteps read;
        const QDir folder(u":/wellmet/migrations"_s);
        for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            const bool opened = file.open(QIODevice::ReadOnly);
            Q_ASSERT(opened);
            read.push_back({name.left(4).toInt(), name.mid(5).chopped(4), QString::fromUtf8(file.readAll())});
            Q_ASSERT(read.back().version == static_cast<int>(read.size()));
        }
        return read;
    }();
    return steps;
}

Result<void> migrate(Database& database, const MigrationSteps& steps)
{
    const Result<qint64> version = schemaVersion(database);
    if (!version)
        return Error{Error::Code::CannotOpen, version.error().message};
    const int newest = steps.empty() ? 0 : steps.back().version;
    if (*version > newest) {
        return Error{
            Error::Code::NewerVersion,
            u"The notebook %1 was made by a newer Wellmet. It was left as it is."_s.arg(database.path())};
    }
    if (*version > 0 && *version < newest) {
        const Result<void> aside = setCopyAside(database, *version);
        if (!aside)
            return aside;
    }
    for (const MigrationStep& step : steps) {
        if (step.version <= *version)
            continue;
        const Result<void> done = runStep(database, step);
        if (!done)
            return done;
    }
    return {};
}

} // namespace wellmet::storage
