// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"

#include <QString>

#include <optional>
#include <span>

namespace wellmet::contacts {

enum class Closeness {
    Stranger,     // never met in person
    MetOnce,      // met once
    Acquaintance, // met a few times
    Familiar,     // worked or studied together, not lately
    Close         // friend, daily coworker
};

// Every value with its id in the interchange document, most distant first.
std::span<const IdRow<Closeness>> closenessTable();
QString toId(Closeness closeness);
std::optional<Closeness> closenessFromId(QStringView id);

} // namespace wellmet::contacts
