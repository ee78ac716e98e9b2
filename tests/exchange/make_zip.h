// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace wellmet::tests {

struct ZipMember
{
    QByteArray name;
    QByteArray bytes;
    bool isEncrypted = false; // only says so
};

// A zip archive of these members, compressed, byte by byte as PKWARE's APPNOTE 6.3 has it, so that it can be
// wrong in any way that a test wants.
QByteArray makeZip(const std::vector<ZipMember>& members);

// One whose directory says that it has so many members and lists one.
QByteArray zipThatClaims(quint16 members);

} // namespace wellmet::tests
