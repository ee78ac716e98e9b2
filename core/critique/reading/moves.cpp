// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/moves.h"

#include "critique/reading/word_kinds.h"

#include <algorithm>

namespace wellmet::critique {

using prose::keyOf;
using prose::TextRange;
using prose::TokenKind;
using prose::WordKey;
using Kind = WordKind;

// Reads one sentence after the other; a place outside the sentence is no word of any kind.
class MoveReader
{
public:
    MoveReader(const prose::ProseDocument& document, Moves& moves) : m_document(document), m_moves(moves)
    {
        m_kinds.reserve(document.words().size());
        for (const prose::Word& word : document.words())
            m_kinds.push_back(kindsOf(word.key));
    }

    void read()
    {
        for (const prose::Sentence& sentence : m_document.sentences()) {
            m_first = sentence.firstWord;
            m_end = sentence.endWord;
            m_isQuestion = endsAsQuestion(sentence);
            readOpening();
            for (int i = m_first; i < m_end; ++i)
                readWord(i);
            if (m_isQuestion)
                readQuestion();
        }
    }

private:
    bool isInside(int i) const { return i >= m_first && i < m_end; }
    bool is(int i, std::u16string_view word) const
    {
        return isInside(i) && m_document.words()[static_cast<size_t>(i)].key == keyOf(word);
    }
    bool is(int i, Kind kind) const { return isInside(i) && m_kinds[static_cast<size_t>(i)].has(kind); }
    bool isAny(int from, int to, Kind kind) const
    {
        for (int i = from; i <= to; ++i) {
            if (is(i, kind))
                return true;
        }
        return false;
    }
    QStringView text(int i) const
    {
        return m_document.in(m_document.tokenOf(m_document.words()[static_cast<size_t>(i)]).range);
    }

    void add(Move move, int first, int end)
    {
        auto& ranges = m_moves.m_ranges[static_cast<size_t>(move)];
        const qsizetype start = m_document.rangeOfWords(m_first, m_first + 1).start;
        if (ranges.empty() || ranges.back().end() <= start)
            ranges.push_back(m_document.rangeOfWords(std::max(first, m_first), std::min(end, m_end)));
    }

    bool endsAsQuestion(const prose::Sentence& sentence) const
    {
        for (int i = sentence.endToken; i-- > sentence.firstToken;) {
            const prose::Token& token = m_document.tokens()[static_cast<size_t>(i)];
            if (token.kind != TokenKind::Punctuation)
                return false;
            if (m_document.in(token.range).startsWith(u'?'))
                return true;
        }
        return false;
    }

    int pastBetween(int i) const
    {
        while (is(i, Kind::Between) || is(i, u"not"))
            ++i;
        return i;
    }

    bool isPast(int i) const
    {
        if (!isInside(i) || is(i, Kind::NotPast))
            return false;
        const QStringView word = text(i);
        return is(i, Kind::Past) || (word.size() > 4 && word.endsWith(u"ed"));
    }

    void readWord(int i)
    {
        if (is(i, u"your"))
            readYour(i);
        else if (is(i, u"you"))
            readYou(i);
        else if (is(i, u"i"))
            readI(i);
        else if (is(i, u"my"))
            readMy(i);
        else if (is(i, u"we") || is(i, u"our") || is(i, u"us"))
            readWe(i);
        else
            readOther(i);
    }

    // "your second essay on pruning", but not "your profile" or "send me your paper".
    void readYour(int i)
    {
        if (is(i - 1, Kind::Sending) || is(i - 2, Kind::Sending))
            return;
        for (int j = i + 1; j <= i + 5 && isInside(j); ++j) {
            if (is(j, Kind::Work) || (is(j, Kind::WeakWork) && is(j + 1, Kind::BehindWork)))
                return add(Move::TheirWork, i, j + 1);
            if (is(j, Kind::GenericThing) || is(j, Kind::PhraseEnd))
                return;
            if (isThingOf(j))
                return add(Move::TheirWork, i, j + 2);
        }
    }

    // "restoration of", "worry about": whatever it is, the note says of what.
    bool isThingOf(int i) const
    {
        const bool isFollowed = is(i + 1, u"of") || is(i + 1, u"on") || is(i + 1, u"about");
        return isFollowed && isInside(i + 2) && !is(i, Kind::Idle);
    }

    void readYou(int i)
    {
        const int verb = pastBetween(i + 1);
        const bool isPassive = is(verb - 1, u"been") || is(i - 1, u"thank");
        const bool isUnknown = is(i - 1, Kind::Inverting) || is(i - 2, Kind::Inverting);
        if (isPast(verb) && !isPassive && !isUnknown)
            return add(Move::TheirDoing, i, verb + 1);
        const bool isSeen =
            is(i - 1, Kind::Perceiving) || (is(i - 1, u"that") && is(i - 2, Kind::Perceiving));
        if (isSeen && !is(i + 1, Kind::ProfileThing))
            return add(Move::TheirDoing, i - 1, i + 2);
        readYouTogether(i);
    }

    void readYouTogether(int i)
    {
        if (is(i + 1, u"and") && is(i + 2, u"i") && !isAny(i + 3, i + 6, Kind::ContactWord))
            return add(Move::Shared, i, i + 3);
        const int verb = is(i - 1, u"with") || is(i - 1, u"to") ? i - 2 : i - 1;
        if (is(verb, Kind::Meeting) && !isAny(verb - 4, verb, Kind::Hoping))
            return add(Move::Shared, verb, i + 1);
        for (int j = i + 2; j <= i + 5; ++j) {
            const bool isKnown = is(j, u"remember") || is(j, u"know") || is(j, u"recall");
            if (is(i + 1, Kind::Modal) && isKnown && is(j + 1, u"me"))
                return add(Move::Shared, i, j + 2);
        }
    }

    void readI(int i)
    {
        m_moves.m_hasSpeaker = true;
        const int verb = pastBetween(i + 1);
        const bool isLikewise = is(i - 2, u"so") && (is(i - 1, u"am") || is(i - 1, u"do") ||
                                                     is(i - 1, u"did") || is(i - 1, u"have"));
        if (isLikewise || (is(i - 1, u"and") && is(i + 1, u"are")))
            return add(Move::Shared, i - 2, i + 1);
        if (is(verb, Kind::Effect))
            return add(Move::Effect, i, verb + 1);
        if (is(verb, u"am") || is(verb, u"was"))
            return readIAm(i, pastBetween(verb + 1));
        if (is(verb, Kind::Modal))
            return readIWould(i, verb + 1);
        if (is(verb, Kind::Wondering))
            return add(Move::Interest, i, verb + 1);
        if (isInside(verb) && !is(verb, Kind::NotSelf))
            add(Move::Myself, i, verb + 1);
    }

    void readIAm(int i, int state)
    {
        if (is(state, Kind::Wondering) || (is(state, u"interested") && is(state + 2, Kind::Learning)))
            return add(Move::Interest, i, state + 1);
        if (isInside(state) && !is(state, Kind::NotState))
            add(Move::Myself, i, state + 1);
        // "I was the student who asked"
        for (int j = state + 1; is(state, u"the") && j <= state + 3; ++j) {
            if (is(j, u"who") || is(j, u"with"))
                add(Move::Shared, i, j + 1);
        }
    }

    void readIWould(int i, int next)
    {
        while (is(next, Kind::Between) || is(next, Kind::Liking) || is(next, u"to") || is(next, u"be"))
            ++next;
        if (is(next, Kind::Offering) && !m_isQuestion)
            add(Move::Offer, i, next + 1);
        else if (is(next, Kind::Learning) || is(next, Kind::Wondering))
            add(Move::Interest, i, next + 1);
    }

    void readMy(int i)
    {
        for (int j = i + 1; j <= i + 3; ++j) {
            if (is(j, Kind::Mine))
                return add(Move::Myself, i, j + 1);
        }
    }

    // "We met", "we both", "our conversation" are of the two; "we offer", "our team" are a company's.
    void readWe(int i)
    {
        const int next = is(i, u"we") ? pastBetween(i + 1) : i + 1;
        if (is(i, u"us"))
            return isOfBoth(i) ? add(Move::Shared, i - 2, i + 1) : void();
        if (is(next, Kind::Modal) && !is(next + 1, Kind::Serving))
            return;
        const bool isBoth = is(i, u"we") && (is(i + 1, u"both") || is(i + 2, u"both"));
        const bool isOfTwo = is(i, u"we") ? isBoth || is(next, Kind::Joint)
                                          : is(next, Kind::SharedThing) || is(next + 1, Kind::SharedThing);
        // "how we got the servers back": a memory of both.
        const bool isMemory =
            is(i, u"we") && isPast(next) &&
            (is(i - 1, u"when") || is(i - 1, u"how") || is(i - 1, u"where") || is(i - 1, u"while"));
        add(isOfTwo || isMemory ? Move::Shared : Move::CompanyVoice, i, next + 1);
    }

    bool isOfBoth(int us) const
    {
        return is(us - 1, u"of") && (is(us - 2, u"both") || is(us - 2, u"neither") || is(us - 2, u"each"));
    }

    void readOther(int i)
    {
        if (is(i, Kind::Thanks))
            readThanks(i);
        if (is(i, Kind::Circular))
            add(Move::Circular, i, i + 1);
        if (isShared(i) && !isAny(i - 4, i + 3, Kind::ContactWord))
            add(Move::Shared, i, i + 2);
        if (isRelease(i))
            add(Move::Release, i, i + 2);
        const bool isOnMe = is(i + 1, u"me") || is(i + 1, u"my") ||
                            (is(i + 1, u"your") && !isAny(i + 2, i + 4, Kind::GenericThing));
        if (is(i, Kind::Effect) && isOnMe)
            add(Move::Effect, i, i + 2);
        if (is(i, Kind::Offering) && (is(i - 2, Kind::Liking) || is(i - 1, Kind::Liking)) && !m_isQuestion)
            add(Move::Offer, i - 1, i + 1);
        const bool isForYou = is(i + 1, Kind::Offering) && is(i + 2, u"you") && !is(i - 1, u"you");
        if (is(i, Kind::Modal) && isForYou && !m_isQuestion)
            add(Move::Offer, i, i + 3);
        if (is(i, u"'s") && isName(i - 1) && (is(i + 1, Kind::Work) || is(i + 2, Kind::Work)))
            add(Move::TheirWork, i - 1, i + 2);
        if (isReferral(i))
            add(Move::Shared, i, i + 2);
    }

    bool isShared(int i) const
    {
        const bool isPleasure = is(i, u"to") && is(i + 1, Kind::Meet) && is(i - 1, Kind::Pleasant);
        const bool isRecalled = is(i, u"was") && is(i + 1, u"me");
        const bool isSame = is(i, u"same") && !is(i + 1, u"time") && !is(i + 1, u"as");
        const bool isFriend = is(i, u"mutual") &&
                              (is(i + 1, u"friend") || is(i + 1, u"acquaintance") || is(i + 1, u"colleague"));
        return is(i, Kind::Sharing) || isPleasure || isSame || isRecalled || isFriend ||
               (is(i, u"too") && endsClause(i)) || is(i, u"likewise");
    }

    bool endsClause(int i) const
    {
        const size_t next = static_cast<size_t>(m_document.words()[static_cast<size_t>(i)].token) + 1;
        return next >= m_document.tokens().size() || m_document.tokens()[next].kind == TokenKind::Punctuation;
    }

    bool isName(int i) const
    {
        return isInside(i) && prose::isCapitalized(text(i)) && !is(i, u"linkedin") &&
               !prose::isFunctionWord(m_document.words()[static_cast<size_t>(i)].key);
    }

    // "Ana Ruiz told me", "Ines suggested", "who thought we should meet".
    bool isReferral(int i) const
    {
        const bool isSomebody = isName(i) || is(i, u"who") || is(i, u"she") || is(i, u"he");
        if (!isSomebody || !is(i + 1, Kind::Referring))
            return false;
        return is(i + 2, u"me") || is(i + 2, u"i") || is(i + 2, u"we") || is(i + 2, u"that") ||
               is(i + 2, u"us") || is(i + 2, u"you") || is(i + 2, u"your");
    }

    // Thanks for something says what they did; "thanks for your time" doesn't.
    void readThanks(int i)
    {
        for (int j = i + 1; j <= i + 5 && isInside(j); ++j) {
            if ((!is(j, u"for") && !is(j, u"on")) || !isInside(j + 1))
                continue;
            const int thing = is(j + 1, u"your") || is(j + 1, u"the") ? j + 2 : j + 1;
            add(Move::Thanks, i, thing + 1);
            if (!is(thing, Kind::EmptyThanks) && !is(thing, Kind::GenericThing))
                add(Move::TheirDoing, i, thing + 1);
            return;
        }
    }

    bool isRelease(int i) const
    {
        if (is(i, u"needn't") || (is(i, u"either") && is(i + 1, u"way")) ||
            (is(i, u"completely") && is(i + 1, u"understand")) || (is(i, u"no") && is(i + 1, Kind::Pressure)))
            return true;
        const bool isNothing = is(i, u"nothing") || is(i, u"not");
        if (isNothing && (is(i + 1, Kind::Selling) || is(i + 2, Kind::Selling)))
            return true;
        for (int j = i + 1; is(i, u"if") && j <= i + 6; ++j) {
            if (is(j, u"not") || is(j, u"no") || is(j, u"cannot") || is(j, u"rather"))
                return true;
        }
        return false;
    }

    // What a sentence without "I" may begin with: "Loved your talk", "Talking with you", "Shall I send".
    void readOpening()
    {
        const bool isWithThem = is(m_first + 1, u"you") || is(m_first + 1, u"with") ||
                                is(m_first + 1, u"to") || is(m_first + 1, u"at") ||
                                is(m_first + 1, u"about") || is(m_first + 1, u"up");
        if (is(m_first, Kind::Meeting) && isWithThem)
            add(Move::Shared, m_first, m_first + 2);
        if (is(m_first, Kind::ClippedEffect))
            add(Move::Effect, m_first, m_first + 1);
        for (int i = m_first; i < m_end; ++i) {
            const bool isAsked = is(i, Kind::Modal) && is(i + 1, u"i") && is(i + 2, Kind::Offering);
            if (m_isQuestion && isAsked && (is(i + 3, u"you") || is(i, u"shall")))
                add(Move::Offer, i, i + 4);
        }
    }

    void readQuestion()
    {
        int matter = 0;
        bool isBetweenUs = false;
        for (int i = m_first; i < m_end; ++i) {
            const WordKey key = m_document.words()[static_cast<size_t>(i)].key;
            matter += !prose::isFunctionWord(key) && !is(i, Kind::Idle);
            isBetweenUs = isBetweenUs || is(i, u"you") || is(i, u"your") || is(i, u"i") || is(i, u"we");
        }
        if (isBetweenUs && matter >= 2)
            add(Move::Question, m_first, m_end);
    }

    const prose::ProseDocument& m_document;
    Moves& m_moves;
    std::vector<WordKinds> m_kinds; // one for each word of the document
    int m_first = 0;
    int m_end = 0;
    bool m_isQuestion = false;
};

Moves::Moves(const prose::ProseDocument& document)
{
    MoveReader(document, *this).read();
}

} // namespace wellmet::critique
