// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"

#include <QStringDecoder>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

namespace {

// Windows-1252 from 0x80 to 0x9F; the rest is Latin-1. Unassigned bytes become the replacement character.
constexpr char16_t kWindows1252[] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                     0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

// Windows-1250 from 0x80 to 0xFF.
constexpr char16_t kWindows1250[] = {
    0x20AC, 0xFFFD, 0x201A, 0xFFFD, 0x201E, 0x2026, 0x2020, 0x2021, 0xFFFD, 0x2030, 0x0160, 0x2039, 0x015A,
    0x0164, 0x017D, 0x0179, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0xFFFD, 0x2122,
    0x0161, 0x203A, 0x015B, 0x0165, 0x017E, 0x017A, 0x00A0, 0x02C7, 0x02D8, 0x0141, 0x00A4, 0x0104, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x015E, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x017B, 0x00B0, 0x00B1, 0x02DB, 0x0142,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x0105, 0x015F, 0x00BB, 0x013D, 0x02DD, 0x013E, 0x017C, 0x0154,
    0x00C1, 0x00C2, 0x0102, 0x00C4, 0x0139, 0x0106, 0x00C7, 0x010C, 0x00C9, 0x0118, 0x00CB, 0x011A, 0x00CD,
    0x00CE, 0x010E, 0x0110, 0x0143, 0x0147, 0x00D3, 0x00D4, 0x0150, 0x00D6, 0x00D7, 0x0158, 0x016E, 0x00DA,
    0x0170, 0x00DC, 0x00DD, 0x0162, 0x00DF, 0x0155, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x013A, 0x0107, 0x00E7,
    0x010D, 0x00E9, 0x0119, 0x00EB, 0x011B, 0x00ED, 0x00EE, 0x010F, 0x0111, 0x0144, 0x0148, 0x00F3, 0x00F4,
    0x0151, 0x00F6, 0x00F7, 0x0159, 0x016F, 0x00FA, 0x0171, 0x00FC, 0x00FD, 0x0163, 0x02D9};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(kWindows1252[c.unicode() - 0x80]);
    }
    return text;
}

QString fromWindows1250(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80)
            c = QChar(kWindows1250[c.unicode() - 0x80]);
    }
    return text;
}

bool isLetterByte(char c)
{
    const char lower = static_cast<char>(c | 0x20);
    return (lower >= 'a' && lower <= 'z') || (c & 0x80) != 0;
}

// Bytes within words that speak for Windows-1250: letters there and signs, or nothing, in Windows-1252, and
// those of its neighbors' alphabets that Western Europe hardly puts into a word.
bool isCentralEuropean(const QByteArray& bytes)
{
    constexpr QByteArrayView kCentral("\x8A\x8D\x8E\x8F\x9A\x9D\x9E\x9F\xA3\xA5\xAF\xB3\xB9\xBC\xBE\xBF");
    constexpr QByteArrayView kWestern("\xC0\xC3\xC5\xD1\xE0\xE3\xE5\xF1");
    constexpr char kSpanishMark = '\xBF'; // before a word, where it is no letter
    qsizetype central = 0;
    qsizetype western = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if ((bytes[i] & 0x80) == 0)
            continue;
        const bool isBehind = i > 0 && isLetterByte(bytes[i - 1]);
        const bool isBefore = i + 1 < bytes.size() && isLetterByte(bytes[i + 1]) && bytes[i] != kSpanishMark;
        if (!isBehind && !isBefore)
            continue;
        central += kCentral.contains(bytes[i]) ? 1 : 0;
        western += kWestern.contains(bytes[i]) ? 1 : 0;
    }
    return central > western;
}

// How many bytes are letters of a Windows code page beyond Latin, and what speaks for which.
struct HighLetters
{
    qsizetype letters = 0;
    qsizetype pairs = 0; // beside another one
    qsizetype accents =
        0; // a Greek vowel with its accent behind a small letter, where Cyrillic has a capital
};

HighLetters highLettersIn(const QByteArray& bytes)
{
    HighLetters high;
    quint8 before = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<quint8>(c);
        high.letters += byte >= 0xC0 ? 1 : 0;
        high.pairs += byte >= 0xC0 && before >= 0xC0 ? 1 : 0;
        high.accents += byte >= 0xDC && byte <= 0xDF && before >= 0xE0 ? 1 : 0;
        before = byte;
    }
    return high;
}

// Words in nothing but letters beyond ASCII, which neither Latin letters nor UTF-8 have side by side.
bool isOfOtherAlphabet(const HighLetters& high)
{
    return 2 * high.pairs > high.letters;
}

// True when some characters beyond ASCII are whole sequences of UTF-8 all the same.
bool hasUtf8Sequences(const QByteArray& bytes)
{
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const auto first = static_cast<quint8>(bytes[i]);
        const qsizetype length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
        if (length > 0 && i + length <= bytes.size() && QByteArrayView(bytes).sliced(i, length).isValidUtf8())
            return true;
    }
    return false;
}

// UTF-16 of a text in Latin letters has a zero in every second byte.
std::optional<QStringConverter::Encoding> plainUtf16(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 512));
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros[static_cast<size_t>(i % 2)] += start[i] == '\0';
    const qsizetype many = start.size() / 4;
    if (start.size() < 4 || (zeros[0] > many) == (zeros[1] > many))
        return std::nullopt;
    return zeros[1] > many ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

} // namespace

QByteArray withoutByteOrderMark(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.mid(3);
    const bool isMarked = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    const auto plain = isMarked ? std::nullopt : plainUtf16(bytes);
    if (!isMarked && !plain)
        return bytes;
    QStringDecoder decoder(plain.value_or(QStringConverter::Utf16));
    return QString(decoder.decode(bytes)).toUtf8();
}

Recoded fromGreekOrCyrillic(const QByteArray& bytes)
{
    const HighLetters high = highLettersIn(bytes);
    const bool isGreek = 50 * high.accents > high.letters;
    QStringDecoder decoder(isGreek ? "windows-1253" : "windows-1251");
    if (!isOfOtherAlphabet(high) || !decoder.isValid())
        return {.bytes = bytes, .from = {}};
    return {.bytes = QString(decoder.decode(bytes)).toUtf8(),
            .from = isGreek ? u"Windows-1253, as in Greece"_s : u"Windows-1251, for Cyrillic letters"_s};
}

Recoded fromCodePage(const QByteArray& bytes)
{
    if (bytes.isValidUtf8())
        return {.bytes = bytes, .from = {}};
    if (Recoded recoded = fromGreekOrCyrillic(bytes); !recoded.from.isEmpty())
        return recoded;
    if (hasUtf8Sequences(bytes))
        return {.bytes = bytes, .from = {}};
    return isCentralEuropean(bytes)
               ? Recoded{fromWindows1250(bytes).toUtf8(), u"Windows-1250, as in Central Europe"_s}
               : Recoded{fromWindows1252(bytes).toUtf8(), u"Windows-1252, as in Western Europe"_s};
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
