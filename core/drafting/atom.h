// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"

#include <QString>

#include <span>

namespace wellmet::drafting {

// One thing a sentence can say. A section of the phrase bank says a set of them at once ("met topic").
enum class Atom : quint8 {
    // About the recipient, each from one fact; the first thirteen stand in the order of contacts::FactKind.
    Topic,
    Memory,
    Shared,
    Together,
    Mutual,
    Work,
    Congrats,
    Thanks,
    Reason,
    Ask,
    Offer,
    Promise,
    Wants,
    Wish, // a congratulation on what is still to come
    Met,
    By,
    Relation,
    SameOrg,
    Accepted, // they accepted or answered an earlier note
    Replied,
    // About the sender.
    Intro,
    Goal,
    // Courtesies; they state nothing.
    Touch,
    Easy,
    // The parts around the sentences.
    Greeting,
    SignOff,
    Subject,
    Count
};
inline constexpr int kAtomCount = static_cast<int>(Atom::Count);

using AtomSet = quint32; // a bit per Atom
constexpr AtomSet bit(Atom atom)
{
    return AtomSet{1} << static_cast<int>(atom);
}

// Whether a set of atoms, or of flags, has any of these.
template <class Set>
constexpr bool has(Set set, Set any)
{
    return (set & any) != 0;
}

// Every atom with its name in the phrase bank ("same-org").
std::span<const IdRow<Atom>> atomTable();
// "met topic": the names in the order of the enum. Names that are unknown are left out of the set.
QString toText(AtomSet atoms);
AtomSet atomsFromText(QStringView text);

} // namespace wellmet::drafting
