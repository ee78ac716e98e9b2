// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "critique/sameness.h"

namespace wellmet::critique {

// To whom else a note, or a sentence of it, went.
struct SentBefore
{
    std::vector<SamenessIndex::Entry> people; // with nearly the same note: most alike first, each once
    std::vector<SamenessIndex::SentenceMatch> sentences;
};

// `sent` and `recipient` may be null; without sent notes nothing is found.
SentBefore sentBefore(const QString& text, const SamenessIndex* sent, const contacts::Contact* recipient);

// Somebody at the recipient's employer or event, who may compare notes with them; null when nobody is.
const SamenessIndex::Entry* neighborAmong(const std::vector<SamenessIndex::Entry>& people,
                                          const contacts::Contact* recipient);

// "Ana Ruiz", "Ana Ruiz and Bo Dahl", "Ana Ruiz, Bo Dahl and 7 others".
QString namesOf(const std::vector<SamenessIndex::Entry>& people);

} // namespace wellmet::critique
