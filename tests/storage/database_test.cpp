// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database_file.h"
#include "storage/query.h"
#include "storage/temporary_notebook.h"
#include "support/printers.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wellmet::storage {
namespace {

using namespace Qt::StringLiterals;

using DatabaseTest = TemporaryNotebook;

// Whether another process, which a child is, finds the file in use: SQLite's shared lock stands on 510 bytes
// behind the first gigabyte (https://www.sqlite.org/src/file/src/os.h).
bool isInUse(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000002;
        lock.l_len = 510;
        const int file = open(name.constData(), O_RDWR);
        _exit(file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    EXPECT_EQ(waitpid(child, &status, 0), child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QFile::Permissions modeOf(const QString& path)
{
    return QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
}

// Opening must fail so, and leave neither a changed byte nor a new file behind.
void expectRefused(const QString& path, Error::Code code, const QString& reason)
{
    const QByteArray before = bytesOf(path);
    const QDateTime touched = QFileInfo(path).lastModified();
    const QStringList files = QFileInfo(path).dir().entryList(QDir::Files);
    const auto opened = Database::open(path);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, code);
    EXPECT_TRUE(opened.error().message.contains(reason)) << opened.error().message.toStdString();
    EXPECT_TRUE(opened.error().message.contains(path));
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(QFileInfo(path).lastModified(), touched);
    EXPECT_EQ(QFileInfo(path).dir().entryList(QDir::Files), files);
}

TEST_F(DatabaseTest, NewNotebookIsForItsOwnerOnly)
{
    const QString file = path(u"new/folders/notebook.sqlite"_s);
    opened(file);
    EXPECT_EQ(modeOf(file), QFile::ReadOwner | QFile::WriteOwner);
    const QFile::Permissions all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    EXPECT_EQ(modeOf(path(u"new/folders"_s)), all);
    EXPECT_EQ(modeOf(path(u"new"_s)), all);
}

TEST_F(DatabaseTest, JournalIsForItsOwnerOnlyToo)
{
    contacts::Contact ana;
    ana.name = u"Ana"_s;
    added(ana);
    EXPECT_EQ(modeOf(path() + u"-wal"_s), QFile::ReadOwner | QFile::WriteOwner);
}

TEST_F(DatabaseTest, EveryConnectionEnforcesForeignKeysAndUsesAWriteAheadLog)
{
    EXPECT_EQ(*Query(database(), u"PRAGMA foreign_keys"_s).number(), 1);
    EXPECT_EQ(*Query(database(), u"PRAGMA busy_timeout"_s).number(), 2000);
    EXPECT_EQ(*Query(database(), u"PRAGMA application_id"_s).number(), kApplicationId);
    const auto mode =
        Query(database(), u"PRAGMA journal_mode"_s).first([](const Row& row) { return row.text(0); });
    EXPECT_EQ(**mode, u"wal"_s);
}

TEST_F(DatabaseTest, EmptyFileBecomesANotebook)
{
    write(path(), {});
    EXPECT_EQ(*Query(database(), u"SELECT count(*) FROM contacts"_s).number(), 0);
}

TEST_F(DatabaseTest, RefusesAFolder)
{
    const QString folder = path(u"folder"_s);
    QDir().mkdir(folder);
    const auto opened = Database::open(folder);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, Error::Code::CannotOpen);
    EXPECT_TRUE(QDir(folder).isEmpty());
}

TEST_F(DatabaseTest, RefusesAFolderThatCannotBeMade)
{
    write(path(u"file"_s), "not a folder");
    const auto opened = Database::open(path(u"file/notebook.sqlite"_s));
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, Error::Code::CannotOpen);
}

TEST_F(DatabaseTest, RefusesWhatIsNoDatabase)
{
    for (const QByteArray& bytes : {QByteArray("x"), QByteArray("Dear diary, …"), QByteArray(5000, 'a'),
                                    QByteArray("SQLite format 3\0 and then nothing", 33)}) {
        write(path(), bytes);
        expectRefused(path(), Error::Code::CannotOpen, u"isn't a Wellmet notebook"_s);
    }
}

TEST_F(DatabaseTest, RefusesADatabaseOfAnotherProgram)
{
    static_cast<void>(Query(database(), u"PRAGMA application_id = 77"_s).run());
    close();
    expectRefused(path(), Error::Code::CannotOpen, u"another program"_s);
}

TEST_F(DatabaseTest, RefusesAnotherProgramsDatabaseWithoutAnApplicationId)
{
    static_cast<void>(Query(database(), u"PRAGMA application_id = 0"_s).run());
    close();
    expectRefused(path(), Error::Code::CannotOpen, u"another program"_s);
}

TEST_F(DatabaseTest, RefusesANewerNotebook)
{
    static_cast<void>(Query(database(), u"PRAGMA user_version = 9999"_s).run());
    close();
    expectRefused(path(), Error::Code::NewerVersion, u"newer Wellmet"_s);
}

TEST_F(DatabaseTest, RefusesAFileCutShort)
{
    database();
    close();
    write(path(), bytesOf(path()).first(8192));
    expectRefused(path(), Error::Code::CannotOpen, u"its end is missing"_s);
}

TEST_F(DatabaseTest, RefusesAReadOnlyFile)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may write to anything";
    database();
    close();
    QFile::setPermissions(path(), QFile::ReadOwner);
    expectRefused(path(), Error::Code::CannotWrite, u"read-only"_s);
}

TEST_F(DatabaseTest, ClosingLeavesOneFileAndNoConnection)
{
    const qsizetype connections = QSqlDatabase::connectionNames().size();
    database();
    EXPECT_EQ(QSqlDatabase::connectionNames().size(), connections + 1);
    close();
    EXPECT_EQ(QSqlDatabase::connectionNames().size(), connections);
    EXPECT_EQ(QFileInfo(path()).dir().entryList(QDir::Files), QStringList{u"notebook.sqlite"_s});
}

TEST_F(DatabaseTest, DataVersionTellsWritesOfOthersOnly)
{
    const std::unique_ptr<Database> other = opened(path());
    const qint64 before = *database().dataVersion();
    contacts::Contact ana;
    ana.name = u"Ana"_s;
    added(ana);
    EXPECT_EQ(*database().dataVersion(), before);
    static_cast<void>(Query(*other, u"INSERT INTO settings VALUES ('a', 'b')"_s).run());
    EXPECT_NE(*database().dataVersion(), before);
}

TEST_F(DatabaseTest, QueriesReportWhatFailedInsteadOfGoingOn)
{
    EXPECT_EQ(Query(database(), u"SELECT * FROM nowhere"_s).number().error().code, Error::Code::CannotRead);
    EXPECT_EQ(Query(database(), u"DELETE FROM nowhere"_s).run().error().code, Error::Code::CannotWrite);
}

TEST_F(DatabaseTest, TheSameStatementCanBeInUseTwice)
{
    const QString sql = u"SELECT 1 UNION SELECT 2 UNION SELECT 3"_s;
    int pairs = 0;
    const Result<void> done = Query(database(), sql).each([&](const Row&) {
        static_cast<void>(Query(database(), sql).each([&](const Row&) { ++pairs; }));
    });
    EXPECT_TRUE(done.ok());
    EXPECT_EQ(pairs, 9);
}

// Else another program takes the file for unused, empties its log and leaves this one with a damaged
// notebook.
TEST_F(DatabaseTest, ASecondConnectionLeavesTheFirstItsLocks)
{
    ASSERT_TRUE(Query(database(), u"SELECT count(*) FROM contacts"_s).number().ok());
    ASSERT_TRUE(isInUse(path()));
    {
        const auto second = opened(path());
        EXPECT_TRUE(isInUse(path()));
    }
    EXPECT_TRUE(isInUse(path()));
    ASSERT_TRUE(QFile::link(path(), path(u"link.sqlite"_s)));
    opened(path(u"link.sqlite"_s));
    EXPECT_TRUE(isInUse(path())) << "under another name it is the same file";
    close();
    EXPECT_FALSE(isInUse(path()));
}

} // namespace
} // namespace wellmet::storage
