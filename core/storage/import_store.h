// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/strong_id.h"
#include "contacts/contact.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace wellmet::storage {

class Database;

using ImportId = StrongId<struct ImportTag, qint64>;

struct ImportRecord
{
    ImportId id;
    QString label; // "Connections.csv"
    QDateTime created;
    QJsonObject sender; // the profile that it brought, in the form of a document; empty when none
    QJsonObject extra;  // a document's unknown keys that it brought
};

// One contact as an import found and left it.
struct ImportedChange
{
    contacts::ContactId contact;
    QJsonObject before; // in the form of a document; empty when the import added the contact
    quint64 after = 0;  // its fingerprint, which tells whether it was edited since
};

// As one JSON array: [id, fingerprint as it was left, before as a document's object].
QString changeText(const ImportedChange& change);
ImportedChange changeFrom(const QJsonArray& change);

// What every import did, so that it can be taken back. Writes belong inside the Transaction that writes the
// contacts. The database is borrowed.
class ImportStore
{
public:
    explicit ImportStore(Database& database) : m_database(database) {}

    // The id of `record` is not looked at: the result is it.
    Result<ImportId> begin(const ImportRecord& record);
    // Adds to the changes of an import, in their order. Many at once cost as much as one.
    Result<void> add(ImportId id, const std::vector<ImportedChange>& changes);

    Result<std::optional<ImportRecord>> newestNotUndone() const;
    Result<std::optional<ImportRecord>> notUndone(ImportId id) const; // nothing when it was taken back
    // Visits the changes, last one first: the order for taking them back. False from `visit` stops.
    Result<void> changes(ImportId id, const std::function<bool(const ImportedChange&)>& visit) const;
    Result<void> markUndone(ImportId id, bool undone = true);

private:
    Database& m_database;
};

} // namespace wellmet::storage
