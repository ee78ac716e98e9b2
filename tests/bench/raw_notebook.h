// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <QString>

#include <vector>

struct sqlite3;

namespace wellmet::bench {

// The floor of storing and finding people: SQLite from C, one table with a public id and an index for the
// list by name, full text over names and firms with short prefixes and over everything without; nothing is
// checked, and no journal could take the import back.
class RawNotebook
{
public:
    explicit RawNotebook(const QString& path);
    ~RawNotebook();
    RawNotebook(const RawNotebook&) = delete;
    RawNotebook& operator=(const RawNotebook&) = delete;

    void store(const std::vector<contacts::Contact>& people);     // in one transaction
    std::vector<QString> firstFifty(const QString& prefix) const; // names in the newest matching rows
    std::vector<QString> firstNames(int limit) const;             // in the order of the list

private:
    void run(const char* sql) const;
    sqlite3* m_database = nullptr;
};

} // namespace wellmet::bench
