// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/times/dated.h"

#include "critique/moves/word_kinds.h"

#include <algorithm>

namespace wellmet::critique {

using prose::keyOf;
using prose::WordKey;

namespace {

constexpr WordKey kMeeting[] = {
    keyOf(u"met"),        keyOf(u"meet"),  keyOf(u"meeting"), keyOf(u"talked"),       keyOf(u"talking"),
    keyOf(u"talk"),       keyOf(u"spoke"), keyOf(u"speak"),   keyOf(u"speaking"),     keyOf(u"chatted"),
    keyOf(u"chatting"),   keyOf(u"chat"),  keyOf(u"seeing"),  keyOf(u"conversation"), keyOf(u"discussed"),
    keyOf(u"discussion"), keyOf(u"call"),  keyOf(u"stood"),   keyOf(u"sat"),          keyOf(u"bumped")};
constexpr WordKey kSaying[] = {keyOf(u"said"),      keyOf(u"told"),       keyOf(u"asked"),
                               keyOf(u"mentioned"), keyOf(u"showed"),     keyOf(u"explained"),
                               keyOf(u"suggested"), keyOf(u"promised"),   keyOf(u"gave"),
                               keyOf(u"wanted"),    keyOf(u"recommended")};
constexpr WordKey kUs[] = {keyOf(u"we"), keyOf(u"us"), keyOf(u"our"), keyOf(u"you"), keyOf(u"each")};
constexpr WordKey kJoints[] = {keyOf(u"and"),     keyOf(u"but"),   keyOf(u"so"),    keyOf(u"because"),
                               keyOf(u"while"),   keyOf(u"who"),   keyOf(u"which"), keyOf(u"that"),
                               keyOf(u"when"),    keyOf(u"where"), keyOf(u"if"),    keyOf(u"though"),
                               keyOf(u"although")};

template <size_t N>
bool isOneOf(WordKey key, const WordKey (&keys)[N])
{
    return std::ranges::find(keys, key) != std::end(keys);
}

class Clauses
{
public:
    Clauses(const prose::ProseDocument& document, const prose::Sentence& sentence)
        : m_document(document),
          m_first(std::max(sentence.firstWord, document.firstWordAt(document.greeting().end()))),
          m_end(sentence.endWord)
    {
    }

    Dated of(int time, int timeEnd) const
    {
        int first = time;
        while (first > m_first && !startsClause(first))
            --first;
        int end = timeEnd;
        while (end < m_end && !startsClause(end))
            ++end;
        if (const Dated dated = nearest(first, time, timeEnd, end); dated != Dated::Nothing)
            return dated;
        if (isOneOf(key(first), kJoints)) // "you told me that drip lines leak since June"
            return Dated::Nothing;
        if (first <= m_first + 1) // "Last week, at the fair, we talked"
            return forward(end);
        return backward(first); // "We talked at the fair, last week"
    }

private:
    WordKey key(int i) const { return m_document.words()[static_cast<size_t>(i)].key; }

    bool startsClause(int i) const
    {
        const int token = m_document.words()[static_cast<size_t>(i)].token;
        const int before = i > 0 ? m_document.words()[static_cast<size_t>(i - 1)].token : token;
        for (int t = before + 1; t < token; ++t) {
            const QStringView sign = m_document.in(m_document.tokens()[static_cast<size_t>(t)].range);
            if (QStringView(u",;:()\u2013\u2014").contains(sign.front()))
                return true;
        }
        return isOneOf(key(i), kJoints);
    }

    // The verb before the time is the one it dates; else the first behind it.
    Dated nearest(int first, int time, int timeEnd, int end) const
    {
        for (int i = time; i-- > first;) {
            if (const Dated dated = doneAt(i, first, end); dated != Dated::Nothing)
                return dated;
        }
        for (int i = timeEnd; i < end; ++i) {
            if (const Dated dated = doneAt(i, first, end); dated != Dated::Nothing)
                return dated;
        }
        return Dated::Nothing;
    }

    Dated forward(int first) const
    {
        for (int i = first; i < m_end; ++i) {
            if (const Dated dated = doneAt(i, first, m_end); dated != Dated::Nothing)
                return dated;
        }
        return Dated::Nothing;
    }

    Dated backward(int end) const
    {
        for (int i = end; i-- > m_first;) {
            if (const Dated dated = doneAt(i, m_first, end); dated != Dated::Nothing)
                return dated;
        }
        return Dated::Nothing;
    }

    // What is done at a word, for the clause of words [first, end).
    Dated doneAt(int i, int first, int end) const
    {
        if (isOneOf(key(i), kMeeting))
            return isOfUs(i, first, end) ? Dated::Meeting : Dated::Other;
        if (isOneOf(key(i), kSaying))
            return isSubject(i, first, keyOf(u"you")) ? Dated::Saying : Dated::Other;
        if (!isDone(i))
            return Dated::Nothing;
        return isSubject(i, first, keyOf(u"we")) || isSubject(i, first, keyOf(u"you")) ? Dated::Deed
                                                                                       : Dated::Other;
    }

    // Whether a verb has this word before it, perhaps with a small one between: "you once told".
    bool isSubject(int verb, int first, WordKey who) const
    {
        return (verb > first && key(verb - 1) == who) || (verb > first + 1 && key(verb - 2) == who);
    }

    bool isDone(int i) const
    {
        const WordKinds kinds = kindsOf(key(i));
        if (kinds.has(WordKind::NotPast))
            return false;
        const QStringView word =
            m_document.in(m_document.tokenOf(m_document.words()[static_cast<size_t>(i)]).range);
        return kinds.has(WordKind::Past) || (word.size() > 4 && word.endsWith(u"ed"));
    }

    // "I met your brother" is no meeting of the two; "great meeting at the fair" may be.
    bool isOfUs(int i, int first, int end) const
    {
        const int from = std::max(first, i - 5);
        const int until = std::min(end, i + 4);
        bool hasOther = false;
        for (int j = from; j < until; ++j) {
            if (isOneOf(key(j), kUs))
                return true;
            hasOther = hasOther || (j != i && (key(j) == keyOf(u"he") || key(j) == keyOf(u"she") ||
                                               key(j) == keyOf(u"they") || key(j) == keyOf(u"my") ||
                                               key(j) == keyOf(u"your")));
        }
        return !hasOther;
    }

    const prose::ProseDocument& m_document;
    int m_first;
    int m_end;
};

} // namespace

Dated whatIsDated(const prose::ProseDocument& document, const prose::Sentence& sentence,
                  prose::TextRange time)
{
    return Clauses(document, sentence).of(document.firstWordAt(time.start), document.firstWordAt(time.end()));
}

bool isPartedByDoing(const prose::ProseDocument& document, prose::TextRange thing, prose::TextRange time)
{
    const auto& words = document.words();
    const int first = document.firstWordAt(std::min(thing.end(), time.end()));
    const int last = std::max(first, document.firstWordAt(std::max(thing.start, time.start)));
    return std::any_of(words.begin() + first, words.begin() + last, [&](const prose::Word& word) {
        const WordKinds kinds = kindsOf(word.key);
        const QStringView text = document.in(document.tokenOf(word).range);
        return !kinds.has(WordKind::NotPast) &&
               (kinds.has(WordKind::Past) || (text.size() > 4 && text.endsWith(u"ed")));
    });
}

} // namespace wellmet::critique
