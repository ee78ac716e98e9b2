// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wellmet::cli {

namespace {

void appendEscaped(QByteArray& bytes, char c)
{
    static constexpr char kHex[] = "0123456789abcdef";
    switch (c) {
    case '"':
        bytes += "\\\"";
        break;
    case '\\':
        bytes += "\\\\";
        break;
    case '\n':
        bytes += "\\n";
        break;
    case '\r':
        bytes += "\\r";
        break;
    case '\t':
        bytes += "\\t";
        break;
    default:
        if (c >= 0 && c < 0x20)
            bytes.append("\\u00").append(kHex[c / 16]).append(kHex[c % 16]);
        else
            bytes += c;
    }
}

} // namespace

void JsonText::separate()
{
    if (m_needsComma)
        m_bytes += ',';
    m_needsComma = true;
}

JsonText& JsonText::begin(char bracket)
{
    separate();
    m_bytes += bracket;
    m_needsComma = false;
    return *this;
}

JsonText& JsonText::end(char bracket)
{
    m_bytes += bracket;
    m_needsComma = true;
    return *this;
}

JsonText& JsonText::key(const char* name)
{
    separate();
    m_bytes.append('"').append(name).append("\":");
    m_needsComma = false;
    return *this;
}

JsonText& JsonText::text(QStringView text)
{
    separate();
    m_bytes += '"';
    for (const char c : text.toUtf8())
        appendEscaped(m_bytes, c);
    m_bytes += '"';
    return *this;
}

JsonText& JsonText::number(qint64 number)
{
    separate();
    m_bytes += QByteArray::number(number);
    return *this;
}

JsonText& JsonText::number(double number)
{
    separate();
    m_bytes += QByteArray::number(number, 'g', 4);
    return *this;
}

JsonText& JsonText::flag(bool flag)
{
    separate();
    m_bytes += flag ? "true" : "false";
    return *this;
}

JsonText& JsonText::value(const QJsonValue& value)
{
    separate();
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    m_bytes += QByteArrayView(list).sliced(1, list.size() - 2);
    return *this;
}

JsonText& JsonText::texts(const QStringList& texts)
{
    begin('[');
    for (const QString& item : texts)
        text(item);
    return end(']');
}

} // namespace wellmet::cli
