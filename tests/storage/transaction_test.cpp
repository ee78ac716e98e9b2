// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "storage/query.h"
#include "storage/temporary_notebook.h"
#include "support/printers.h"

#include <QElapsedTimer>

namespace wellmet::storage {
namespace {

using namespace Qt::StringLiterals;

class TransactionTest : public TemporaryNotebook
{
protected:
    void set(const QString& key)
    {
        EXPECT_TRUE(Query(database(), u"INSERT INTO settings VALUES (?, 'x')"_s).bind(key).run().ok());
    }
    qint64 settings() { return *Query(database(), u"SELECT count(*) FROM settings"_s).number(); }
};

TEST_F(TransactionTest, CommitKeeps)
{
    Result<Transaction> transaction = Transaction::begin(database());
    set(u"a"_s);
    EXPECT_TRUE(transaction->commit().ok());
    EXPECT_FALSE(database().inTransaction());
    EXPECT_EQ(settings(), 1);
}

TEST_F(TransactionTest, LeavingTheScopeTakesBack)
{
    {
        const Result<Transaction> transaction = Transaction::begin(database());
        set(u"a"_s);
    }
    EXPECT_FALSE(database().inTransaction());
    EXPECT_EQ(settings(), 0);
}

TEST_F(TransactionTest, RollingBackAndThenLeavingTheScopeIsOneRollback)
{
    Result<Transaction> outer = Transaction::begin(database());
    set(u"a"_s);
    {
        Transaction moved = std::move(*outer);
        moved.rollBack();
        Result<Transaction> next = Transaction::begin(database());
        set(u"b"_s);
        moved.rollBack();
        EXPECT_TRUE(next->commit().ok());
    }
    EXPECT_EQ(settings(), 1);
}

TEST_F(TransactionTest, BusyWriterIsAnErrorWithinThreeSecondsAndNoHang)
{
    const std::unique_ptr<Database> other = opened(path());
    database();
    const Result<Transaction> held = Transaction::begin(*other);
    QElapsedTimer timer;
    timer.start();
    const Result<Transaction> refused = Transaction::begin(database());
    ASSERT_FALSE(refused.ok());
    EXPECT_LT(timer.elapsed(), 3000);
    EXPECT_EQ(refused.error().code, Error::Code::CannotWrite);
    EXPECT_TRUE(refused.error().message.contains(u"busy"_s)) << refused.error().message.toStdString();
}

TEST_F(TransactionTest, SnapshotSeesOneStateWhileOthersWrite)
{
    const std::unique_ptr<Database> other = opened(path());
    EXPECT_EQ(settings(), 0);
    {
        const Snapshot snapshot(database());
        EXPECT_EQ(settings(), 0);
        EXPECT_TRUE(Query(*other, u"INSERT INTO settings VALUES ('a', 'b')"_s).run().ok());
        EXPECT_EQ(settings(), 0);
    }
    EXPECT_EQ(settings(), 1);
}

} // namespace
} // namespace wellmet::storage
