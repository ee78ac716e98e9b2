// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

namespace wellmet::drafting {

// What comes after "Hi": contacts::greetingName, but the whole name for somebody one hardly knows where a
// bare given name would be too near (Japanese and Korean names). No order is changed and no title guessed.
QString spokenName(const contacts::Contact& contact);

// "Professor Mühlbauer", "Chef": "Hi" is too short for it.
bool isTitled(const contacts::Contact& contact);

} // namespace wellmet::drafting
