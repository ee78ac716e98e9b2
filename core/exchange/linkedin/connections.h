// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/table_rows.h"

namespace wellmet::exchange {

// Adds the people of LinkedIn's Connections.csv. The day of connecting is kept as extra data: it isn't how
// two people met. False when the user stopped it.
bool readConnections(const Table& table, ImportBatch& batch, ProgressReport& report, const TakeContact& take);

} // namespace wellmet::exchange
