// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/contact_digest.h"

#include "storage/people/search_text.h"

#include <algorithm>

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::Fact;
using contacts::FactKind;
using contacts::Interaction;
using contacts::MetHow;

namespace {

bool isDone(const QJsonObject& extra)
{
    return extra.value(u"done"_s).toBool();
}

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
            if (!isDone(entry.extra))
                keepEarliest(digest.nextDue, entry.on);
            continue;
        }
        keepLatest(digest.lastContact, entry.on);
        if (entry.kind == Interaction::sent()) {
            digest.hasSent = true;
            keepLatest(digest.lastSent, entry.on);
        }
    }
    for (const Fact& fact : contact.facts) {
        if (fact.kind == FactKind::Promise && !isDone(fact.extra))
            keepEarliest(digest.nextDue, fact.due);
    }
    return digest;
}

} // namespace wellmet::storage
