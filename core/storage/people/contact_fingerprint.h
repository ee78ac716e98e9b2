// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <QByteArray>

namespace wellmet::storage {

// 16 bytes that tell whether a contact is still what it was: equal contacts have equal ones, also after a
// round through the database. Kept in place of the contact itself, which would double the size of an import.
QByteArray fingerprintOf(const contacts::Contact& contact);

} // namespace wellmet::storage
