// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/table_rows.h"

#include "exchange/import_checks.h"

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

} // namespace

Result<ImportBatch> readRows(QByteArrayView bytes, const TableHead& head, Format format,
                             const ReadProgress& progress, const ReadRow& contactOf, ShortRow shortRow)
{
    ImportBatch batch;
    batch.format = format;
    reserve(batch, std::count(bytes.begin(), bytes.end(), '\n'));
    ProgressReport report(progress, bytes.size());
    CsvReader reader(bytes, head.separator);
    CsvRow row;
    while (reader.next(row)) {
        if (row.line <= head.line)
            continue;
        if (!report.reached(reader.position()))
            return cancelled();
        if (shortRow == ShortRow::Fill && row.cells.size() < head.columns.size())
            row.cells.resize(head.columns.size());
        if (const QString reason = misfit(row, head.columns.size()); !reason.isEmpty()) {
            batch.rejected.push_back({row.line, reason});
            reader.resumeAfterFirstLineOf(row);
            continue;
        }
        auto contact = contactOf(row);
        const QString reason = contact ? problemWith(*contact) : contact.error().message;
        if (reason.isEmpty())
            addTo(batch, *std::move(contact), row.line);
        else
            batch.rejected.push_back({row.line, reason});
    }
    return batch;
}

} // namespace wellmet::exchange
