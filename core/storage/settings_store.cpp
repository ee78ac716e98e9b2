// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings_store.h"

#include "storage/database.h"
#include "storage/json_text.h"
#include "storage/query.h"

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::SenderProfile;

Result<SenderProfile> SettingsStore::sender() const
{
    Query query(m_database, u"SELECT name, role, organization, about, goal, extra FROM sender"_s);
    auto found = query.first([](const Row& row) {
        return SenderProfile{.name = row.text(0),
                             .role = row.text(1),
                             .organization = row.text(2),
                             .about = row.text(3),
                             .goal = row.text(4),
                             .extra = jsonObject(row.text(5))};
    });
    if (!found)
        return found.error();
    return found->value_or(SenderProfile{});
}

Result<void> SettingsStore::setSender(const SenderProfile& sender)
{
    return Query(m_database,
                 u"INSERT OR REPLACE INTO sender (only_one, name, role, organization, about, goal, extra)"
                 " VALUES (1, ?, ?, ?, ?, ?, ?)"_s)
        .bind(sender.name)
        .bind(sender.role)
        .bind(sender.organization)
        .bind(sender.about)
        .bind(sender.goal)
        .bind(jsonText(sender.extra))
        .run();
}

Result<QString> SettingsStore::value(const QString& key) const
{
    Query query(m_database, u"SELECT value FROM settings WHERE key = ?"_s);
    auto found = query.bind(key).first([](const Row& row) { return row.text(0); });
    if (!found)
        return found.error();
    return found->value_or(QString());
}

Result<void> SettingsStore::setValue(const QString& key, const QString& value)
{
    if (value.isEmpty())
        return Query(m_database, u"DELETE FROM settings WHERE key = ?"_s).bind(key).run();
    return Query(m_database, u"INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)"_s)
        .bind(key)
        .bind(value)
        .run();
}

Result<std::map<QString, QString>> SettingsStore::all() const
{
    std::map<QString, QString> settings;
    const Result<void> read =
        Query(m_database, u"SELECT key, value FROM settings"_s).each([&](const Row& row) {
            settings.emplace(row.text(0), row.text(1));
        });
    if (!read)
        return read.error();
    return settings;
}

Result<std::vector<std::pair<QString, int>>> SettingsStore::answerTimes() const
{
    std::vector<std::pair<QString, int>> times;
    const Result<void> read =
        Query(m_database, u"SELECT channel, max(days, 1) FROM answer_times"_s).each([&](const Row& row) {
            times.emplace_back(row.text(0), static_cast<int>(row.number(1)));
        });
    if (!read)
        return read.error();
    return times;
}

} // namespace wellmet::storage
