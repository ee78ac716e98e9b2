// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/facts/material.h"

namespace wellmet::drafting {

// How much a note loses without it: the least is dropped first when space is short.
int worth(Atom atom, const Material& material);
// Whether the fact behind it tells of the past.
bool isRemembered(Atom atom, const Material& material);
// What an ask, an offer or a promise most likely means by "it".
AtomSet referents(Atom atom);
// Whether an ask, an offer or a promise calls it "it".
bool isReferredTo(Atom atom, const Material& material);
// Whether what they would like is something that one sends: "the slides", but not "a new job".
bool canSendWhatTheyWant(const Material& material);

// The one of these that is worth least, or most; Count when there is none.
Atom leastOf(AtomSet atoms, const Material& material);
Atom mostOf(AtomSet atoms, const Material& material);

} // namespace wellmet::drafting
