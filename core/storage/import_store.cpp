// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import_store.h"

#include "storage/database.h"
#include "storage/query.h"

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::ContactId;

Result<ImportId> ImportStore::begin(const QString& label, const QDateTime& created, const QString& sender)
{
    Query query(m_database, u"INSERT INTO imports (label, created, sender) VALUES (?, ?, ?)"_s);
    const Result<void> added = query.bind(label).bind(created.toMSecsSinceEpoch()).bind(sender).run();
    if (!added)
        return added.error();
    return ImportId(query.lastInsertKey());
}

Result<void> ImportStore::add(ImportId id, int position, const ImportedChange& change)
{
    return Query(m_database, u"INSERT INTO import_changes (import_id, position, contact_id, before, after)"
                             " VALUES (?, ?, ?, ?, ?)"_s)
        .bind(id.value())
        .bind(position)
        .bind(change.contact.value())
        .bind(change.before)
        .bind(change.after)
        .run();
}

Result<std::optional<ImportRecord>> ImportStore::newestNotUndone() const
{
    return Query(
               m_database,
               u"SELECT id, label, created, sender FROM imports WHERE undone = 0 ORDER BY id DESC LIMIT 1"_s)
        .first([](const Row& row) {
            return ImportRecord{.id = ImportId(row.integer(0)),
                                .label = row.text(1),
                                .created = QDateTime::fromMSecsSinceEpoch(row.integer(2)),
                                .sender = row.text(3)};
        });
}

Result<void> ImportStore::changes(ImportId id, const std::function<bool(const ImportedChange&)>& visit) const
{
    Query query(m_database, u"SELECT contact_id, before, after FROM import_changes WHERE import_id = ?"
                            " ORDER BY position DESC"_s);
    return query.bind(id.value()).each([&](const Row& row) {
        return visit({.contact = ContactId(row.text(0)), .before = row.text(1), .after = row.bytes(2)});
    });
}

Result<void> ImportStore::markUndone(ImportId id)
{
    return Query(m_database, u"UPDATE imports SET undone = 1 WHERE id = ?"_s).bind(id.value()).run();
}

} // namespace wellmet::storage
