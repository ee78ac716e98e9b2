// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>
#include <span>

namespace wellmet {

// One row of the table that names an enum's values in data ("met-once"). One table per enum, so that
// reading and writing can't drift apart.
template <class Enum>
struct IdRow
{
    Enum value;
    QStringView id;
};

template <class Enum>
constexpr QStringView idOf(std::span<const IdRow<Enum>> table, Enum value)
{
    for (const auto& row : table) {
        if (row.value == value)
            return row.id;
    }
    return {};
}

template <class Enum>
std::optional<Enum> valueOf(std::span<const IdRow<Enum>> table, QStringView id)
{
    for (const auto& row : table) {
        if (row.id == id)
            return row.value;
    }
    return std::nullopt;
}

} // namespace wellmet
