// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"

#include <QStringDecoder>

namespace wellmet::exchange {

namespace {

// Windows-1252 from 0x80 to 0x9F; the rest is Latin-1. Unassigned bytes become the replacement character.
constexpr char16_t kWindows1252[] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                     0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(kWindows1252[c.unicode() - 0x80]);
    }
    return text;
}

} // namespace

QByteArray withoutByteOrderMark(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.mid(3);
    if (!bytes.startsWith("\xFF\xFE") && !bytes.startsWith("\xFE\xFF"))
        return bytes;
    QStringDecoder decoder(QStringDecoder::Utf16);
    return QString(decoder.decode(bytes)).toUtf8();
}

QString decoded(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
}

QString decoded(QByteArrayView bytes, const QByteArray& charset)
{
    if (charset.isEmpty() || charset.compare("utf-8", Qt::CaseInsensitive) == 0)
        return decoded(bytes);
    QStringDecoder decoder(charset.constData());
    return decoder.isValid() ? QString(decoder.decode(bytes)) : decoded(bytes);
}

} // namespace wellmet::exchange
