// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/contact.h"

#include <QDate>

#include <vector>

namespace wellmet::storage {

class Database;

// Who may gain most from one of the few notes, to be weighed one by one: people who were never written to and
// about whom something is recorded. Those with news dated `newsFrom` to `newsTo` that isn't private, then
// those who were met last, then those added last; `limit` of each kind at most.
Result<std::vector<contacts::ContactId>> noteCandidates(Database& database, QDate newsFrom, QDate newsTo,
                                                        int limit);

} // namespace wellmet::storage
