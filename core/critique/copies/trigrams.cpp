// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/copies/trigrams.h"

#include "critique/sameness.h"

#include <algorithm>
#include <cmath>

namespace wellmet::critique {

namespace {

bool isIdeograph(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

bool isInsideWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

uint32_t gramOf(prose::WordKey a, prose::WordKey b, prose::WordKey c)
{
    uint64_t mixed = a;
    for (const prose::WordKey key : {b, c}) {
        mixed ^= mixed >> 29;
        mixed = mixed * 0xbf58476d1ce4e5b9U + key;
    }
    mixed ^= mixed >> 32;
    mixed *= 0x94d049bb133111ebU;
    return static_cast<uint32_t>(mixed >> 32);
}

} // namespace

std::vector<ComparedWord> comparedWords(QStringView text)
{
    std::vector<ComparedWord> words;
    words.reserve(static_cast<size_t>(text.size() / 5 + 1));
    qsizetype at = 0;
    while (at < text.size()) {
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

Trigrams trigramsOf(QStringView text)
{
    const std::vector<ComparedWord> words = comparedWords(text);
    Trigrams trigrams;
    trigrams.words = static_cast<int>(words.size());
    for (size_t i = 2; i < words.size(); ++i)
        trigrams.grams.push_back(gramOf(words[i - 2].key, words[i - 1].key, words[i].key));
    std::ranges::sort(trigrams.grams);
    trigrams.grams.erase(std::unique(trigrams.grams.begin(), trigrams.grams.end()), trigrams.grams.end());
    return trigrams;
}

Overlap overlapOf(const uint32_t* a, size_t aSize, const uint32_t* b, size_t bSize)
{
    size_t shared = 0;
    for (size_t i = 0, j = 0; i < aSize && j < bSize;) {
        const uint32_t left = a[i];
        const uint32_t right = b[j];
        shared += left == right;
        i += left <= right;
        j += right <= left;
    }
    const size_t all = aSize + bSize - shared;
    const size_t fewer = std::min(aSize, bSize);
    if (shared == 0)
        return {};
    return {static_cast<int>(shared), static_cast<double>(shared) / static_cast<double>(all),
            static_cast<double>(shared) / static_cast<double>(fewer)};
}

bool isSameText(const Overlap& overlap, int words)
{
    if (words < kShortText)
        return overlap.jaccard >= kSameShortText;
    return overlap.shared >= kLeastShared &&
           (overlap.jaccard >= kSameText || overlap.containment >= kMostlyCopied);
}

int leastShared(size_t grams, int words)
{
    // A short partner needs half of all the trigrams of both, which is at least half of these.
    const int half = static_cast<int>(std::ceil(kSameShortText * static_cast<double>(grams)));
    return words < kShortText ? std::max(1, half) : std::max(1, std::min(half, kLeastShared));
}

} // namespace wellmet::critique
