// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/contact_store.h"

#include "storage/bin/bin_store.h"
#include "storage/database.h"
#include "storage/people/contact_rows.h"
#include "storage/people/search_index.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <QtEndian>

#include <cstring>
#include <limits>

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::ContactChange;
using contacts::ContactId;

namespace {

constexpr int kNoLimit = std::numeric_limits<int>::max();

Error conflict(const Contact& contact)
{
    return {Error::Code::Conflict,
            u"%1 was changed elsewhere meanwhile. Nothing was overwritten."_s.arg(contact.name)};
}

// A random UUID (version 7) that begins with the time: those of one import lie side by side in the index,
// which makes adding them twice as fast as with scattered ones.
ContactId newId()
{
    QByteArray bytes = QUuid::createUuid().toRfc4122();
    const quint64 time = qToBigEndian(static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) << 16);
    std::memcpy(bytes.data(), &time, 6);
    bytes[6] = static_cast<char>(0x70 | (bytes[6] & 0x0f));
    return ContactId(QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces));
}

// The ids as a JSON array, for json_each.
QString jsonOf(const std::vector<ContactId>& ids)
{
    QJsonArray values;
    for (const ContactId& id : ids)
        values << id.value();
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

// Reads every row of a child table that belongs to the contacts that `keys` selects.
template <class Visit>
Result<void> eachPart(Database& database, const QString& columns, const QString& table, const QString& keys,
                      const QString& text, int limit, Visit visit)
{
    const QString sql = u"SELECT contact, %1 FROM %2 WHERE contact IN (%3) ORDER BY contact, position"_s;
    return Query(database, sql.arg(columns, table, keys)).bind(text).bind(limit).each(visit);
}

// Replaces the rows of a child table by `parts`, unless they are `before` already.
template <class Parts, class Bind>
Result<void> writeParts(Database& database, const QString& table, const QString& columns, qint64 key,
                        const Parts& parts, const Parts& before, Bind bind)
{
    if (parts == before)
        return {};
    if (!before.empty()) {
        const Result<void> cleared =
            Query(database, u"DELETE FROM %1 WHERE contact = ?"_s.arg(table)).bind(key).run();
        if (!cleared)
            return cleared;
    }
    const QString insert = u"INSERT INTO %1 (contact, position, %2) VALUES (?, ?, %3)"_s.arg(
        table, columns, placeholdersFor(columns));
    int position = 0;
    for (const auto& part : parts) {
        Query query(database, insert);
        query.bind(key).bind(position++);
        bind(query, part);
        const Result<void> written = query.run();
        if (!written)
            return written;
    }
    return {};
}

} // namespace

Result<std::vector<ContactStore::Stored>>
ContactStore::readWhere(const QString& condition, const QString& text, int limit, const QString& order) const
{
    const Snapshot snapshot(m_database);
    const QString rows = u"FROM contacts WHERE %1 ORDER BY %2 LIMIT ?"_s.arg(condition, order);
    const QString keys = u"SELECT key "_s + rows;
    std::vector<Stored> found;
    QHash<qint64, size_t> places;
    const auto contactOf = [&](const Row& row) -> Contact& {
        return found[places.value(row.integer(0))].contact;
    };

    Result<void> done = Query(m_database, u"SELECT %1 %2"_s.arg(contactColumns(), rows))
                            .bind(text)
                            .bind(limit)
                            .each([&](const Row& row) {
                                places.insert(row.integer(0), found.size());
                                found.push_back({row.integer(0), contactFrom(row)});
                            });
    if (done && !found.empty())
        done = eachPart(m_database, factColumns(), u"facts"_s, keys, text, limit,
                        [&](const Row& row) { contactOf(row).facts.push_back(factFrom(row, 1)); });
    if (done && !found.empty())
        done = eachPart(m_database, interactionColumns(), u"interactions"_s, keys, text, limit,
                        [&](const Row& row) { contactOf(row).history.push_back(interactionFrom(row, 1)); });
    if (done && !found.empty())
        done = eachPart(m_database, u"tag"_s, u"tags"_s, keys, text, limit,
                        [&](const Row& row) { contactOf(row).tags << row.text(1); });
    if (!done)
        return done.error();
    return found;
}

Result<std::optional<ContactStore::Stored>> ContactStore::stored(const ContactId& id) const
{
    Result<std::vector<Stored>> found = readWhere(u"id = ?"_s, id.value(), 1);
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::optional<Contact>> ContactStore::read(const ContactId& id) const
{
    Result<std::optional<Stored>> found = stored(id);
    if (!found)
        return found.error();
    return *found ? std::optional(std::move((*found)->contact)) : std::nullopt;
}

Result<std::vector<Contact>> ContactStore::readContacts(const QString& condition, const QString& text,
                                                        int limit, const QString& order) const
{
    Result<std::vector<Stored>> found = readWhere(condition, text, limit, order);
    if (!found)
        return found.error();
    std::vector<Contact> contacts;
    contacts.reserve(found->size());
    for (Stored& stored : *found)
        contacts.push_back(std::move(stored.contact));
    return contacts;
}

Result<std::vector<Contact>> ContactStore::readAfter(const ContactId& id, int limit) const
{
    return readContacts(u"id > ?"_s, id.value(), limit);
}

Result<std::vector<Contact>> ContactStore::readAll(const std::vector<ContactId>& ids) const
{
    return readContacts(u"id IN (SELECT value FROM json_each(?))"_s, jsonOf(ids), kNoLimit, u"key"_s);
}

Result<std::vector<Contact>> ContactStore::readTagged(const QString& tag) const
{
    return readContacts(u"key IN (SELECT contact FROM tags WHERE tag = ?)"_s, tag, kNoLimit);
}

Result<void> ContactStore::apply(ContactChange& change)
{
    Q_ASSERT(m_database.inTransaction());
    if (!change.before && !change.after)
        return {};
    if (!change.before && change.after->id.isNull())
        return add(*change.after);
    const ContactId id = change.before ? change.before->id : change.after->id;
    Q_ASSERT(!change.after || change.after->id == id);
    const Result<std::optional<Stored>> found = stored(id);
    if (!found)
        return found.error();
    const std::optional<Stored>& current = *found;
    const bool isAsBefore = current ? change.before == current->contact : !change.before;
    if (!isAsBefore)
        return conflict(change.before ? *change.before : *change.after);
    if (!change.before)
        return add(*change.after);
    return change.after ? replace(*current, *change.after) : removeKey(current->key);
}

Result<void> ContactStore::remove(const ContactId& id)
{
    const Result<qint64> key =
        Query(m_database, u"SELECT key FROM contacts WHERE id = ?"_s).bind(id.value()).number();
    if (!key)
        return key.error();
    return *key == 0 ? Result<void>() : removeKey(*key);
}

Result<void> ContactStore::add(Contact& contact)
{
    // Not by a trigger, which would cost every import of new people a twentieth.
    const bool mayBeInBin = !contact.id.isNull();
    if (!mayBeInBin)
        contact.id = newId();
    const NewContactRow row = newContactRow(contact);
    QString& sql = m_inserts[row.columns];
    if (sql.isEmpty())
        sql = insertContactSql(row.columns);
    Query insert(m_database, sql);
    for (const QVariant& value : row.values)
        insert.bind(value);
    const Result<void> inserted = insert.run();
    if (!inserted)
        return inserted;
    const qint64 key = insert.lastInsertKey();
    const Result<void> parts = writeParts(key, contact, {});
    if (!parts)
        return parts;
    if (mayBeInBin) {
        const Result<void> back = BinStore(m_database).remove(contact.id);
        if (!back)
            return back;
    }
    return SearchIndex(m_database).add(key, contact);
}

Result<void> ContactStore::replace(const Stored& before, const Contact& after)
{
    if (before.contact == after)
        return {};
    Query update(m_database, updateContactSql());
    bindContact(update, after);
    const Result<void> updated = update.bind(before.key).run();
    if (!updated)
        return updated;
    const Result<void> parts = writeParts(before.key, after, before.contact);
    return parts ? SearchIndex(m_database).replace(before.key, before.contact, after) : parts;
}

Result<void> ContactStore::removeKey(qint64 key)
{
    const Result<void> forgotten = SearchIndex(m_database).remove(key);
    if (!forgotten)
        return forgotten;
    return Query(m_database, u"DELETE FROM contacts WHERE key = ?"_s).bind(key).run();
}

Result<void> ContactStore::writeParts(qint64 key, const Contact& contact, const Contact& before)
{
    Result<void> done = storage::writeParts(m_database, u"facts"_s, factColumns(), key, contact.facts,
                                            before.facts, bindFact);
    if (done)
        done = storage::writeParts(m_database, u"interactions"_s, interactionColumns(), key, contact.history,
                                   before.history, bindInteraction);
    if (done)
        done = storage::writeParts(m_database, u"tags"_s, u"tag"_s, key, contact.tags, before.tags,
                                   [](Query& query, const QString& tag) { query.bind(tag); });
    return done;
}

Result<QStringList> ContactStore::tags() const
{
    QStringList found;
    const Result<void> done =
        Query(m_database, u"SELECT DISTINCT tag FROM tags ORDER BY tag COLLATE NOCASE, tag"_s)
            .each([&](const Row& row) { found << row.text(0); });
    if (!done)
        return done.error();
    return found;
}

} // namespace wellmet::storage
