// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/copies/trigrams.h"

namespace wellmet::critique {

// Texts by their trigrams: finds every same text among those added, none missed. About 25 bytes a trigram.
class TrigramIndex
{
public:
    struct Hit
    {
        uint32_t text = 0; // counted from 0, in the order of adding
        double similarity = 0;
    };

    void add(const Trigrams& trigrams);
    std::vector<Hit> sameTexts(const Trigrams& trigrams) const; // in the order of adding
    size_t size() const { return m_words.size(); }

private:
    static constexpr uint32_t kNone = 0xffffffffU;
    struct Slot
    {
        uint32_t gram = 0;
        uint32_t lastLink = kNone; // kNone: an empty slot
        uint32_t count = 0;        // texts that hold the gram
    };
    struct Link
    {
        uint32_t text = 0;
        uint32_t previous = kNone;
    };

    const Slot* find(uint32_t gram) const;
    size_t placeOf(uint32_t gram) const;
    void grow();
    std::vector<uint32_t> candidates(const Trigrams& trigrams) const;

    std::vector<uint32_t> m_grams; // of all texts, one after the other
    std::vector<uint32_t> m_ends;  // where each text's grams end
    std::vector<int> m_words;
    std::vector<Slot> m_slots = std::vector<Slot>(256); // open addressing; a power of two, at most ¾ full
    size_t m_usedSlots = 0;
    std::vector<Link> m_links;
};

} // namespace wellmet::critique
