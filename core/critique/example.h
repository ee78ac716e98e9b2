// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/critic.h"

namespace wellmet::critique {

// The invented recipient, sender and date to whom the rules' examples are written when they need some:
// Marisol Vega, hydrologist at the Tidewater Institute, met once, at the Riverside Science Fair in October
// 2026, talked about measuring floods with cheap sensors, knows Owen Clarke; the sender is Jonas Feld, a
// civil engineering student at Halden College who builds rain gauges for schools; today is 22 November 2026.
// A note thanking for a tour of a pump house went to Ines Duarte before.
const Circumstances& exampleCircumstances();

} // namespace wellmet::critique
