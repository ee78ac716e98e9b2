// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <QString>
#include <QStringList>

namespace wellmet::contacts {

// What to call someone. No title and no gender is ever guessed, a name in a script without capitals is never
// taken apart, and any spelling but ALL CAPITALS is its owner's.

// After "Hi": the address; else the nickname the owner gives in quotes or parentheses; else the given name;
// else the first name found in the name as written. Someone known only as "Dr Adeyemi" stays that.
QString greetingName(const Contact& contact);

// After "Dear": the address; else a title that the name itself carries with the family name ("Professor
// Mühlbauer"); else the full name without credentials.
QString formalName(const Contact& contact);

// Every form by which a note may rightly name them, without doubles: what greetingName and formalName say,
// the name as written and in parts, and the family name after a title. Not the family name alone.
QStringList nameForms(const Contact& contact);

// For lists and labels: the name as written, else the best there is; never empty.
QString displayName(const Contact& contact);

// True for a name typed in capitals throughout ("MARCO ROSSI"); initials ("JJ", "K. T.") are not shouting.
bool isShouted(QStringView name);

// "MARCO O'BRIEN-ROSSI" as "Marco O'Brien-Rossi"; any other name unchanged. A proposal: capitals inside a
// name ("MacDonald") can't be known.
QString unshouted(const QString& name);

// Without case, accents, apostrophes and the difference of hyphen and space, so that "soren" finds "Søren".
QString foldedForSearch(QStringView text);

} // namespace wellmet::contacts
