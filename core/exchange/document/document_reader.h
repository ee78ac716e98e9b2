// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_batch.h"

namespace wellmet::exchange {

// Reads an interchange document. Contacts are taken out of the file one by one, so that a bad one is rejected
// with its line and costs no other. Errors: BadInput when the file isn't a wellmet document or ends too
// early; NewerVersion.
Result<ImportBatch> readWellmetDocument(QByteArrayView bytes, const ReadProgress& progress,
                                        const TakeContact& take = {});

} // namespace wellmet::exchange
