// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/column_map.h"
#include "exchange/import_batch.h"

#include <functional>

namespace wellmet::exchange {

// A row with fewer cells than the header is damaged, or somebody's spreadsheet left the empty ones out.
enum class ShortRow { Reject, Fill };

// Makes a contact of a row that has a cell for every column.
using ReadRow = std::function<Result<contacts::Contact>(const CsvRow& row)>;

// The rows below a table's header as contacts. One that has too few cells, too many, an open quotation mark,
// or nobody in it is rejected, with its line and why; the next line is read again.
Result<ImportBatch> readRows(QByteArrayView bytes, const TableHead& head, Format format,
                             const ReadProgress& progress, const ReadRow& contactOf,
                             ShortRow shortRow = ShortRow::Reject);

} // namespace wellmet::exchange
