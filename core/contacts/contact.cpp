// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/contact.h"

namespace wellmet::contacts {

Closeness effectiveCloseness(const Contact& contact)
{
    if (contact.closeness)
        return *contact.closeness;
    if (contact.met.isEmpty())
        return Closeness::Stranger;
    switch (contact.met.how.value_or(MetHow::Event)) {
    case MetHow::Never:
    case MetHow::Online:
        return Closeness::Stranger;
    case MetHow::Work:
    case MetHow::Study:
        return Closeness::Familiar;
    case MetHow::Event:
    case MetHow::Introduced:
    case MetHow::Community:
    case MetHow::Other:
        return Closeness::MetOnce;
    }
    return Closeness::Stranger;
}

bool isRival(const Contact& contact)
{
    return contact.tags.contains(QStringLiteral("rival"), Qt::CaseInsensitive);
}

} // namespace wellmet::contacts
