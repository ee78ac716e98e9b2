// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"
#include "contacts/contact.h"
#include "critique/silencing.h"

namespace wellmet::notebook {

// How far a silence reaches: the note being written to someone, until it is emptied; everything written to
// them; everybody.
enum class SilenceScope { Note, Person, Everywhere };
std::span<const IdRow<SilenceScope>> silenceScopeTable();

// A finding that the user doesn't want to be told. `words` are those at fault when it was silenced
// (critique::wordsAtFault): a silenced note is silent about these words only.
struct Silence
{
    QString rule;
    SilenceScope scope = SilenceScope::Note;
    contacts::ContactId contact; // null when everywhere
    QString words;

    friend bool operator==(const Silence&, const Silence&) = default;
};

// What the critic is to leave out of a note to this person.
std::vector<critique::Silencing> silencingFor(const contacts::ContactId& contact,
                                              const std::vector<Silence>& silences);

// How often a rule has been silenced over these words (or over the same thing missing), everywhere not
// counted: a rule that is silenced twice for one reason may be of no use to this user.
int timesSilenced(const std::vector<Silence>& silences, const QString& rule, const QString& words);

} // namespace wellmet::notebook
