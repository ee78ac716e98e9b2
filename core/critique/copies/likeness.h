// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace wellmet::critique {

// When two notes are the same text, by their distinct word trigrams …
inline constexpr double kSameText = 0.35;     // Jaccard, from …
inline constexpr int kLeastShared = 10;       // … this many shared trigrams on
inline constexpr double kMostlyCopied = 0.6;  // or this share of the shorter one
inline constexpr int kShortText = 25;         // words; below, only …
inline constexpr double kSameShortText = 0.5; // … this Jaccard counts
// … and when they are one template into which other facts were put, by those of their masked texts: this
// Jaccard, from kLeastShared on.
inline constexpr double kSameTemplate = 0.6;

enum class Form { Plain, Masked };

// How much two texts have in common.
struct Overlap
{
    size_t shared = 0; // trigrams
    size_t fewer = 0;  // those of the text with fewer
    size_t more = 0;   // those of the other

    double jaccard() const; // shared ÷ all
};

// `words` is the length of the shorter text.
bool isAlike(Form form, const Overlap& overlap, int words);

// The least number of trigrams that a text with these must share with another to be like it; at least 1.
size_t leastShared(Form form, size_t trigrams, int words);

} // namespace wellmet::critique
