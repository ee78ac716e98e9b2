// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/column_map.h"

#include "exchange/encoding.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace wellmet::exchange {

namespace {

constexpr int kMostPreambleRows = 50;
constexpr qsizetype kMostPreambleBytes = 256LL * 1024;

bool hasAll(const std::vector<QString>& columns, std::span<const QStringView> wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](QStringView name) {
        return std::find(columns.begin(), columns.end(), name) != columns.end();
    });
}

// Two columns of one name are kept under two: "Phone", "Phone 2".
std::vector<QString> namesOf(const CsvRow& row)
{
    std::vector<QString> names;
    QSet<QString> taken;
    QHash<QString, int> times; // that a name was given
    for (const QByteArrayView cell : row.cells) {
        const QString wanted = decoded(cell).trimmed();
        QString name = wanted;
        int& time = times[wanted];
        time = std::max(time, 1);
        while (taken.contains(name))
            name = wanted + u' ' + QString::number(++time);
        taken.insert(name);
        names.push_back(name);
    }
    return names;
}

std::optional<TableHead> findTableHead(QByteArrayView bytes, const IsHead& right, char separator)
{
    CsvReader reader(bytes.first(std::min(bytes.size(), kMostPreambleBytes)), separator);
    CsvRow row;
    for (int i = 0; i < kMostPreambleRows && reader.next(row); ++i) {
        if (row.cells.size() < 2)
            continue;
        TableHead head;
        for (const QByteArrayView cell : row.cells)
            head.columns.push_back(foldedColumn(cell));
        if (!right(head.columns))
            continue;
        head.separator = separator;
        head.line = row.line;
        head.names = namesOf(row);
        return head;
    }
    return std::nullopt;
}

} // namespace

QString foldedColumn(QByteArrayView name)
{
    QString folded = decoded(name).toLower();
    folded.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'\ufeff'; });
    return folded;
}

int TableHead::indexOf(QStringView folded) const
{
    const auto found = std::find(columns.begin(), columns.end(), folded);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QString TableHead::textIn(const CsvRow& row, QStringView folded) const
{
    const int at = indexOf(folded);
    return at < 0 || at >= static_cast<int>(row.cells.size()) ? QString()
                                                              : decoded(row.cells[static_cast<size_t>(at)]);
}

std::optional<TableHead> findTableHead(QByteArrayView bytes, std::span<const QStringView> wanted)
{
    return findTableHeadBy(bytes, [&](const auto& columns) {
        return columns.size() >= wanted.size() && hasAll(columns, wanted);
    });
}

std::optional<TableHead> findTableHeadBy(QByteArrayView bytes, const IsHead& right)
{
    for (const char separator : {',', ';', '\t'}) {
        if (auto head = findTableHead(bytes, right, separator))
            return head;
    }
    return std::nullopt;
}

} // namespace wellmet::exchange
