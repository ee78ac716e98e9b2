// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/draft.h"

#include <vector>

namespace wellmet::drafting {

// A judged draft.
struct Rated
{
    Draft draft;
    double rating = 0; // the critic's score and our own value
};

// How unlike two drafts are, 0–1: what they tell, what they open with, what goes together in a sentence, and,
// least of all, their words.
double distance(const Draft& one, const Draft& other);

// `best` and up to `count` - 1 of the others, best first: as unlike as can be among those within a few points
// of it, first of all such as open with something else; only when these run out, worse ones.
std::vector<Draft> leastAlike(Draft best, std::vector<Rated> others, int count);

} // namespace wellmet::drafting
