// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/column_map.h"
#include "exchange/import_batch.h"
#include "exchange/import_checks.h"

#include <functional>

namespace wellmet::exchange {

// A table within a file's bytes. The bytes must outlive it.
struct Table
{
    QByteArrayView bytes;
    TableHead head;
    QString file{}; // its name, when it is one of several
};

// A row with fewer cells than the header is damaged, or somebody's spreadsheet left the empty ones out.
enum class ShortRow { Reject, Fill };

// Takes a row that has a cell for every column in; says why when it can't, in a few words.
using TakeRow = std::function<QString(const CsvRow& row)>;

// Hands out the rows below a table's header. One that has too few cells, too many, or an open quotation mark,
// and one that isn't taken, is rejected with its line and why; the next line is read again. False when the
// user stopped it.
bool eachRow(const Table& table, std::vector<Rejection>& rejected, ProgressReport& report,
             const TakeRow& take, ShortRow shortRow = ShortRow::Reject);

// Makes a contact of a row.
using ReadRow = std::function<Result<contacts::Contact>(const CsvRow& row)>;

// The same rows as contacts, handed over unless there is nobody in them.
bool eachContact(const Table& table, ImportBatch& batch, ProgressReport& report, const ReadRow& contactOf,
                 const TakeContact& take, ShortRow shortRow = ShortRow::Reject);

// A table that is a file of its own.
Result<ImportBatch> readRows(const Table& table, Format format, const ReadProgress& progress,
                             const ReadRow& contactOf, const TakeContact& take,
                             ShortRow shortRow = ShortRow::Reject);

} // namespace wellmet::exchange
