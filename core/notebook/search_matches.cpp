// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/search_matches.h"

#include "storage/people/search_text.h"

#include <algorithm>

namespace wellmet::notebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRoom = 44;       // units of text that a line surely shows
constexpr qsizetype kRoomBefore = 24; // of them before a match that would not be among them

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

std::vector<MatchedRange> wordsOf(const QString& text)
{
    std::vector<MatchedRange> words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isInWord(text[i]))
            continue;
        const qsizetype start = i;
        while (i < text.size() && isInWord(text[i]))
            ++i;
        words.push_back({start, i - start});
    }
    return words;
}

QStringList foldedWords(const QString& words)
{
    QStringList found;
    for (const MatchedRange& word : wordsOf(words))
        found << storage::folded(words.mid(word.start, word.length));
    return found;
}

bool isWrittenWithoutSpaces(const QString& word)
{
    return storage::searchable(word).trimmed().contains(u' ') || storage::searchable(word).startsWith(u' ');
}

// How much of `word` is needed until it reads as `typed` when folded.
qsizetype lengthOf(const QString& word, const QString& typed)
{
    qsizetype length = 1;
    while (length < word.size() && storage::folded(word.left(length)).size() < typed.size())
        ++length;
    while (length < word.size() && word[length].isMark())
        ++length;
    return length;
}

// Where `word` of a text has `typed`, from the word's start; nothing has length 0.
MatchedRange matchIn(const QString& word, const QString& typed)
{
    const QString plain = storage::folded(word);
    if (plain.startsWith(typed))
        return {0, lengthOf(word, typed)};
    const qsizetype at = isWrittenWithoutSpaces(typed) ? word.indexOf(typed) : -1;
    return at < 0 ? MatchedRange{} : MatchedRange{at, typed.size()};
}

// `text` from a little before its first match on.
QString near(const QString& text, const QString& words)
{
    const QString line = text.simplified();
    const auto ranges = matchedRanges(line, words);
    if (ranges.empty() || ranges.front().start + ranges.front().length <= kRoom)
        return line;
    const qsizetype space = line.indexOf(u' ', ranges.front().start - kRoomBefore);
    return u'…' + line.mid(space < 0 || space >= ranges.front().start ? ranges.front().start : space + 1);
}

QString sentenceOf(const contacts::Fact& fact)
{
    return contacts::frameOf(fact.kind).replace(u"…"_s, fact.text);
}

} // namespace

std::vector<MatchedRange> matchedRanges(const QString& text, const QString& words)
{
    const QStringList typed = foldedWords(words);
    std::vector<MatchedRange> ranges;
    for (const MatchedRange& word : wordsOf(text)) {
        MatchedRange longest;
        for (const QString& each : typed) {
            const MatchedRange match = matchIn(text.mid(word.start, word.length), each);
            if (match.length > longest.length)
                longest = match;
        }
        if (longest.length > 0)
            ranges.push_back({word.start + longest.start, longest.length});
    }
    return ranges;
}

bool matchesAll(const QStringList& texts, const QString& words)
{
    const QString all = texts.join(u'\n');
    return std::ranges::all_of(foldedWords(words),
                               [&](const QString& word) { return !matchedRanges(all, word).empty(); });
}

QString whereFound(const contacts::Contact& contact, const QString& words)
{
    const auto has = [&](const QString& text) { return !matchedRanges(text, words).empty(); };
    for (const contacts::Fact& fact : contact.facts) {
        if (has(fact.text))
            return fact.isPrivate ? u"a private fact"_s : near(sentenceOf(fact), words);
    }
    QStringList plain{contact.met.by, contact.relation, contact.address};
    plain += contact.tags + contact.emails + contact.links;
    for (const QString& text : plain) {
        if (has(text))
            return near(text, words);
    }
    if (has(contact.notes))
        return u"your notes"_s;
    for (const contacts::Interaction& entry : contact.history) {
        if (has(entry.text))
            return near(entry.text, words);
    }
    return {};
}

} // namespace wellmet::notebook
