// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

namespace wellmet::storage {

// A number that tells whether a contact is still what it was: equal contacts have equal ones, also after a
// round through the database and on another machine. Kept in place of the contact itself, which would double
// the size of an import.
quint64 fingerprintOf(const contacts::Contact& contact);

} // namespace wellmet::storage
