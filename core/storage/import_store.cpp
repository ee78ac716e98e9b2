// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import_store.h"

#include "storage/database.h"
#include "storage/json_text.h"
#include "storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::ContactId;

namespace {

// JSON's numbers don't hold all of its 64 bits.
QString fingerprintText(quint64 fingerprint)
{
    return QString::number(fingerprint, 16);
}

ImportRecord recordFrom(const Row& row)
{
    return {.id = ImportId(row.integer(0)),
            .label = row.text(1),
            .created = QDateTime::fromMSecsSinceEpoch(row.integer(2)),
            .sender = jsonObject(row.text(3)),
            .extra = jsonObject(row.text(4))};
}

QString changesText(const std::vector<ImportedChange>& changes)
{
    QString text;
    text.reserve(static_cast<qsizetype>(changes.size()) * 64);
    for (const ImportedChange& change : changes)
        text += (text.isEmpty() ? u'[' : u',') + changeText(change);
    return text + u']';
}

} // namespace

QString changeText(const ImportedChange& change)
{
    QString text = jsonText(QStringList{change.contact.value(), fingerprintText(change.after)});
    if (change.before.isEmpty())
        return text;
    text.back() = u',';
    return text + jsonText(change.before) + u']';
}

ImportedChange changeFrom(const QJsonArray& change)
{
    return {.contact = ContactId(change[0].toString()),
            .before = change[2].toObject(),
            .after = change[1].toString().toULongLong(nullptr, 16)};
}

Result<ImportId> ImportStore::begin(const ImportRecord& record)
{
    Query query(m_database, u"INSERT INTO imports (label, created, sender, extra) VALUES (?, ?, ?, ?)"_s);
    const Result<void> added = query.bind(record.label)
                                   .bind(record.created.toMSecsSinceEpoch())
                                   .bind(jsonText(record.sender))
                                   .bind(jsonText(record.extra))
                                   .run();
    if (!added)
        return added.error();
    return ImportId(query.lastInsertKey());
}

Result<void> ImportStore::add(ImportId id, const std::vector<ImportedChange>& changes)
{
    if (changes.empty())
        return {};
    return Query(m_database, u"INSERT INTO import_changes (import_id, changes) VALUES (?, ?)"_s)
        .bind(id.value())
        .bind(changesText(changes))
        .run();
}

Result<std::optional<ImportRecord>> ImportStore::newestNotUndone() const
{
    return Query(m_database, u"SELECT id, label, created, sender, extra FROM imports WHERE undone = 0"
                             " ORDER BY id DESC LIMIT 1"_s)
        .first(recordFrom);
}

Result<std::optional<ImportRecord>> ImportStore::notUndone(ImportId id) const
{
    return Query(m_database, u"SELECT id, label, created, sender, extra FROM imports"
                             " WHERE undone = 0 AND id = ?"_s)
        .bind(id.value())
        .first(recordFrom);
}

Result<void> ImportStore::changes(ImportId id, const std::function<bool(const ImportedChange&)>& visit) const
{
    Query query(m_database,
                u"SELECT changes FROM import_changes WHERE import_id = ? ORDER BY position DESC"_s);
    return query.bind(id.value()).each([&](const Row& row) {
        const QJsonArray changes = QJsonDocument::fromJson(row.text(0).toUtf8()).array();
        for (qsizetype i = changes.size(); i-- > 0;) {
            if (!visit(changeFrom(changes[i].toArray())))
                return false;
        }
        return true;
    });
}

Result<void> ImportStore::markUndone(ImportId id, bool undone)
{
    return Query(m_database, u"UPDATE imports SET undone = ? WHERE id = ?"_s)
        .bind(undone)
        .bind(id.value())
        .run();
}

} // namespace wellmet::storage
