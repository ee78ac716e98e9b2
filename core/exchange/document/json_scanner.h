// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace wellmet::exchange {

// Walks over JSON text without building it, to find where a value begins and ends, and on which line.
class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView bytes) : m_bytes(bytes) {}

    // Skips white space, then `c` when it is next; false when something else is.
    bool take(char c);
    bool isNext(char c);
    bool atEnd(); // nothing but white space is left
    // The bytes of the value that begins here: balanced brackets and closed strings, not checked further.
    // Empty when the text ends inside it.
    QByteArrayView value();
    int line(); // 1-based line of the next byte that isn't white space
    qsizetype position() const { return m_at; }

private:
    void skipSpace();
    bool skipString();
    bool skipBrackets();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qsizetype m_lineAt = 0; // lines are counted up to here
    int m_line = 1;
};

} // namespace wellmet::exchange
