// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/contact_change.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace wellmet::storage {

class Database;

// Contacts as wholes: with their facts, timeline, tags and unknown keys. Whoever is added and lies in the bin
// leaves it. Writes belong inside a Transaction of the caller's. The database is borrowed.
class ContactStore
{
public:
    explicit ContactStore(Database& database) : m_database(database) {}

    Result<std::optional<contacts::Contact>> read(const contacts::ContactId& id) const;
    // Up to `limit` contacts whose id comes after `id`, by id; four statements, whatever the limit.
    Result<std::vector<contacts::Contact>> readAfter(const contacts::ContactId& id, int limit) const;
    // Those of `ids` that are there, in the order they were added: the one to change many in, since the
    // search index writes all it has gathered whenever it is to go back. Four statements, however many.
    Result<std::vector<contacts::Contact>> readAll(const std::vector<contacts::ContactId>& ids) const;
    // Those that carry the tag, by id.
    Result<std::vector<contacts::Contact>> readTagged(const QString& tag) const;

    // Makes one change if the file still holds its `before`; a contact added without an id gets one, written
    // back into `change.after`. Errors: Conflict (nothing was written), CannotWrite.
    Result<void> apply(contacts::ContactChange& change);
    // Deletes whatever is there. Deleting somebody unknown is no error.
    Result<void> remove(const contacts::ContactId& id);

    // Every tag in use, alphabetically.
    Result<QStringList> tags() const;

private:
    struct Stored
    {
        qint64 key = 0;
        contacts::Contact contact;
    };
    Result<std::vector<Stored>> readWhere(const QString& condition, const QString& text, int limit,
                                          const QString& order = QStringLiteral("id")) const;
    Result<std::vector<contacts::Contact>> readContacts(const QString& condition, const QString& text,
                                                        int limit,
                                                        const QString& order = QStringLiteral("id")) const;
    Result<std::optional<Stored>> stored(const contacts::ContactId& id) const;
    Result<void> add(contacts::Contact& contact);
    Result<void> replace(const Stored& before, const contacts::Contact& after);
    Result<void> removeKey(qint64 key);
    Result<void> writeParts(qint64 key, const contacts::Contact& contact, const contacts::Contact& before);

    Database& m_database;
    QHash<quint32, QString> m_inserts; // the statement for each set of columns met so far
};

} // namespace wellmet::storage
