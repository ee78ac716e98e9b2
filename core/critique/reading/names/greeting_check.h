// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "prose/prose_document.h"

namespace wellmet::critique {

// How the greeting of a note names its recipient.
struct GreetingCheck
{
    enum class Kind {
        Unknown,    // no recipient given, another script, or a placeholder: nothing can be said
        Right,      // as recorded, or a usual short form
        Respelled,  // right but for capitals or accents
        Misspelled, // one or two letters off
        Kin,        // a pet form, or their name in another language
        FamilyOnly, // the family name as if it were the given one
        Nobody,     // no greeting, or one that names nobody
        Anybody,    // "Dear Sir or Madam", "To whom it may concern"
        Other       // somebody else
    };
    Kind kind = Kind::Unknown;
    QString better = {}; // the name to use instead; empty when Right, Unknown, or when no recipient is given
    prose::TextRange name = {}; // the words that name somebody; empty when none do
};

// `contact` is the recipient, or null.
GreetingCheck checkGreeting(const prose::ProseDocument& document, const contacts::Contact* contact);

} // namespace wellmet::critique
