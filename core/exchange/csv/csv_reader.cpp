// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csv_reader.h"

#include <algorithm>
#include <cstring>

namespace wellmet::exchange {

namespace {

// A stray quotation mark must not swallow the rest of the file, and looking for its partner must stay cheap.
constexpr qsizetype kLongestQuotedCell = 64LL * 1024;

bool isLineBreak(char c)
{
    return c == '\n' || c == '\r';
}

// LF, CRLF and CR
int lineBreaksIn(QByteArrayView cell)
{
    int count = 0;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const bool isPairsFirst = cell[i] == '\r' && i + 1 < cell.size() && cell[i + 1] == '\n';
        count += isLineBreak(cell[i]) && !isPairsFirst ? 1 : 0;
    }
    return count;
}

} // namespace

bool CsvReader::next(CsvRow& row)
{
    while (m_at < m_bytes.size() && isLineBreak(m_bytes[m_at]))
        endLine();
    if (m_at >= m_bytes.size())
        return false;
    row.line = m_line;
    row.cells.clear();
    row.isDamaged = false;
    m_unescaped.clear();
    m_rowStart = m_at;
    while (readCell(row)) {
    }
    return true;
}

void CsvReader::resumeAfterFirstLineOf(const CsvRow& row)
{
    m_at = m_rowStart;
    m_line = row.line;
    while (m_at < m_bytes.size() && !isLineBreak(m_bytes[m_at]))
        ++m_at;
    if (m_at < m_bytes.size())
        endLine();
}

// Reads one cell; false when it was the row's last.
bool CsvReader::readCell(CsvRow& row)
{
    if (m_at < m_bytes.size() && m_bytes[m_at] == '"') {
        bool isClosed = false;
        const QByteArrayView cell = quotedCell(isClosed);
        if (!isClosed) {
            row.isDamaged = true;
            resumeAfterFirstLineOf(row);
            return false;
        }
        const int lines = lineBreaksIn(cell);
        const QByteArrayView tail = plainTail();
        // What looks like the end, some lines below, is where a quoted cell of another row begins.
        if (lines > 0 && !tail.isEmpty()) {
            row.isDamaged = true;
            resumeAfterFirstLineOf(row);
            return false;
        }
        m_line += lines;
        m_at += tail.size();
        if (tail.isEmpty())
            row.cells.push_back(cell);
        else
            row.cells.emplace_back(m_unescaped.emplace_back(cell.toByteArray() + tail.toByteArray()));
    } else {
        const QByteArrayView cell = plainTail();
        m_at += cell.size();
        row.cells.push_back(cell);
    }
    if (m_at >= m_bytes.size())
        return false;
    if (isLineBreak(m_bytes[m_at])) {
        endLine();
        return false;
    }
    ++m_at;
    return true;
}

QByteArrayView CsvReader::quotedCell(bool& isClosed)
{
    const qsizetype first = m_at + 1;
    const qsizetype limit = std::min(m_bytes.size(), first + kLongestQuotedCell);
    bool hasDoubled = false;
    for (qsizetype at = first; at < limit; at += 2) {
        const void* quote = std::memchr(m_bytes.data() + at, '"', static_cast<size_t>(limit - at));
        if (!quote)
            break;
        at = static_cast<const char*>(quote) - m_bytes.data();
        if (at + 1 < m_bytes.size() && m_bytes[at + 1] == '"') {
            hasDoubled = true;
            continue;
        }
        isClosed = true;
        m_at = at + 1;
        const QByteArrayView cell = m_bytes.sliced(first, at - first);
        return hasDoubled ? m_unescaped.emplace_back(cell.toByteArray().replace("\"\"", "\"")) : cell;
    }
    return {};
}

// What stands between here and the next separator or line break.
QByteArrayView CsvReader::plainTail() const
{
    qsizetype end = m_at;
    while (end < m_bytes.size() && m_bytes[end] != m_separator && !isLineBreak(m_bytes[end]))
        ++end;
    return m_bytes.sliced(m_at, end - m_at);
}

void CsvReader::endLine()
{
    const bool isPair = m_bytes[m_at] == '\r' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

} // namespace wellmet::exchange
