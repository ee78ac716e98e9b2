// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/drafter.h"

#include "drafting/advice.h"
#include "drafting/bank/phrase_bank.h"
#include "drafting/choice/alternatives.h"
#include "drafting/choice/candidates.h"
#include "drafting/choice/variety.h"

#include <algorithm>

namespace wellmet::drafting {

struct Drafter::Private
{
    PhraseBank bank = PhraseBank::builtIn();

    Draft draft(const DraftRequest& request, const ScoreDraft& score) const;
    // Texts with different plans, best first.
    std::vector<Rated> choice(const DraftRequest& request, int count, const ScoreDraft& score) const;
};

namespace {

constexpr int kVersions = 32;         // then they come round again
constexpr std::size_t kFinalists = 8; // texts shown to the critic for one draft

Draft asDraft(const Composition& text, const QStringList& missing)
{
    Draft draft;
    draft.text = text.text;
    draft.subject = text.subject;
    draft.sources = text.sources;
    draft.parts = text.parts;
    draft.missing = missing;
    return draft;
}

// The critic's view weighs far more than our own. Best first.
std::vector<Rated> judged(std::vector<Candidate>& candidates, std::size_t finalists,
                          const QStringList& missing, const ScoreDraft& score)
{
    if (candidates.size() > finalists)
        candidates.resize(finalists);
    std::vector<Rated> rated;
    rated.reserve(candidates.size());
    for (const Candidate& candidate : candidates) {
        Draft draft = asDraft(candidate.text, missing);
        draft.score = score ? score(draft) : 0;
        const double rating = draft.score + candidate.value;
        rated.push_back({.draft = std::move(draft), .rating = rating});
    }
    std::stable_sort(rated.begin(), rated.end(),
                     [](const Rated& a, const Rated& b) { return a.rating > b.rating; });
    return rated;
}

// The best of them. Whoever can't catch up even with full marks isn't shown to the critic.
Draft bestOf(const std::vector<Candidate>& candidates, const QStringList& missing, const ScoreDraft& score)
{
    constexpr double kFullMarks = 100;
    Draft best;
    double bestRating = 0;
    const std::size_t shown = std::min(candidates.size(), kFinalists);
    for (std::size_t i = 0; i < shown; ++i) {
        const double most = candidates[i].value + (score ? kFullMarks : 0);
        if (i > 0 && most <= bestRating)
            break; // the best by our own value come first
        Draft draft = asDraft(candidates[i].text, missing);
        draft.score = score ? score(draft) : 0;
        const double rating = draft.score + candidates[i].value;
        if (i == 0 || rating > bestRating) {
            best = std::move(draft);
            bestRating = rating;
        }
    }
    return best;
}

// Nothing honest to say: what to do instead, and what to find out first.
Draft withoutText(const DraftRequest& request, const Material& material)
{
    Draft draft = adviceWithoutMaterial(request);
    draft.missing = missingFrom(request, material, {});
    return draft;
}

} // namespace

Draft Drafter::Private::draft(const DraftRequest& request, const ScoreDraft& score) const
{
    Q_ASSERT(request.contact && request.today.isValid());
    if (Draft advice = adviceFromHistory(request); advice.advice != Advice::Write)
        return advice;
    const Material material = gatherMaterial(request);
    const std::vector<Plan> plans = plansFor(material);
    if (plans.empty())
        return withoutText(request, material);
    const Candidates all(bank, request, material, plans);
    std::vector<Candidate> candidates = all.forDraft(request.avoid);
    if (candidates.empty() && !request.avoid.isEmpty())
        candidates = all.forDraft({request.avoid.back()});
    if (candidates.empty())
        candidates = all.forDraft({});
    if (candidates.empty())
        return withoutText(request, material);
    const QStringList missing = missingFrom(request, material, candidates.front().text.atoms);
    return bestOf(candidates, missing, score);
}

std::vector<Rated> Drafter::Private::choice(const DraftRequest& request, int count,
                                            const ScoreDraft& score) const
{
    const Material material = gatherMaterial(request);
    const std::vector<Plan> plans = plansFor(material);
    std::vector<Candidate> candidates = Candidates(bank, request, material, plans).forChoice(count);
    if (candidates.empty())
        return {};
    const QStringList missing = missingFrom(request, material, candidates.front().text.atoms);
    const auto finalists = std::max<std::size_t>(5 * kFinalists, 2 * static_cast<std::size_t>(count));
    return judged(candidates, finalists, missing, score);
}

Drafter::Drafter() : d(std::make_unique<Private>())
{
}
Drafter::~Drafter() = default;

Draft Drafter::advice(const DraftRequest& request) const
{
    if (Draft advice = adviceFromHistory(request); advice.advice != Advice::Write)
        return advice;
    const Material material = gatherMaterial(request);
    if (plansFor(material).empty())
        return withoutText(request, material);
    Draft advice;
    advice.missing = missingFrom(request, material, material.can);
    return advice;
}

Draft Drafter::draft(const DraftRequest& request, const ScoreDraft& score) const
{
    // Each version knows the ones before it, so that none of them comes twice while there are other words.
    DraftRequest each = request;
    const int last = request.version % kVersions;
    for (each.version = 0; each.version < last; ++each.version) {
        const Draft earlier = d->draft(each, score);
        if (earlier.advice != Advice::Write)
            return earlier;
        each.avoid << earlier.text;
    }
    return d->draft(each, score);
}

std::vector<Draft> Drafter::variants(const DraftRequest& request, int count, const ScoreDraft& score) const
{
    Draft best = draft(request, score);
    if (count <= 1 || best.advice != Advice::Write)
        return {std::move(best)};
    return leastAlike(std::move(best), d->choice(request, count, score), count);
}

std::vector<Passage> Drafter::alternatives(const DraftRequest& request, const Draft& note, std::size_t part,
                                           int count, const ScoreDraft& score) const
{
    return waysToSay(d->bank, request, {.note = note, .part = part}, count, score);
}

} // namespace wellmet::drafting
