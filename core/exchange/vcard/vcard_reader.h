// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_batch.h"

#include <QFileDevice>

namespace wellmet::exchange {

// True when a card begins within the first part of the bytes.
bool looksLikeVCard(QByteArrayView bytes);

// Reads every card of versions 2.1, 3.0 and 4.0, whatever stands between them. Properties that a contact has
// no place for are kept as extra data and written back by an export; photos are left behind.
Result<ImportBatch> readVCards(QByteArrayView bytes, const ReadProgress& progress,
                               const TakeContact& take = {});

// The same piece by piece, from where the file stands. It must be UTF-8 or one of the code pages, with line
// feeds. Errors also: BadInput when it can't be read to its end.
Result<ImportBatch> readVCards(QFileDevice& file, const ReadProgress& progress, const TakeContact& take = {});

} // namespace wellmet::exchange
