// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/copies/compared_text.h"

#include <algorithm>

namespace wellmet::critique {

using prose::keyOf;
using prose::WordKey;

namespace {

constexpr WordKey kBlank = keyOf(u"\uFFFC"); // no word has this key

// Months and weekdays are capitalized anyhow; these are dates in small letters.
constexpr WordKey kTimes[] = {keyOf(u"yesterday"), keyOf(u"today"), keyOf(u"week"),
                              keyOf(u"month"),     keyOf(u"year"),  keyOf(u"weekend")};
// They go with the thing they stand before: "at the fair" and "at PyData" are one frame.
constexpr WordKey kDeterminers[] = {keyOf(u"a"),    keyOf(u"an"),  keyOf(u"the"),  keyOf(u"this"),
                                    keyOf(u"that"), keyOf(u"my"),  keyOf(u"your"), keyOf(u"his"),
                                    keyOf(u"her"),  keyOf(u"our"), keyOf(u"their")};
constexpr WordKey kOpenings[] = {keyOf(u"hi"), keyOf(u"hello"), keyOf(u"dear"), keyOf(u"hey")};

template <size_t Size>
bool isOneOf(const WordKey (&keys)[Size], WordKey key)
{
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

bool isIdeograph(QChar c)
{
    if (c.unicode() < 0x2E80)
        return false;
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

bool isInsideWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool looksLikeNameOrNumber(QStringView word, WordKey key, bool isFirst)
{
    const bool isName = word.front().isUpper() && !isFirst && key != keyOf(u"i") && !word.startsWith(u"I'") &&
                        !word.startsWith(u"I\u2019");
    return isName || std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }) ||
           isOneOf(kTimes, key);
}

bool endsSentence(QStringView gap)
{
    return std::any_of(gap.begin(), gap.end(),
                       [](QChar c) { return QStringView(u".!?\u2026\n\u3002").contains(c); });
}

uint64_t mixed(uint64_t sum, WordKey key)
{
    sum ^= sum >> 29;
    return sum * 0xbf58476d1ce4e5b9U + key;
}

uint32_t finished(uint64_t sum)
{
    sum ^= sum >> 32;
    sum *= 0x94d049bb133111ebU;
    return static_cast<uint32_t>(sum >> 32);
}

void sortEachOnce(std::vector<uint32_t>& marks)
{
    std::ranges::sort(marks);
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
}

Trigrams trigramsOf(const std::vector<WordKey>& keys)
{
    Trigrams trigrams;
    trigrams.words = static_cast<int>(keys.size());
    trigrams.grams.reserve(keys.size());
    for (size_t i = 2; i < keys.size(); ++i)
        trigrams.grams.push_back(finished(mixed(mixed(keys[i - 2], keys[i - 1]), keys[i])));
    sortEachOnce(trigrams.grams);
    return trigrams;
}

class Reader
{
public:
    Reader(QStringView text, const FactWords& facts)
        : m_text(text),
          m_words(comparedWords(text)),
          m_isFirst(m_words.size()),
          m_isName(m_words.size())
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            m_isFirst[i] = i == 0 || endsSentence(gapAfter(i - 1));
            m_isName[i] = looksLikeNameOrNumber(m_words[i].range.in(m_text), m_words[i].key, m_isFirst[i]);
        }
        m_isMasked = m_isName;
        if (!facts.isEmpty())
            maskFacts(facts);
        for (size_t i = m_words.size(); i-- > 1;)
            m_isMasked[i - 1] |= m_isMasked[i] && isOneOf(kDeterminers, m_words[i - 1].key);
    }

    ComparedText read() const
    {
        ComparedText result;
        std::vector<WordKey> keys;
        keys.reserve(m_words.size());
        for (const ComparedWord& word : m_words)
            keys.push_back(word.key);
        result.plain = trigramsOf(keys);
        keys.clear();
        for (size_t i = 0; i < m_words.size(); ++i) {
            if (!m_isMasked[i])
                keys.push_back(m_words[i].key);
            else if (keys.empty() || keys.back() != kBlank)
                keys.push_back(kBlank);
        }
        result.masked = trigramsOf(keys);
        addSentences(result.sentences);
        return result;
    }

private:
    QStringView gapAfter(size_t i) const
    {
        const qsizetype start = m_words[i].range.end();
        return m_text.mid(start, m_words[i + 1].range.start - start);
    }

    // A fact's words, and the small ones that join them: "measuring floods with cheap sensors".
    void maskFacts(const FactWords& facts)
    {
        constexpr size_t kMostBetween = 3;
        uint32_t last = 0;
        size_t lastAt = 0;
        for (size_t i = 0; i < m_words.size(); ++i) {
            if (prose::isFunctionWord(m_words[i].key))
                continue;
            const prose::FoldedWord folded(m_words[i].range.in(m_text));
            const uint32_t holding = facts.factsWith(prose::stemKey(folded.units()));
            if (holding != 0) {
                const bool joins = (holding & last) != 0 && i - lastAt <= kMostBetween + 1;
                std::fill(m_isMasked.begin() + static_cast<std::ptrdiff_t>(joins ? lastAt : i),
                          m_isMasked.begin() + static_cast<std::ptrdiff_t>(i + 1), true);
                lastAt = i;
            }
            last = holding;
        }
    }

    // Behind "Hi Tom," or "Tom,".
    size_t bodyStart() const
    {
        constexpr size_t kMostWords = 5;
        for (size_t i = 0; i + 1 < std::min(kMostWords + 1, m_words.size()); ++i) {
            const QStringView gap = gapAfter(i);
            if (gap.contains(u',') || gap.contains(u'\n') || gap.contains(u'!'))
                return i == 0 || isOneOf(kOpenings, m_words.front().key) ? i + 1 : 0;
        }
        return 0;
    }

    void addSentences(std::vector<MaskedSentence>& sentences) const
    {
        size_t first = bodyStart();
        for (size_t i = first; i < m_words.size(); ++i) {
            if (i + 1 == m_words.size() || m_isFirst[i + 1]) {
                addSentence(first, i + 1, sentences);
                first = i + 1;
            }
        }
    }

    void addSentence(size_t first, size_t end, std::vector<MaskedSentence>& sentences) const
    {
        const auto telling = [&](const std::vector<char>& isMasked) {
            return std::count(isMasked.begin() + static_cast<std::ptrdiff_t>(first),
                              isMasked.begin() + static_cast<std::ptrdiff_t>(end), false);
        };
        if (telling(m_isName) < kTellingWords)
            return;
        const bool byFacts = telling(m_isMasked) >= kTellingWords;
        const qsizetype start = m_words[first].range.start;
        sentences.push_back({hashOf(first, end, m_isName),
                             hashOf(first, end, byFacts ? m_isMasked : m_isName),
                             {start, m_words[end - 1].range.end() - start}});
    }

    uint32_t hashOf(size_t first, size_t end, const std::vector<char>& isMasked) const
    {
        uint64_t sum = prose::kEmptyKey;
        for (size_t i = first; i < end; ++i) {
            if (!isMasked[i])
                sum = mixed(sum, m_words[i].key);
            else if (i == first || !isMasked[i - 1])
                sum = mixed(sum, kBlank);
        }
        return finished(sum);
    }

    QStringView m_text;
    std::vector<ComparedWord> m_words;
    std::vector<char> m_isFirst;  // in its sentence
    std::vector<char> m_isName;   // or number: masked whatever is known
    std::vector<char> m_isMasked; // those, and the words of facts
};

} // namespace

std::vector<ComparedWord> comparedWords(QStringView text)
{
    std::vector<ComparedWord> words;
    words.reserve(std::min(kMostCompared, static_cast<size_t>(text.size() / 5 + 1)));
    qsizetype at = 0;
    while (at < text.size() && words.size() < kMostCompared) {
        if (!isInsideWord(text[at])) {
            ++at;
            continue;
        }
        const qsizetype start = at++;
        if (!isIdeograph(text[start])) {
            while (at < text.size() && ((isInsideWord(text[at]) && !isIdeograph(text[at])) ||
                                        (prose::isApostrophe(text[at].unicode()) && at + 1 < text.size() &&
                                         text[at + 1].isLetter())))
                ++at;
        }
        words.push_back({prose::FoldedWord(text.mid(start, at - start)).key(), {start, at - start}});
    }
    return words;
}

ComparedText comparedText(QStringView text, const FactWords& facts)
{
    return Reader(text, facts).read();
}

} // namespace wellmet::critique
