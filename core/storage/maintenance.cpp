// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/maintenance.h"

#include "storage/database.h"
#include "storage/database_file.h"
#include "storage/query.h"

#include <QFile>

namespace wellmet::storage {

using namespace Qt::StringLiterals;

namespace {

Error cannotBackUp(const QString& file, const QString& reason)
{
    return {Error::Code::CannotWrite,
            u"The copy %1 couldn't be made: %2. The notebook is as it was."_s.arg(file, reason)};
}

// Reads the copy back; what is wrong with it, or nothing.
QString problemOf(Database& database, const QString& copy)
{
    QString problem;
    Query attach(database, u"ATTACH DATABASE ? AS copy"_s);
    if (!attach.bind(copy).run())
        return attach.reason();
    const Result<void> read = Query(database, u"PRAGMA copy.quick_check(1)"_s).each([&](const Row& row) {
        if (row.text(0) != u"ok"_s)
            problem = row.text(0);
    });
    if (!read)
        problem = read.error().message;
    if (const Result<void> left = Query(database, u"DETACH DATABASE copy"_s).run(); !left)
        problem = left.error().message;
    return problem;
}

// SQLite names what is out of step by raising an error, so a failure is the answer here.
void checkSearch(Database& database, const QString& table, QStringList& problems)
{
    const Result<void> checked =
        Query(database, u"INSERT INTO %1 (%1) VALUES ('integrity-check')"_s.arg(table)).run();
    const Result<qint64> missing =
        Query(database, u"SELECT count(*) FROM contacts WHERE key NOT IN (SELECT rowid FROM %1)"_s.arg(table))
            .number();
    if (!checked)
        problems << u"The search index %1 is damaged."_s.arg(table);
    if (!missing)
        problems << missing.error().message;
    else if (*missing > 0)
        problems << u"The search index %1 lacks %2 people."_s.arg(table).arg(*missing);
}

} // namespace

Result<void> backUp(Database& database, const QString& file)
{
    if (QFile::exists(file))
        return Error{Error::Code::BadInput, u"There is already a file %1. It was left as it is."_s.arg(file)};
    const QString unfinished = file + u".part"_s;
    QFile::remove(unfinished); // of a program that was killed on the way
    if (!makePrivateFile(unfinished))
        return cannotBackUp(file, u"the folder can't be written to"_s);
    Query copy(database, u"VACUUM INTO ?"_s);
    const QString problem = copy.bind(unfinished).run() ? problemOf(database, unfinished) : copy.reason();
    if (!problem.isEmpty()) {
        QFile::remove(unfinished);
        return cannotBackUp(file, problem);
    }
    if (!QFile::rename(unfinished, file)) {
        QFile::remove(unfinished);
        return cannotBackUp(file, u"it couldn't be given its name"_s);
    }
    return {};
}

Result<QStringList> problems(Database& database)
{
    QStringList found;
    const Result<void> pages = Query(database, u"PRAGMA integrity_check"_s).each([&](const Row& row) {
        if (row.text(0) != u"ok"_s)
            found << u"The file is damaged: %1."_s.arg(row.text(0));
    });
    if (!pages)
        return pages.error();
    const Result<void> references = Query(database, u"PRAGMA foreign_key_check"_s).each([&](const Row& row) {
        found << u"A row of %1 belongs to nobody."_s.arg(row.text(0));
    });
    if (!references)
        return references.error();
    checkSearch(database, u"contact_names"_s, found);
    checkSearch(database, u"contact_texts"_s, found);
    return found;
}

} // namespace wellmet::storage
