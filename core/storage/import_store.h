// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/strong_id.h"
#include "contacts/contact.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace wellmet::storage {

class Database;

using ImportId = StrongId<struct ImportTag, qint64>;

struct ImportRecord
{
    ImportId id;
    QString label; // "Connections.csv"
    QDateTime created;
    QString sender; // the profile that it brought, as a document's JSON object; empty when none
};

// One contact as an import found and left it.
struct ImportedChange
{
    contacts::ContactId contact;
    QString before;   // a JSON object of the interchange document; empty when the import added the contact
    QByteArray after; // its fingerprint, which tells whether it was edited since
};

// What every import did, so that it can be taken back. Writes belong inside the Transaction that writes the
// contacts. The database is borrowed.
class ImportStore
{
public:
    explicit ImportStore(Database& database) : m_database(database) {}

    Result<ImportId> begin(const QString& label, const QDateTime& created, const QString& sender);
    // `position` numbers the changes of one import in their order, from 0.
    Result<void> add(ImportId id, int position, const ImportedChange& change);

    Result<std::optional<ImportRecord>> newestNotUndone() const;
    // Visits the changes, last one first: the order for taking them back. False from `visit` stops.
    Result<void> changes(ImportId id, const std::function<bool(const ImportedChange&)>& visit) const;
    Result<void> markUndone(ImportId id);

private:
    Database& m_database;
};

} // namespace wellmet::storage
