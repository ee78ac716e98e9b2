// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/composer.h"
#include "drafting/plan/worth.h"

#include <algorithm>

namespace wellmet::drafting {

namespace {

constexpr AtomSet kCourtesies = bit(Atom::Touch) | bit(Atom::Easy);
constexpr qsizetype kInlineUpTo = 300; // a longer message gets a greeting line and paragraphs
constexpr int kWorthMoreThanName = 50;
constexpr int kTelling = 5; // "I'm a farmer." tells too little to stand alone
constexpr quint64 kAnyUses = ~quint64{0};
constexpr qsizetype kShortName = 45; // units of what may stand beside one's name
constexpr qsizetype kSentence = 20;  // units; no statement is shorter

std::vector<Atom> inOrder(const std::vector<Atom>& order, AtomSet atoms)
{
    std::vector<Atom> chosen;
    std::copy_if(order.begin(), order.end(), std::back_inserter(chosen),
                 [atoms](Atom atom) { return (atoms & bit(atom)) != 0; });
    return chosen;
}

} // namespace

// A note that has named its writer is signed already.
void Composer::sign(Body& body, AtomSet apart, quint64 salt)
{
    const bool isNamed = std::any_of(body.groups.begin(), body.groups.end(),
                                     [](const Group& group) { return group.sentence->namesSender; });
    if (isNamed && !(m_material.flags & bit(Flag::Letter)))
        return;
    body.signOff.atoms = bit(Atom::SignOff) | apart;
    body.signOff.sentence = pick(body.signOff.atoms, nullptr, 0, salt);
}

// The wording that saves enough with the smallest change, else the most; none that the batch has used
// `mostUses` times or more, and no spare one unless they may be worn.
Composer::Swap Composer::bestSwap(Body& body, qsizetype surplus, quint64 mostUses)
{
    // What it says and how it is told may not change.
    const auto suits = [](const Sentence& sentence, const Group& group, bool opens) {
        const Sentence& present = *group.sentence;
        return (opens ? sentence.mayOpen : sentence.mayFollow) && (sentence.after & ~present.after) == 0 &&
               sentence.namesSender == present.namesSender && (sentence.tellsWork || !present.tellsWork) &&
               (group.atoms != bit(Atom::Intro) || wordCount(sentence.text) >= kTelling);
    };
    Swap best;
    const auto consider = [&](Group& group, bool opens) {
        for (const Sentence& sentence : sentencesFor(group.atoms)) {
            const qsizetype saved = group.sentence->text.size() - sentence.text.size();
            const bool isBetter =
                best.saving < surplus ? saved > best.saving : saved >= surplus && saved < best.saving;
            if (saved > 0 && isBetter && suits(sentence, group, opens) && wearOf(sentence) < mostUses &&
                (!sentence.isSpare || group.sentence->isSpare || mostUses == kAnyUses))
                best = {.group = &group, .sentence = &sentence, .saving = saved};
        }
    };
    for (Group& group : body.groups)
        consider(group, &group == &body.groups.front());
    if (body.signOff.sentence)
        consider(body.signOff, true);
    return best;
}

// Swaps in shorter wordings until the surplus is gone or nothing is left to save; worn ones last.
void Composer::shorten(Body& body, qsizetype surplus)
{
    constexpr quint64 kWorn = 4;
    for (const quint64 mostUses : {kWorn, kAnyUses}) {
        while (surplus > 0) {
            const Swap swap = bestSwap(body, surplus, mostUses);
            if (!swap.group)
                break;
            swap.group->sentence = swap.sentence;
            surplus -= swap.saving;
        }
    }
}

// How long layOut's text would be; a letter's paragraphs are counted as if each sentence began one.
qsizetype Composer::sizeOf(const Body& body, quint64 salt)
{
    qsizetype size = 0;
    for (const Group& group : body.groups)
        size += group.sentence->text.size() + 1;
    const qsizetype join = isLaidOutAsLetter(size) ? 2 : 1;
    const Sentence* greeting = pick(bit(Atom::Greeting), nullptr, 0, salt);
    const Sentence* signOff = body.signOff.sentence;
    const qsizetype joins = join == 2 ? static_cast<qsizetype>(body.groups.size()) : 0;
    return size - 1 + joins + (greeting ? greeting->text.size() + join : 0) +
           (signOff ? signOff->text.size() + join : 0);
}

bool Composer::isLaidOutAsLetter(qsizetype size) const
{
    return (m_material.flags & bit(Flag::Letter)) || size > kInlineUpTo;
}

// "Priya Nair, final-year statistics student" says in passing who is writing.
bool Composer::signsWithRole(AtomSet atoms, quint64 salt) const
{
    // What one asks or tells leans on what one does, where that is known.
    constexpr AtomSet kLeaning = bit(Atom::Ask) | bit(Atom::Reason) | bit(Atom::Offer);
    const bool leans = !m_material[Blank::About].isEmpty() && (atoms & kLeaning);
    const bool isKnown = m_material.closeness != contacts::Closeness::Stranger;
    return (atoms & bit(Atom::Intro)) && !leans && mixed(m_key ^ 0x5160ULL, salt) % (isKnown ? 8 : 3) != 0;
}

// "Priya, from PyData Manchester", where something else comes first: news, thanks, what is asked.
bool Composer::signsWithPlace(AtomSet atoms, quint64 salt) const
{
    constexpr AtomSet kBelongingThere =
        bit(Atom::By) | bit(Atom::Topic) | bit(Atom::Memory) | bit(Atom::Relation);
    constexpr AtomSet kNews = bit(Atom::Congrats) | bit(Atom::Wish) | bit(Atom::Thanks);
    constexpr AtomSet kDealings = bit(Atom::Together) | bit(Atom::Wants) | bit(Atom::Promise);
    const auto is = [this](contacts::Closeness closeness) { return m_material.closeness == closeness; };
    AtomSet openers = kNews | kDealings;
    if (is(contacts::Closeness::Familiar))
        openers = ~bit(Atom::Met);
    else if (is(contacts::Closeness::Stranger))
        openers = bit(Atom::Shared);
    const bool suits = (atoms & bit(Atom::Met)) && !(atoms & kBelongingThere) && (atoms & openers);
    // It can't well stand between the news and what we did.
    const bool isLate = !is(contacts::Closeness::Stranger) && (atoms & kNews);
    return suits && (isLate || mixed(m_key ^ 0x7061ULL, salt) % 4 != 0);
}

// "Wanjiru Kamau, who also grew up in Machakos", where something else is what the note is about.
bool Composer::signsWithShared(AtomSet atoms) const
{
    constexpr AtomSet kAbout = bit(Atom::Topic) | bit(Atom::By) | bit(Atom::Work) | bit(Atom::Mutual);
    return (atoms & bit(Atom::Shared)) && (atoms & kAbout) && (atoms & bit(Atom::Ask));
}

// "Tomasz, the man who asked about the fog", where the note begins with thanks or news.
bool Composer::signsWithMemory(AtomSet atoms, quint64 salt) const
{
    constexpr AtomSet kNews = bit(Atom::Congrats) | bit(Atom::Wish) | bit(Atom::Thanks);
    constexpr AtomSet kBelongingThere = bit(Atom::By) | bit(Atom::Topic);
    const FactForms* memory = m_choice[Atom::Memory];
    return (atoms & bit(Atom::Memory)) && (atoms & kNews) && !(atoms & kBelongingThere) && memory &&
           memory->text.size() <= kShortName && mixed(m_key ^ 0x6d65ULL, salt) % 2 == 0;
}

// What of the plan stands in the sign-off.
AtomSet Composer::saidBySignOff(AtomSet atoms, quint64 salt)
{
    const auto canSay = [this](AtomSet said) { return !sentencesFor(bit(Atom::SignOff) | said).empty(); };
    const AtomSet whoAndWhere = atoms & (bit(Atom::Memory) | bit(Atom::Met));
    if (signsWithMemory(atoms, salt) && canSay(whoAndWhere))
        return whoAndWhere;
    if (signsWithShared(atoms) && canSay(bit(Atom::Shared)))
        return bit(Atom::Shared);
    // "I can share our code that filters them out" stands right behind what they are.
    const AtomSet kGiven = bit(Atom::Offer) | bit(Atom::Ask) | bit(Atom::Promise);
    const bool isAboutTopic = (atoms & bit(Atom::Topic)) && !(atoms & (bit(Atom::Work) | bit(Atom::Wants))) &&
                              refers(atoms & kGiven);
    if (isAboutTopic && (atoms & bit(Atom::Intro)) && canSay(bit(Atom::Intro)))
        return bit(Atom::Intro);
    if (signsWithPlace(atoms, salt) && canSay(bit(Atom::Met)))
        return bit(Atom::Met);
    return signsWithRole(atoms, salt) && canSay(bit(Atom::Intro)) ? bit(Atom::Intro) : 0;
}

// As many of these as fit, the least telling left out first.
Composition Composer::fitted(std::vector<Atom>& atoms, quint64 salt)
{
    const bool isLetter = m_material.flags & bit(Flag::Letter);
    bool signsBriefly = false; // the role stands in the sign-off, as a sentence had no room
    while (!atoms.empty()) {
        const AtomSet apart = signsBriefly ? bit(Atom::Intro) : saidBySignOff(setOf(atoms), salt);
        Body body;
        body.groups = grouped(atoms, apart, salt);
        choose(body.groups, salt);
        if (body.groups.empty())
            return {};
        sign(body, apart, salt);
        shorten(body, sizeOf(body, salt) - m_room);
        if (!isLetter && !apart && body.signOff.sentence && sizeOf(body, salt) > m_room) {
            // One's name before a pleasantry.
            const auto pleasantry = std::find_if(atoms.begin(), atoms.end(), [this](Atom atom) {
                return (bit(atom) & kCourtesies) && worth(atom, m_material) < kWorthMoreThanName;
            });
            if (atoms.size() > 1 && pleasantry != atoms.end()) {
                atoms.erase(pleasantry);
                continue;
            }
            body.signOff.sentence = nullptr;
        }
        const qsizetype size = sizeOf(body, salt);
        if (size <= m_room || atoms.size() == 1)
            return m_limit > 0 && size > m_limit ? Composition() : layOut(body, salt);
        const auto least = std::min_element(atoms.begin(), atoms.end(), [this](Atom a, Atom b) {
            return worth(a, m_material) < worth(b, m_material);
        });
        if (*least == Atom::Intro && apart == 0 && !isLetter &&
            !sentencesFor(bit(Atom::SignOff) | bit(Atom::Intro)).empty()) {
            signsBriefly = true;
            continue;
        }
        signsBriefly = signsBriefly && *least != Atom::Intro;
        atoms.erase(least);
        const AtomSet kept = withoutDangling(setOf(atoms), m_material);
        std::erase_if(atoms, [kept](Atom atom) { return (kept & bit(atom)) == 0; });
    }
    return {};
}

Composition Composer::compose(const Plan& plan, quint64 salt)
{
    std::vector<Atom> atoms = plan.atoms;
    Composition text = fitted(atoms, salt);
    // What had to go first may fit again now that something longer went.
    AtomSet left = text.text.isEmpty() ? 0 : setOf(plan.atoms) & ~text.atoms & ~kCourtesies;
    while (left != 0 && text.signedOff && m_room - text.text.size() > kSentence) {
        const Atom next = mostOf(left, m_material);
        left &= ~bit(next);
        const AtomSet wanted = text.atoms | bit(next);
        std::vector<Atom> more = inOrder(plan.atoms, withoutDangling(wanted, m_material));
        Composition fuller = fitted(more, salt);
        if (fuller.signedOff && (fuller.atoms & wanted) == wanted)
            text = std::move(fuller);
    }
    if ((m_material.flags & bit(Flag::Letter)) && !text.text.isEmpty())
        text.subject = subjectFor(text.atoms, salt);
    return text;
}

} // namespace wellmet::drafting
