// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/interaction.h"

namespace wellmet::contacts {

// The day on which what came of a note was recorded, kept under "outcome_on" beside the document's own keys;
// without it the day of the note itself.
PartialDate outcomeDate(const Interaction& note);
void setOutcome(Interaction& note, Outcome outcome, QDate today);

} // namespace wellmet::contacts
