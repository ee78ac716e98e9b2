// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/fold.h"
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

std::vector<ComparedWord> comparedWords(QStringView text);

// A text as copies are looked for.
struct Trigrams
{
    std::vector<uint32_t> grams; // of three words in a row; sorted, each once
    int words = 0;
};

Trigrams trigramsOf(QStringView text);

// How much two texts have in common.
struct Overlap
{
    int shared = 0;         // trigrams
    double jaccard = 0;     // shared ÷ all
    double containment = 0; // shared ÷ those of the shorter
};

Overlap overlapOf(const uint32_t* a, size_t aSize, const uint32_t* b, size_t bSize);

// The thresholds named in critique/sameness.h. `words` is the length of the shorter text.
bool isSameText(const Overlap& overlap, int words);

// The least number of trigrams that a text with these must share with another to be the same text.
int leastShared(size_t grams, int words);

} // namespace wellmet::critique
