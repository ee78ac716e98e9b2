// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/sent_before.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

Addressee addresseeOf(const contacts::Contact& contact)
{
    Addressee to{.key = contact.id.value(),
                 .label = contact.name,
                 .organization = contact.organization,
                 .event = contact.met.where,
                 .facts = {contact.name, contact.role, contact.organization, contact.met.where}};
    for (const contacts::Fact& fact : contact.facts) {
        if (!fact.isPrivate)
            to.facts << fact.text;
    }
    return to;
}

QStringList senderFacts(const contacts::SenderProfile& sender)
{
    return {sender.name, sender.role, sender.organization, sender.about, sender.goal};
}

Copies sentBefore(const QString& text, const SamenessIndex* sent, const contacts::Contact* recipient)
{
    if (!sent || sent->isEmpty())
        return {};
    return sent->copies(text, recipient ? addresseeOf(*recipient) : Addressee());
}

QString namesOf(const Recipients& people)
{
    if (people.names.isEmpty())
        return people.count == 1 ? u"somebody else"_s : u"%1 other people"_s.arg(people.count);
    const qsizetype others = people.count - people.names.size();
    if (others == 0)
        return people.names.join(u" and "_s);
    return people.names.join(u", "_s) + (others == 1 ? u" and one other"_s : u" and %1 others"_s.arg(others));
}

} // namespace wellmet::critique
