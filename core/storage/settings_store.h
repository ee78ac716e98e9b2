// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/sender_profile.h"

#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace wellmet::storage {

class Database;

// What the notebook knows about its user: the profile that notes introduce them with, and small settings.
class SettingsStore
{
public:
    explicit SettingsStore(Database& database) : m_database(database) {}

    Result<contacts::SenderProfile> sender() const; // an empty one until it is written
    Result<void> setSender(const contacts::SenderProfile& sender);

    Result<QString> value(const QString& key) const;                 // empty when unset
    Result<void> setValue(const QString& key, const QString& value); // an empty value unsets it

    Result<std::map<QString, QString>> all() const;

    // How many days an answer may take, by a channel's id: the setting "answer.CHANNEL" or what is usual.
    Result<std::vector<std::pair<QString, int>>> answerTimes() const;

private:
    Database& m_database;
};

} // namespace wellmet::storage
