// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/table_file.h"

#include <QFile>

namespace wellmet::tests {

std::vector<QStringList> tableFile(const QString& name)
{
    QFile file(QStringLiteral(WELLMET_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(file.fileName()));
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.startsWith(u'#'))
            continue;
        QStringList cells;
        for (const QString& cell : line.split(u'|'))
            cells << cell.trimmed();
        rows.push_back(cells);
    }
    return rows;
}

} // namespace wellmet::tests
