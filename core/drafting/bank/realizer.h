// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/bank/phrase_bank.h"
#include "drafting/draft.h"
#include "drafting/facts/material.h"

#include <array>
#include <vector>

namespace wellmet::drafting {

// The fact that each kind of statement is made from in one draft; null where there is none.
struct Choice
{
    std::array<const FactForms*, kAtomCount> facts{};
    bool isBrief = false; // says "the careers fair" for the whole name, where that is enough

    const FactForms* operator[](Atom atom) const { return facts[static_cast<std::size_t>(atom)]; }
};
// The strongest of each kind for rotation 0; the next ones for 1, 2…
Choice chooseFacts(const Material& material, int rotation);

// A sentence or two that could stand in the note.
struct Sentence
{
    QString text;
    std::vector<Source> sources;
    quint32 phrase = 0;       // Phrase::key
    AtomSet after = 0;        // what the note must have said before
    bool mayOpen = true;      // may be the first after the greeting
    bool mayFollow = true;    // may stand after another
    bool lowersAtOpen = true; // after "Hi Tom," the first letter becomes small
    bool isSpare = false;     // Phrase::spare
    bool isBare = false;      // an optional stretch was left out to save space
    bool tellsWork = false;   // what the sender does, which says more than a title
    bool namesSender = false;
    std::vector<quint32> keys{}; // sentenceKeys of its text; empty unless a batch counts them
};

// Every way the bank knows to say these atoms from this material.
std::vector<Sentence> realize(const PhraseBank& bank, AtomSet atoms, const Material& material,
                              const Choice& choice);

// Whether the bank may say these from this material without its reserve; far cheaper than realize.
bool mayBeSaidWell(const PhraseBank& bank, AtomSet atoms, const Material& material, const Choice& choice);

// One phrase; false when a blank has nothing to fill it or the sentence would begin with a name in small
// letters. Only the first `optionals` optional stretches are kept.
bool realizeInto(Sentence& sentence, const Phrase& phrase, AtomSet atoms, const Material& material,
                 const Choice& choice, int optionals);

} // namespace wellmet::drafting
