// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/moves/move_reader.h"

namespace wellmet::critique {

// "your second essay on pruning", but not "your profile" or "send me your paper".
void MoveReader::readYour(int i)
{
    if (is(i - 1, Kind::Sending) || is(i - 2, Kind::Sending))
        return;
    if (isPassedOn(i + 1))
        return add(Move::Shared, i, i + 3);
    const bool isSomeOf = is(i - 1, u"of") && (is(i - 2, u"one") || is(i - 2, u"two") || is(i - 2, u"some"));
    const bool isNewsOf = is(i - 1, u"about") && is(i - 2, Kind::Perceiving);
    const bool isUsed = is(i - 1, Kind::Effect);
    const bool isTheirs = isSomeOf || isNewsOf || isUsed;
    if (isTheirs && isInside(i + 1) && !is(i + 1, Kind::GenericThing) && !is(i + 1, Kind::PhraseEnd))
        return add(Move::TheirWork, i, i + 2);
    readTheirs(i);
}

void MoveReader::readTheirs(int i)
{
    for (int j = i + 1; j <= i + 5 && isInside(j); ++j) {
        if (is(j, Kind::Work) || (is(j, Kind::WeakWork) && is(j + 1, Kind::BehindWork)))
            return add(Move::TheirWork, i, j + 1);
        if (is(j, Kind::Crew) && !is(i - 1, u"in") && isPast(pastBetween(j + 1)))
            return add(Move::TheirDoing, i, pastBetween(j + 1) + 1);
        const bool isPossessor = is(j + 1, u"'s") || is(j, u"'s");
        if (is(j, Kind::PhraseEnd) || (is(j, Kind::GenericThing) && !isPossessor))
            return;
        if (isThingOf(j))
            return add(Move::TheirWork, i, j + 2);
    }
}

// "your name from Ines", "your name kept coming up": somebody spoke of them.
bool MoveReader::isPassedOn(int i) const
{
    if (!is(i, Kind::NameThing))
        return false;
    const bool isFrom = (is(i + 1, u"from") || is(i + 1, u"by")) && isName(i + 2);
    return isFrom || is(i + 1, u"kept") || (is(i + 1, u"came") && is(i + 2, u"up") && !is(i + 3, u"in"));
}

// "restoration of", "worry about": whatever it is, the note says of what.
bool MoveReader::isThingOf(int i) const
{
    const bool isFollowed = is(i + 1, u"of") || is(i + 1, u"on") || is(i + 1, u"about");
    return isFollowed && isInside(i + 2) && !is(i, Kind::Idle);
}

void MoveReader::readYou(int i)
{
    const int verb = pastBetween(i + 1);
    const bool isPassive = is(verb - 1, u"been") || is(i - 1, u"thank");
    const bool isUnknown = is(i - 1, Kind::Inverting) || is(i - 2, Kind::Inverting);
    if (isPast(verb) && !isPassive && !isUnknown)
        return add(Move::TheirDoing, i, verb + 1);
    const bool isBusy = is(i + 1, u"are") && isInside(i + 2) && text(i + 2).endsWith(u"ing") &&
                        !is(i + 2, u"looking") && !is(i + 2, u"working");
    const bool isSeen = is(i - 1, Kind::Perceiving) || (is(i - 1, u"that") && is(i - 2, Kind::Perceiving));
    const bool isLiked = is(i - 1, u"how") && is(i - 2, Kind::Effect);
    if (isLiked || (isSeen && (isBusy || !is(i + 1, Kind::ProfileThing))))
        return add(Move::TheirDoing, i - 1, i + 2);
    readYouTogether(i);
}

void MoveReader::readYouTogether(int i)
{
    if (is(i + 1, u"and") && is(i + 2, u"i") && !isAny(i + 3, i + 6, Kind::ContactWord))
        return add(Move::Shared, i, i + 3);
    if (isSpokenOf(i))
        return add(Move::Shared, i - 2, i + 1);
    const int verb = is(i - 1, u"with") || is(i - 1, u"to") ? i - 2 : i - 1;
    if (is(verb, Kind::Meeting) && !isAny(verb - 4, verb, Kind::Hoping))
        return add(Move::Shared, verb, i + 1);
    for (int j = i + 2; j <= i + 5; ++j) {
        const bool isKnown = is(j, u"remember") || is(j, u"know") || is(j, u"recall");
        if (is(i + 1, Kind::Modal) && isKnown && is(j + 1, u"me"))
            return add(Move::Shared, i, j + 2);
    }
}

// "speaks highly of you", "talking about you", "referred to you", "recommended you".
bool MoveReader::isSpokenOf(int i) const
{
    const bool isByNetwork = is(i - 2, u"linkedin") || is(i - 2, u"algorithm");
    if (is(i - 1, Kind::Referring) && is(i - 2, u"was"))
        return true;
    if (is(i - 1, u"to"))
        return is(i - 2, Kind::Referring) || (is(i - 2, u"me") && is(i - 3, Kind::Referring));
    const bool isOfYou = is(i - 1, u"of") || is(i - 1, u"about");
    return isOfYou && !isByNetwork &&
           (isAny(i - 3, i - 2, Kind::Referring) || isAny(i - 3, i - 2, Kind::Meeting));
}

// "Ana Ruiz told me", "Ines suggested", "who thought we should meet".
bool MoveReader::isReferral(int i) const
{
    const bool isSomebody = isName(i) || is(i, u"who") || is(i, u"she") || is(i, u"he");
    if (!isSomebody || !is(i + 1, Kind::Referring))
        return false;
    return is(i + 2, u"me") || is(i + 2, u"i") || is(i + 2, u"we") || is(i + 2, u"that") ||
           is(i + 2, u"us") || is(i + 2, u"you") || is(i + 2, u"your");
}

} // namespace wellmet::critique
