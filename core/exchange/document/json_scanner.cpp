// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/document/json_scanner.h"

#include <algorithm>

namespace wellmet::exchange {

void JsonScanner::skipSpace()
{
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return;
        ++m_at;
    }
}

bool JsonScanner::isNext(char c)
{
    skipSpace();
    return m_at < m_bytes.size() && m_bytes[m_at] == c;
}

bool JsonScanner::take(char c)
{
    if (!isNext(c))
        return false;
    ++m_at;
    return true;
}

bool JsonScanner::atEnd()
{
    skipSpace();
    return m_at >= m_bytes.size();
}

int JsonScanner::line()
{
    skipSpace();
    const auto begin = m_bytes.begin();
    m_line += static_cast<int>(std::count(begin + m_lineAt, begin + m_at, '\n'));
    m_lineAt = m_at;
    return m_line;
}

QByteArrayView JsonScanner::value()
{
    skipSpace();
    const qsizetype first = m_at;
    if (isNext('"')) {
        if (!skipString())
            return {};
    } else if (isNext('{') || isNext('[')) {
        if (!skipBrackets())
            return {};
    } else {
        while (m_at < m_bytes.size() && !QByteArrayView(",]} \t\r\n").contains(m_bytes[m_at]))
            ++m_at;
    }
    return m_bytes.sliced(first, m_at - first);
}

bool JsonScanner::skipString()
{
    for (++m_at; m_at < m_bytes.size(); ++m_at) {
        if (m_bytes[m_at] == '\\')
            ++m_at;
        else if (m_bytes[m_at] == '"') {
            ++m_at;
            return true;
        }
    }
    m_at = m_bytes.size();
    return false;
}

bool JsonScanner::skipBrackets()
{
    int depth = 0;
    while (m_at < m_bytes.size()) {
        switch (m_bytes[m_at]) {
        case '"':
            if (!skipString())
                return false;
            continue;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            --depth;
            break;
        default:
            break;
        }
        ++m_at;
        if (depth == 0)
            return true;
    }
    return false;
}

} // namespace wellmet::exchange
