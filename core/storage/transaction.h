// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace wellmet::storage {

class Database;

// All or nothing: takes the write lock at once, and what isn't committed is rolled back on leaving the scope.
// Not to be nested.
class Transaction
{
public:
    static Result<Transaction> begin(Database& database); // CannotWrite when the lock can't be had in time
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    // Errors: CannotWrite; everything has then been rolled back.
    Result<void> commit();
    void rollBack();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database; // null when it is over
};

// Lets several reads see one state of the file while others write. Inside a transaction it has nothing to do.
class Snapshot
{
public:
    explicit Snapshot(Database& database);
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot();

private:
    Database* m_database;
};

} // namespace wellmet::storage
