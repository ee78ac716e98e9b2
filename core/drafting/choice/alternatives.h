// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/bank/phrase_bank.h"
#include "drafting/drafter.h"

#include <vector>

namespace wellmet::drafting {

// One part of a text.
struct Spot
{
    const Draft& note; // the present text with its known parts
    std::size_t part;  // of note.parts
};

// See Drafter::alternatives.
std::vector<Passage> waysToSay(const PhraseBank& bank, const DraftRequest& request, const Spot& spot,
                               int count, const ScoreDraft& score);

} // namespace wellmet::drafting
