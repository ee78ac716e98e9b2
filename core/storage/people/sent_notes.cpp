// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/sent_notes.h"

#include "storage/database.h"
#include "storage/query.h"

namespace wellmet::storage {

using namespace Qt::StringLiterals;

Result<void> SentNotes::each(const std::function<void(const SentNote&)>& visit) const
{
    Query query(m_database, u"SELECT c.id, c.name, c.organization, c.met_where, i.text FROM interactions i"
                            " JOIN contacts c ON c.key = i.contact WHERE i.kind = 'sent' AND i.text <> ''"_s);
    return query.each([&](const Row& row) {
        visit({.to = contacts::ContactId(row.text(0)),
               .name = row.text(1),
               .organization = row.text(2),
               .metWhere = row.text(3),
               .text = row.text(4)});
    });
}

Result<QStringList> SentNotes::newestTexts(const contacts::ContactId& except, int limit) const
{
    QStringList texts;
    const Result<void> done =
        Query(m_database, u"SELECT i.text FROM interactions i JOIN contacts c ON c.key = i.contact"
                          " WHERE i.kind = 'sent' AND i.text <> '' AND c.id <> ?"
                          " ORDER BY i.happened DESC, i.contact DESC LIMIT ?"_s)
            .bind(except.value())
            .bind(limit)
            .each([&](const Row& row) { texts << row.text(0); });
    if (!done)
        return done.error();
    return texts;
}

} // namespace wellmet::storage
