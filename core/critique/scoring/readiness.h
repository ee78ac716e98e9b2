// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/closeness.h"
#include "critique/critique_report.h"

#include <span>

namespace wellmet::critique {

// How ready a note is, 0–100, from its findings alone.
//
// Each finding weighs on the objections it feeds: stop 1.6, warn 0.5, hint 0.12, or what its rule
// gives it; the second of one rule half, every further one a quarter. An objection stays away with S = exp(−Σ
// weight), and the score is 100 · Σ v · S with v the share of each objection, which depends on closeness. One
// stop leaves 49 in 100 of that, two leave 34. All of it in whole numbers, so that every machine gives the
// same. Removing a finding never lowers the score, and the order of findings doesn't matter.
//
// Sets the points of each finding, which add up to 100 less the score, and returns the score.
int weigh(std::span<Finding> findings, contacts::Closeness closeness, bool isCautious);

// A note without words is not ready at all: 0, all of it the first finding's.
int weighNothing(std::span<Finding> findings);

// Stop when any finding says so; send from 80 on when no warning weighs ten points or more; else revise.
Verdict verdictOf(int score, std::span<const Finding> findings);

} // namespace wellmet::critique
