// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/document/json_fields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

QJsonValue JsonFields::take(const QString& key, QJsonValue::Type type, const QString& expected)
{
    const auto found = m_rest.find(key);
    if (found == m_rest.end())
        return {};
    QJsonValue value = *found;
    m_rest.erase(found);
    if (value.isNull() || value.type() == type)
        return value;
    refuse(key, u"must be "_s + expected);
    return {};
}

QString JsonFields::text(const QString& key)
{
    return take(key, QJsonValue::String, u"a text"_s).toString();
}

bool JsonFields::flag(const QString& key, bool otherwise)
{
    return take(key, QJsonValue::Bool, u"true or false"_s).toBool(otherwise);
}

PartialDate JsonFields::date(const QString& key)
{
    const QString text = this->text(key);
    if (text.isEmpty())
        return {};
    const std::optional<PartialDate> date = PartialDate::fromIso(text);
    if (!date)
        refuse(key, u"is “%1”; a date is written 2026, 2026-10 or 2026-10-14"_s.arg(onOneLine(text)));
    return date.value_or(PartialDate());
}

QStringList JsonFields::texts(const QString& key)
{
    QStringList list;
    for (const QJsonValue value : take(key, QJsonValue::Array, u"a list of texts"_s).toArray()) {
        if (!value.isString())
            refuse(key, u"must be a list of texts"_s);
        list << value.toString();
    }
    return list;
}

QJsonObject JsonFields::object(const QString& key)
{
    return take(key, QJsonValue::Object, u"an object"_s).toObject();
}

QList<QJsonObject> JsonFields::objects(const QString& key)
{
    QList<QJsonObject> list;
    for (const QJsonValue value : take(key, QJsonValue::Array, u"a list of objects"_s).toArray()) {
        if (!value.isObject())
            refuse(key, u"must be a list of objects"_s);
        list << value.toObject();
    }
    return list;
}

void JsonFields::refuse(const QString& key, const QString& problem)
{
    adopt(pathOf(key) + u' ' + problem);
}

void JsonFields::adopt(const QString& problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

void put(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        object[key] = text;
}

void put(QJsonObject& object, const QString& key, const QStringList& texts)
{
    if (!texts.isEmpty())
        object[key] = QJsonArray::fromStringList(texts);
}

void put(QJsonObject& object, const QString& key, const PartialDate& date)
{
    put(object, key, date.toIso());
}

} // namespace wellmet::exchange
