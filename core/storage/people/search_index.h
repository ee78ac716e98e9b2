// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/contact.h"

namespace wellmet::storage {

class Database;

// Keeps the two search tables in step with the contacts. Called by ContactStore alone, inside its
// transaction.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database) : m_database(database) {}

    Result<void> add(qint64 key, const contacts::Contact& contact);
    // Writes only what reads differently now.
    Result<void> replace(qint64 key, const contacts::Contact& before, const contacts::Contact& after);
    Result<void> remove(qint64 key);

private:
    Database& m_database;
};

} // namespace wellmet::storage
