// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/contact_digest.h"

#include "contacts/due/due.h"
#include "storage/people/search_text.h"

#include <algorithm>

namespace wellmet::storage {

using contacts::Contact;
using contacts::Fact;
using contacts::Interaction;
using contacts::MetHow;

namespace {

bool hasMaterial(const Contact& contact)
{
    const bool met = !contact.met.isEmpty() && contact.met.how != MetHow::Never;
    return met || std::ranges::any_of(contact.facts, [](const Fact& fact) { return !fact.isPrivate; });
}

void keepEarliest(QString& date, const PartialDate& other)
{
    const QString iso = other.toIso();
    if (!iso.isEmpty() && (date.isEmpty() || iso < date))
        date = iso;
}

void keepLatest(QString& date, const PartialDate& other)
{
    date = std::max(date, other.toIso());
}

} // namespace

ContactDigest digestOf(const Contact& contact)
{
    ContactDigest digest;
    digest.sortName = folded(contact.name);
    digest.closeness = contacts::effectiveCloseness(contact);
    digest.hasMaterial = hasMaterial(contact);
    keepLatest(digest.lastContact, contact.met.on);
    for (const Interaction& entry : contact.history) {
        if (entry.kind == Interaction::followUp()) {
            if (!contacts::isDone(entry.extra))
                keepEarliest(digest.nextDue, entry.on);
            continue;
        }
        keepLatest(digest.lastContact, contacts::contactDate(entry));
        if (entry.kind == Interaction::sent()) {
            digest.hasSent = true;
            keepLatest(digest.lastSent, entry.on);
        }
    }
    for (const Fact& fact : contact.facts)
        keepEarliest(digest.nextDue, contacts::promiseDue(fact));
    if (const auto day = contacts::keepInTouchDue(contact))
        keepEarliest(digest.nextDue, PartialDate(*day));
    if (const auto note = contacts::waitingNote(contact)) {
        digest.waitingSince = PartialDate(note->since).toIso();
        digest.waitingChannel = contacts::toId(note->channel);
    }
    return digest;
}

} // namespace wellmet::storage
