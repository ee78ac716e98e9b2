// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/copies/masked_sentences.h"

namespace wellmet::critique {

// Which notes hold a sentence, by its hash: about 30 bytes a sentence.
// Adding and asking take constant time.
class SentenceTable
{
public:
    void add(uint64_t hash, uint32_t note);
    // In the order of adding; the first kMostNotes only, which is more than anybody would read.
    std::vector<uint32_t> notesWith(uint64_t hash) const;

    static constexpr size_t kMostNotes = 64;

private:
    static constexpr uint32_t kNone = 0xffffffffU;
    struct Slot
    {
        uint64_t hash = 0;
        uint32_t firstLink = kNone; // kNone: an empty slot
        uint32_t lastLink = kNone;
    };
    struct Link
    {
        uint32_t note = 0;
        uint32_t next = kNone;
    };

    size_t placeOf(uint64_t hash) const;
    void grow();

    std::vector<Slot> m_slots = std::vector<Slot>(64); // open addressing; a power of two, at most ¾ full
    size_t m_usedSlots = 0;
    std::vector<Link> m_links;
};

} // namespace wellmet::critique
