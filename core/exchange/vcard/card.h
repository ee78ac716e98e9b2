// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/contact.h"
#include "exchange/vcard/content_line.h"

namespace wellmet::exchange {

// Where a card keeps, in a contact's extra data, what has no place of its own.
//   "vcard": ["item1.TEL;TYPE=CELL:+44 …", …]   whole properties, unfolded, as version 4.0 writes them
//   "vcard_name": ["Maria", "Dr", "PhD"]        further names, titles before and behind
//   "vcard_units": ["Research", "Team 4"]       departments below the organization
//   "vcard_heads": {"ana@x.org": "item1.EMAIL;TYPE=work"}   what stands before an address or a link, if
//   anything
inline QString cardLinesKey()
{
    return QStringLiteral("vcard");
}
inline QString cardNameKey()
{
    return QStringLiteral("vcard_name");
}
inline QString cardUnitsKey()
{
    return QStringLiteral("vcard_units");
}
inline QString cardHeadsKey()
{
    return QStringLiteral("vcard_heads");
}
// True for what may stand before a property's colon: no line break, and no colon outside quotation marks.
bool isHead(const QString& text);
// The property with everything that is Wellmet's own, as JSON.
inline QByteArrayView wellmetProperty()
{
    return "X-WELLMET";
}

// The properties of one card as a contact. Errors: BadInput with the reason alone ("no name").
Result<contacts::Contact> contactFromCard(const std::vector<ContentLine>& card);

} // namespace wellmet::exchange
