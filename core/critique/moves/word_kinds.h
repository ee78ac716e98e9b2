// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"
#include "prose/fold.h"

#include <initializer_list>
#include <span>

namespace wellmet::critique {

// The kinds of words from which the moves of a note are told. Which words are of a kind is data,
// resources/rules/words/kinds.json; each list holds what belongs to the kind in English.
enum class WordKind {
    Work,          // what people make and publish: "essay"
    WeakWork,      // theirs only when something is said of it: "reply"
    BehindWork,    // follows a thing that something is said of: "on", "about"
    GenericThing,  // what everybody has: "profile"
    PhraseEnd,     // ends the words that belong to "your"
    Sending,       // "send": what follows is asked for
    Past,          // irregular past forms: "wrote"
    NotPast,       // ends in -ed, but tells of nothing done: "need"
    Between,       // stands between "I" and its verb: "recently"
    Inverting,     // before "you" in what didn't happen: "if", "did"
    Perceiving,    // "saw", "heard"
    ProfileThing,  // after "saw you": said of everybody
    Joint,         // what "we" did together: "met"
    Meeting,       // the same with "you": "talking to you"
    Meet,          // "good to meet"
    Pleasant,      // "good", "lovely"
    Hoping,        // makes a meeting a wish: "forward"
    Sharing,       // "alumni", "neighbor"
    SharedThing,   // "our conversation"
    ContactWord,   // what a network shows for everybody: "connections"
    Referring,     // what a third person did: "suggested"
    Modal,         // "would"
    Liking,        // "love", "glad": between "I would" and its verb
    Serving,       // what a company does: "deliver"
    Effect,        // what something of theirs did to the writer: "enjoyed"
    ClippedEffect, // the same without "I"
    Wondering,     // "curious"
    Learning,      // "learn", "hear": after "I would like to"
    NotSelf,       // verbs with "I" that tell nothing about the writer
    NotState,      // after "I am", the same: "reaching"
    Mine,          // "my students"
    Offering,      // "lend"
    Thanks,
    EmptyThanks, // "thanks for connecting"
    Selling,
    Pressure,  // "no hurry"
    Circular,  // words of circulars, whatever they are about: "esteemed"
    Order,     // verbs that begin an order
    Crew,      // people who belong to the recipient: "your team"
    Follower,  // "a reader of"
    NameThing, // what one gets from a third person: "your name from"
    Idle       // content words of questions that ask nothing in particular
};

// A set of kinds.
class WordKinds
{
public:
    constexpr WordKinds() = default;
    constexpr void add(WordKind kind) { m_bits |= quint64(1) << static_cast<int>(kind); }
    constexpr bool has(WordKind kind) const { return (m_bits >> static_cast<int>(kind) & 1U) != 0; }

private:
    quint64 m_bits = 0;
};

std::span<const IdRow<WordKind>> wordKindTable();

// The kinds that a word is of; none for most words. One look-up in a table.
WordKinds kindsOf(prose::WordKey key);

} // namespace wellmet::critique
