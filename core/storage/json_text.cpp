// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace wellmet::storage {

namespace {

// What is all plain texts, as nearly everything is, is written here: a QJsonDocument takes three times as
// long. False when something needs more; `json` is then of no use.

bool appendPlain(QString& json, QStringView text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c != u'"' && c != u'\\' && !c.isSurrogate();
    });
    json += u'"';
    json += text;
    json += u'"';
    return isPlain;
}

bool appendPlain(QString& json, const QJsonObject& object)
{
    json += u'{';
    for (auto key = object.constBegin(); key != object.constEnd(); ++key) {
        if (key != object.constBegin())
            json += u',';
        if (!appendPlain(json, key.key()))
            return false;
        json += u':';
        const QJsonValue value = key.value();
        const bool isPlain = (value.isString() && appendPlain(json, value.toString())) ||
                             (value.isObject() && appendPlain(json, value.toObject()));
        if (!isPlain)
            return false;
    }
    json += u'}';
    return true;
}

bool appendPlain(QString& json, const QStringList& list)
{
    qsizetype size = 2;
    for (const QString& text : list)
        size += text.size() + 3;
    json.reserve(size);
    json += u'[';
    for (const QString& text : list) {
        if (json.size() > 1)
            json += u',';
        if (!appendPlain(json, text))
            return false;
    }
    json += u']';
    return true;
}

QString textOf(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

QString jsonText(const QJsonObject& object)
{
    if (object.isEmpty())
        return {};
    QString json;
    json.reserve(64);
    return appendPlain(json, object) ? json : textOf(QJsonDocument(object));
}

QString jsonText(const QStringList& list)
{
    if (list.isEmpty())
        return {};
    QString json;
    return appendPlain(json, list) ? json : textOf(QJsonDocument(QJsonArray::fromStringList(list)));
}

QJsonObject jsonObject(const QString& text)
{
    return text.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

QStringList jsonList(const QString& text)
{
    QStringList list;
    if (!text.isEmpty()) {
        for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array())
            list << value.toString();
    }
    return list;
}

} // namespace wellmet::storage
