// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/copies/fact_words.h"
#include "prose/text_range.h"

#include <cstdint>
#include <vector>

namespace wellmet::critique {

// A word as copies are compared: case, accents and signs make no difference. An ideograph is a word.
struct ComparedWord
{
    prose::WordKey key = 0;
    prose::TextRange range;
};

// The first kMostCompared words: a text longer than a book chapter is compared by its beginning.
std::vector<ComparedWord> comparedWords(QStringView text);
inline constexpr size_t kMostCompared = 20'000;

// Three words in a row, as hashes: sorted, each once; and how many words there are.
struct Trigrams
{
    std::vector<uint32_t> grams;
    int words = 0;
};

// A sentence that says something of its own: at least kTellingWords words besides the masked ones. The
// greeting, the sign-off and short courtesies ("Thank you for your time") are thereby left out.
struct MaskedSentence
{
    uint32_t byCapitals = 0; // a hash with names and numbers masked …
    uint32_t byFacts = 0;    // … and with the facts, too, which others may not share
    prose::TextRange range;
};
inline constexpr int kTellingWords = 7;

// A text as copies are looked for: as it stands, and masked. In the masked text one blank stands for each run
// of names, numbers, dates and words of known facts, so that a note into which only other facts were put is
// the same. Names are told by their capitals. Linear in the text.
struct ComparedText
{
    Trigrams plain;
    Trigrams masked;
    std::vector<MaskedSentence> sentences;
};

ComparedText comparedText(QStringView text, const FactWords& facts = {});

} // namespace wellmet::critique
