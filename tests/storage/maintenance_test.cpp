// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/maintenance.h"

#include "storage/query.h"
#include "storage/random_contact.h"
#include "storage/temporary_notebook.h"
#include "support/printers.h"

#include <QFile>

namespace wellmet::storage {
namespace {

using namespace Qt::StringLiterals;

using MaintenanceTest = TemporaryNotebook;

TEST_F(MaintenanceTest, CopyOfANotebookInUseHoldsWhatIsCommittedAndNothingElse)
{
    std::mt19937 random(5);
    const contacts::Contact ana = added(randomContact(random));
    const std::unique_ptr<Database> other = opened(path());
    const Result<Transaction> writing = Transaction::begin(*other);
    ASSERT_TRUE(Query(*other, u"DELETE FROM contacts"_s).run().ok());

    const QString file = path(u"copy.sqlite"_s);
    ASSERT_TRUE(backUp(database(), file).ok());
    EXPECT_EQ(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), 0);
    const std::unique_ptr<Database> copy = opened(file);
    EXPECT_EQ(**ContactStore(*copy).read(ana.id), ana);
    EXPECT_EQ(*problems(*copy), QStringList());
}

TEST_F(MaintenanceTest, CopyNeverOverwrites)
{
    QFile taken(path(u"taken"_s));
    ASSERT_TRUE(taken.open(QIODevice::WriteOnly));
    taken.write("mine");
    taken.close();
    EXPECT_EQ(backUp(database(), taken.fileName()).error().code, Error::Code::BadInput);
    EXPECT_EQ(taken.size(), 4);
    EXPECT_FALSE(QFile::exists(taken.fileName() + u".part"_s));
}

TEST_F(MaintenanceTest, CopyIntoAFolderThatIsNotThereIsAnError)
{
    EXPECT_EQ(backUp(database(), path(u"no/such/folder.sqlite"_s)).error().code, Error::Code::CannotWrite);
}

TEST_F(MaintenanceTest, SoundNotebookHasNoProblems)
{
    EXPECT_EQ(*problems(database()), QStringList());
}

TEST_F(MaintenanceTest, ChecksFindWhatIsOutOfStep)
{
    contacts::Contact ana;
    ana.name = u"Ana"_s;
    added(ana);
    for (const QString& sql : {u"DELETE FROM contact_names"_s, u"PRAGMA foreign_keys = OFF"_s,
                               u"INSERT INTO tags VALUES (77, 0, 'nobody')"_s})
        ASSERT_TRUE(Query(database(), sql).run().ok());
    const QStringList found = *problems(database());
    ASSERT_EQ(found.size(), 2) << found.join(u'|').toStdString();
    EXPECT_TRUE(found[0].contains(u"tags"_s));
    EXPECT_TRUE(found[1].contains(u"contact_names"_s));
}

} // namespace
} // namespace wellmet::storage
