// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

namespace wellmet::notebook {

// Adds to `known` what only `incoming` knows: missing fields, facts, timeline entries, addresses, tags and
// unknown keys. Nothing that stands in `known` is overwritten. True when something was added.
bool mergeInto(contacts::Contact& known, const contacts::Contact& incoming);

} // namespace wellmet::notebook
