// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "contacts/sender_profile.h"

namespace wellmet::notebook {

// Adds to `known` what only `incoming` knows: missing fields, facts, timeline entries, addresses, tags and
// unknown keys. Nothing that stands in `known` is overwritten, and nothing is added to a field they disagree
// on; only a note that was waiting learns what became of it. True when something was added.
bool mergeInto(contacts::Contact& known, const contacts::Contact& incoming);

// True when two entries of a timeline tell of one thing.
bool isSameEntry(const contacts::Interaction& known, const contacts::Interaction& incoming);
bool isSameText(const QString& a, const QString& b); // case and spaces aside

// The same as mergeInto for the user's own profile; nothing is added when it is somebody else's.
void fillProfile(contacts::SenderProfile& known, const contacts::SenderProfile& incoming);

} // namespace wellmet::notebook
