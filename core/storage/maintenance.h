// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace wellmet::storage {

class Database;

// A consistent copy of a notebook in use, mode 0600, read back whole or not there at all. Refuses to
// overwrite.
// Errors: BadInput when `file` exists, CannotWrite.
Result<void> backUp(Database& database, const QString& file);

// Everything wrong with the file: damaged pages, dangling references, a search index out of step. One
// sentence each; empty when all is well.
Result<QStringList> problems(Database& database);

} // namespace wellmet::storage
