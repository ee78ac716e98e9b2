// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace wellmet::storage {

// Written into the header of every notebook ("WLMT"), so that no other program's database is taken for one.
inline constexpr qint32 kApplicationId = 0x574c4d54;

// Makes sure that there is a file at `path` which may be opened as a notebook, reading at most its header and
// never changing one that exists. A missing one is made empty, with mode 0600, in folders made with 0700.
// Errors: CannotOpen, CannotWrite, NewerVersion when its schema is newer than `newestVersion`.
Result<void> prepareFile(const QString& path, int newestVersion);

// Which file stands at a path, whatever it is called; all zero when none does.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0;

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};
FileIdentity identityOf(const QString& path);

// Makes an empty file with mode 0600; false when it exists or can't be made.
bool makePrivateFile(const QString& path);

} // namespace wellmet::storage
