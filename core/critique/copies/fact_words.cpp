// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/copies/fact_words.h"

#include "critique/copies/compared_text.h"

#include <algorithm>

namespace wellmet::critique {

FactWords::FactWords(const QStringList& facts)
{
    constexpr int kLastBit = 31;
    int bit = 0;
    for (const QString& fact : facts) {
        for (const ComparedWord& word : comparedWords(fact)) {
            const prose::FoldedWord folded(word.range.in(fact));
            if (!prose::isFunctionWord(word.key))
                m_words.push_back({prose::stemKey(folded.units()), 1U << bit});
        }
        bit = std::min(bit + 1, kLastBit);
    }
    std::ranges::sort(m_words, {}, &Entry::stem);
    auto last = m_words.begin();
    for (auto next = m_words.begin(); next != m_words.end(); ++next) {
        if (next->stem == last->stem)
            last->facts |= next->facts;
        else
            *++last = *next;
    }
    if (last != m_words.end())
        m_words.erase(last + 1, m_words.end());
}

uint32_t FactWords::factsWith(prose::WordKey stem) const
{
    const auto found = std::ranges::lower_bound(m_words, stem, {}, &Entry::stem);
    return found == m_words.end() || found->stem != stem ? 0 : found->facts;
}

} // namespace wellmet::critique
