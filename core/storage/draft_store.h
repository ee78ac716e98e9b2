// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/channel.h"
#include "contacts/contact.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace wellmet::storage {

class Database;

struct StoredDraft
{
    contacts::Channel channel = contacts::Channel::LinkedIn200;
    QString tone;
    QString subject;
    QString text;
    QByteArray origin{}; // JSON; where the words come from
    QDateTime saved{};
};

// A text to somebody, and where people meet who would see it.
struct NearbyText
{
    QString organization;
    QString metWhere;
    QString text;
    QByteArray origin; // JSON; where the words come from
};

// The note being written to each person. A draft stays as long as its person is in the bin, and for a month
// when they went without it, so that undoing the deletion brings it back.
class DraftStore
{
public:
    explicit DraftStore(Database& database) : m_database(database) {}

    Result<std::optional<StoredDraft>> read(const contacts::ContactId& id) const;
    // Whose drafts are kept, deleted people's too.
    Result<std::vector<contacts::ContactId>> people() const;
    // The texts of the newest drafts to other people, newest first.
    Result<std::vector<NearbyText>> newest(const contacts::ContactId& except, int limit) const;
    Result<void> write(const contacts::ContactId& id, const StoredDraft& draft);
    Result<void> remove(const contacts::ContactId& id);

private:
    Database& m_database;
};

} // namespace wellmet::storage
