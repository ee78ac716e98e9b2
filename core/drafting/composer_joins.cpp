// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/composer.h"
#include "drafting/facts/fact_shapes.h"

#include <algorithm>
#include <bit>

namespace wellmet::drafting {

namespace {

// How we met is one statement, however many facts it has.
constexpr AtomSet kMeeting = bit(Atom::Met) | bit(Atom::By) | bit(Atom::Topic) | bit(Atom::Memory);
// A friend is told these only where they lead to something.
constexpr AtomSet kKnownToFriends = bit(Atom::Memory) | bit(Atom::Met) | bit(Atom::By) | bit(Atom::Shared);
constexpr AtomSet kClosers = bit(Atom::Offer) | bit(Atom::Promise) | bit(Atom::Touch);
constexpr AtomSet kOfUs = kMeeting | bit(Atom::Shared) | bit(Atom::Together) | bit(Atom::Mutual) |
                          bit(Atom::SameOrg) | bit(Atom::Relation);
constexpr AtomSet kCourtesy = bit(Atom::Thanks) | bit(Atom::Congrats) | bit(Atom::Wish);
constexpr AtomSet kGiving = bit(Atom::Offer) | bit(Atom::Promise);
constexpr AtomSet kNext = bit(Atom::Ask) | bit(Atom::Offer) | bit(Atom::Promise) | bit(Atom::Reason);

// A sentence that says one and the other would tear what the note has besides out of its place.
struct Torn
{
    AtomSet one = 0;
    AtomSet other = 0;
    AtomSet between = 0;
};
constexpr Torn kTorn[] = {
    // Thanks come before what is still to be done, and what we share before a question that ends the note.
    {kCourtesy, kNext, kOfUs | kCourtesy | bit(Atom::Intro)},
    {bit(Atom::Met), bit(Atom::Promise), bit(Atom::Thanks)},
    {bit(Atom::Wants), kCourtesy, kOfUs},
    {bit(Atom::Wants), bit(Atom::Wants), kGiving},
    {bit(Atom::Thanks), bit(Atom::Intro), kMeeting},
    {bit(Atom::Intro), bit(Atom::Ask), bit(Atom::Reason) | bit(Atom::Wants)},
    // What the offer is for is named with it or before it.
    {bit(Atom::Offer), kOfUs | kCourtesy | bit(Atom::Intro),
     bit(Atom::Work) | bit(Atom::Wants) | bit(Atom::Reason) | bit(Atom::Intro)},
    {bit(Atom::Offer), kOfUs, kCourtesy},
    {bit(Atom::Intro), bit(Atom::Touch), bit(Atom::Reason)},
    {bit(Atom::Offer), bit(Atom::Work), bit(Atom::Reason) | bit(Atom::Intro)},
};

} // namespace

// Whether one sentence may say these of all that the note says.
bool Composer::mayJoin(AtomSet atoms, AtomSet all) const
{
    if (!meetingMayJoin(atoms, all))
        return false;
    if ((atoms & bit(Atom::Relation)) && (all & bit(Atom::Met) & ~atoms))
        return false;
    // "We got the order!" stands by itself.
    const FactForms* reason = m_choice[Atom::Reason];
    if ((atoms & bit(Atom::Reason)) && reason && reason->text.endsWith(u'!') && !fulfils(atoms))
        return false;
    // Who I was there stands before the thanks, whatever these stand with.
    if ((atoms & bit(Atom::Thanks)) && (all & bit(Atom::Memory) & ~atoms) &&
        (atoms & ~bit(Atom::Thanks) & ~kMeeting))
        return false;
    // What I said I would tell is told in the same breath.
    const AtomSet both = bit(Atom::Promise) | bit(Atom::Reason);
    if ((atoms & both) && (all & both) == both && fulfils(both) && atoms != both)
        return false;
    // "I host a radio hour, and I'd love to have you on" isn't torn apart.
    constexpr AtomSet kWorkAndAsk = bit(Atom::Work) | bit(Atom::Ask);
    if (m_material.workAsks && (atoms & kWorkAndAsk) == kWorkAndAsk && (all & bit(Atom::Intro) & ~atoms))
        return false;
    if ((m_material.flags & bit(Flag::Letter)) && (atoms & bit(Atom::Intro)) && !introMayJoin(atoms, all))
        return false;
    return keepsItNamed(atoms, all) && keepsOrder(atoms, all);
}

// What belongs to how we met is said with it, and what was on another day isn't.
bool Composer::meetingMayJoin(AtomSet atoms, AtomSet all) const
{
    if (atoms & bit(Atom::Met)) {
        const auto isOfAnotherDay = [this](Atom atom) { return m_choice[atom] && !m_choice[atom]->fitsMet; };
        for (const Atom atom : {Atom::Topic, Atom::Memory, Atom::Together, Atom::Thanks}) {
            if ((atoms & bit(atom)) && isOfAnotherDay(atom))
                return false;
        }
        // What we talked about there belongs to how we met more than what we share.
        if ((all & bit(Atom::Topic) & ~atoms) && !isOfAnotherDay(Atom::Topic))
            return false;
        // Who introduced us and who I was there do, too.
        const AtomSet atMeeting = bit(Atom::By) | (isOfAnotherDay(Atom::Memory) ? 0 : bit(Atom::Memory));
        if (all & atMeeting & ~atoms)
            return false;
    }
    const FactForms* topic = m_choice[Atom::Topic];
    return !(atoms & bit(Atom::Topic)) || !(all & bit(Atom::Met) & ~atoms) || !topic || !topic->fitsMet;
}

// In a letter, what may be said in one breath with who is writing.
bool Composer::introMayJoin(AtomSet atoms, AtomSet all) const
{
    // A letter has room to say who is writing before what for.
    constexpr AtomSet kApartFromIntro = bit(Atom::Ask) | bit(Atom::Offer) | bit(Atom::Touch);
    if (atoms & kApartFromIntro)
        return false;
    // Their work comes first in a letter: "… I'm copying the viola. And I read your article on it."
    if ((atoms & bit(Atom::Reason)) && (all & bit(Atom::Work) & ~atoms))
        return false;
    const bool tellsDoing = !m_material[Blank::About].isEmpty() && !(m_material.flags & bit(Flag::AboutRole));
    constexpr AtomSet kApartFromDoing = bit(Atom::Work) | bit(Atom::Goal);
    if ((atoms & kApartFromDoing) && tellsDoing)
        return false;
    // To whom they did a good turn is told before what has become of me.
    return !(atoms & bit(Atom::Met)) || !(all & bit(Atom::Thanks));
}

// Whether the fact behind any of these says "it".
bool Composer::refers(AtomSet atoms) const
{
    for (const Atom atom : {Atom::Ask, Atom::Offer, Atom::Promise, Atom::Reason}) {
        if ((atoms & bit(atom)) && m_choice[atom] && (m_choice[atom]->flags & bit(Flag::Refers)))
            return true;
    }
    return false;
}

// What is called "it" is named in the same breath.
bool Composer::keepsItNamed(AtomSet atoms, AtomSet all) const
{
    constexpr AtomSet kThings = bit(Atom::Work) | bit(Atom::Wants);
    for (const Atom atom : {Atom::Ask, Atom::Offer, Atom::Promise}) {
        const AtomSet named = all & kThings ? all & kThings : all & bit(Atom::Reason);
        if ((atoms & bit(atom)) && refers(bit(atom)) && named && !(atoms & named))
            return false;
    }
    // "I'm a planner, and I passed it": a reason follows what it speaks of.
    constexpr AtomSet kMeant = bit(Atom::Thanks) | bit(Atom::Topic) | bit(Atom::Congrats) | bit(Atom::Wish);
    return !(atoms & bit(Atom::Reason)) || !refers(bit(Atom::Reason)) || (atoms & kMeant);
}

// What opens a note and what ends it stand in one sentence only when nothing belongs between them.
bool Composer::keepsOrder(AtomSet atoms, AtomSet all) const
{
    const AtomSet rest = all & ~atoms;
    const auto tears = [atoms, rest](const Torn& row) {
        return (atoms & row.one) && (atoms & row.other) && (rest & row.between);
    };
    if (std::any_of(std::begin(kTorn), std::end(kTorn), tears))
        return false;
    // What I offer stands where the plan puts it, its reason before it.
    const bool followsAsk = offerFollowsAsk(m_material);
    if ((atoms & bit(Atom::Offer)) && (rest & bit(Atom::Ask)) && followsAsk)
        return false;
    const bool asksWithReason = (atoms & bit(Atom::Reason)) && (atoms & bit(Atom::Ask));
    if (asksWithReason && (rest & bit(Atom::Offer)) && !followsAsk)
        return false;
    // "You'd like the carol sheets, and I can bring three patients": only what is meant for it goes with it.
    const bool isFriend = m_material.closeness >= contacts::Closeness::Familiar;
    const FactForms* offer = m_choice[Atom::Offer];
    const bool isForIt =
        (atoms & kGiving) == bit(Atom::Offer) && offer && (isFriend || isHanded(offer->text));
    if ((atoms & bit(Atom::Wants)) && (atoms & kGiving) && !refers(atoms & kGiving) && !isForIt)
        return false;
    if ((atoms & kOfUs) && (atoms & kNext) && (rest & kOfUs) && !(atoms & bit(Atom::Work)))
        return false;
    return keepsQuestionLast(atoms, all);
}

bool Composer::keepsQuestionLast(AtomSet atoms, AtomSet all) const
{
    constexpr AtomSet kBetween = bit(Atom::Intro) | bit(Atom::Reason) | bit(Atom::Goal) | bit(Atom::Work) |
                                 bit(Atom::Promise) | bit(Atom::Wants) | bit(Atom::Offer);
    const AtomSet rest = all & ~atoms;
    // Where nothing is given, what they would like is a question.
    const AtomSet questions = bit(Atom::Ask) | (all & kGiving ? 0 : bit(Atom::Wants));
    if (!(atoms & questions))
        return true;
    // An offer to a stranger is about their work: the two aren't torn apart by the question.
    if ((atoms & bit(Atom::Work)) && (rest & bit(Atom::Offer)))
        return false;
    if ((atoms & kOfUs) && !(atoms & bit(Atom::Work)))
        return (rest & (kBetween | kOfUs)) == 0;
    return !(atoms & kCourtesy) || (rest & kBetween) == 0;
}

// Whether what they would like takes the place of "it" in what I offer or said I would do.
bool Composer::melts(AtomSet atoms) const
{
    for (const Atom atom : {Atom::Offer, Atom::Promise}) {
        const FactForms* fact = m_choice[atom];
        if (atoms == (bit(atom) | bit(Atom::Wants)) && fact && (fact->flags & bit(Flag::Melts)))
            return true;
    }
    return false;
}

// Whether a promise to tell something is kept by telling it.
bool Composer::fulfils(AtomSet atoms) const
{
    const FactForms* promise = m_choice[Atom::Promise];
    return atoms == (bit(Atom::Promise) | bit(Atom::Reason)) && promise &&
           (promise->flags & bit(Flag::Tells));
}

// "I said I'd talk to your students, and my Fridays are free now".
bool Composer::redeems(AtomSet atoms) const
{
    const FactForms* reason = m_choice[Atom::Reason];
    return atoms == (bit(Atom::Promise) | bit(Atom::Reason)) && reason && (reason->flags & bit(Flag::Ready));
}

// "Your head chef leaves at Easter, and I'm looking for a post": what of theirs I write about, and why.
bool Composer::answers(AtomSet atoms) const
{
    const FactForms* reason = m_choice[Atom::Reason];
    return atoms == (bit(Atom::Reason) | bit(Atom::Goal)) && reason && (reason->flags & bit(Flag::Theirs));
}

// The sets that are said in one sentence each, drawn by salt; what they say is taken from `remaining`.
std::vector<AtomSet> Composer::joined(AtomSet& remaining, quint64 salt)
{
    struct Drawn
    {
        quint64 draw = 0;
        AtomSet atoms = 0;
    };
    std::vector<Drawn> drawn;
    const AtomSet all = remaining;
    for (const AtomSet atoms : m_joint) {
        const quint64 chance = mixed(m_key ^ atoms, salt);
        const bool belongs = (atoms & ~kMeeting) == 0 || (atoms & bit(Atom::Relation)) || melts(atoms) ||
                             fulfils(atoms) || redeems(atoms) || answers(atoms);
        if ((atoms & ~all) == 0 && (belongs || chance % 4 != 0) && mayJoin(atoms, all) &&
            (chance % 8 == 1 || mayBeSaidWell(m_bank, atoms, m_material, m_choice))) {
            // The more one sentence says, the likelier it is.
            const auto bonus =
                (static_cast<quint64>(std::popcount(atoms) - 2) << 60) |
                (melts(atoms) || fulfils(atoms) || redeems(atoms) || answers(atoms) ? 1ULL << 63 : 0);
            drawn.push_back({.draw = (chance >> 3) + bonus, .atoms = atoms});
        }
    }
    std::sort(drawn.begin(), drawn.end(), [](const Drawn& a, const Drawn& b) {
        return std::pair(a.draw, a.atoms) > std::pair(b.draw, b.atoms);
    });
    std::vector<AtomSet> sets;
    for (const Drawn& each : drawn) {
        if ((each.atoms & ~remaining) == 0 && !sentencesFor(each.atoms).empty()) {
            sets.push_back(each.atoms);
            remaining &= ~each.atoms;
        }
    }
    return sets;
}

// Where in the plan a sentence stands that says several of its things: a question or an offer stays at the
// end, everything else comes as early as the first of them.
std::size_t Composer::positionOf(AtomSet atoms, const std::vector<Atom>& order) const
{
    constexpr AtomSet kOpeners = bit(Atom::Met) | bit(Atom::By) | bit(Atom::Thanks) | bit(Atom::Congrats) |
                                 bit(Atom::Intro) | bit(Atom::Reason);
    AtomSet anchor = atoms;
    if (atoms & bit(Atom::Ask))
        anchor = bit(Atom::Ask);
    else if (atoms & bit(Atom::Work))
        anchor = bit(Atom::Work);
    else if ((atoms & kClosers) && !(atoms & kOpeners))
        anchor = atoms & kClosers;
    const auto found = std::find_if(order.begin(), order.end(), [anchor](Atom a) { return anchor & bit(a); });
    return static_cast<std::size_t>(found - order.begin());
}

// The plan's things by the sentence that says them; what can't be said at all is left out of `atoms`. What
// stands `apart` has no sentence of its own.
std::vector<Composer::Group> Composer::grouped(std::vector<Atom>& atoms, AtomSet apart, quint64 salt)
{
    AtomSet remaining = setOf(atoms) & ~apart;
    std::vector<AtomSet> sets = joined(remaining, salt);
    AtomSet said = apart;
    if (m_material.closeness == contacts::Closeness::Close && !sets.empty())
        remaining &= ~kKnownToFriends;
    for (const Atom atom : atoms) {
        if ((remaining & bit(atom)) && !sentencesFor(bit(atom)).empty())
            sets.push_back(bit(atom));
    }
    std::stable_sort(sets.begin(), sets.end(),
                     [&](AtomSet a, AtomSet b) { return positionOf(a, atoms) < positionOf(b, atoms); });
    std::vector<Group> groups;
    for (const AtomSet set : sets) {
        groups.push_back({.atoms = set, .sentence = nullptr});
        said |= set;
    }
    std::erase_if(atoms, [said](Atom atom) { return (said & bit(atom)) == 0; });
    return groups;
}

} // namespace wellmet::drafting
