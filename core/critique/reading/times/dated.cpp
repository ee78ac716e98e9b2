// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/times/dated.h"

#include "critique/moves/word_kinds.h"

#include <algorithm>

namespace wellmet::critique {

using prose::keyOf;
using prose::WordKey;

namespace {

// What people do when they meet, told of with a subject: "we met", "you talked to me".
constexpr WordKey kMet[] = {keyOf(u"met"),    keyOf(u"talked"), keyOf(u"spoke"), keyOf(u"chatted"),
                            keyOf(u"bumped"), keyOf(u"ran"),    keyOf(u"got"),   keyOf(u"introduced")};
// What a third person does so that two may meet: "Petra put us in touch".
constexpr WordKey kBringing[] = {keyOf(u"brought"), keyOf(u"put"),     keyOf(u"connected"), keyOf(u"linked"),
                                 keyOf(u"hooked"),  keyOf(u"matched"), keyOf(u"paired"),    keyOf(u"joined")};
// What they may have done with others as well: "we discussed your paper".
constexpr WordKey kDidTogether[] = {keyOf(u"discussed"), keyOf(u"stood"),    keyOf(u"sat"),
                                    keyOf(u"crossed"),   keyOf(u"shook"),    keyOf(u"shared"),
                                    keyOf(u"compared"),  keyOf(u"connected")};
// The same as things and without a subject of their own: "our talk", "meeting you", "to meet you".
constexpr WordKey kMeeting[] = {
    keyOf(u"meet"),         keyOf(u"meeting"),      keyOf(u"talking"),  keyOf(u"talk"),
    keyOf(u"speak"),        keyOf(u"speaking"),     keyOf(u"chatting"), keyOf(u"chat"),
    keyOf(u"conversation"), keyOf(u"discussion"),   keyOf(u"call"),     keyOf(u"seeing"),
    keyOf(u"bumping"),      keyOf(u"running"),      keyOf(u"shaking"),  keyOf(u"encounter"),
    keyOf(u"acquaintance"), keyOf(u"introduction"), keyOf(u"share"),    keyOf(u"sharing"),
    keyOf(u"sit"),          keyOf(u"sitting"),      keyOf(u"spending")};
constexpr WordKey kTheirThing[] = {keyOf(u"your"), keyOf(u"it"), keyOf(u"this")};
// After "got" or "ran", what makes a meeting of it: "got to know", "ran into you".
constexpr WordKey kIntoMeeting[] = {keyOf(u"know"),       keyOf(u"acquainted"), keyOf(u"talking"),
                                    keyOf(u"chatting"),   keyOf(u"into"),       keyOf(u"across"),
                                    keyOf(u"introduced"), keyOf(u"onto"),       keyOf(u"along")};
// Meetings of the writer's own circle: "our board meeting".
constexpr WordKey kCircles[] = {keyOf(u"board"),  keyOf(u"team"),   keyOf(u"staff"),   keyOf(u"club"),
                                keyOf(u"choir"),  keyOf(u"class"),  keyOf(u"council"), keyOf(u"family"),
                                keyOf(u"union"),  keyOf(u"weekly"), keyOf(u"monthly"), keyOf(u"annual"),
                                keyOf(u"church"), keyOf(u"lab"),    keyOf(u"group"),   keyOf(u"department")};
constexpr WordKey kSaying[] = {keyOf(u"said"),      keyOf(u"told"),       keyOf(u"asked"),
                               keyOf(u"mentioned"), keyOf(u"showed"),     keyOf(u"explained"),
                               keyOf(u"suggested"), keyOf(u"promised"),   keyOf(u"gave"),
                               keyOf(u"wanted"),    keyOf(u"recommended")};
constexpr WordKey kUs[] = {keyOf(u"us"), keyOf(u"our"), keyOf(u"you"), keyOf(u"u"), keyOf(u"each")};
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
        const bool isWhen =
            end == timeEnd && end < m_end &&
            (key(end) == keyOf(u"when") || (key(end) == keyOf(u"that") && isTold(first, end)));
        if (isWhen) // "the day before yesterday, when we spoke", "it was last week that we met"
            return forward(end);
        if (const Dated dated = nearest(first, time, timeEnd, end); dated != Dated::Nothing)
            return dated;
        if (time == first && isTold(timeEnd, end)) // "last Tuesday it was on the wall"
            return Dated::Other;
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
        if (isHalf(i))
            return isOneOf(key(i), kMet) ? Dated::Other : Dated::Nothing;
        if (isOneOf(key(i), kBringing) && (nextOf(i) == keyOf(u"us") || isPutInTouch(i)))
            return Dated::Meeting;
        if (isOneOf(key(i), kMet))
            return haveMet(i, first, end) ? Dated::Meeting : Dated::Other;
        if (isOneOf(key(i), kDidTogether))
            return haveMet(i, first, end) && !isOneOf(nextOf(i), kTheirThing) ? Dated::Saying : Dated::Other;
        if (i >= first + 2 && isSeeing(i - 2)) // "I loved your talk"
            return Dated::Seen;
        if (isOneOf(key(i), kMeeting))
            return isOfUs(i, first, end) ? Dated::Meeting : Dated::Other;
        if (isAgreed(i, first))
            return Dated::Saying;
        if (isOneOf(key(i), kSaying))
            return isSubject(i, first, keyOf(u"you")) ? Dated::Saying : Dated::Other;
        if (isSeeing(i))
            return Dated::Seen;
        if (!isDone(i))
            return Dated::Nothing;
        return isSubject(i, first, keyOf(u"we")) || isSubject(i, first, keyOf(u"you")) ? Dated::Deed
                                                                                       : Dated::Other;
    }

    // "Petra put me in touch with you".
    bool isPutInTouch(int i) const
    {
        return key(i) == keyOf(u"put") && nextOf(i) == keyOf(u"me") && nextOf(i + 2) == keyOf(u"touch");
    }

    // "I attended your workshop".
    bool isSeeing(int i) const
    {
        constexpr WordKey kSeeing[] = {keyOf(u"saw"),      keyOf(u"heard"),  keyOf(u"watched"),
                                       keyOf(u"attended"), keyOf(u"loved"),  keyOf(u"liked"),
                                       keyOf(u"enjoyed"),  keyOf(u"visited")};
        return isOneOf(key(i), kSeeing) && (nextOf(i) == keyOf(u"your") || nextOf(i) == keyOf(u"you"));
    }

    // "As promised", "as discussed": between the two.
    bool isAgreed(int i, int first) const
    {
        constexpr WordKey kAgreed[] = {keyOf(u"promised"), keyOf(u"agreed"), keyOf(u"mentioned"),
                                       keyOf(u"arranged"), keyOf(u"said")};
        return isOneOf(key(i), kAgreed) && i > first && key(i - 1) == keyOf(u"as");
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
        const bool isGoingOn =
            i > 0 && word.endsWith(u"ing") && (key(i - 1) == keyOf(u"been") || key(i - 1) == keyOf(u"am"));
        return isGoingOn || kinds.has(WordKind::Past) || (word.size() > 4 && word.endsWith(u"ed"));
    }

    // Whether the clause tells of something that merely was.
    bool isTold(int first, int end) const
    {
        constexpr WordKey kBeing[] = {keyOf(u"was"), keyOf(u"is"), keyOf(u"were"), keyOf(u"are"),
                                      keyOf(u"hangs")};
        for (int i = first; i < end; ++i) {
            if (isOneOf(key(i), kBeing))
                return true;
        }
        return false;
    }

    WordKey nextOf(int i) const { return i + 1 < m_end ? key(i + 1) : 0; }

    // "Got" and "ran" by themselves are no meeting.
    bool isHalf(int i) const
    {
        constexpr WordKey kHalves[] = {keyOf(u"got"), keyOf(u"ran"), keyOf(u"running"), keyOf(u"bumped"),
                                       keyOf(u"bumping")};
        return isOneOf(key(i), kHalves) && !isOneOf(nextOf(i), kIntoMeeting) &&
               !isOneOf(nextOf(i + 1), kIntoMeeting);
    }

    // Who met whom: "we met", "I met you", "Petra introduced us" and "met at the fair" are of both, "our
    // board met" and "I met your brother" aren't.
    bool haveMet(int verb, int first, int end) const
    {
        int subject = verb - 1;
        while (subject > first &&
               (kindsOf(key(subject)).has(WordKind::Between) || key(subject) == keyOf(u"two")))
            --subject;
        const WordKey who = subject >= first ? key(subject) : 0;
        const auto isNamed = [&](WordKey one, WordKey other) {
            const auto begin = m_document.words().begin();
            return std::any_of(begin + verb + 1, begin + std::min(end, verb + 5),
                               [&](const prose::Word& word) { return word.key == one || word.key == other; });
        };
        if (key(verb) == keyOf(u"introduced"))
            return isNamed(keyOf(u"us"), keyOf(u"me")) || isSubject(verb, first, keyOf(u"we"));
        if (who == keyOf(u"we") || who == keyOf(u"both"))
            return !isInCircle(verb, end);
        if (who == keyOf(u"i"))
            return isNamed(keyOf(u"you"), keyOf(u"u")) || followsYou(subject);
        if (who == keyOf(u"me"))
            return followsYou(subject);
        if (who == keyOf(u"to")) // "nice to have met you"
            return isNamed(keyOf(u"you"), keyOf(u"u"));
        if (who == keyOf(u"you") || who == keyOf(u"u"))
            return isNamed(keyOf(u"me"), keyOf(u"us"));
        return subject < first || who == keyOf(u"and") || isOneOf(who, kJoints);
    }

    // "You and I met".
    bool followsYou(int who) const
    {
        return who >= m_first + 2 && key(who - 1) == keyOf(u"and") && isOneOf(key(who - 2), kUs);
    }

    // "We talked about it in my team".
    bool isInCircle(int verb, int end) const
    {
        for (int i = verb + 2; i < end; ++i) {
            if (isOneOf(key(i), kCircles) && (key(i - 1) == keyOf(u"my") || key(i - 1) == keyOf(u"our")))
                return true;
        }
        return false;
    }

    // "Meeting you", "our short talk", "great meeting at the fair"; not "our board meeting", "your talk with
    // him".
    bool isOfUs(int i, int first, int end) const
    {
        const int from = std::max(first, i - 5);
        const int until = std::min(end, i + 4);
        if (i > first && isOneOf(key(i - 1), kCircles))
            return false;
        if (key(i) == keyOf(u"acquaintance") || key(i) == keyOf(u"shaking")) // "shaking your hand"
            return true;
        bool hasOther = false;
        for (int j = from; j < until; ++j) {
            if (isOneOf(key(j), kUs) || key(j) == keyOf(u"we"))
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
        if (word.key == keyOf(u"and") ||
            word.key == keyOf(u"but")) // "we ate yesterday, and your talk came up"
            return true;
        const WordKinds kinds = kindsOf(word.key);
        const QStringView text = document.in(document.tokenOf(word).range);
        return !kinds.has(WordKind::NotPast) &&
               (kinds.has(WordKind::Past) || (text.size() > 4 && text.endsWith(u"ed")));
    });
}

} // namespace wellmet::critique
