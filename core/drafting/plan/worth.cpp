// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/plan/worth.h"

#include <algorithm>

namespace wellmet::drafting {

using contacts::Closeness;

namespace {

using enum Atom;

int worthToFriend(Atom atom)
{
    switch (atom) {
    case Thanks:
        return 90;
    case Congrats:
    case Wish:
        return 85;
    case Promise:
    case Ask:
        return 82;
    case Reason:
        return 78;
    case Offer:
        return 60;
    case Wants:
        return 55;
    case Together:
    case Memory:
    case Shared:
        return 45;
    case Goal:
    case Topic:
        return 40;
    case Met:
        return 30;
    default:
        return 10;
    }
}

constexpr int kPurpose = 93; // what the note is for comes before what else we said
constexpr int kReason = 75;  // why I ask

int worthToOthers(Atom atom, AtomSet can)
{
    switch (atom) {
    case Met:
        return 100;
    case By:
        return 97;
    case Memory:
        return 95;
    case Topic:
        // Who introduced us places me; why I ask says more than what else we spoke of.
        return has(can, bit(By)) && has(can, bit(Reason)) && has(can, bit(Ask)) ? kReason - 1 : 92;
    case Mutual:
        return 90;
    case Thanks:
        return 88;
    case Promise:
        return kPurpose + 1;
    case Work:
        // Whom one has never met, one knows by their work.
        return has(can, bit(Met) | bit(By)) ? 72 : kPurpose + 1;
    case Ask:
        return kPurpose;
    case Congrats:
    case Wish:
        return 89; // what the note is for
    case Wants:
        return 70;
    case Reason:
        return has(can, bit(Ask) | bit(Offer) | bit(Promise)) ? kReason : kPurpose;
    case Relation:
        return 64;
    case Together:
        return 62;
    case Shared:
        return 58;
    case Offer:
        return has(can, bit(Ask)) ? 62 : kPurpose; // a note wants one thing to answer
    case SameOrg:
        return 50;
    case Goal:
        return 40;
    case Accepted:
    case Replied:
        return 30;
    default:
        return 10;
    }
}

// To somebody from the past, what was lived through together says more than where it was.
int worthAfterYears(Atom atom, const Material& material)
{
    const bool isRemembrance =
        atom == Together || atom == Memory || (atom == Shared && isRemembered(Shared, material));
    if (isRemembrance)
        return 79;
    return worthToOthers(atom, material.can);
}

bool tellsOfMe(const Material& material)
{
    return std::any_of(material.facts.begin(), material.facts.end(), [](const FactForms& fact) {
        return fact.atom == Reason && has(fact.flags, bit(Flag::Clause));
    });
}

int worthOfIntro(const Material& material)
{
    switch (material.closeness) {
    case Closeness::Stranger:
        // "I was laid off in September and have started rebuilding timetables" says who is writing.
        return tellsOfMe(material) && material[Blank::About].isEmpty() ? kReason - 1 : 80;
    case Closeness::MetOnce:
        return 70;
    case Closeness::Acquaintance:
        return 60;
    case Closeness::Familiar:
        return has(material.flags, bit(Flag::Old)) ? 45 : 18;
    case Closeness::Close:
        return 5;
    }
    return 0;
}

constexpr int kOnlyAim = 81;    // to keep in touch is what the note is for, as there is nothing else
constexpr int kWhatFor = 74;    // for what I want their time
constexpr int kGift = 79;       // who brings something is answered sooner than who only asks
constexpr int kNamedAgain = 93; // what a later "it" stands for

int worthByItself(Atom atom, const Material& material)
{
    if (atom == Intro)
        return worthOfIntro(material);
    if (material.closeness == Closeness::Close)
        return worthToFriend(atom);
    if (material.closeness == Closeness::Familiar)
        return worthAfterYears(atom, material);
    return worthToOthers(atom, material.can);
}

} // namespace

bool isRemembered(Atom atom, const Material& material)
{
    return std::any_of(material.facts.begin(), material.facts.end(), [atom](const FactForms& fact) {
        return fact.atom == atom && (fact.flags & bit(Flag::Past)) != 0 &&
               (fact.flags & bit(Flag::Joint)) != 0;
    });
}

bool canSendWhatTheyWant(const Material& material)
{
    return std::any_of(material.facts.begin(), material.facts.end(), [](const FactForms& fact) {
        return fact.atom == Wants && has(fact.flags, bit(Flag::Send));
    });
}

AtomSet referents(Atom atom)
{
    return atom == Ask ? bit(Work) : atom == Offer ? bit(Work) | bit(Wants) : bit(Wants);
}

bool isReferredTo(Atom atom, const Material& material)
{
    return std::any_of(material.facts.begin(), material.facts.end(), [atom](const FactForms& fact) {
        const bool refers = fact.atom == Ask || fact.atom == Offer || fact.atom == Promise;
        return refers && has(fact.flags, bit(Flag::Refers)) && has(referents(fact.atom), bit(atom));
    });
}

int worth(Atom atom, const Material& material)
{
    constexpr AtomSet kAim = bit(Ask) | bit(Offer) | bit(Reason) | bit(Promise) | bit(Wants) | bit(Goal) |
                             bit(Thanks) | bit(Congrats) | bit(Wish);
    if (atom == Touch && !has(material.can, kAim))
        return kOnlyAim;
    if (atom == Wants && canSendWhatTheyWant(material))
        return std::max(kGift, worthByItself(atom, material));
    if (atom == Goal && (material.asksForTime ||
                         (has(material.can, bit(Ask)) && (material.asksToApply || material.goalMeetsWork))))
        return kWhatFor;
    if (isReferredTo(atom, material))
        return std::max(kNamedAgain, worthByItself(atom, material));
    return worthByItself(atom, material);
}

Atom leastOf(AtomSet atoms, const Material& material)
{
    Atom least = Count;
    for (int i = 0; i < kAtomCount; ++i) {
        const auto atom = static_cast<Atom>(i);
        if ((atoms & bit(atom)) && (least == Count || worth(atom, material) < worth(least, material)))
            least = atom;
    }
    return least;
}

Atom mostOf(AtomSet atoms, const Material& material)
{
    Atom most = Count;
    for (int i = 0; i < kAtomCount; ++i) {
        const auto atom = static_cast<Atom>(i);
        if ((atoms & bit(atom)) && (most == Count || worth(atom, material) > worth(most, material)))
            most = atom;
    }
    return most;
}

} // namespace wellmet::drafting
