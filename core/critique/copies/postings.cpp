// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/copies/postings.h"

#include <QtGlobal>

#include <algorithm>

namespace wellmet::critique {

namespace {

constexpr int kMarkBits = 32;

// Shifts by all 32 bits, too, which one text's segment needs.
uint32_t bucketOf(uint32_t mark, int level)
{
    return static_cast<uint32_t>(uint64_t{mark} >> (kMarkBits - level));
}

uint32_t packed(uint32_t mark, uint32_t text, int level)
{
    return (mark << level) | text;
}

} // namespace

Postings::Segment::Segment(std::span<const uint32_t> marks)
    : m_ends{static_cast<uint32_t>(marks.size())},
      m_postings(marks.begin(), marks.end())
{
}

Postings::Segment::Segment(const Segment& earlier, const Segment& later)
    : m_level(earlier.m_level + 1),
      m_ends(size_t{1} << m_level)
{
    Q_ASSERT(earlier.m_level == later.m_level);
    m_postings.resize(earlier.m_postings.size() + later.m_postings.size());
    const int level = earlier.m_level;
    const auto laterTexts = static_cast<uint32_t>(later.texts());
    const uint32_t* a = earlier.m_postings.data();
    const uint32_t* b = later.m_postings.data();
    uint32_t* out = m_postings.data();
    for (size_t bucket = 0; bucket < earlier.m_ends.size(); ++bucket) {
        const uint32_t* const aEnd = earlier.m_postings.data() + earlier.m_ends[bucket];
        const uint32_t* const bEnd = later.m_postings.data() + later.m_ends[bucket];
        // The bucket becomes two, by the first bit that a posting had of its mark and now has no more.
        uint32_t* firstHalf = out;
        while (a < aEnd || b < bEnd) {
            const bool isEarlier = b == bEnd || (a < aEnd && (*a >> level) <= (*b >> level));
            const uint32_t posting = isEarlier ? *a++ : *b++;
            const uint32_t text = earlier.textOf(posting) + (isEarlier ? 0 : laterTexts);
            *out++ = packed(posting >> level, text, m_level);
            firstHalf += posting >> (kMarkBits - 1) == 0;
        }
        m_ends[2 * bucket] = static_cast<uint32_t>(firstHalf - m_postings.data());
        m_ends[2 * bucket + 1] = static_cast<uint32_t>(out - m_postings.data());
    }
}

void Postings::Segment::expect(uint32_t mark) const
{
    const uint32_t bucket = bucketOf(mark, m_level);
    __builtin_prefetch(m_postings.data() + (bucket == 0 ? 0 : m_ends[bucket - 1]));
}

std::span<const uint32_t> Postings::Segment::of(uint32_t mark) const
{
    const uint32_t bucket = bucketOf(mark, m_level);
    const auto begin = m_postings.begin() + (bucket == 0 ? 0 : m_ends[bucket - 1]);
    const auto end = m_postings.begin() + m_ends[bucket];
    const auto first = std::lower_bound(begin, end, packed(mark, 0, m_level));
    const uint32_t lastPossible = packed(mark, static_cast<uint32_t>(texts() - 1), m_level);
    if (first == end || *first > lastPossible)
        return {};
    return {first, std::upper_bound(first, end, lastPossible)};
}

bool Postings::Segment::holds(std::span<const uint32_t> postings, uint32_t text) const
{
    if (postings.empty())
        return false;
    const uint32_t sought = (postings.front() & ~((1U << m_level) - 1)) | text;
    return std::ranges::binary_search(postings, sought);
}

void Postings::add(std::span<const uint32_t> marks)
{
    Segment added(marks);
    while (!m_segments.empty() && m_segments.back().level() == added.level() && added.level() < kLargest) {
        Segment joined(m_segments.back(), added);
        m_segments.pop_back();
        added = std::move(joined);
    }
    m_segments.push_back(std::move(added));
    ++m_texts;
}

std::vector<uint32_t> Postings::textsWith(uint32_t mark) const
{
    std::vector<uint32_t> found;
    uint32_t first = 0;
    for (const Segment& segment : m_segments) {
        for (const uint32_t posting : segment.of(mark))
            found.push_back(first + segment.textOf(posting));
        first += static_cast<uint32_t>(segment.texts());
    }
    return found;
}

} // namespace wellmet::critique
