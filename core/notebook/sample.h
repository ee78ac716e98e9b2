// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/contact_change.h"

namespace wellmet::notebook {

class Notebook;

// The sample notebook: a handful of invented people, each marked with the tag "sample".
Result<void> addSample(Notebook& notebook);
Result<bool> hasSample(const Notebook& notebook);
// Removes every person of the sample, and the sample's sender profile if it is still the sample's. Gives the
// deletions, for undo.
Result<contacts::ContactChanges> removeSample(Notebook& notebook);

} // namespace wellmet::notebook
