// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <QStringList>

namespace wellmet::contacts {

// What two spellings of one name have in common: two people may be one when any of their keys is the same.
// Case, accents, titles, credentials, initials and the order of the words are left aside, and a short form
// ("Bill") stands for each name it is short for ("William"). The first key is the name's own, without short
// forms. No keys for a name without letters.
QStringList likenessKeys(const Contact& contact);

// The initials amid a name's words, folded, in their order: "ab" for "Tom A. B. Okafor".
QString middleInitials(const Contact& contact);
// Two people of one name are two when each has an initial that the other lacks.
bool mayShareInitials(const QString& one, const QString& other);

// The names that `given` is a short form of: "bill" gives "william". Folded, in alphabetical order; empty for
// a name that is nobody's short form.
QStringList fullFormsOf(const QString& given);

} // namespace wellmet::contacts
