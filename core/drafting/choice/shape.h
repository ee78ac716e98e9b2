// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/draft.h"

#include <array>
#include <deque>
#include <map>
#include <set>
#include <span>
#include <vector>

// What is left of a text without its facts: two notes made from one template have the same shape.
namespace wellmet::drafting {

// The text's word trigrams with every stretch of a source as one word.
struct Shape
{
    std::vector<quint32> trigrams;  // sorted, each once
    std::array<quint64, 4> marks{}; // a bit for each trigram, several may share one

    friend bool operator==(const Shape&, const Shape&) = default;
};
Shape shapeOf(QStringView text, std::span<const Source> sources);
// |a ∩ b| / |a ∪ b|, 0–1.
double likeness(const Shape& a, const Shape& b);
// No less than that, found without looking at the trigrams: nearly 0 for most texts that are unlike.
double mostLikeness(const Shape& a, const Shape& b);

// A number for each sentence of the text, the same for the same words around other facts; odd for a sentence
// that has no words but facts. `says`: what it says, which tells apart sentences that have no words but
// facts.
std::vector<quint32> sentenceKeys(QStringView text, std::span<const Source> sources, AtomSet says);
// Likewise of a whole text, but for its greeting and its sign-off.
std::vector<quint32> sentenceKeys(QStringView text, std::span<const Source> sources,
                                  std::span<const Part> parts);

// How the drafts of one batch have been said so far.
struct PhraseUse
{
    std::map<quint32, int> sentences; // how often each was used, by sentenceKeys
    std::deque<Shape> latest;         // of the newest drafts, the newest last
    std::set<quint64> texts;          // which drafts were counted
};
// How worn a sentence is. One that has no words but facts wears half as fast: all of it is the user's own.
int wear(const PhraseUse& use, quint32 key);
// Counts a draft, once however often it comes.
void count(PhraseUse& use, const Draft& draft);
bool isCounted(const PhraseUse& use, const QString& text);

} // namespace wellmet::drafting
