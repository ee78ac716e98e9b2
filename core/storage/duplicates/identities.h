// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/contact.h"

#include <functional>
#include <utility>
#include <vector>

namespace wellmet::storage {

class Database;

using PairOfPeople = std::pair<contacts::ContactId, contacts::ContactId>;

// What tells people apart, and who was told apart by the user. The order within a pair is of no matter; it
// comes back with the smaller id first. The database is borrowed.
class Identities
{
public:
    explicit Identities(Database& database) : m_database(database) {}

    // Visits everybody in the order they were added, with id, name and its parts, employer, addresses and
    // links; nothing else is read. One statement. False from `visit` stops.
    Result<void> each(const std::function<bool(contacts::Contact&&)>& visit) const;

    // Those of `ids` who are in the notebook, in the order of ids.
    Result<std::vector<contacts::ContactId>> present(const std::vector<contacts::ContactId>& ids) const;

    Result<std::vector<PairOfPeople>> distinct() const; // in the order of ids
    // Those who are somebody else than `id`.
    Result<std::vector<contacts::ContactId>> distinctFrom(const contacts::ContactId& id) const;
    Result<void> markDistinct(const PairOfPeople& pair); // once more changes nothing
    Result<void> unmarkDistinct(const PairOfPeople& pair);

private:
    Database& m_database;
};

} // namespace wellmet::storage
