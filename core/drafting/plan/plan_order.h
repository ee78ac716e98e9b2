// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/plan/planner.h"

// In which order a plan says its things.
namespace wellmet::drafting {

using Order = std::vector<Atom>;

// The strongest fact of a kind; null when there is none.
const FactForms* firstOf(Atom atom, const Material& material);

// "Thank you for ringing all four of them" needs the bells named first.
bool thanksForNamed(const Material& material);

// The orders that read well for this material, the best first.
std::vector<const Order*> ordersFor(const Material& material);
// Others that a choice may try.
std::vector<const Order*> furtherOrders();

// These things in that order, but with an "it" behind what it stands for, and an offer where it belongs.
Plan arranged(const Order& order, AtomSet atoms, const Material& material);

} // namespace wellmet::drafting
