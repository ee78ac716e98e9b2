// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/table_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

namespace {

// Why the row can't be told apart into its columns; empty when it can. Blank cells at its end are forgiven.
QString misfit(const CsvRow& row, size_t columns)
{
    if (row.isDamaged)
        return u"a quotation mark is never closed"_s;
    if (row.cells.size() < columns)
        return u"has %1 of %2 columns"_s.arg(row.cells.size()).arg(columns);
    for (size_t i = columns; i < row.cells.size(); ++i) {
        if (!row.cells[i].trimmed().isEmpty())
            return u"has %1 columns where the header has %2"_s.arg(row.cells.size()).arg(columns);
    }
    return {};
}

// Spreadsheets leave rows of separators behind.
bool isBlank(const CsvRow& row)
{
    const auto isEmpty = [](QByteArrayView cell) { return cell.trimmed().isEmpty(); };
    return !row.isDamaged && std::ranges::all_of(row.cells, isEmpty);
}

} // namespace

bool eachRow(const Table& table, std::vector<Rejection>& rejected, ProgressReport& report,
             const TakeRow& take, ShortRow shortRow)
{
    const size_t columns = table.head.columns.size();
    CsvReader reader(table.bytes, table.head.separator);
    CsvRow row;
    while (reader.next(row)) {
        if (row.line <= table.head.line || isBlank(row))
            continue;
        if (!report.reached(reader.position()))
            return false;
        // A file that ends in the middle of a row is cut off: what it says last may be half a word.
        const bool isCutOff = reader.position() == table.bytes.size() && !table.bytes.endsWith('\n');
        if (shortRow == ShortRow::Fill && !isCutOff && row.cells.size() < columns)
            row.cells.resize(columns);
        QString reason = misfit(row, columns);
        if (!reason.isEmpty())
            reader.resumeAfterFirstLineOf(row);
        else
            reason = take(row);
        if (!reason.isEmpty())
            rejected.push_back({.line = row.line, .reason = reason, .file = table.file});
    }
    return true;
}

bool eachContact(const Table& table, ImportBatch& batch, ProgressReport& report, const ReadRow& contactOf,
                 const TakeContact& take, ShortRow shortRow)
{
    if (!take)
        reserve(batch, std::count(table.bytes.begin(), table.bytes.end(), '\n'));
    const auto takeRow = [&](const CsvRow& row) {
        auto contact = contactOf(row);
        if (!contact)
            return contact.error().message;
        if (QString reason = problemWith(*contact); !reason.isEmpty())
            return reason;
        handOver(*std::move(contact), row.line, batch, take);
        return QString();
    };
    return eachRow(table, batch.rejected, report, takeRow, shortRow);
}

Result<ImportBatch> readRows(const Table& table, Format format, const ReadProgress& progress,
                             const ReadRow& contactOf, const TakeContact& take, ShortRow shortRow)
{
    ImportBatch batch;
    batch.format = format;
    ProgressReport report(progress, table.bytes.size());
    if (!eachContact(table, batch, report, contactOf, take, shortRow))
        return cancelled();
    return batch;
}

} // namespace wellmet::exchange
