// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/drafter.h"

#include "drafting/advice.h"
#include "drafting/composer.h"
#include "drafting/judgment.h"
#include "drafting/phrase_bank.h"

#include <algorithm>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;
using contacts::Limits;

struct Drafter::Private
{
    PhraseBank bank = PhraseBank::builtIn();

    Draft draft(const DraftRequest& request, const ScoreDraft& score) const;
};

namespace {

constexpr int kAttempts = 8;          // texts made for one draft
constexpr int kMostAttempts = 40;     // while all of them are to be avoided
constexpr int kVersions = 32;         // then they come round again
constexpr std::size_t kFinalists = 8; // texts shown to the critic
constexpr double kSameWording = 30.0; // what a wholly repeated text loses
constexpr double kEachSource = 0.6;   // what each thing told gains: room is there to be used
constexpr double kLaterPlan = 1.5;    // what each step down the list of plans loses
constexpr qsizetype kAnyLength = 100'000;

struct Candidate
{
    Composition text;
    std::size_t plan = 0;
    double value = 0;
};

quint64 keyOf(const contacts::Contact& contact, quint64 seed)
{
    quint64 key = mixed(seed, 0);
    for (const QChar unit : contact.id.isNull() ? contact.name : contact.id.value())
        key = mixed(key, unit.unicode());
    return key;
}

Limits limitsOf(const DraftRequest& request)
{
    Limits limits = request.limits.value_or(defaultLimits(request.channel));
    if (request.aimAtMost > 0)
        limits.aim = limits.aim > 0 ? std::min(limits.aim, request.aimAtMost) : request.aimAtMost;
    return limits;
}

qsizetype roomOf(const Limits& limits)
{
    const qsizetype body = limits.body > 0 ? limits.body : kAnyLength;
    return limits.aim > 0 ? std::min<qsizetype>(body, limits.aim) : body;
}

QStringList earlierTexts(const DraftRequest& request)
{
    QStringList texts = request.avoid;
    for (const auto& entry : request.contact->history) {
        if (!entry.text.isEmpty())
            texts << entry.text;
    }
    return texts;
}

// What is said weighs most, then how it sounds, then how new it is.
double valueOf(const Composition& text, const Material& material, const UsedWording& used)
{
    double value = text.signedOff ? 2 : 0;
    for (int i = 0; i < kAtomCount; ++i) {
        if (text.atoms & bit(static_cast<Atom>(i)))
            value += worth(static_cast<Atom>(i), material) / 10.0;
    }
    value += kEachSource * static_cast<double>(text.sources.size());
    value -= text.shortened;
    value -= roughness(text.text);
    return value - kSameWording * used.shareIn(text.text);
}

Draft asDraft(const Composition& text, const QStringList& missing)
{
    Draft draft;
    draft.text = text.text;
    draft.subject = text.subject;
    draft.sources = text.sources;
    draft.missing = missing;
    return draft;
}

void rank(std::vector<Candidate>& candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.value > b.value; });
}

std::vector<Candidate> compose(const PhraseBank& bank, const DraftRequest& request, const Material& material,
                               const std::vector<Plan>& plans, const QStringList& avoided)
{
    const UsedWording used(earlierTexts(request));
    const Limits limits = limitsOf(request);
    const Choice choice = chooseFacts(material, request.version);
    Composer composer(bank, material, choice, roomOf(limits), limits.body,
                      keyOf(*request.contact, request.seed));
    std::vector<Candidate> candidates;
    for (int attempt = 0; attempt < (candidates.empty() ? kMostAttempts : kAttempts); ++attempt) {
        const std::size_t rank = static_cast<std::size_t>(attempt) % plans.size();
        const std::size_t plan = (rank + static_cast<std::size_t>(request.version)) % plans.size();
        const auto salt = static_cast<quint64>(attempt) + (static_cast<quint64>(request.version) << 16);
        Candidate candidate{.text = composer.compose(plans[plan], salt), .plan = plan};
        if (candidate.text.text.isEmpty() || avoided.contains(candidate.text.text))
            continue;
        candidate.value = valueOf(candidate.text, material, used) - kLaterPlan * static_cast<double>(rank);
        const auto isSame = [&](const Candidate& other) { return other.text.text == candidate.text.text; };
        if (std::none_of(candidates.begin(), candidates.end(), isSame))
            candidates.push_back(std::move(candidate));
    }
    rank(candidates);
    return candidates;
}

// The critic's view weighs far more than our own.
std::vector<Draft> judged(std::vector<Candidate>& candidates, const QStringList& missing,
                          const ScoreDraft& score)
{
    if (candidates.size() > kFinalists)
        candidates.resize(kFinalists);
    std::vector<std::pair<double, Draft>> rated;
    for (const Candidate& candidate : candidates) {
        Draft draft = asDraft(candidate.text, missing);
        draft.score = score ? score(draft) : 0;
        rated.emplace_back(draft.score + candidate.value, std::move(draft));
    }
    std::stable_sort(rated.begin(), rated.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Draft> drafts;
    drafts.reserve(rated.size());
    for (auto& [value, draft] : rated)
        drafts.push_back(std::move(draft));
    return drafts;
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
    std::vector<Candidate> candidates = compose(bank, request, material, plans, request.avoid);
    if (candidates.empty() && !request.avoid.isEmpty())
        candidates = compose(bank, request, material, plans, {request.avoid.back()});
    if (candidates.empty())
        candidates = compose(bank, request, material, plans, {});
    if (candidates.empty())
        return withoutText(request, material);
    return judged(candidates, missingFrom(request, material, candidates.front().text.atoms), score).front();
}

Drafter::Drafter() : d(std::make_unique<Private>())
{
}
Drafter::~Drafter() = default;

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
    std::vector<Draft> drafts{draft(request, score)};
    if (drafts.front().advice != Advice::Write)
        return drafts;
    DraftRequest next = request;
    next.avoid << drafts.front().text;
    for (int tries = 0; tries < 3 * count && static_cast<int>(drafts.size()) < count; ++tries) {
        ++next.version;
        Draft draft = d->draft(next, score);
        const auto isSame = [&draft](const Draft& other) { return other.text == draft.text; };
        if (std::any_of(drafts.begin(), drafts.end(), isSame))
            continue;
        next.avoid << draft.text;
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

} // namespace wellmet::drafting
