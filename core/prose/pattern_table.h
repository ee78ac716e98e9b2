// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/phrase_matcher.h"

namespace wellmet::prose {

// Many patterns over kinds of words, laid out in flat arrays so that they may lie in the program itself: see
// PatternBuilder. A pattern is a row of steps; a step takes one word of a group, after a gap of any words.
// The steps of a part follow each other; its parts stand anywhere in one sentence. It is looked for only
// where the rarest of its groups, its anchor, turns up, so that a text without such words costs one look-up
// for each word. Borrows what it looks at.
struct PatternTable
{
    static constexpr int kEnd = -1;
    static constexpr int kQuestion = -2;
    static constexpr unsigned kWordsOfBlock = 8;
    struct Step
    {
        int group = 0;           // or no word: kEnd, kQuestion
        int gap = 0;             // any words that may stand before it, at most
        bool isOptional = false; // may be missing
        bool startsPart = false; // may stand anywhere in the sentence
    };
    struct Pattern
    {
        int id = 0;
        int firstStep = 0; // steps [firstStep, firstStep + stepCount)
        int stepCount = 0;
        int before = 0;           // words from its beginning to its anchor, at most
        bool isScattered = false; // has more than one part
        bool isNegated = false;   // speaks of "not" itself; any other isn't meant when a "not" stands by
    };
    // Words that belong to the same groups share a row.
    struct Row
    {
        int firstAnchored = 0; // into anchored: the patterns that have their anchor here
        int anchoredCount = 0;
    };
    struct Entry
    {
        WordKey key = 0;
        int row = -1; // -1: an empty slot
    };

    // Every match, by first word; of one pattern at most one in a sentence. No match when a word such as
    // "not" or "never" stands inside it or right before it, unless the pattern holds one itself.
    std::vector<PhraseTable::Match> match(const ProseDocument& document) const;

    int rowOf(WordKey key) const;       // -1 when no pattern asks for the word
    bool isOf(int row, int group) const // both from 0
    {
        const auto bit = static_cast<unsigned>(group);
        const unsigned block = blocks[static_cast<unsigned>(row * blocksOfRow) + bit / (64 * kWordsOfBlock)];
        return (bits[block * kWordsOfBlock + bit / 64 % kWordsOfBlock] >> bit % 64 & 1U) != 0;
    }

    std::span<const Pattern> patterns;
    std::span<const Step> steps;
    std::span<const Row> rows;
    std::span<const int> anchored;
    // Which groups a row belongs to, one bit for each; rows share blocks of bits, mostly the empty one.
    std::span<const quint16> blocks; // blocksOfRow for each row
    std::span<const quint64> bits;   // kWordsOfBlock for each block
    std::span<const Entry> entries;  // open addressing; a power of two, at most half full
    int blocksOfRow = 0;
    int numberRow = -1; // of figures, "14"
    int nameRow = -1;   // of capitalized words that no pattern asks for
    int negations = -1; // the group of "not", "never"
};

} // namespace wellmet::prose
