// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"
#include "base/result.h"
#include "contacts/contact.h"
#include "notebook/progress.h"

#include <span>
#include <vector>

namespace wellmet::notebook {

class Notebook;

// How surely two are one person; a smaller value is surer.
enum class SameBy { Profile, Email, NameAndEmployer, Name };
std::span<const IdRow<SameBy>> sameByTable();

// Two entries who may be one person. Nothing comes of it unless the user agrees.
struct Duplicate
{
    // Of both no more than id, name and employer; the one who was added earlier comes first.
    contacts::Contact first;
    contacts::Contact second;
    SameBy by = SameBy::Name;
    QString reason; // one sentence: "Both have the address ana@example.org."
};

// Everybody who may be in the notebook twice, the surest first: by profile link, by e-mail (of people whose
// names have a word in common, since families share addresses), by name and employer (accents, order and
// short forms of names aside), by the very name when one has no employer. Two links to different profiles
// speak against a name. Whom the user told apart is not asked about again. Reads everyone once, in one
// statement; a name or an address that very many share tells nobody apart. Errors: CannotRead; Cancelled.
Result<std::vector<Duplicate>> findDuplicates(const Notebook& notebook, const Progress& progress = {});

// Those of the pairs that are still to be decided: both are there, and weren't told apart since.
Result<std::vector<Duplicate>> stillOpen(const Notebook& notebook, const std::vector<Duplicate>& pairs);

// "These are two people", and taking that back. Emits Notebook::toldApart. Errors: CannotWrite.
Result<void> tellApart(Notebook& notebook, const contacts::ContactId& one, const contacts::ContactId& other,
                       bool areTwo = true);

} // namespace wellmet::notebook
