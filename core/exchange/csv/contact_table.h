// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/column_map.h"
#include "exchange/import_batch.h"

namespace wellmet::exchange {

// Contacts as a table for spreadsheets, one row each, that our own reader turns back into the same contacts.
// Cells that a spreadsheet would take for a formula get an apostrophe in front, taken off again on reading.
QByteArray contactTableHeader();
QByteArray contactTableRow(const contacts::Contact& contact);

std::optional<TableHead> findContactTableHead(QByteArrayView bytes);
Result<ImportBatch> readContactTable(QByteArrayView bytes, const TableHead& head,
                                     const ReadProgress& progress, const TakeContact& take = {});

// The apostrophe, put on and taken off.
QString spreadsheetSafe(const QString& cell);
QString fromSpreadsheet(const QString& cell);

} // namespace wellmet::exchange
