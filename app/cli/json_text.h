// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace wellmet::cli {

// Writes JSON piece by piece with its keys in the order they are given, which a QJsonObject would sort.
//
//     JsonText json;
//     json.begin('{').key("score").number(94).end('}');
class JsonText
{
public:
    JsonText& begin(char bracket);
    JsonText& end(char bracket);
    JsonText& key(const char* name);
    JsonText& text(QStringView text);
    JsonText& number(qint64 number);
    JsonText& number(double number); // to four significant digits
    JsonText& flag(bool flag);
    JsonText& value(const QJsonValue& value);
    JsonText& texts(const QStringList& texts);

    const QByteArray& bytes() const { return m_bytes; }

private:
    void separate();

    QByteArray m_bytes;
    bool m_needsComma = false;
};

} // namespace wellmet::cli
