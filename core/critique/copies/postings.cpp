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

uint32_t markOf(uint32_t bucket, uint32_t posting, int level)
{
    return static_cast<uint32_t>(uint64_t{bucket} << (kMarkBits - level)) | (posting >> level);
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
    m_postings.reserve(earlier.m_postings.size() + later.m_postings.size());
    const int level = earlier.m_level;
    const auto laterTexts = static_cast<uint32_t>(later.texts());
    const auto take = [&](uint32_t bucket, uint32_t posting, uint32_t text) {
        const uint32_t mark = markOf(bucket, posting, level);
        m_postings.push_back(packed(mark, text, m_level));
        m_ends[bucketOf(mark, m_level)] = static_cast<uint32_t>(m_postings.size());
    };
    uint32_t a = 0;
    uint32_t b = 0;
    for (uint32_t bucket = 0; bucket < earlier.m_ends.size(); ++bucket) {
        while (a < earlier.m_ends[bucket] || b < later.m_ends[bucket]) {
            const bool isEarlier = b == later.m_ends[bucket] ||
                                   (a < earlier.m_ends[bucket] &&
                                    (earlier.m_postings[a] >> level) <= (later.m_postings[b] >> level));
            if (isEarlier) {
                take(bucket, earlier.m_postings[a], earlier.textOf(earlier.m_postings[a]));
                ++a;
            } else {
                take(bucket, later.m_postings[b], later.textOf(later.m_postings[b]) + laterTexts);
                ++b;
            }
        }
    }
    for (size_t bucket = 1; bucket < m_ends.size(); ++bucket)
        m_ends[bucket] = std::max(m_ends[bucket], m_ends[bucket - 1]);
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
