// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/plan/planner.h"

#include "drafting/plan/plan_order.h"
#include "drafting/plan/worth.h"

#include <algorithm>
#include <bit>
#include <span>

namespace wellmet::drafting {

using contacts::Closeness;

namespace {

// The matter of a note: something is told, asked or given.
constexpr AtomSet kMatter = bit(Atom::Ask) | bit(Atom::Offer) | bit(Atom::Reason) | bit(Atom::Promise) |
                            bit(Atom::Wants) | bit(Atom::Goal);
constexpr AtomSet kCourtesy = bit(Atom::Thanks) | bit(Atom::Congrats) | bit(Atom::Wish);
constexpr AtomSet kBonds = bit(Atom::Met) | bit(Atom::By) | bit(Atom::Topic) | bit(Atom::Memory) |
                           bit(Atom::Mutual) | bit(Atom::Shared) | bit(Atom::Together) | bit(Atom::Work) |
                           bit(Atom::Relation) | bit(Atom::SameOrg);
// Facts about the recipient: to a stranger two are plenty, to anybody three or four.
constexpr AtomSet kAboutThem = kCourtesy | bit(Atom::Memory) | bit(Atom::Mutual) | bit(Atom::Shared) |
                               bit(Atom::Together) | bit(Atom::Work) | bit(Atom::Relation) |
                               bit(Atom::SameOrg) | bit(Atom::By);

using enum Atom;
AtomSet withoutGoalUnlessFit(AtomSet can, const Material& material)
{
    const bool hasOther = has(can, kMatter & ~bit(Goal)) || has(can, kCourtesy);
    // A search is for friends, for the people one sees, and for whoever works in that field.
    const bool isOldTie = material.closeness == Closeness::Familiar && (material.flags & bit(Flag::Old)) != 0;
    const bool isFriend = material.closeness >= Closeness::Familiar && !isOldTie;
    const bool isStranger = material.closeness == Closeness::Stranger;
    if (material.goalAnswers && has(can, bit(Reason)))
        return can;
    // Why I ask: "I'm looking for a job in bridge inspection. What should I learn before I apply?"
    const bool isNew = material.closeness <= Closeness::Acquaintance;
    if (isNew && (material.asksToApply || material.goalMeetsWork) && has(can, bit(Ask)) &&
        !has(can, bit(Reason) | bit(Offer) | bit(Wants)) && has(material.flags, bit(Flag::Job)))
        return can;
    // "Could I have 20 minutes of your time?" needs to say what for.
    if (material.asksForTime && !has(can, bit(Reason)) && has(material.flags, bit(Flag::Job)))
        return can;
    // A letter has room for what the question is for.
    if (material.goalAsks && has(can, bit(Ask)) && has(material.flags, bit(Flag::Letter)) &&
        has(material.flags, bit(Flag::Job)))
        return can;
    const bool mayHear = isFriend && has(material.flags, bit(Flag::Job));
    return hasOther || !(mayHear || (material.goalFits && !isStranger)) ? can & ~bit(Goal) : can;
}

// A friend needs no telling how we met, who I was or what we share today, unless nothing else is there to
// say.
AtomSet forFriend(AtomSet can, const Material& material)
{
    can &= ~(bit(Intro) | bit(SameOrg) | bit(Mutual) | bit(Relation));
    // "I'm writing a guide for allotment holders" and nothing else could come from anybody.
    constexpr AtomSet kPlacing = kCourtesy | bit(Together) | bit(Topic) | bit(Memory) | bit(Shared);
    const bool isNewsAlone = (can & kMatter & ~bit(Goal)) == bit(Reason) && !has(can, kPlacing);
    if (has(can, kMatter | kCourtesy) && !isNewsAlone)
        can &= ~(bit(Met) | bit(By));
    const bool isWhatWeDid = isRemembered(Shared, material);
    if (std::popcount(can & (kMatter | kCourtesy)) > (isWhatWeDid ? 1 : 0))
        can &= ~bit(Shared);
    return can;
}

AtomSet atMost(AtomSet can, AtomSet limited, int count, const Material& material)
{
    std::vector<Atom> present;
    for (int i = 0; i < kAtomCount; ++i) {
        if (has(can & limited, bit(static_cast<Atom>(i))))
            present.push_back(static_cast<Atom>(i));
    }
    std::stable_sort(present.begin(), present.end(),
                     [&](Atom a, Atom b) { return worth(a, material) > worth(b, material); });
    for (auto i = static_cast<std::size_t>(count); i < present.size(); ++i)
        can &= ~bit(present[i]);
    return can;
}

constexpr AtomSet kMeeting = bit(Met) | bit(By) | bit(Topic) | bit(Memory);

// How we met is one statement, however much there is to say of it.
int statements(AtomSet can)
{
    return std::popcount(can & ~kMeeting) + (has(can, kMeeting) ? 1 : 0);
}

// A note that tells everything is a list.
AtomSet fewEnough(AtomSet can, const Material& material)
{
    const bool isFriend = material.closeness == Closeness::Close;
    const bool hasRoom = !has(material.flags, bit(Flag::Brief));
    const int most = has(material.flags, bit(Flag::Letter)) ? 7 : isFriend ? 4 : hasRoom ? 5 : 4;
    while (statements(can) > most)
        can &= ~bit(leastOf(can & ~kMeeting, material));
    return can;
}

// What they would like and what I will send them is mostly the same thing.
bool saysTheSame(Atom one, Atom other, const Material& material)
{
    const FactForms* a = firstOf(one, material);
    const FactForms* b = firstOf(other, material);
    if (!a || !b)
        return false;
    for (const QStringView word : QStringView(a->text).tokenize(u' ', Qt::SkipEmptyParts)) {
        if (word.size() >= 4 && b->text.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

// What was said there leads to what is asked now.
bool topicLeadsToAsk(const Material& material)
{
    return saysTheSame(Topic, Ask, material) && !has(material.flags, bit(Flag::Brief));
}

bool saysPlace(QStringView text, const QString& place)
{
    constexpr qsizetype kName = 3; // "lab"
    const QStringView noun = QStringView(place).mid(place.lastIndexOf(u' ') + 1);
    return noun.size() >= kName && text.contains(u' ' + noun.toString());
}

// Of what we met by, as much as places me.
AtomSet meetingThatPlaces(AtomSet can, const Material& material)
{
    const bool isStranger = material.closeness == Closeness::Stranger;
    const bool isLetter = has(material.flags, bit(Flag::Letter));
    // A stranger whose page one has seen hasn't been met there.
    const AtomSet kExchanged = bit(Topic) | bit(Thanks) | bit(Memory) | bit(Together) |
                               (isRemembered(Shared, material) ? bit(Shared) : 0);
    if (isStranger && has(material.flags, bit(Flag::Online)) && has(can, bit(Work) | bit(Shared)) &&
        !has(can, kExchanged))
        can &= ~bit(Met);
    // When alone places nobody: "We met in 2019."
    if (material[Blank::At].isEmpty() && !material.isPlaceOdd &&
        has(can, (kBonds & ~(bit(Met) | bit(Topic))) | kCourtesy | kMatter))
        can &= ~bit(Met);
    // Who I was there says it; what we talked about besides is one thing too many.
    const bool isEnough =
        has(can, kCourtesy) || (has(can, kMatter) && has(can, bit(By) | bit(Work) | bit(Shared)));
    if (has(can, bit(Memory)) && isEnough && !isLetter && !thanksForNamed(material) &&
        !topicLeadsToAsk(material))
        can &= ~bit(Topic);
    // "The one who flooded the lab, in the lab": it has said where.
    const FactForms* memory = firstOf(Memory, material);
    const bool isOldTie = material.closeness == Closeness::Familiar;
    if (isOldTie && memory && saysPlace(memory->text, material[Blank::Place]))
        can &= ~bit(Met);
    return can;
}

// Who has done something with me, or for me, knows who I am.
bool knowsMe(AtomSet can, const Material& material)
{
    constexpr AtomSet kKnownBy =
        bit(Together) | bit(Thanks) | bit(Promise) | bit(Wants) | bit(Memory) | kCourtesy;
    // Who asks for nothing needn't say what they do.
    constexpr AtomSet kWanted = bit(Ask) | bit(Offer) | bit(Reason) | bit(Goal) | bit(Work);
    // "We carried a turtle up a slipway": that was me.
    if (material.closeness == Closeness::MetOnce && has(can, bit(Together)) &&
        !has(material.flags, bit(Flag::Letter)))
        return true;
    // What I bring them says enough of who I am.
    const bool brings = has(can, bit(Wants)) && has(can, bit(Offer)) && !has(can, bit(Ask) | bit(Reason));
    if (material.closeness == Closeness::MetOnce && brings && !has(material.flags, bit(Flag::Letter)))
        return true;
    if (material.closeness == Closeness::MetOnce)
        return has(can, bit(Promise)) && has(can, bit(Thanks) | bit(Memory) | bit(Met)) && !has(can, kWanted);
    // Why they should is told by what I do.
    constexpr AtomSet kDealings = bit(Together) | bit(Thanks) | bit(Promise) | bit(Wants) | bit(Memory);
    if (material.closeness == Closeness::Acquaintance && has(can, bit(Ask)) &&
        !has(can, kDealings | bit(Reason)))
        return has(can, bit(Shared)) && !has(can, bit(Work)) && !has(material.flags, bit(Flag::Letter));
    if (material.closeness == Closeness::Acquaintance)
        return has(can, kKnownBy) || (has(can, bit(Shared)) && !has(can, bit(Work)));
    // What became of me belongs to thanks after years, and to nothing else that is said to them.
    const bool isGratitude = has(material.flags, bit(Flag::Old)) && has(can, bit(Thanks)) &&
                             !material.isColleague && !has(can, kWanted | bit(Congrats) | bit(Promise));
    return material.closeness == Closeness::Familiar && !isGratitude && has(can, kMatter | kCourtesy);
}

// Everything that belongs in a note to them, however much.
AtomSet fitting(const Material& material)
{
    AtomSet can = withoutGoalUnlessFit(material.can, material);
    if (material.closeness == Closeness::Close)
        can = forFriend(can, material);
    if (has(can, bit(By) | bit(Met)) && material.closeness != Closeness::Stranger) {
        can &= ~bit(SameOrg);
        // Whom we both know speaks for me where I ask for something.
        const bool isNew = material.closeness <= Closeness::Acquaintance;
        if (!isNew || !has(can, bit(Ask)) || has(can, bit(By) | bit(Topic)) ||
            has(material.flags, bit(Flag::Brief)))
            can &= ~bit(Mutual);
    }
    if (!has(can, bit(By) | bit(Met)) && has(can, bit(Mutual) | bit(Work) | bit(Thanks)))
        can &= ~bit(SameOrg);
    if (saysTheSame(Wants, Promise, material) || saysTheSame(Wants, Offer, material))
        can &= ~bit(Wants);
    // What they would like is worth a word where something comes of it; to tell them is to read out a list.
    const bool isGift = canSendWhatTheyWant(material) && !has(can, bit(Promise));
    if (has(can, bit(Ask) | bit(Promise)) && !isReferredTo(Wants, material) && !isGift)
        can &= ~bit(Wants);
    can = meetingThatPlaces(can, material);
    // What else we share is one thing too many.
    constexpr AtomSet kTold =
        bit(Topic) | bit(Memory) | bit(Together) | bit(Thanks) | bit(Congrats) | bit(Wish) | bit(Work);
    constexpr AtomSet kNews = bit(Congrats) | bit(Wish);
    const bool isEnough = (std::popcount(can & kTold) >= 2 && has(can, kMatter | kCourtesy)) ||
                          (has(can, kNews) && has(can, kMatter));
    if (isEnough && !isRemembered(Shared, material))
        can &= ~bit(Shared);
    if (material.memoryTellsRole && has(can, bit(Memory)) && !has(material.flags, bit(Flag::Letter)))
        can &= ~bit(Intro);
    // They know who they were; only where it tells them who is writing is it said.
    if (!material[Blank::At].isEmpty() || has(can, bit(Memory) | bit(Thanks)))
        can &= ~bit(Relation);
    if (material.placeTellsWork)
        can &= ~bit(Intro);
    return knowsMe(can, material) ? can & ~bit(Intro) : can;
}

// As much of it as a note bears.
AtomSet thinnedOut(AtomSet can, const Material& material)
{
    const bool isStranger = material.closeness == Closeness::Stranger;
    const int most = isStranger ? 2 : has(material.flags, bit(Flag::Brief)) ? 3 : 4;
    return fewEnough(atMost(can, kAboutThem, most, material), material);
}

// Whom one doesn't know, or asks for an answer in writing, is told that little will do.
bool mayBeEased(AtomSet can, const Material& material)
{
    const FactForms* asked = firstOf(Ask, material);
    return has(can, bit(Ask)) && has(material.flags, bit(Flag::Letter)) &&
           (material.closeness == Closeness::Stranger ||
            (material.closeness != Closeness::Close && asked && has(asked->flags, bit(Flag::Asks))));
}

AtomSet withCourtesies(AtomSet can, const Material& material)
{
    const bool isFriend = material.closeness == Closeness::Close;
    // News alone leaves nothing to answer.
    const bool isNewsAlone = (can & kMatter & ~bit(Goal)) == bit(Reason) &&
                             (isFriend || material.closeness == Closeness::Stranger);
    if (isNewsAlone)
        return can | bit(Touch);
    if (has(can, kMatter & ~bit(Goal)))
        return mayBeEased(can, material) ? can | bit(Easy) : can;
    const bool isThanked = material.closeness == Closeness::Familiar && has(can, bit(Thanks));
    const bool isGreeted = material.closeness == Closeness::Acquaintance && has(can, kCourtesy);
    const bool hasSaidIt = isFriend || isThanked || isGreeted || has(can, bit(Accepted) | bit(Replied));
    return hasSaidIt && has(can, kCourtesy | kMatter) ? can : can | bit(Touch);
}

} // namespace

std::vector<Plan> plansFor(const Material& material)
{
    const AtomSet chosen = withCourtesies(thinnedOut(fitting(material), material), material);
    const AtomSet atoms = withoutDangling(chosen, material);
    const bool isStranger = material.closeness == Closeness::Stranger;
    const AtomSet sayable = isStranger ? kBonds | kCourtesy : kBonds | kCourtesy | kMatter;
    const FactForms* reason = firstOf(Reason, material);
    const bool isAboutThem = reason && has(reason->flags, bit(Flag::Theirs)) && has(atoms, bit(Ask));
    if (!has(atoms, sayable) && !isAboutThem)
        return {};
    std::vector<Plan> plans;
    for (const Order* order : ordersFor(material)) {
        Plan plan = arranged(*order, atoms, material);
        const auto isSame = [&plan](const Plan& other) { return other.atoms == plan.atoms; };
        if (std::none_of(plans.begin(), plans.end(), isSame))
            plans.push_back(std::move(plan));
    }
    return plans;
}

std::vector<Plan> furtherPlansFor(const Material& material)
{
    const AtomSet all = fitting(material);
    const AtomSet kept = thinnedOut(all, material);
    std::vector<Plan> plans;
    for (AtomSet left = all & ~kept; left != 0;) {
        const Atom other = leastOf(left, material);
        left &= ~bit(other);
        const Atom least = leastOf(kept & (kAboutThem | kMatter) & ~kMeeting, material);
        const AtomSet others = least == Count ? kept : kept & ~bit(least);
        const AtomSet atoms = withoutDangling(withCourtesies(others | bit(other), material), material);
        plans.push_back(arranged(*ordersFor(material).front(), atoms, material));
    }
    std::reverse(plans.begin(), plans.end());
    const AtomSet atoms = withoutDangling(withCourtesies(kept, material), material);
    for (const Order* order : furtherOrders())
        plans.push_back(arranged(*order, atoms, material));
    return plans;
}

} // namespace wellmet::drafting
