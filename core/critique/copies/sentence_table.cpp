// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/copies/sentence_table.h"

namespace wellmet::critique {

size_t SentenceTable::placeOf(uint64_t hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t place = static_cast<size_t>(hash ^ (hash >> 32)) & mask;
    while (m_slots[place].firstLink != kNone && m_slots[place].hash != hash)
        place = (place + 1) & mask;
    return place;
}

void SentenceTable::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot& slot : old) {
        if (slot.firstLink != kNone)
            m_slots[placeOf(slot.hash)] = slot;
    }
}

void SentenceTable::add(uint64_t hash, uint32_t note)
{
    if ((m_usedSlots + 1) * 4 > m_slots.size() * 3)
        grow();
    Slot& slot = m_slots[placeOf(hash)];
    const auto link = static_cast<uint32_t>(m_links.size());
    m_links.push_back({note, kNone});
    if (slot.firstLink == kNone) {
        ++m_usedSlots;
        slot = {hash, link, link};
        return;
    }
    m_links[slot.lastLink].next = link;
    slot.lastLink = link;
}

std::vector<uint32_t> SentenceTable::notesWith(uint64_t hash) const
{
    std::vector<uint32_t> notes;
    for (uint32_t link = m_slots[placeOf(hash)].firstLink; link != kNone && notes.size() < kMostNotes;
         link = m_links[link].next)
        notes.push_back(m_links[link].note);
    return notes;
}

} // namespace wellmet::critique
