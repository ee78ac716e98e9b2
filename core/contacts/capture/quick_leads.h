// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/capture/quick_line.h"

#include <optional>

namespace wellmet::contacts {

struct QuickLead
{
    QuickMeaning meaning;
    QString rest;               // what follows the first words; with them where the kind's frame needs them
    std::optional<WorkHow> how; // "read her post"
};

// What the first words of a part say that it is: "talked about SQLite" a topic, "introduced by Ellen Park" by
// whom we met. Nothing when they don't say. Any case; "we", "she", "he" and "they" may stand before.
std::optional<QuickLead> quickLead(const QString& part);

} // namespace wellmet::contacts
