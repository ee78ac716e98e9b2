// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"
#include "base/partial_date.h"
#include "exchange/on_one_line.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <span>

namespace wellmet::exchange {

// Takes the known keys out of a JSON object, strictly: a value of the wrong type or outside its enum is a
// problem, null is a missing value, and what is left over at the end is `rest()`. The first problem sticks.
class JsonFields
{
public:
    // `path` names the object in messages: "facts[2]"; empty for the contact itself.
    explicit JsonFields(QJsonObject object, QString path = {})
        : m_rest(std::move(object)),
          m_path(std::move(path))
    {
    }

    QString text(const QString& key);
    bool flag(const QString& key, bool otherwise);
    PartialDate date(const QString& key);
    QStringList texts(const QString& key);
    QJsonObject object(const QString& key);
    QList<QJsonObject> objects(const QString& key);

    template <class Enum>
    std::optional<Enum> choice(const QString& key, std::span<const IdRow<Enum>> table)
    {
        const QString id = text(key);
        if (id.isEmpty())
            return std::nullopt;
        const std::optional<Enum> value = valueOf(table, id);
        if (!value) {
            QStringList ids;
            for (const IdRow<Enum>& row : table)
                ids << row.id.toString();
            refuse(key, QStringLiteral("is “%1”; it must be one of %2")
                            .arg(onOneLine(id), ids.join(QStringLiteral(", "))));
        }
        return value;
    }

    void refuse(const QString& key, const QString& problem);
    void adopt(const QString& problem); // a problem found further in
    const QString& problem() const { return m_problem; }
    QString pathOf(const QString& key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }
    const QJsonObject& rest() const { return m_rest; }

private:
    // The value, or null when it is missing; a value of another type is refused.
    QJsonValue take(const QString& key, QJsonValue::Type type, const QString& expected);

    QJsonObject m_rest;
    QString m_path;
    QString m_problem;
};

// Writing: what is empty is left out.
void put(QJsonObject& object, const QString& key, const QString& text);
void put(QJsonObject& object, const QString& key, const QStringList& texts);
void put(QJsonObject& object, const QString& key, const PartialDate& date);

template <class Enum>
void put(QJsonObject& object, const QString& key, const std::optional<Enum>& value)
{
    if (value)
        object[key] = toId(*value);
}

} // namespace wellmet::exchange
