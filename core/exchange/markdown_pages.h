// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/wellmet_document.h"

namespace wellmet::exchange {

// True for the name of a folder rather than a file: one that ends in a slash or ".pages", or is there.
bool isPagesFolder(const QString& path);

// Writes a page of Markdown for each person and an "index.md" that leads to them, into a folder that only its
// owner may read. It is made aside and renamed. Errors: BadInput, also when there is something in it already.
Result<void> writePages(const QString& path, const NextContact& next);

} // namespace wellmet::exchange
