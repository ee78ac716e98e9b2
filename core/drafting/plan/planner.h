// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/facts/material.h"

#include <array>
#include <vector>

namespace wellmet::drafting {

// What to say, in which order, and from which fact each thing is taken.
struct Plan
{
    std::vector<Atom> atoms;
};

// Orders that suit this material, best first; none when there is nothing honest to say.
std::vector<Plan> plansFor(const Material& material);

// For a choice: plans that tell what those leave out, one thing in place of another, the most telling first,
// and such as tell the same in another order.
std::vector<Plan> furtherPlansFor(const Material& material);

// Whether the offer stands behind the ask: what makes a favor easier ("May I borrow your press? I can pay in
// juice"), and in a note what I can do in return for an answer. Where to stand is asked after who will come.
bool offerFollowsAsk(const Material& material);

// Without an ask, an offer or a promise whose "it" is no longer named.
AtomSet withoutDangling(AtomSet atoms, const Material& material);

} // namespace wellmet::drafting
