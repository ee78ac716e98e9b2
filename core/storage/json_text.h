// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace wellmet::storage {

// JSON as a column holds it: compact, and "" for what is empty.
inline QString jsonText(const QJsonObject& object)
{
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

inline QJsonObject jsonObject(const QString& text)
{
    return text.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

// True when JSON holds the text as it is, between quotation marks.
inline bool isPlainInJson(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c != u'"' && c != u'\\' && !c.isSurrogate();
    });
}

inline QString jsonText(const QStringList& list)
{
    if (list.isEmpty())
        return {};
    if (list.size() == 1 && isPlainInJson(list.front()))
        return QStringLiteral("[\"") + list.front() + QStringLiteral("\"]");
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

inline QStringList jsonList(const QString& text)
{
    QStringList list;
    if (!text.isEmpty()) {
        for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array())
            list << value.toString();
    }
    return list;
}

} // namespace wellmet::storage
