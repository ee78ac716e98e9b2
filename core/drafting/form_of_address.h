// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

namespace wellmet::drafting {

// What comes after "Hi": contacts::greetingName, but the whole name for somebody one hardly knows where a
// bare given name would be too near (Japanese and Korean names). No order is changed and no title guessed.
QString spokenName(const contacts::Contact& contact);

// What comes after "Dear": contacts::formalName, or that whole name.
QString formalAddress(const contacts::Contact& contact);

// How somebody signs in Latin letters: "Hana Kobayashi" of "小林はな (Hana Kobayashi)"; else the name as
// typed.
QString nameForOthers(const QString& name);

// How somebody signs among friends: "Farida", "Sun-hee" of "Park Sun-hee".
QString firstNameOf(const QString& name);

// "Farida Rahimova" of "Dr Farida Rahimova".
QString withoutTitle(const QString& name);

// "Professor Mühlbauer", "Chef", a whole name: "Hi" is too short for it.
bool isTitled(const contacts::Contact& contact);

} // namespace wellmet::drafting
