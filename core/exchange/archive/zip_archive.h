// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/archive/named_file.h"

#include <functional>
#include <vector>

namespace wellmet::exchange {

// True for the first bytes of a zip archive, an empty or a divided one included.
bool looksLikeZip(QByteArrayView bytes);

// The contents of those files in a zip archive whose path `isWanted` likes, in its order; nothing is ever
// written to the disk. Errors: BadInput, in one sentence, for an archive that is damaged, cut short or
// encrypted, that has too many files or one with a path out of it, or that would grow beyond all measure.
Result<std::vector<NamedFile>> filesInZip(const QByteArray& archive,
                                          const std::function<bool(const QString& path)>& isWanted);

} // namespace wellmet::exchange
