// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prose_document.h"

#include "prose/address.h"
#include "prose/sentence_splitter.h"

#include <algorithm>

namespace wellmet::prose {

ProseDocument::ProseDocument(const QString& text) : m_text(text), m_tokens(tokenize(text))
{
    m_words.reserve(m_tokens.size() + 8);
    const std::vector<int> starts = sentenceStarts(m_text, m_tokens);
    m_sentences.reserve(starts.size());
    for (size_t i = 0; i < starts.size(); ++i) {
        Sentence sentence;
        sentence.firstToken = starts[i];
        sentence.endToken = i + 1 < starts.size() ? starts[i + 1] : static_cast<int>(m_tokens.size());
        sentence.firstWord = static_cast<int>(m_words.size());
        for (int token = sentence.firstToken; token < sentence.endToken; ++token)
            appendWords(m_tokens[static_cast<size_t>(token)], token, m_text, m_words);
        sentence.endWord = static_cast<int>(m_words.size());
        const TextRange first = m_tokens[static_cast<size_t>(sentence.firstToken)].range;
        const TextRange last = m_tokens[static_cast<size_t>(sentence.endToken - 1)].range;
        sentence.range = {first.start, last.end() - first.start};
        m_sentences.push_back(sentence);
    }
    const Greeting greeting = findGreeting(*this);
    m_greeting = greeting.range;
    m_greetingName = greeting.name;
    m_signOff = findSignOff(*this);
}

TextRange ProseDocument::rangeOfWords(int first, int end) const
{
    if (first >= end)
        return {};
    const TextRange from = tokenOf(m_words[static_cast<size_t>(first)]).range;
    const TextRange to = tokenOf(m_words[static_cast<size_t>(end - 1)]).range;
    return {from.start, to.end() - from.start};
}

const Sentence& ProseDocument::sentenceOfWord(int word) const
{
    Q_ASSERT(!m_sentences.empty());
    const auto next =
        std::upper_bound(m_sentences.begin(), m_sentences.end(), word,
                         [](int w, const Sentence& sentence) { return w < sentence.firstWord; });
    return *(next == m_sentences.begin() ? next : next - 1);
}

int ProseDocument::firstWordAt(qsizetype position) const
{
    const auto found =
        std::lower_bound(m_words.begin(), m_words.end(), position,
                         [this](const Word& word, qsizetype at) { return tokenOf(word).range.start < at; });
    return static_cast<int>(found - m_words.begin());
}

} // namespace wellmet::prose
