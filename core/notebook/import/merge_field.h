// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"
#include "contacts/contact.h"

#include <span>
#include <vector>

namespace wellmet::notebook {

// What can hold one thing only, so that two who both know something may disagree. A job is role and employer
// together: half of one and half of another would be neither.
enum class MergeField { Name, Job, Address, Relation, Closeness, Met };
std::span<const IdRow<MergeField>> mergeFieldTable();

// What is compared of a text: "Acme, Inc." and "ACME Inc" are one, as are "José" and "Jose".
QString lettersOf(const QString& text);

// True unless both know something and it isn't the same; case, accents and punctuation aside.
bool agree(MergeField field, const contacts::Contact& a, const contacts::Contact& b);
// Where `known` and `incoming` speak against each other.
std::vector<MergeField> disagreements(const contacts::Contact& known, const contacts::Contact& incoming);

// The value of a field, for people: "nurse at Acme". Empty when there is none.
QString wordsOf(MergeField field, const contacts::Contact& contact);
// Takes the field from `other` as a whole.
void takeField(MergeField field, contacts::Contact& contact, const contacts::Contact& other);

} // namespace wellmet::notebook
