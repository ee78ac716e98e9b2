// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/copies/trigram_index.h"

#include <algorithm>
#include <numeric>

namespace wellmet::critique {

namespace {

constexpr size_t kOftenFrom = 1000; // texts that hold a trigram, before it may be a stock phrase
constexpr size_t kStockShare = 20;  // one in so many

// One posting costs a step when a list is walked, about so many when a text is looked up in it.
constexpr size_t kStepsOfLookUp = 16;

using Span = std::span<const uint32_t>;

} // namespace

// One text held against all others, segment by segment.
class TrigramIndex::Question
{
public:
    Question(const TrigramIndex& index, const Trigrams& trigrams)
        : m_index(index),
          m_trigrams(trigrams),
          m_segments(index.m_postings.segments().size()),
          m_lists(trigrams.grams.size() * m_segments),
          m_order(trigrams.grams.size())
    {
        std::vector<size_t> texts(trigrams.grams.size());
        for (size_t segment = 0; segment < m_segments; ++segment) {
            const Postings::Segment& postings = index.m_postings.segments()[segment];
            for (const uint32_t gram : trigrams.grams)
                postings.expect(gram);
            for (size_t gram = 0; gram < texts.size(); ++gram) {
                const Span list = postings.of(trigrams.grams[gram]);
                m_lists[gram * m_segments + segment] = list;
                texts[gram] += list.size();
            }
        }
        std::iota(m_order.begin(), m_order.end(), 0U);
        std::ranges::stable_sort(m_order, {}, [&](uint32_t gram) { return texts[gram]; });

        // What is alike shares at least `least` trigrams, so it holds one of any set of (all − least + 1).
        const size_t least = leastShared(index.m_form, texts.size(), trigrams.words);
        const size_t enough = texts.size() < least ? 0 : texts.size() - least + 1;
        const size_t often = std::max(kOftenFrom, index.m_sizes.size() / kStockShare);
        const auto rare = static_cast<size_t>(
            std::ranges::count_if(texts, [often](size_t count) { return count <= often; }));
        m_walked = std::min(enough, std::max(rare, (texts.size() + 1) / 2));
    }

    std::vector<Hit> answer()
    {
        uint32_t first = 0;
        for (size_t segment = 0; m_walked > 0 && segment < m_segments; ++segment) {
            count(segment);
            takeHits(first);
            first += static_cast<uint32_t>(m_index.m_postings.segments()[segment].texts());
        }
        return std::move(m_hits);
    }

private:
    Span list(size_t place, size_t segment) const { return m_lists[m_order[place] * m_segments + segment]; }

    // Counts for each text that holds one of the walked trigrams how many of all it holds.
    void count(size_t number)
    {
        const Postings::Segment& segment = m_index.m_postings.segments()[number];
        m_counts.resize(std::max(m_counts.size(), segment.texts()));
        for (size_t place = 0; place < m_walked; ++place) {
            for (const uint32_t posting : list(place, number)) {
                const uint32_t text = segment.textOf(posting);
                if (m_counts[text]++ == 0)
                    m_found.push_back(text);
            }
        }
        for (size_t place = m_walked; place < m_order.size(); ++place) {
            const Span postings = list(place, number);
            if (m_found.size() * kStepsOfLookUp < postings.size()) {
                for (const uint32_t text : m_found)
                    m_counts[text] += segment.holds(postings, text);
                continue;
            }
            for (const uint32_t posting : postings) {
                uint32_t& known = m_counts[segment.textOf(posting)];
                known += known > 0;
            }
        }
    }

    void takeHits(uint32_t first)
    {
        std::ranges::sort(m_found);
        for (const uint32_t text : m_found) {
            const Size& size = m_index.m_sizes[first + text];
            const size_t grams = m_trigrams.grams.size();
            const Overlap overlap{.shared = m_counts[text],
                                  .fewer = std::min<size_t>(grams, size.grams),
                                  .more = std::max<size_t>(grams, size.grams)};
            if (isAlike(m_index.m_form, overlap, std::min(m_trigrams.words, size.words)))
                m_hits.push_back({first + text, overlap.jaccard()});
            m_counts[text] = 0;
        }
        m_found.clear();
    }

    const TrigramIndex& m_index;
    const Trigrams& m_trigrams;
    size_t m_segments;
    std::vector<Span> m_lists;      // of each trigram in each segment
    std::vector<uint32_t> m_order;  // the trigrams, rarest first
    size_t m_walked = 0;            // so many of them name candidates
    std::vector<uint32_t> m_counts; // by text of the segment; all 0 between segments
    std::vector<uint32_t> m_found;  // texts of the segment with a count
    std::vector<Hit> m_hits;
};

void TrigramIndex::add(const Trigrams& trigrams)
{
    m_postings.add(trigrams.grams);
    m_sizes.push_back({static_cast<uint32_t>(trigrams.grams.size()), trigrams.words});
}

std::vector<TrigramIndex::Hit> TrigramIndex::alike(const Trigrams& trigrams) const
{
    return Question(*this, trigrams).answer();
}

} // namespace wellmet::critique
