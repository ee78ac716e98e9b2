// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/move_reader.h"

namespace wellmet::critique {

void MoveReader::readI(int i)
{
    m_moves.m_hasSpeaker = true;
    const int verb = pastBetween(i + 1);
    const bool isLikewise =
        is(i - 2, u"so") && (is(i - 1, u"am") || is(i - 1, u"do") || is(i - 1, u"did") || is(i - 1, u"have"));
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

bool MoveReader::isOfBoth(int us) const
{
    return is(us - 1, u"of") && (is(us - 2, u"both") || is(us - 2, u"neither") || is(us - 2, u"each"));
}

} // namespace wellmet::critique
