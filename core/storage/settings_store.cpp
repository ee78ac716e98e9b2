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

} // namespace wellmet::storage
