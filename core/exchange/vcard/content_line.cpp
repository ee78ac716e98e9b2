// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/content_line.h"

#include "exchange/encoding.h"

#include <algorithm>
#include <cstring>

namespace wellmet::exchange {

namespace {

constexpr QByteArrayView kByteOrderMark = "\xEF\xBB\xBF";

// Where the value begins: after the first colon outside quotation marks; -1 when there is none.
qsizetype colonOf(QByteArrayView line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ':' && !isQuoted)
            return i;
    }
    return line.indexOf(':');
}

// The next piece of `rest` up to a semicolon outside quotation marks; takes it off.
QByteArrayView takePiece(QByteArrayView& rest)
{
    bool isQuoted = false;
    qsizetype end = 0;
    for (; end < rest.size() && (isQuoted || rest[end] != ';'); ++end)
        isQuoted ^= rest[end] == '"';
    const QByteArrayView piece = rest.first(end);
    rest = rest.sliced(std::min(end + 1, rest.size()));
    return piece;
}

ContentLine::Parameter parameterOf(QByteArrayView piece)
{
    const qsizetype equals = piece.indexOf('=');
    if (equals < 0) {
        const QByteArray word = piece.trimmed().toByteArray();
        const QByteArray folded = word.toUpper();
        const bool isEncoding = folded == "BASE64" || folded == "QUOTED-PRINTABLE" || folded == "8BIT";
        return {isEncoding ? "ENCODING" : "TYPE", word};
    }
    QByteArray value = piece.sliced(equals + 1).trimmed().toByteArray();
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.mid(1, value.size() - 2);
    return {piece.first(equals).trimmed().toByteArray().toUpper(), value};
}

// Fills everything left of the colon.
void parseHead(QByteArrayView head, ContentLine& property)
{
    QByteArrayView rest = head;
    QByteArrayView name = takePiece(rest).trimmed();
    if (const qsizetype dot = name.lastIndexOf('.'); dot >= 0) {
        property.group = name.first(dot).toByteArray();
        name = name.sliced(dot + 1);
    }
    property.name = name.toByteArray().toUpper();
    while (!rest.isEmpty())
        property.parameters.push_back(parameterOf(takePiece(rest)));
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char upper = static_cast<char>(c & ~0x20);
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

QByteArray fromQuotedPrintable(const QByteArray& text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isCode =
            text[i] == '=' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0;
        bytes += isCode ? static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2])) : text[i];
        i += isCode ? 2 : 0;
    }
    return bytes;
}

} // namespace

QByteArray ContentLine::parameter(QByteArrayView wanted) const
{
    for (const Parameter& parameter : parameters) {
        if (parameter.name == wanted)
            return parameter.value;
    }
    return {};
}

bool ContentLine::isBase64() const
{
    const QByteArray encoding = parameter("ENCODING").toUpper();
    return encoding == "BASE64" || encoding == "B";
}

bool ContentLine::isQuotedPrintable() const
{
    return parameter("ENCODING").compare("QUOTED-PRINTABLE", Qt::CaseInsensitive) == 0;
}

QString ContentLine::rawText() const
{
    const QByteArray charset = parameter("CHARSET");
    if (isBase64())
        return decoded(QByteArray::fromBase64(value), charset);
    return isQuotedPrintable() ? decoded(fromQuotedPrintable(value), charset) : decoded(value, charset);
}

QString ContentLine::text() const
{
    return unescaped(rawText());
}

QStringList ContentLine::parts(QChar separator) const
{
    QStringList list;
    for (const QString& part : splitUnescaped(rawText(), separator))
        list << unescaped(part);
    return list;
}

QStringList splitUnescaped(const QString& raw, QChar separator)
{
    QStringList list;
    qsizetype first = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] == u'\\') {
            ++i;
        } else if (raw[i] == separator) {
            list << raw.sliced(first, i - first);
            first = i + 1;
        }
    }
    list << raw.sliced(first);
    return list;
}

QString unescaped(QStringView text)
{
    if (!text.contains(u'\\'))
        return text.toString();
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar next = text[++i];
        if (next == u'n' || next == u'N')
            plain += u'\n';
        else if (next == u',' || next == u';' || next == u':' || next == u'\\')
            plain += next;
        else
            plain.append(u'\\').append(next);
    }
    return plain;
}

QString escaped(QStringView text)
{
    QString value;
    value.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            value += QStringLiteral("\\n");
        else if (c == u'\\' || c == u',' || c == u';')
            value.append(u'\\').append(c);
        else if (c != u'\r')
            value += c;
    }
    return value;
}

bool ContentLineReader::next(ContentLine& property)
{
    if (m_at >= m_bytes.size())
        return false;
    property = {};
    QByteArrayView line = physicalLine();
    if (line.startsWith(kByteOrderMark)) // of a file that was put behind another
        line = line.sliced(kByteOrderMark.size());
    property.line = m_line;
    const qsizetype colon = colonOf(line);
    const bool isHeadFolded = colon < 0 && !line.isEmpty() && isFoldedNext();
    if (colon >= 0)
        parseHead(line.first(colon), property);
    if (!isHeadFolded && isBulky(property) && !isLink(line.sliced(std::max<qsizetype>(colon, 0) + 1))) {
        while (isFoldedNext())
            physicalLine();
        bareBase64();
        return true;
    }
    QByteArray whole = line.toByteArray();
    joinLines(whole, property);
    if (isHeadFolded || colonOf(whole) != colon) {
        property.parameters.clear();
        if (const qsizetype at = colonOf(whole); at >= 0)
            parseHead(QByteArrayView(whole).first(at), property);
    }
    property.value = whole.mid(colonOf(whole) + 1);
    if (property.isBase64())
        property.value += bareBase64();
    return true;
}

// Adds the lines that go on with this one.
void ContentLineReader::joinLines(QByteArray& whole, const ContentLine& property)
{
    const bool isQuotedPrintable = property.isQuotedPrintable();
    while (m_at < m_bytes.size() && !whole.isEmpty()) { // nothing goes on behind a blank line
        // Blanks behind a soft break are none of the text.
        const bool isSoft =
            isQuotedPrintable && QByteArrayView(whole).trimmed().endsWith('=') && !isCardMarkNext();
        if (isSoft) {
            whole.truncate(whole.lastIndexOf('='));
            whole += physicalLine();
        } else if (isFoldedNext()) {
            whole += physicalLine().sliced(1);
        } else {
            return;
        }
    }
}

// Version 2.1 ends a picture with a blank line and may not indent it; its lines never hold a colon.
QByteArray ContentLineReader::bareBase64()
{
    QByteArray bytes;
    while (m_at < m_bytes.size()) {
        const qsizetype at = m_at;
        const int line = m_line;
        const QByteArrayView next = physicalLine();
        if (next.trimmed().isEmpty() || next.contains(':')) {
            m_at = at;
            m_line = line;
            break;
        }
        bytes += next;
    }
    return bytes;
}

// Takes one line off, without its end. CR ends a line as well as LF; before LF, even doubled, it is one end
// with it.
QByteArrayView ContentLineReader::physicalLine()
{
    if (m_lineFeed < m_at) {
        m_lineFeed = placeOf('\n', m_at, m_bytes.size());
        m_textEnd = m_lineFeed;
        while (m_textEnd > m_at && m_bytes[m_textEnd - 1] == '\r')
            --m_textEnd;
    }
    const qsizetype first = m_at;
    const qsizetype end = placeOf('\r', first, m_textEnd);
    m_at = end < m_textEnd ? end + 1 : std::min(m_lineFeed + 1, m_bytes.size());
    ++m_line;
    return m_bytes.sliced(first, end - first);
}

// Where `c` stands first from `first` on; `end` when it doesn't before that.
qsizetype ContentLineReader::placeOf(char c, qsizetype first, qsizetype end) const
{
    if (first >= end)
        return end;
    const void* found = std::memchr(m_bytes.data() + first, c, static_cast<size_t>(end - first));
    return found ? static_cast<const char*>(found) - m_bytes.data() : end;
}

bool ContentLineReader::isCardMarkNext() const
{
    const QByteArrayView next = m_bytes.sliced(m_at, std::min<qsizetype>(11, m_bytes.size() - m_at));
    const auto begins = [next](QByteArrayView mark) {
        return next.size() >= mark.size() && next.first(mark.size()).compare(mark, Qt::CaseInsensitive) == 0;
    };
    return begins("END:VCARD") || begins("BEGIN:VCARD");
}

bool ContentLineReader::isFoldedNext() const
{
    return m_at < m_bytes.size() && (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\t');
}

bool isLink(QByteArrayView value)
{
    const QByteArrayView start = value.trimmed();
    return start.startsWith("http:") || start.startsWith("https:") || start.startsWith("HTTP");
}

bool isBulky(const ContentLine& property)
{
    const QByteArray& name = property.name;
    // Japanese phones write how a name is read as a sound in letters.
    if (name == "SOUND")
        return property.parameter("TYPE").compare("X-IRMC-N", Qt::CaseInsensitive) != 0;
    return name == "PHOTO" || name == "LOGO" || name == "KEY";
}

} // namespace wellmet::exchange
