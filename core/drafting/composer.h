// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/bank/realizer.h"
#include "drafting/plan/planner.h"

#include <deque>
#include <vector>

namespace wellmet::drafting {

// A whole text, before anyone has judged it.
struct Composition
{
    QString text;
    QString subject;
    std::vector<Source> sources;
    std::vector<Part> parts;
    AtomSet atoms = 0; // what it says
    int shortened = 0; // sentences that gave up an optional stretch
    int spares = 0;    // sentences that the bank keeps in reserve
    bool signedOff = false;
};

AtomSet setOf(const std::vector<Atom>& atoms);
int wordCount(QStringView text);

// A number that is the same on every machine for the same keys, evenly spread.
quint64 mixed(quint64 a, quint64 b);

// Makes whole texts from plans, for one request. Keeps references to everything it is given.
class Composer
{
public:
    // `room`: how long a text should be at most; `limit`: how long it may be (0 = any length); `batch`: the
    // sentences to use last.
    Composer(const PhraseBank& bank, const Material& material, const Choice& choice, qsizetype room,
             qsizetype limit, quint64 key, const PhraseUse* batch = nullptr);

    // The plan in words; other salts give other words. What doesn't fit is left out, the least telling first,
    // and never cut. The text is empty when not even one statement fits.
    Composition compose(const Plan& plan, quint64 salt);

private:
    struct Group
    {
        AtomSet atoms = 0;
        const Sentence* sentence = nullptr;
    };
    struct Body
    {
        std::vector<Group> groups;
        Group signOff; // without a sentence: unsigned
    };

    const std::vector<Sentence>& sentencesFor(AtomSet atoms);

    // What is said together, in which order: composer_joins.cpp.
    bool mayJoin(AtomSet atoms, AtomSet all) const;
    bool meetingMayJoin(AtomSet atoms, AtomSet all) const;
    bool introMayJoin(AtomSet atoms, AtomSet all) const;
    bool refers(AtomSet atoms) const;
    bool keepsItNamed(AtomSet atoms, AtomSet all) const;
    bool keepsOrder(AtomSet atoms, AtomSet all) const;
    bool keepsQuestionLast(AtomSet atoms, AtomSet all) const;
    bool melts(AtomSet atoms) const;
    bool fulfils(AtomSet atoms) const;
    bool redeems(AtomSet atoms) const;
    bool answers(AtomSet atoms) const;
    std::vector<AtomSet> joined(AtomSet& remaining, quint64 salt);
    std::size_t positionOf(AtomSet atoms, const std::vector<Atom>& order) const;
    std::vector<Group> grouped(std::vector<Atom>& atoms, AtomSet apart, quint64 salt);

    quint64 wearOf(const Sentence& sentence) const;
    quint64 drawFor(const Sentence& sentence, bool isLong, bool differs, quint64 salt) const;
    const Sentence* pick(AtomSet atoms, const Sentence* before, AtomSet said, quint64 salt);
    void choose(std::vector<Group>& groups, quint64 salt);
    QString subjectFor(AtomSet said, quint64 salt);
    bool isLaidOutAsLetter(qsizetype size) const;
    Composition layOut(const Body& body, quint64 salt);

    // What fits: composer_fit.cpp.
    void sign(Body& body, AtomSet apart, quint64 salt);
    struct Swap
    {
        Group* group = nullptr;
        const Sentence* sentence = nullptr;
        qsizetype saving = 0;
    };
    Swap bestSwap(Body& body, qsizetype surplus, quint64 mostUses);
    void shorten(Body& body, qsizetype surplus);
    qsizetype sizeOf(const Body& body, quint64 salt);
    bool signsWithRole(AtomSet atoms, quint64 salt) const;
    bool signsWithPlace(AtomSet atoms, quint64 salt) const;
    bool signsWithShared(AtomSet atoms) const;
    bool signsWithMemory(AtomSet atoms, quint64 salt) const;
    AtomSet saidBySignOff(AtomSet atoms, quint64 salt);
    Composition fitted(std::vector<Atom>& atoms, quint64 salt);

    const PhraseBank& m_bank;
    const Material& m_material;
    const Choice& m_choice;
    qsizetype m_room;
    qsizetype m_limit;
    quint64 m_key;
    const PhraseUse* m_batch;
    std::vector<AtomSet> m_joint; // the sections that say several things at once
    std::deque<std::pair<AtomSet, std::vector<Sentence>>> m_cache; // a deque keeps what it hands out in place
};

} // namespace wellmet::drafting
