// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/capture/quick_contact.h"

#include "contacts/capture/quick_leads.h"
#include "contacts/capture/quick_parts.h"
#include "contacts/wording/frame_remnants.h"

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

QString withoutAt(const QString& text)
{
    return text.startsWith(u"at ", Qt::CaseInsensitive) ? text.mid(3).trimmed() : text;
}

Fact factOf(const QuickPart& part)
{
    Fact fact;
    fact.kind = part.meaning.fact;
    fact.text = withoutRemnant(fact.kind, part.text);
    if (fact.kind == FactKind::Promise)
        fact.due = part.date;
    else
        fact.on = part.date;
    if (const auto lead = quickLead(part.typed); lead && fact.kind == FactKind::Work)
        fact.how = lead->how;
    return fact;
}

void keepRoleAt(const QString& text, Contact& contact)
{
    const RoleAtEmployer both = roleAtEmployer(text);
    contact.role = both.role;
    if (!both.employer.isEmpty())
        contact.organization = both.employer;
}

void keepMet(const QuickPart& part, Met& met)
{
    if (part.meaning.kind == QuickKind::MetBy)
        met.by = part.text;
    else if (!part.text.isEmpty())
        met.where = part.text;
    if (!part.date.isNull())
        met.on = part.date;
}

} // namespace

void keepPart(const QuickPart& part, Contact& contact)
{
    switch (part.meaning.kind) {
    case QuickKind::Name:
        contact.name = part.text;
        break;
    case QuickKind::Role:
        contact.role = part.text;
        break;
    case QuickKind::Organization:
        contact.organization = withoutAt(part.text);
        break;
    case QuickKind::RoleAt:
        keepRoleAt(part.text, contact);
        break;
    case QuickKind::Met:
    case QuickKind::MetBy:
        keepMet(part, contact.met);
        break;
    case QuickKind::Email:
        contact.emails.push_back(part.text);
        break;
    case QuickKind::Link:
        contact.links.push_back(part.text);
        break;
    case QuickKind::Tag:
        contact.tags.push_back(part.text.startsWith(u'#') ? part.text.mid(1) : part.text);
        break;
    case QuickKind::Note:
        contact.notes += (contact.notes.isEmpty() ? QString() : u"\n"_s) + part.text;
        break;
    case QuickKind::Fact:
        contact.facts.push_back(factOf(part));
        break;
    }
}

} // namespace wellmet::contacts
