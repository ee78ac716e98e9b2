// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/silence_store.h"

#include "storage/database.h"
#include "storage/query.h"

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::ContactId;

Result<std::vector<StoredSilence>> SilenceStore::all() const
{
    std::vector<StoredSilence> silences;
    const Result<void> read =
        Query(m_database, u"SELECT rule, scope, contact_id, words FROM silences ORDER BY position"_s)
            .each([&](const Row& row) {
                silences.push_back({.rule = row.text(0),
                                    .scope = row.text(1),
                                    .contact = ContactId(row.text(2)),
                                    .words = row.text(3)});
            });
    if (!read)
        return read.error();
    return silences;
}

Result<void> SilenceStore::add(const StoredSilence& silence)
{
    return Query(m_database,
                 u"INSERT OR IGNORE INTO silences (rule, scope, contact_id, words) VALUES (?, ?, ?, ?)"_s)
        .bind(silence.rule)
        .bind(silence.scope)
        .bind(silence.contact.value())
        .bind(silence.words)
        .run();
}

Result<void> SilenceStore::remove(const StoredSilence& silence)
{
    return Query(m_database,
                 u"DELETE FROM silences WHERE rule = ? AND scope = ? AND contact_id = ? AND words = ?"_s)
        .bind(silence.rule)
        .bind(silence.scope)
        .bind(silence.contact.value())
        .bind(silence.words)
        .run();
}

Result<void> SilenceStore::removeScope(const QString& scope, const ContactId& contact)
{
    return Query(m_database, u"DELETE FROM silences WHERE scope = ? AND contact_id = ?"_s)
        .bind(scope)
        .bind(contact.value())
        .run();
}

} // namespace wellmet::storage
