// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/clean_notes.h"
#include "critique/copies/sameness.h"

#include <memory>
#include <optional>

namespace wellmet::tests {

// A clean note after one fault was planted in it.
struct Damaged
{
    CleanNote note; // the record may have changed too
    QString words;  // what the finding must touch; empty: where something is missing
    std::shared_ptr<critique::SamenessIndex> sent; // the notes that went out before, if any
};

// One way to spoil a note, and the rule that must see it. Says nothing for notes that it doesn't suit.
struct Damage
{
    QString rule;
    std::optional<Damaged> (*plant)(const CleanNote& note);
};

// At least one for every rule that can be planted.
const std::vector<Damage>& damages();

} // namespace wellmet::tests
