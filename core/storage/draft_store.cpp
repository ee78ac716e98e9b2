// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draft_store.h"

#include "storage/database.h"
#include "storage/query.h"

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::Channel;
using contacts::ContactId;

Result<std::optional<StoredDraft>> DraftStore::read(const ContactId& id) const
{
    Query query(m_database, u"SELECT channel, tone, subject, text, origin, saved FROM drafts"
                            " WHERE contact_id = ?"_s);
    return query.bind(id.value()).first([](const Row& row) {
        return StoredDraft{.channel = contacts::channelFromId(row.text(0)).value_or(Channel::Other),
                           .tone = row.text(1),
                           .subject = row.text(2),
                           .text = row.text(3),
                           .origin = row.text(4).toUtf8(),
                           .saved = QDateTime::fromMSecsSinceEpoch(row.integer(5))};
    });
}

Result<std::vector<ContactId>> DraftStore::people() const
{
    std::vector<ContactId> ids;
    const Result<void> done =
        Query(m_database, u"SELECT contact_id FROM drafts ORDER BY contact_id"_s).each([&](const Row& row) {
            ids.emplace_back(row.text(0));
        });
    if (!done)
        return done.error();
    return ids;
}

Result<std::vector<NearbyText>> DraftStore::newest(const ContactId& except, int limit) const
{
    std::vector<NearbyText> texts;
    const Result<void> done =
        Query(m_database, u"SELECT c.organization, c.met_where, d.text, d.origin FROM drafts d"
                          " JOIN contacts c ON c.id = d.contact_id WHERE d.contact_id <> ?"
                          " ORDER BY d.saved DESC, d.contact_id LIMIT ?"_s)
            .bind(except.value())
            .bind(limit)
            .each([&](const Row& row) {
                texts.push_back({.organization = row.text(0),
                                 .metWhere = row.text(1),
                                 .text = row.text(2),
                                 .origin = row.text(3).toUtf8()});
            });
    if (!done)
        return done.error();
    return texts;
}

Result<void> DraftStore::write(const ContactId& id, const StoredDraft& draft)
{
    constexpr qint64 kMonth = 30LL * 24 * 60 * 60 * 1000;
    const qint64 saved = draft.saved.toMSecsSinceEpoch();
    const Result<void> swept =
        Query(m_database,
              u"DELETE FROM drafts WHERE saved < ? AND contact_id NOT IN (SELECT id FROM contacts)"
              " AND contact_id NOT IN (SELECT contact_id FROM bin)"_s)
            .bind(saved - kMonth)
            .run();
    if (!swept)
        return swept;
    return Query(m_database,
                 u"INSERT OR REPLACE INTO drafts (contact_id, channel, tone, subject, text, origin, saved)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id.value())
        .bind(contacts::toId(draft.channel))
        .bind(draft.tone)
        .bind(draft.subject)
        .bind(draft.text)
        .bind(QString::fromUtf8(draft.origin))
        .bind(saved)
        .run();
}

Result<void> DraftStore::remove(const ContactId& id)
{
    return Query(m_database, u"DELETE FROM drafts WHERE contact_id = ?"_s).bind(id.value()).run();
}

} // namespace wellmet::storage
