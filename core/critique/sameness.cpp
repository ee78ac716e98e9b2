// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/sameness.h"

#include <algorithm>

namespace wellmet::critique {

void SamenessIndex::add(const Entry& entry, QStringView text)
{
    m_entries.push_back(entry);
    m_texts.add(trigramsOf(text));
    for (const MaskedSentence& sentence : maskedSentences(text))
        m_sentences.add(sentence.hash, static_cast<uint32_t>(m_entries.size() - 1));
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

std::vector<SamenessIndex::SentenceMatch> SamenessIndex::sentenceMatches(QStringView text,
                                                                         QStringView exceptKey) const
{
    std::vector<SentenceMatch> matches;
    for (const MaskedSentence& sentence : maskedSentences(text)) {
        SentenceMatch match{sentence.range, {}};
        for (const uint32_t note : m_sentences.notesWith(sentence.hash)) {
            const Entry& entry = m_entries[note];
            const bool isNew = std::ranges::none_of(
                match.people, [&](const Entry& known) { return known.key == entry.key; });
            if (isNew && (exceptKey.isEmpty() || entry.key != exceptKey))
                match.people.push_back(entry);
        }
        if (!match.people.empty())
            matches.push_back(std::move(match));
    }
    return matches;
}

} // namespace wellmet::critique
