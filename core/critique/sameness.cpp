// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/sameness.h"

#include <algorithm>

namespace wellmet::critique {

void SamenessIndex::add(const Entry& entry, QStringView text)
{
    m_entries.push_back(entry);
    m_texts.add(trigramsOf(text));
}

std::vector<SamenessIndex::Match> SamenessIndex::matches(QStringView text, QStringView exceptKey) const
{
    std::vector<Match> matches;
    for (const TrigramIndex::Hit& hit : m_texts.sameTexts(trigramsOf(text))) {
        const Entry& entry = m_entries[hit.text];
        if (exceptKey.isEmpty() || entry.key != exceptKey)
            matches.push_back({entry, hit.similarity});
    }
    std::ranges::stable_sort(matches, std::ranges::greater{}, &Match::similarity);
    return matches;
}

} // namespace wellmet::critique
