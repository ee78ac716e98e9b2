// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/column_map.h"
#include "exchange/import_batch.h"

namespace wellmet::exchange {

// The header of LinkedIn's Connections.csv, wherever it stands below the notes that LinkedIn puts first.
std::optional<TableHead> findConnectionsHead(QByteArrayView bytes);

// Reads the rows below `head`. The day of connecting is kept as extra data: it isn't how two people met.
Result<ImportBatch> readConnections(QByteArrayView bytes, const TableHead& head,
                                    const ReadProgress& progress);

} // namespace wellmet::exchange
