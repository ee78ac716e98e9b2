// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

namespace wellmet::storage {

// What lists sort and filter by, worked out from the whole contact when it is written.
struct ContactDigest
{
    QString sortName; // folded
    contacts::Closeness closeness = contacts::Closeness::Stranger;
    bool hasMaterial = false; // how we met, or a fact that a note may use
    bool hasSent = false;
    QString lastSent;     // dates as ISO text, so that they compare as text; empty when there is none
    QString lastContact;  // the latest meeting or message
    QString nextDue;      // the earliest thing to do but for waiting for an answer (contacts/due/due.h)
    QString waitingSince; // since when the last note waits for an answer
    QString waitingChannel;
};

ContactDigest digestOf(const contacts::Contact& contact);

} // namespace wellmet::storage
