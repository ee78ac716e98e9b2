// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/contact.h"

namespace wellmet::storage {

class Database;

// One thing the user doesn't want to be told; what its parts mean is the notebook's business.
struct StoredSilence
{
    QString rule;
    QString scope;
    contacts::ContactId contact; // null: nobody in particular
    QString words;

    friend bool operator==(const StoredSilence&, const StoredSilence&) = default;
};

// The findings that are silenced. They survive the deletion of a person, so that undoing it brings them back.
class SilenceStore
{
public:
    explicit SilenceStore(Database& database) : m_database(database) {}

    Result<std::vector<StoredSilence>> all() const; // oldest first
    Result<void> add(const StoredSilence& silence); // once more changes nothing
    Result<void> remove(const StoredSilence& silence);
    Result<void> removeScope(const QString& scope, const contacts::ContactId& contact);

private:
    Database& m_database;
};

} // namespace wellmet::storage
