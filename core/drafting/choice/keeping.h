// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/composer.h"
#include "drafting/drafter.h"

#include <vector>

// Redrafting around sentences that stay as they are.
namespace wellmet::drafting {

// The room that kept sentences take, with a space each.
qsizetype sizeOf(const std::vector<Kept>& keep);

// The plan without what the kept sentences say already.
Plan without(const Plan& plan, const std::vector<Kept>& keep);

// A greeting and, in a letter, a sign-off with nothing between them.
Composition frameOnly(const PhraseBank& bank, const Material& material, const Choice& choice, quint64 key);

// The composition with the kept sentences in their places, byte for byte. What opened it and now stands
// behind one begins large, or is left out where it can only open a note; the greeting's line ends before a
// kept sentence that would have to begin small.
Composition splice(const Composition& composition, const std::vector<Kept>& keep);

} // namespace wellmet::drafting
