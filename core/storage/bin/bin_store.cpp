// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bin/bin_store.h"

#include "storage/database.h"
#include "storage/json_text.h"
#include "storage/query.h"

#include <QJsonDocument>

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::ContactId;

Result<void> BinStore::put(const Contact& person, const BinEntry& entry)
{
    return Query(m_database, u"INSERT OR REPLACE INTO bin"
                             " (contact_id, name, role, organization, contact, deleted, merged)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(person.id.value())
        .bind(person.name)
        .bind(person.role)
        .bind(person.organization)
        .bind(jsonText(entry.contact))
        .bind(entry.deleted.toMSecsSinceEpoch())
        .bind(entry.merged ? changeText(*entry.merged) : QString())
        .run();
}

Result<void> BinStore::remove(const ContactId& id)
{
    return Query(m_database, u"DELETE FROM bin WHERE contact_id = ?"_s).bind(id.value()).run();
}

Result<std::optional<BinEntry>> BinStore::read(const ContactId& id) const
{
    return Query(m_database, u"SELECT contact, deleted, merged FROM bin WHERE contact_id = ?"_s)
        .bind(id.value())
        .first([](const Row& row) {
            BinEntry entry{.contact = jsonObject(row.text(0)),
                           .deleted = QDateTime::fromMSecsSinceEpoch(row.integer(1))};
            if (const QByteArray merged = row.text(2).toUtf8(); !merged.isEmpty())
                entry.merged = changeFrom(QJsonDocument::fromJson(merged).array());
            return entry;
        });
}

Result<std::vector<BinnedPerson>> BinStore::page(int offset, int limit) const
{
    std::vector<BinnedPerson> people;
    const Result<void> read =
        Query(m_database, u"SELECT contact_id, name, role, organization, deleted FROM bin"
                          " ORDER BY deleted DESC, rowid DESC LIMIT ? OFFSET ?"_s)
            .bind(limit)
            .bind(offset)
            .each([&](const Row& row) {
                people.push_back({.id = ContactId(row.text(0)),
                                  .name = row.text(1),
                                  .role = row.text(2),
                                  .organization = row.text(3),
                                  .deleted = QDateTime::fromMSecsSinceEpoch(row.integer(4))});
            });
    if (!read)
        return read.error();
    return people;
}

Result<int> BinStore::count() const
{
    const Result<qint64> count = Query(m_database, u"SELECT count(*) FROM bin"_s).number();
    if (!count)
        return count.error();
    return static_cast<int>(*count);
}

Result<int> BinStore::forget(const QDateTime& moment, int most)
{
    const QString them = u"(SELECT contact_id FROM bin WHERE deleted < ? ORDER BY deleted, rowid LIMIT ?)"_s;
    const Result<qint64> count = Query(m_database, u"SELECT count(*) FROM "_s + them)
                                     .bind(moment.toMSecsSinceEpoch())
                                     .bind(most)
                                     .number();
    if (!count)
        return count.error();
    if (*count == 0)
        return 0;
    for (const QString& rows :
         {u"drafts WHERE contact_id"_s, u"silences WHERE contact_id"_s, u"distinct_people WHERE first"_s,
          u"distinct_people WHERE second"_s, u"bin WHERE contact_id"_s}) {
        const Result<void> gone = Query(m_database, u"DELETE FROM %1 IN %2"_s.arg(rows, them))
                                      .bind(moment.toMSecsSinceEpoch())
                                      .bind(most)
                                      .run();
        if (!gone)
            return gone.error();
    }
    return static_cast<int>(*count);
}

} // namespace wellmet::storage
