// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/csv_reader.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace wellmet::exchange {

// A column's name as it is compared: without case, spaces and underscores.
QString foldedColumn(QByteArrayView name);

// Where a table begins: the row of its headers, and how its cells are separated.
struct TableHead
{
    std::vector<QString> columns; // folded
    std::vector<QString> names;   // as written
    char separator = ',';
    int line = 1;

    int indexOf(QStringView folded) const; // -1 when there is none
    // The row's text in that column, decoded; empty when there is no such column or cell.
    QString textIn(const CsvRow& row, QStringView folded) const;
};

// The first row, within the first few, that has more than one column and every one in `wanted` (folded
// names), or is `right`; separated by commas, semicolons or tabs.
std::optional<TableHead> findTableHead(QByteArrayView bytes, std::span<const QStringView> wanted);
using IsHead = std::function<bool(const std::vector<QString>& columns)>;
std::optional<TableHead> findTableHeadBy(QByteArrayView bytes, const IsHead& right);

} // namespace wellmet::exchange
