// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/plan/plan_order.h"

#include "contacts/wording/second_person.h"
#include "drafting/plan/worth.h"

#include <algorithm>

namespace wellmet::drafting {

using contacts::Closeness;
using enum Atom;

namespace {

constexpr AtomSet kNews = bit(Congrats) | bit(Wish);

// Every atom there is, in an order that reads well; a plan leaves out what there is nothing to say about.
const Order kMeetingFirst{Accepted, Replied, By,       Met,    Relation, Topic, Memory, Thanks,
                          Congrats, Wish,    Together, Shared, SameOrg,  Work,  Intro,  Mutual,
                          Reason,   Goal,    Promise,  Wants,  Offer,    Ask,   Touch,  Easy};
const Order kThanksFirst{Accepted, Replied,  Thanks,   Congrats, Wish,    By,   Met,   Topic,
                         Memory,   Relation, Together, Shared,   SameOrg, Work, Intro, Mutual,
                         Reason,   Goal,     Promise,  Wants,    Offer,   Ask,  Touch, Easy};
const Order kNewsFirst{Accepted, Replied, Congrats, Wish,   By,      Met,  Topic, Memory,
                       Relation, Thanks,  Together, Shared, SameOrg, Work, Intro, Mutual,
                       Reason,   Goal,    Promise,  Wants,  Offer,   Ask,  Touch, Easy};
const Order kMutualFirst{Accepted, Replied,  By,      Mutual,   Met,     Topic, Memory, Relation,
                         Thanks,   Congrats, Wish,    Together, SameOrg, Intro, Work,   Shared,
                         Reason,   Goal,     Promise, Wants,    Offer,   Ask,   Touch,  Easy};
const Order kSelfFirst{Accepted, Replied, Intro,    Mutual, By,       Met,  Topic,  Memory,
                       Relation, Thanks,  Congrats, Wish,   Together, Work, Shared, SameOrg,
                       Reason,   Goal,    Promise,  Wants,  Offer,    Ask,  Touch,  Easy};
const Order kWorkFirst{Accepted, Replied, Work,     Congrats, Thanks,  Wish,   By,    Met,
                       Topic,    Memory,  Relation, Together, SameOrg, Shared, Intro, Mutual,
                       Reason,   Goal,    Promise,  Wants,    Offer,   Ask,    Touch, Easy};
const Order kMatterFirst{Accepted, Replied, Met,  Topic,    Reason, Thanks,  Congrats, Wish, Memory, By,
                         Together, Shared,  Goal, Relation, Wants,  Promise, Offer,    Ask,  Touch,  Easy};
const Order kSharedFirst{Accepted, Replied, Memory,   Together, Shared,  By,   Met,   Topic,
                         Relation, Thanks,  Congrats, Wish,     SameOrg, Work, Intro, Mutual,
                         Reason,   Goal,    Promise,  Wants,    Offer,   Ask,  Touch, Easy};

// What "it" may stand for when there is no work of theirs to speak of.
bool mayBeMeant(Atom atom)
{
    return atom == Congrats || atom == Wish || atom == Thanks || atom == Topic || atom == Reason;
}

// An ask or an offer that says "it" never comes before what is meant.
void putBehind(std::vector<Atom>& atoms, Atom user)
{
    const auto found = std::find(atoms.begin(), atoms.end(), user);
    const auto last = std::find_if(atoms.rbegin(), atoms.rend(), mayBeMeant).base();
    if (found < last)
        std::rotate(found, found + 1, last);
}

// A reason that says "it" comes right behind what is meant.
void putRightBehind(std::vector<Atom>& atoms, Atom user)
{
    const auto isMeant = [user](Atom atom) { return atom != user && mayBeMeant(atom); };
    const auto last = std::find_if(atoms.rbegin(), atoms.rend(), isMeant).base();
    const auto found = std::find(atoms.begin(), atoms.end(), user);
    if (found == atoms.end() || last == atoms.begin())
        return;
    if (found < last)
        std::rotate(found, found + 1, last);
    else
        std::rotate(last, found, found + 1);
}

// Their work comes right before an ask or an offer that calls it "it".
void keepTogether(std::vector<Atom>& atoms, const Material& material)
{
    for (const FactForms& fact : material.facts) {
        if (fact.atom == Thanks)
            continue; // stands behind what we talked about: ordersFor
        const auto work = std::find(atoms.begin(), atoms.end(), Work);
        const auto user = std::find(atoms.begin(), atoms.end(), fact.atom);
        if (has(fact.flags, bit(Flag::Refers)) && user != atoms.end() && work < user) {
            if (fact.atom == Offer) {
                std::rotate(work + 1, user, user + 1); // the ask can wait, "it" can't
                return;
            }
            // An offer that says nothing of it waits.
            if (const auto offer = std::find(work, user, Offer); offer != user)
                std::rotate(offer, offer + 1, user + 1);
            const auto last = std::find(atoms.begin(), atoms.end(), fact.atom);
            std::rotate(work, work + 1, last);
            return;
        }
        if (has(fact.flags, bit(Flag::Refers)) && fact.atom == Reason)
            putRightBehind(atoms, Reason);
        else if (has(fact.flags, bit(Flag::Refers)) && work == atoms.end())
            putBehind(atoms, fact.atom);
    }
}

// An "it" that nothing before it names.
bool dangles(Atom atom, AtomSet atoms, const Material& material)
{
    const FactForms* fact = firstOf(atom, material);
    if (fact && has(fact->flags, bit(Flag::Refers)) && has(material.can, referents(atom)))
        return !has(atoms, referents(atom));
    constexpr AtomSet kNamed = bit(Promise) | bit(Congrats) | bit(Wish) | bit(Thanks) | bit(Topic) |
                               bit(Reason) | bit(Work) | bit(Wants) | bit(Memory) | bit(Shared) |
                               bit(Together);
    return fact && has(fact->flags, bit(Flag::Refers)) && !has(atoms, kNamed);
}

// "Thank you for never telling my mother" needs who I was first.
void putMemoryBeforeThanks(std::vector<Atom>& atoms)
{
    const auto memory = std::find(atoms.begin(), atoms.end(), Memory);
    const auto thanks = std::find(atoms.begin(), atoms.end(), Thanks);
    if (memory != atoms.end() && thanks < memory)
        std::rotate(thanks, memory, memory + 1);
}

void putOfferBehindAsk(std::vector<Atom>& atoms, const Material& material)
{
    const auto offer = std::find(atoms.begin(), atoms.end(), Offer);
    const auto ask = std::find(atoms.begin(), atoms.end(), Ask);
    if (offer < ask && ask != atoms.end() && offerFollowsAsk(material))
        std::rotate(offer, offer + 1, ask + 1);
}

// What they would like stands before the question, unless that says "it" of what comes before.
void putGiftBehindAsk(std::vector<Atom>& atoms, const Material& material)
{
    const FactForms* asked = firstOf(Ask, material);
    const auto gift = std::find(atoms.begin(), atoms.end(), Wants);
    const auto ask = std::find(atoms.begin(), atoms.end(), Ask);
    if (asked && has(asked->flags, bit(Flag::Refers)) && canSendWhatTheyWant(material) && gift < ask &&
        ask != atoms.end())
        std::rotate(gift, gift + 1, ask + 1);
}

// "I host a radio hour, and I'd love to have you on": what I do stands right before what I ask for it.
void putWorkBeforeAsk(std::vector<Atom>& atoms, const Material& material)
{
    const auto intro = std::find(atoms.begin(), atoms.end(), Intro);
    const auto ask = std::find(atoms.begin(), atoms.end(), Ask);
    if (material.workAsks && intro < ask && ask != atoms.end())
        std::rotate(intro, intro + 1, ask);
}

// What I can do for a day of theirs stands behind the good wishes for it.
void putWishBeforeOffer(std::vector<Atom>& atoms, const Material& material)
{
    const FactForms* wished = firstOf(Wish, material);
    const auto wish = std::find(atoms.begin(), atoms.end(), Wish);
    const auto offer = std::find(atoms.begin(), atoms.end(), Offer);
    if (wished && has(wished->flags, bit(Flag::Trial)) && wish < offer && offer != atoms.end())
        std::rotate(wish, wish + 1, offer);
}

} // namespace

const FactForms* firstOf(Atom atom, const Material& material)
{
    const auto found = std::find_if(material.facts.begin(), material.facts.end(),
                                    [atom](const FactForms& fact) { return fact.atom == atom; });
    return found == material.facts.end() ? nullptr : &*found;
}

// "Thank you for ringing all four of them" needs the bells named first.
bool thanksForNamed(const Material& material)
{
    const FactForms* thanks = firstOf(Thanks, material);
    return thanks && has(thanks->flags, bit(Flag::Refers)) && has(material.can, bit(Topic));
}

std::vector<const Order*> ordersFor(const Material& material)
{
    if (thanksForNamed(material))
        return {&kMeetingFirst};
    const bool isStranger = material.closeness == Closeness::Stranger;
    // "We got the order!" can't wait.
    const FactForms* reason = firstOf(Reason, material);
    if (reason && reason->text.endsWith(u'!') && material.closeness >= Closeness::Familiar &&
        !has(material.can, kNews))
        return {&kMatterFirst, &kThanksFirst};
    // A letter says who it comes from.
    const bool isFriend = material.closeness == Closeness::Close;
    const bool isLongAgo = material.closeness == Closeness::Familiar && has(material.flags, bit(Flag::Old));
    const bool isNewsToSomebodyKnown = has(material.can, kNews) &&
                                       material.closeness >= Closeness::Familiar && !isLongAgo &&
                                       !has(material.flags, bit(Flag::Titled));
    if (has(material.flags, bit(Flag::Letter)) && !isStranger && !isFriend && !isNewsToSomebodyKnown &&
        has(material.can, bit(Met) | bit(By)))
        return {&kMeetingFirst, &kThanksFirst};
    if (!isStranger && has(material.can, kNews))
        return {&kNewsFirst, &kThanksFirst};
    // "Thank you for laughing" needs what was laughed at.
    if (!isStranger && has(material.can, bit(Memory)))
        return {&kMeetingFirst, &kSharedFirst};
    switch (material.closeness) {
    case Closeness::Stranger:
        if (has(material.can, bit(Met) | bit(By)))
            return {&kMeetingFirst, &kThanksFirst};
        // Who writes, then their work, and right behind it what it has to do with me.
        if (has(material.can, bit(Work)) && has(material.can, bit(Reason)) &&
            has(material.flags, bit(Flag::Letter)))
            return {&kSelfFirst, &kWorkFirst};
        if (has(material.can, bit(Work)))
            return {&kWorkFirst, &kThanksFirst, &kSelfFirst};
        return {&kMutualFirst, &kThanksFirst, &kSelfFirst};
    case Closeness::MetOnce:
    case Closeness::Acquaintance:
        if (has(material.can, bit(Thanks)))
            return {&kThanksFirst, &kMeetingFirst};
        return {&kMeetingFirst, &kSharedFirst};
    case Closeness::Familiar:
        if (has(material.can, bit(Thanks)))
            return {&kThanksFirst, &kMeetingFirst, &kSharedFirst};
        return {&kMeetingFirst, &kSharedFirst, &kMatterFirst};
    case Closeness::Close:
        return {&kThanksFirst, &kMatterFirst, &kSharedFirst};
    }
    return {&kMeetingFirst};
}

Plan arranged(const Order& order, AtomSet atoms, const Material& material)
{
    Plan plan;
    std::copy_if(order.begin(), order.end(), std::back_inserter(plan.atoms),
                 [atoms](Atom atom) { return has(atoms, bit(atom)); });
    putMemoryBeforeThanks(plan.atoms);
    keepTogether(plan.atoms, material);
    putWorkBeforeAsk(plan.atoms, material);
    putOfferBehindAsk(plan.atoms, material);
    putGiftBehindAsk(plan.atoms, material);
    putWishBeforeOffer(plan.atoms, material);
    return plan;
}

std::vector<const Order*> furtherOrders()
{
    return {&kMeetingFirst, &kSharedFirst, &kMatterFirst, &kWorkFirst};
}

bool offerFollowsAsk(const Material& material)
{
    const FactForms* asked = firstOf(Ask, material);
    const FactForms* offered = firstOf(Offer, material);
    // "May I have a word with whoever writes your manuals? I can show them page 31."
    const bool isAboutThem = offered && offered->text.contains(u" them") && asked &&
                             (asked->text.contains(u" who") || contacts::mentionsSeveral(asked->text));
    if (isAboutThem && !has(material.can, bit(Work) | bit(Wants) | bit(Topic)))
        return true;
    if (!asked || !offered || has(asked->flags | offered->flags, bit(Flag::Refers)))
        return false;
    const bool isOfUs = asked->text.contains(u" us ") || asked->text.contains(u" we ");
    const bool isNote = !has(material.flags, bit(Flag::Letter));
    return has(asked->flags, bit(Flag::Could)) || (isNote && !isOfUs);
}

AtomSet withoutDangling(AtomSet atoms, const Material& material)
{
    // What they would like and what I do about it are one thing.
    for (const Atom atom : {Offer, Promise}) {
        const FactForms* fact = firstOf(atom, material);
        const AtomSet both = bit(atom) | bit(Wants);
        if (fact && has(fact->flags, bit(Flag::Melts)) && has(atoms, both) && (atoms & both) != both)
            atoms &= ~both;
    }
    for (const Atom atom : {Ask, Offer, Promise}) {
        if (dangles(atom, atoms, material))
            atoms &= ~bit(atom);
    }
    return atoms;
}

} // namespace wellmet::drafting
