// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/moves/move_reader.h"

namespace wellmet::critique {

void MoveReader::readI(int i)
{
    m_moves.m_hasSpeaker = true;
    const int verb = pastBetween(i + 1);
    const bool isLikewise =
        is(i - 2, u"so") && (is(i - 1, u"am") || is(i - 1, u"do") || is(i - 1, u"did") || is(i - 1, u"have"));
    const bool isAndI = is(i - 1, u"and") && (is(i + 1, u"are") || is(i + 1, u"were") || is(i + 1, u"both"));
    if (isLikewise || isAndI)
        return add(Move::Shared, i - 2, i + 1);
    if ((is(i + 1, u"also") && isPast(i + 2)) || isWithThem(i, verb))
        add(Move::Shared, i, verb + 1);
    if (is(verb, Kind::Effect))
        return readEffect(verb);
    if (is(verb, u"am") || is(verb, u"was"))
        return readIAm(i, pastBetween(verb + 1));
    if (is(verb, Kind::Modal))
        return readIWould(i, verb + 1);
    if (is(verb, Kind::Wondering))
        return add(Move::Interest, i, verb + 1);
    if (isInside(verb) && !is(verb, Kind::NotSelf))
        add(Move::Myself, i, verb + 1);
}

// "I interned under you", "I bought a chair from you".
bool MoveReader::isWithThem(int i, int verb) const
{
    if (!isPast(verb) || is(verb, Kind::NotSelf))
        return false;
    for (int j = verb + 1; j <= i + 8; ++j) {
        const bool isBeside = is(j, u"under") || is(j, u"from") || is(j, u"with") || is(j, u"behind") ||
                              is(j, u"beside") || is(j, u"opposite");
        if (isBeside && is(j + 1, u"you"))
            return true;
    }
    return false;
}

void MoveReader::readIAm(int i, int state)
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

void MoveReader::readIWould(int i, int next)
{
    while (is(next, Kind::Between) || is(next, Kind::Liking) || is(next, u"to") || is(next, u"be"))
        ++next;
    if (is(next, Kind::Offering) && !m_isQuestion)
        add(Move::Offer, i, next + 1);
    else if (is(next, Kind::Learning) || is(next, Kind::Wondering))
        add(Move::Interest, i, next + 1);
}

void MoveReader::readMy(int i)
{
    for (int j = i + 1; j <= i + 3; ++j) {
        if (is(j, Kind::Mine))
            return add(Move::Myself, i, j + 1);
    }
}

// "We met", "we both", "our conversation" are of the two; "we offer", "our team" are a company's.
void MoveReader::readWe(int i)
{
    if (is(i, u"us"))
        return isOfBoth(i) ? add(Move::Shared, i - 2, i + 1) : void();
    const int next = is(i, u"we") ? pastBetween(i + 1) : i + 1;
    if (is(next, Kind::Modal) && !is(next + 1, Kind::Serving))
        return;
    const bool isOfTwo =
        is(i, u"we") ? didTogether(i, next) : is(next, Kind::SharedThing) || is(next + 1, Kind::SharedThing);
    add(isOfTwo ? Move::Shared : Move::CompanyVoice, i, next + 1);
}

// "we met", "how we got the servers back", but not "we haven't met" or "we talked to your rivals".
bool MoveReader::didTogether(int we, int verb) const
{
    const bool isMemory =
        is(we - 1, u"when") || is(we - 1, u"how") || is(we - 1, u"where") || is(we - 1, u"while");
    if (is(we + 1, u"both") || is(we + 2, u"both") || (isMemory && isPast(verb)))
        return true;
    const bool isDenied = is(verb - 1, u"not") && !is(verb + 1, u"since");
    const bool isWithOthers = (is(verb + 1, u"with") || is(verb + 1, u"to")) && !is(verb + 2, u"you");
    return is(verb, Kind::Joint) && !isDenied && !isWithOthers;
}

bool MoveReader::isOfBoth(int us) const
{
    return is(us - 1, u"of") && (is(us - 2, u"both") || is(us - 2, u"neither") || is(us - 2, u"each"));
}

} // namespace wellmet::critique
