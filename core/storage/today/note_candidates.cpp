// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/today/note_candidates.h"

#include "storage/database.h"
#include "storage/query.h"

namespace wellmet::storage {

using namespace Qt::StringLiterals;

Result<std::vector<contacts::ContactId>> noteCandidates(Database& database, QDate newsFrom, QDate newsTo,
                                                        int limit)
{
    std::vector<contacts::ContactId> people;
    const Result<void> done =
        Query(
            database,
            u"SELECT id FROM contacts WHERE key IN ("
            "SELECT key FROM (SELECT c.key FROM facts f CROSS JOIN contacts c ON c.key = f.contact"
            " WHERE f.kind = 'congrats' AND f.happened <> '' AND f.happened BETWEEN ? AND ? AND f.private = 0"
            " AND c.has_material = 1 AND c.has_sent = 0 ORDER BY f.happened DESC LIMIT ?)"
            " UNION SELECT key FROM (SELECT key FROM contacts WHERE has_material = 1 AND has_sent = 0"
            " ORDER BY met_on DESC, key DESC LIMIT ?)) ORDER BY key"_s)
            .bind(newsFrom.toString(Qt::ISODate))
            .bind(newsTo.toString(Qt::ISODate))
            .bind(limit)
            .bind(limit)
            .each([&](const Row& row) { people.emplace_back(row.text(0)); });
    if (!done)
        return done.error();
    return people;
}

} // namespace wellmet::storage
