// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/choice/judgment.h"
#include "drafting/composer.h"
#include "drafting/drafter.h"

#include <optional>
#include <vector>

namespace wellmet::drafting {

// A text that may become the draft.
struct Candidate
{
    Composition text;
    double value = 0;    // what it says, how it sounds, how new it is
    double likeness = 0; // 0–1: to the draft of the batch that reads most like it
};

// Composes texts for one request and values them. Keeps references to everything it is given.
class Candidates
{
public:
    Candidates(const PhraseBank& bank, const DraftRequest& request, const Material& material,
               const std::vector<Plan>& plans);

    // What is tried for one draft, the best first; none of them is in `avoided`.
    std::vector<Candidate> forDraft(const QStringList& avoided) const;
    // Texts that say different things in different orders, the best first: material for a choice of `count`.
    std::vector<Candidate> forChoice(int count) const;

private:
    class Maker; // the texts of one rotation of the facts

    const PhraseBank& m_bank;
    const DraftRequest& m_request;
    const Material& m_material;
    const std::vector<Plan>& m_plans;
    UsedWording m_used;
    UsedWording m_usedNearby;
};

} // namespace wellmet::drafting
