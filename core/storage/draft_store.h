// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/channel.h"
#include "contacts/contact.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace wellmet::storage {

class Database;

struct StoredDraft
{
    contacts::Channel channel = contacts::Channel::LinkedIn200;
    QString tone;
    QString subject;
    QString text;
    QDateTime saved;
};

// The note being written to each person. A draft outlives the deletion of its person by a month, so that
// undoing the deletion brings it back.
class DraftStore
{
public:
    explicit DraftStore(Database& database) : m_database(database) {}

    Result<std::optional<StoredDraft>> read(const contacts::ContactId& id) const;
    Result<void> write(const contacts::ContactId& id, const StoredDraft& draft);
    Result<void> remove(const contacts::ContactId& id);

private:
    Database& m_database;
};

} // namespace wellmet::storage
