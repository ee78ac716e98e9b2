// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace wellmet::exchange {

struct CsvRow
{
    int line = 0; // 1-based line where the row begins
    std::vector<QByteArrayView> cells;
    bool isDamaged = false; // a quotation mark is never closed; the next row is the next line
};

// Reads comma-separated values (RFC 4180) row by row, with line numbers; libcsv, the library for this in
// Debian, gives none. Takes LF, CRLF and CR, quoted line breaks and doubled quotes; blank lines are skipped.
// The bytes must outlive the reader; a row's cells are good until the next call.
class CsvReader
{
public:
    explicit CsvReader(QByteArrayView bytes, char separator = ',') : m_bytes(bytes), m_separator(separator) {}

    // False at the end.
    bool next(CsvRow& row);
    // Goes back to the line after the one where `row` began: for a row that swallowed its neighbors.
    void resumeAfterFirstLineOf(const CsvRow& row);
    qsizetype position() const { return m_at; }

private:
    bool readCell(CsvRow& row);
    QByteArrayView quotedCell(bool& isClosed);
    QByteArrayView plainTail() const;
    void endLine();

    QByteArrayView m_bytes;
    char m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    qsizetype m_rowStart = 0;
    std::vector<QByteArray> m_unescaped; // cells that hold doubled quotes
};

} // namespace wellmet::exchange
