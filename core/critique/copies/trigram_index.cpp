// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/copies/trigram_index.h"

#include <algorithm>

namespace wellmet::critique {

size_t TrigramIndex::placeOf(uint32_t gram) const
{
    const size_t mask = m_slots.size() - 1;
    size_t place = size_t{gram * 0x9e3779b1U} & mask;
    while (m_slots[place].lastLink != kNone && m_slots[place].gram != gram)
        place = (place + 1) & mask;
    return place;
}

const TrigramIndex::Slot* TrigramIndex::find(uint32_t gram) const
{
    const Slot& slot = m_slots[placeOf(gram)];
    return slot.lastLink == kNone ? nullptr : &slot;
}

void TrigramIndex::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot& slot : old) {
        if (slot.lastLink != kNone)
            m_slots[placeOf(slot.gram)] = slot;
    }
}

void TrigramIndex::add(const Trigrams& trigrams)
{
    const auto text = static_cast<uint32_t>(m_words.size());
    for (const uint32_t gram : trigrams.grams) {
        if ((m_usedSlots + 1) * 4 > m_slots.size() * 3)
            grow();
        Slot& slot = m_slots[placeOf(gram)];
        m_usedSlots += slot.lastLink == kNone;
        m_links.push_back({text, slot.lastLink});
        slot = {gram, static_cast<uint32_t>(m_links.size() - 1), slot.count + 1};
    }
    m_grams.insert(m_grams.end(), trigrams.grams.begin(), trigrams.grams.end());
    m_ends.push_back(static_cast<uint32_t>(m_grams.size()));
    m_words.push_back(trigrams.words);
}

// A same text shares at least leastShared() grams, so it holds one of any other set of (all − that + 1). The
// rarest are taken: stock phrases, which many texts hold, are never walked unless a text consists of them.
std::vector<uint32_t> TrigramIndex::candidates(const Trigrams& trigrams) const
{
    std::vector<Slot> known;
    size_t unknown = 0;
    for (const uint32_t gram : trigrams.grams) {
        if (const Slot* slot = find(gram))
            known.push_back(*slot);
        else
            ++unknown;
    }
    const size_t needed =
        trigrams.grams.size() - static_cast<size_t>(leastShared(trigrams.grams.size(), trigrams.words)) + 1;
    std::vector<uint32_t> texts;
    if (needed <= unknown)
        return texts;
    const size_t walked = std::min(needed - unknown, known.size());
    std::ranges::nth_element(known, known.begin() + static_cast<std::ptrdiff_t>(walked - 1), {},
                             &Slot::count);
    std::vector<bool> seen(m_words.size());
    for (size_t i = 0; i < walked; ++i) {
        for (uint32_t link = known[i].lastLink; link != kNone; link = m_links[link].previous) {
            const uint32_t text = m_links[link].text;
            if (!seen[text]) {
                seen[text] = true;
                texts.push_back(text);
            }
        }
    }
    std::ranges::sort(texts);
    return texts;
}

std::vector<TrigramIndex::Hit> TrigramIndex::sameTexts(const Trigrams& trigrams) const
{
    std::vector<Hit> hits;
    if (trigrams.grams.empty())
        return hits;
    for (const uint32_t text : candidates(trigrams)) {
        const uint32_t start = text == 0 ? 0 : m_ends[text - 1];
        const Overlap overlap = overlapOf(trigrams.grams.data(), trigrams.grams.size(),
                                          m_grams.data() + start, m_ends[text] - start);
        if (isSameText(overlap, std::min(trigrams.words, m_words[text])))
            hits.push_back({text, overlap.jaccard});
    }
    return hits;
}

} // namespace wellmet::critique
