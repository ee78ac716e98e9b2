// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace wellmet::exchange {

// A file of an archive or a folder.
struct NamedFile
{
    QString name; // its path inside: "Basic export/Connections.csv"
    QByteArray bytes;
};

} // namespace wellmet::exchange
