// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace wellmet::critique {

// Which texts hold a mark, a mark being a 32-bit hash of something in the text: about 4.4 bytes for each mark
// of each text. Texts are counted from 0, in the order of adding.
//
// Texts lie in segments of 1, 2, 4, … texts, as the digits of a binary counter: adding one joins segments of
// equal size, so a mark is moved at most kLargest times and no single add moves more than one largest
// segment. A segment of 2^k texts has 2^k buckets by the first k bits of a mark. A posting needs only the
// other 32 − k bits, and k more say which of the segment's texts holds it: 32 in all, sorted within the
// bucket.
class Postings
{
public:
    static constexpr int kLargest = 15; // log2 of the texts in a full segment

    class Segment
    {
    public:
        explicit Segment(std::span<const uint32_t> marks); // of one text: sorted, each once
        Segment(const Segment& earlier, const Segment& later);

        int level() const { return m_level; } // it holds 2^level texts
        size_t texts() const { return size_t{1} << m_level; }
        // The postings of one mark, in the order of the texts.
        std::span<const uint32_t> of(uint32_t mark) const;
        // Says that of(mark) follows soon, so that many marks wait for memory together.
        void expect(uint32_t mark) const;
        // Which text a posting is of, counted from the segment's first.
        uint32_t textOf(uint32_t posting) const { return posting & ((1U << m_level) - 1); }
        // Whether a text is among the postings of one mark. Logarithmic.
        bool holds(std::span<const uint32_t> postings, uint32_t text) const;

    private:
        int m_level = 0;
        std::vector<uint32_t> m_ends; // where each bucket ends
        std::vector<uint32_t> m_postings;
    };

    void add(std::span<const uint32_t> marks); // sorted, each once
    size_t texts() const { return m_texts; }
    const std::vector<Segment>& segments() const { return m_segments; } // in the order of their texts
    // The texts that hold a mark, in order.
    std::vector<uint32_t> textsWith(uint32_t mark) const;

private:
    std::vector<Segment> m_segments;
    size_t m_texts = 0;
};

} // namespace wellmet::critique
