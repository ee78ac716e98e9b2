// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/critic.h"
#include "critique/rule_info.h"

namespace wellmet::critique {

// The invented recipient, sender and date to whom the rules' examples are written when they need some:
// Marisol Vega, hydrologist at the Tidewater Institute, met once, at the Riverside Science Fair in October
// 2026, talked about measuring floods with cheap sensors, knows Owen Clarke; the sender is Jonas Feld, a
// civil engineering student at Halden College who builds rain gauges for schools; today is 22 November 2026.
// A note thanking for a tour of a pump house went to Ines Duarte before.
const Circumstances& exampleCircumstances();

// The same for what only strangers, rivals and busy senders meet: Ingrid Solheim, ferry designer at Fjordline
// Yards, tagged as a rival and never met; an essay on quiet propellers, a new ferry, her boat, a prize, Kari
// Moen whom both know, and one private thing are recorded. The sender is Tobias Lund, a naval architect at
// Nordhavn Yards who designs electric ferries. Five notes were sent before, one of them to a colleague of
// hers.
const Circumstances& exampleStranger();

// The circumstances that the examples of a rule are written for.
const Circumstances& circumstancesOf(const RuleInfo& rule);

} // namespace wellmet::critique
