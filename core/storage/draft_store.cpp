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
    Query query(m_database, u"SELECT channel, tone, subject, text, saved FROM drafts WHERE contact_id = ?"_s);
    return query.bind(id.value()).first([](const Row& row) {
        return StoredDraft{.channel = contacts::channelFromId(row.text(0)).value_or(Channel::Other),
                           .tone = row.text(1),
                           .subject = row.text(2),
                           .text = row.text(3),
                           .saved = QDateTime::fromMSecsSinceEpoch(row.integer(4))};
    });
}

Result<void> DraftStore::write(const ContactId& id, const StoredDraft& draft)
{
    constexpr qint64 kMonth = 30LL * 24 * 60 * 60 * 1000;
    const qint64 saved = draft.saved.toMSecsSinceEpoch();
    const Result<void> swept =
        Query(m_database,
              u"DELETE FROM drafts WHERE saved < ? AND contact_id NOT IN (SELECT id FROM contacts)"_s)
            .bind(saved - kMonth)
            .run();
    if (!swept)
        return swept;
    return Query(m_database,
                 u"INSERT OR REPLACE INTO drafts (contact_id, channel, tone, subject, text, saved)"
                 " VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(id.value())
        .bind(contacts::toId(draft.channel))
        .bind(draft.tone)
        .bind(draft.subject)
        .bind(draft.text)
        .bind(saved)
        .run();
}

Result<void> DraftStore::remove(const ContactId& id)
{
    return Query(m_database, u"DELETE FROM drafts WHERE contact_id = ?"_s).bind(id.value()).run();
}

} // namespace wellmet::storage
