// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/moves/move_reader.h"

#include <algorithm>

namespace wellmet::critique {

using prose::keyOf;
using prose::TokenKind;
using prose::WordKey;

MoveReader::MoveReader(const prose::ProseDocument& document, Moves& moves)
    : m_document(document),
      m_moves(moves)
{
    m_kinds.reserve(document.words().size());
    for (const prose::Word& word : document.words())
        m_kinds.push_back(kindsOf(word.key));
}

void MoveReader::read()
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

bool MoveReader::isAny(int from, int to, Kind kind) const
{
    for (int i = from; i <= to; ++i) {
        if (is(i, kind))
            return true;
    }
    return false;
}

QStringView MoveReader::text(int i) const
{
    return m_document.in(m_document.tokenOf(m_document.words()[static_cast<size_t>(i)]).range);
}

void MoveReader::add(Move move, int first, int end)
{
    auto& ranges = m_moves.m_ranges[static_cast<size_t>(move)];
    const qsizetype start = m_document.rangeOfWords(m_first, m_first + 1).start;
    if (ranges.empty() || ranges.back().end() <= start)
        ranges.push_back(m_document.rangeOfWords(std::max(first, m_first), std::min(end, m_end)));
}

bool MoveReader::endsAsQuestion(const prose::Sentence& sentence) const
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

int MoveReader::pastBetween(int i) const
{
    while (is(i, Kind::Between) || is(i, u"not"))
        ++i;
    return i;
}

bool MoveReader::isPast(int i) const
{
    if (!isInside(i) || is(i, Kind::NotPast))
        return false;
    const QStringView word = text(i);
    return is(i, Kind::Past) || (word.size() > 4 && word.endsWith(u"ed"));
}

bool MoveReader::isName(int i) const
{
    return isInside(i) && prose::isCapitalized(text(i)) && !is(i, u"linkedin") &&
           !prose::isFunctionWord(m_document.words()[static_cast<size_t>(i)].key);
}

void MoveReader::readWord(int i)
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

// "loved the piece on lighthouses": the effect, and of what.
void MoveReader::readEffect(int verb)
{
    add(Move::Effect, verb, verb + 1);
    if (is(verb + 1, u"the") && isAny(verb + 2, verb + 4, Kind::Work))
        add(Move::TheirWork, verb + 1, verb + 4);
}

void MoveReader::readOther(int i)
{
    if (is(i, Kind::Follower) && is(i + 1, u"of"))
        add(Move::TheirWork, i, i + 3);
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

bool MoveReader::isShared(int i) const
{
    const bool isPleasure = is(i, u"to") && is(i + 1, Kind::Meet) && is(i - 1, Kind::Pleasant);
    const bool isRecalled = is(i, u"was") && is(i + 1, u"me");
    const bool isSame = is(i, u"same") && !is(i + 1, u"time") && !is(i + 1, u"as");
    const bool isFriend =
        is(i, u"mutual") && (is(i + 1, u"friend") || is(i + 1, u"acquaintance") || is(i + 1, u"colleague"));
    return is(i, Kind::Sharing) || isPleasure || isSame || isRecalled || isFriend ||
           (is(i, u"too") && endsClause(i)) || is(i, u"likewise") || (is(i, u"another") && is(i - 1, u"as"));
}

bool MoveReader::endsClause(int i) const
{
    const size_t next = static_cast<size_t>(m_document.words()[static_cast<size_t>(i)].token) + 1;
    return next >= m_document.tokens().size() || m_document.tokens()[next].kind == TokenKind::Punctuation;
}

// Thanks for something says what they did; "thanks for your time" doesn't.
void MoveReader::readThanks(int i)
{
    for (int j = i + 1; j <= i + 5 && isInside(j); ++j) {
        if ((!is(j, u"for") && !is(j, u"on")) || !isInside(j + 1))
            continue;
        const int thing = is(j + 1, u"your") || is(j + 1, u"the") ? j + 2 : j + 1;
        add(Move::Thanks, i, thing + 1);
        if (!isAny(thing, thing + 2, Kind::EmptyThanks) && !is(thing, Kind::GenericThing))
            add(Move::TheirDoing, i, thing + 1);
        return;
    }
}

bool MoveReader::isRelease(int i) const
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
void MoveReader::readOpening()
{
    const bool isWithThem = is(m_first + 1, u"you") || is(m_first + 1, u"with") || is(m_first + 1, u"to") ||
                            is(m_first + 1, u"at") || is(m_first + 1, u"about") || is(m_first + 1, u"up");
    if (is(m_first, Kind::Meeting) && isWithThem)
        add(Move::Shared, m_first, m_first + 2);
    if (is(m_first, Kind::ClippedEffect))
        readEffect(m_first);
    for (int i = m_first; i < m_end; ++i) {
        const bool isAsked = is(i, Kind::Modal) && is(i + 1, u"i") && is(i + 2, Kind::Offering);
        if (m_isQuestion && isAsked && (is(i + 3, u"you") || is(i, u"shall")))
            add(Move::Offer, i, i + 4);
    }
}

void MoveReader::readQuestion()
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

Moves::Moves(const prose::ProseDocument& document)
{
    MoveReader(document, *this).read();
}

} // namespace wellmet::critique
