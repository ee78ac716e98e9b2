// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/drafter.h"
#include "drafting/facts/material.h"

namespace wellmet::drafting {

// Whether an earlier note says to wait: declined, withdrawn less than three weeks ago, or still on its way.
// Advice::Write when nothing speaks against writing; `text` is empty either way.
Draft adviceFromHistory(const DraftRequest& request);

// What to do when there is nothing honest to say.
Draft adviceWithoutMaterial(const DraftRequest& request);

// Fields that would have made a better note than one that says these atoms: "met", "reason", "sender.role".
QStringList missingFrom(const DraftRequest& request, const Material& material, AtomSet said);

} // namespace wellmet::drafting
