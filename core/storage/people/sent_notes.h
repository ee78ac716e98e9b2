// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/contact.h"

#include <QStringList>

#include <functional>

namespace wellmet::storage {

class Database;

// A note that went out, and to whom.
struct SentNote
{
    contacts::ContactId to;
    QString name;
    QString organization;
    QString metWhere;
    QString text;
};

// The notes sent to everybody, without reading the people themselves. The database is borrowed.
class SentNotes
{
public:
    explicit SentNotes(Database& database) : m_database(database) {}

    Result<void> each(const std::function<void(const SentNote&)>& visit) const;
    // The texts of the newest notes to other people, newest first.
    Result<QStringList> newestTexts(const contacts::ContactId& except, int limit) const;

private:
    Database& m_database;
};

} // namespace wellmet::storage
