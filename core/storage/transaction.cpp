// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "storage/database.h"
#include "storage/query.h"

namespace wellmet::storage {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Database& database)
{
    Q_ASSERT(!database.m_inTransaction);
    if (const Result<void> there = database.checkInPlace(); !there)
        return there.error();
    const Result<void> begun = Query(database, u"BEGIN IMMEDIATE"_s).run();
    if (!begun)
        return begun.error();
    database.m_inTransaction = true;
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    rollBack();
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    const Result<void> committed = Query(*m_database, u"COMMIT"_s).run();
    if (!committed) {
        rollBack();
        return committed;
    }
    m_database->m_inTransaction = false;
    m_database = nullptr;
    return {};
}

void Transaction::rollBack()
{
    if (!m_database)
        return;
    // SQLite may have rolled back by itself (a full disk); failing to do it twice is no harm.
    static_cast<void>(Query(*m_database, u"ROLLBACK"_s).run().ok());
    m_database->m_inTransaction = false;
    m_database = nullptr;
}

Snapshot::Snapshot(Database& database) : m_database(database.m_inTransaction ? nullptr : &database)
{
    if (m_database && !Query(database, u"BEGIN"_s).run())
        m_database = nullptr;
    if (m_database)
        m_database->m_inTransaction = true;
}

Snapshot::~Snapshot()
{
    if (!m_database)
        return;
    static_cast<void>(Query(*m_database, u"COMMIT"_s).run().ok());
    m_database->m_inTransaction = false;
}

} // namespace wellmet::storage
