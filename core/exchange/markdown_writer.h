// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

namespace wellmet::exchange {

// Contacts as a page to read or print: a heading for each, how you met, facts as sentences, the timeline.
QByteArray markdownHeader();
QByteArray markdownOf(const contacts::Contact& contact);
// The same as a page of its own, and a line that leads to it.
QByteArray markdownPageOf(const contacts::Contact& contact);
QByteArray markdownLinkTo(const contacts::Contact& contact, const QString& file);

} // namespace wellmet::exchange
