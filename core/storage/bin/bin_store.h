// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/import_store.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace wellmet::storage {

class Database;

// Somebody in the bin, as a list shows them.
struct BinnedPerson
{
    contacts::ContactId id;
    QString name;
    QString role;
    QString organization;
    QDateTime deleted;
};

// All that is kept of somebody in the bin.
struct BinEntry
{
    QJsonObject contact; // in the form of a document
    QDateTime deleted;
    // Set when they were merged into somebody: whom, how these were before, and how the merge left them.
    std::optional<ImportedChange> merged{};
};

// People who were deleted. Whoever comes back into the notebook is taken out by ContactStore. Writes belong
// inside a Transaction of the caller's. The database is borrowed.
class BinStore
{
public:
    explicit BinStore(Database& database) : m_database(database) {}

    Result<void> put(const contacts::Contact& person, const BinEntry& entry);
    Result<void> remove(const contacts::ContactId& id); // somebody who isn't here is no error
    Result<std::optional<BinEntry>> read(const contacts::ContactId& id) const;
    Result<std::vector<BinnedPerson>> page(int offset, int limit) const; // who was deleted last comes first
    Result<int> count() const;

    // Forgets those who were deleted before `moment`, the `most` oldest, with their drafts and whatever else
    // is kept under their ids. How many there were.
    Result<int> forget(const QDateTime& moment, int most);

private:
    Database& m_database;
};

} // namespace wellmet::storage
