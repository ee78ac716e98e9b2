// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "contacts/sender_profile.h"
#include "critique/copies/sameness.h"

namespace wellmet::critique {

// A contact as copies are told apart; private facts are left out.
Addressee addresseeOf(const contacts::Contact& contact);

// What an index of the sender's notes masks in all of them.
QStringList senderFacts(const contacts::SenderProfile& sender);

// `sent` and `recipient` may be null; without sent notes nothing is found.
Copies sentBefore(const QString& text, const SamenessIndex* sent, const contacts::Contact* recipient);

// "Ana Ruiz", "Ana Ruiz and Bo Dahl", "Ana Ruiz, Bo Dahl and 7 others".
QString namesOf(const Recipients& people);

} // namespace wellmet::critique
