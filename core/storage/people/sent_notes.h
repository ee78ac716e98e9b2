// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/contact.h"

#include <functional>
#include <optional>
#include <vector>

namespace wellmet::storage {

class Database;

// A note that went out, and what a note may say of the person it went to.
struct SentNote
{
    contacts::Contact to; // id, name, role, organization, where met and the texts of open facts; nothing else
    QString text;
};

// The notes sent to everybody, without reading the people wholly. The database is borrowed.
class SentNotes
{
public:
    // A place in the order of reading: whom a note went to, and which of theirs it is.
    struct Place
    {
        qint64 contact = 0;
        qint64 position = -1;
    };

    explicit SentNotes(Database& database) : m_database(database) {}

    // Visits at most `most` notes behind a place and says where it stopped; nothing when there are no more.
    Result<std::optional<Place>> each(Place behind, int most,
                                      const std::function<void(SentNote&&)>& visit) const;
    // The newest notes to other people, newest first; of the people, what tells who could compare notes.
    Result<std::vector<SentNote>> newest(const contacts::ContactId& except, int limit) const;
    // How many notes with a text went out that way from `first` on and before `end`. One that is dated to the
    // month counts where its month begins.
    Result<int> count(contacts::Channel channel, QDate first, QDate end) const;

private:
    Database& m_database;
};

} // namespace wellmet::storage
