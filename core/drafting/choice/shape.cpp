// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/choice/shape.h"

#include <algorithm>
#include <bit>

namespace wellmet::drafting {

namespace {

constexpr std::size_t kRemembered = 160; // newest drafts that a new one is held against
constexpr AtomSet kOwnWords =
    bit(Atom::Reason) | bit(Atom::Shared); // what may be said without a word of ours
constexpr quint32 kFnvStart = 2166136261U;
constexpr quint32 kFnvPrime = 16777619U;

quint32 hashed(quint32 hash, QStringView words)
{
    for (const QChar unit : words)
        hash = (hash ^ unit.toLower().unicode()) * kFnvPrime;
    return hash;
}

// "facts[2]" and "facts[0]" fill the same blank, "met" and "sender.role" others.
quint32 blankOf(const Source& source)
{
    const qsizetype bracket = source.from.indexOf(u'[');
    return hashed(kFnvStart, bracket < 0 ? QStringView(source.from) : QStringView(source.from).left(bracket));
}

// Calls `word` for every word and every source within the range, `stop` at every end of a sentence.
template <class Word, class Stop>
void read(QStringView text, prose::TextRange range, std::span<const Source> sources, Word word, Stop stop)
{
    std::size_t next = 0;
    while (next < sources.size() && sources[next].range.end() <= range.start)
        ++next;
    for (qsizetype at = range.start; at < range.end();) {
        if (next < sources.size() && sources[next].range.start <= at) {
            const Source& source = sources[next++];
            if (source.range.end() > at) {
                word(blankOf(source), true);
                at = source.range.end();
            }
            continue;
        }
        const qsizetype limit =
            next < sources.size() ? std::min(sources[next].range.start, range.end()) : range.end();
        qsizetype end = at;
        while (end < limit && (text[end].isLetterOrNumber() || text[end] == u'\''))
            ++end;
        if (end > at) {
            word(hashed(kFnvStart, text.mid(at, end - at)), false);
            at = end;
            continue;
        }
        const bool endsWord = at + 1 == range.end() || text[at + 1].isSpace();
        if (endsWord && (text[at] == u'.' || text[at] == u'?' || text[at] == u'!'))
            stop(text[at]);
        ++at;
    }
}

void addKeys(std::vector<quint32>& keys, QStringView text, prose::TextRange range,
             std::span<const Source> sources, AtomSet says)
{
    quint32 hash = kFnvStart;
    bool hasWords = false;
    read(
        text, range, sources,
        [&](quint32 word, bool isSource) {
            hash = (hash ^ word) * kFnvPrime;
            hasWords = hasWords || !isSource;
        },
        [&](QChar stop) {
            // A statement that is all the user's own is told from others by what it says.
            const quint32 own = hasWords || stop == u'?' ? hash : (hash ^ (says & kOwnWords)) * kFnvPrime;
            const quint32 key = (own ^ stop.unicode()) * kFnvPrime;
            keys.push_back(hasWords ? key & ~1U : key | 1U);
            hash = kFnvStart;
            hasWords = false;
        });
}

quint64 textKey(QStringView text)
{
    quint64 hash = 14695981039346656037ULL;
    for (const QChar unit : text)
        hash = (hash ^ unit.unicode()) * 1099511628211ULL;
    return hash;
}

double shareOf(std::size_t common, const Shape& a, const Shape& b)
{
    const std::size_t all = a.trigrams.size() + b.trigrams.size() - common;
    return all == 0 ? 0.0 : static_cast<double>(common) / static_cast<double>(all);
}

} // namespace

Shape shapeOf(QStringView text, std::span<const Source> sources)
{
    Shape shape;
    std::vector<quint32>& trigrams = shape.trigrams;
    quint32 before = 0;
    quint32 last = 0;
    int count = 0;
    read(
        text, {0, text.size()}, sources,
        [&](quint32 word, bool) {
            if (++count >= 3)
                trigrams.push_back((before * 31 + last) * 31 + word);
            before = last;
            last = word;
        },
        [](QChar) {});
    std::sort(trigrams.begin(), trigrams.end());
    trigrams.erase(std::unique(trigrams.begin(), trigrams.end()), trigrams.end());
    for (const quint32 trigram : trigrams) {
        const quint32 mark = trigram * 2654435761U >> 24;
        shape.marks[mark / 64] |= quint64{1} << mark % 64;
    }
    return shape;
}

double likeness(const Shape& a, const Shape& b)
{
    std::size_t common = 0;
    for (auto x = a.trigrams.begin(), y = b.trigrams.begin();
         x != a.trigrams.end() && y != b.trigrams.end();) {
        if (*x < *y) {
            ++x;
        } else if (*y < *x) {
            ++y;
        } else {
            ++common;
            ++x;
            ++y;
        }
    }
    return shareOf(common, a, b);
}

double mostLikeness(const Shape& a, const Shape& b)
{
    // A mark that the other lacks stands for at least one trigram that the other lacks.
    std::size_t onlyInA = 0;
    for (std::size_t i = 0; i < a.marks.size(); ++i)
        onlyInA += static_cast<std::size_t>(std::popcount(a.marks[i] & ~b.marks[i]));
    return shareOf(std::min(a.trigrams.size() - onlyInA, b.trigrams.size()), a, b);
}

std::vector<quint32> sentenceKeys(QStringView text, std::span<const Source> sources, AtomSet says)
{
    std::vector<quint32> keys;
    addKeys(keys, text, {0, text.size()}, sources, says);
    return keys;
}

std::vector<quint32> sentenceKeys(QStringView text, std::span<const Source> sources,
                                  std::span<const Part> parts)
{
    std::vector<quint32> keys;
    for (const Part& part : parts) {
        if (part.isSentence())
            addKeys(keys, text, part.range, sources, part.says);
    }
    return keys;
}

int wear(const PhraseUse& use, quint32 key)
{
    const auto used = use.sentences.find(key);
    return used == use.sentences.end() ? 0 : used->second / ((key & 1U) != 0 ? 2 : 1);
}

bool isCounted(const PhraseUse& use, const QString& text)
{
    return use.texts.contains(textKey(text));
}

void count(PhraseUse& use, const Draft& draft)
{
    if (!use.texts.insert(textKey(draft.text)).second)
        return;
    for (const quint32 key : sentenceKeys(draft.text, draft.sources, draft.parts))
        ++use.sentences[key];
    use.latest.push_back(shapeOf(draft.text, draft.sources));
    if (use.latest.size() > kRemembered)
        use.latest.pop_front();
}

} // namespace wellmet::drafting
