// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/copies/masked_sentences.h"

#include "critique/copies/trigrams.h"

#include <algorithm>

namespace wellmet::critique {

using prose::keyOf;
using prose::WordKey;

namespace {

constexpr WordKey kMask = keyOf(u"\uFFFC"); // no word has this key

// Months and weekdays are capitalized anyhow; these are dates in small letters.
constexpr WordKey kTimes[] = {keyOf(u"yesterday"), keyOf(u"today"), keyOf(u"week"),
                              keyOf(u"month"),     keyOf(u"year"),  keyOf(u"weekend")};

bool isOpening(WordKey key)
{
    constexpr WordKey kOpenings[] = {keyOf(u"hi"), keyOf(u"hello"), keyOf(u"dear"), keyOf(u"hey")};
    return std::find(std::begin(kOpenings), std::end(kOpenings), key) != std::end(kOpenings);
}

bool isMasked(QStringView word, WordKey key, bool isFirst)
{
    const bool isName = word.front().isUpper() && !isFirst && key != keyOf(u"i") && !word.startsWith(u"I'") &&
                        !word.startsWith(u"I\u2019");
    const bool isNumber = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return isName || isNumber || std::find(std::begin(kTimes), std::end(kTimes), key) != std::end(kTimes);
}

bool endsSentence(QStringView gap)
{
    return std::any_of(gap.begin(), gap.end(),
                       [](QChar c) { return QStringView(u".!?\u2026\n\u3002").contains(c); });
}

class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text), m_words(comparedWords(text)) {}

    std::vector<MaskedSentence> sentences()
    {
        size_t first = bodyStart();
        for (size_t i = first; i < m_words.size(); ++i) {
            if (i + 1 == m_words.size() || endsSentence(gapAfter(i))) {
                read(first, i + 1);
                first = i + 1;
            }
        }
        return std::move(m_found);
    }

private:
    QStringView gapAfter(size_t i) const
    {
        const qsizetype start = m_words[i].range.end();
        return m_text.mid(start, m_words[i + 1].range.start - start);
    }

    // Behind "Hi Tom," or "Tom,".
    size_t bodyStart() const
    {
        constexpr size_t kMostWords = 5;
        for (size_t i = 0; i + 1 < std::min(kMostWords + 1, m_words.size()); ++i) {
            const bool closes =
                gapAfter(i).contains(u',') || gapAfter(i).contains(u'\n') || gapAfter(i).contains(u'!');
            if (closes)
                return i == 0 || isOpening(m_words.front().key) ? i + 1 : 0;
        }
        return 0;
    }

    void read(size_t first, size_t end)
    {
        int telling = 0;
        bool wasMasked = false;
        uint64_t hash = prose::kEmptyKey;
        for (size_t i = first; i < end; ++i) {
            const QStringView word = m_words[i].range.in(m_text);
            const bool masked = isMasked(word, m_words[i].key, i == first);
            if (!masked || !wasMasked)
                hash = (hash ^ (masked ? kMask : m_words[i].key)) * 0x9e3779b97f4a7c15U;
            hash ^= hash >> 29;
            telling += !masked;
            wasMasked = masked;
        }
        const qsizetype start = m_words[first].range.start;
        if (telling >= kTellingWords)
            m_found.push_back({hash, {start, m_words[end - 1].range.end() - start}});
    }

    QStringView m_text;
    std::vector<ComparedWord> m_words;
    std::vector<MaskedSentence> m_found;
};

} // namespace

std::vector<MaskedSentence> maskedSentences(QStringView text)
{
    return Reader(text).sentences();
}

} // namespace wellmet::critique
