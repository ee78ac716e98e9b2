// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/choice/candidates.h"

#include "drafting/choice/keeping.h"
#include "drafting/plan/worth.h"

#include <algorithm>

namespace wellmet::drafting {

using contacts::Limits;

namespace {

constexpr int kAttempts = 8;              // texts made for one draft
constexpr int kAttemptsInBatch = 14;      // where most of them smell of one hand
constexpr int kMostAttempts = 40;         // while all of them are to be avoided or too alike
constexpr int kFewestForChoice = 24;      // texts made for a choice among plans
constexpr int kRotations = 3;             // of the facts, for a choice
constexpr double kSameWording = 30.0;     // what a wholly repeated text loses
constexpr double kSameWordingNear = 60.0; // and when it went to somebody who compares notes
constexpr double kEachSource = 0.6;       // what each thing told gains: room is there to be used
constexpr double kSigned = 5.0;           // a note without a name is half a note
constexpr double kQuestion = 2.5;         // easier to answer than a statement
constexpr double kShortened = 2.0;        // each sentence that gave up a stretch
constexpr double kSpare = 6.0;            // each sentence that the bank keeps in reserve
constexpr double kTurns = 4.0;            // what chance decides
constexpr double kWorn = 0.4;             // each time the batch has said a sentence of it before
constexpr int kOftenEnough = 5;           // times that a sentence may come in a batch
constexpr double kWornOut = 8.0;          // each time beyond those
constexpr double kAlike = 110.0;          // what a batch's text like an earlier one loses
constexpr double kUnlikeEnough = 0.20;    // of what two texts' shapes have in common
constexpr std::size_t kCompared = 7;      // texts held against those of a batch
constexpr double kOneHand = 60.0;         // what a text loses that is too much like another
constexpr double kTooAlike = 0.42;        // for two notes of one hand
constexpr double kLaterPlan = 7.0;        // what each step down the list of plans loses
constexpr double kEachUnitShort = 0.25;   // of a text that was to be longer
constexpr qsizetype kAnyLength = 100'000;

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
    if (limits.aim > 0)
        limits.aim = std::max(limits.aim, request.aimAtLeast * 5 / 4);
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

void addUnlessThere(std::vector<Candidate>& candidates, Candidate candidate)
{
    const auto isSame = [&](const Candidate& other) { return other.text.text == candidate.text.text; };
    if (std::none_of(candidates.begin(), candidates.end(), isSame))
        candidates.push_back(std::move(candidate));
}

void rank(std::vector<Candidate>& candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.value > b.value; });
}

// The plans, and each of them without one of its things as long as enough is left to say.
std::vector<Plan> withNarrower(const std::vector<Plan>& plans)
{
    constexpr std::size_t kEnough = 2;
    std::vector<Plan> all = plans;
    for (const Plan& plan : plans) {
        for (std::size_t i = 0; i < plan.atoms.size() && plan.atoms.size() > kEnough; ++i) {
            Plan narrower = plan;
            narrower.atoms.erase(narrower.atoms.begin() + static_cast<std::ptrdiff_t>(i));
            all.push_back(std::move(narrower));
        }
    }
    return all;
}

} // namespace

class Candidates::Maker
{
public:
    Maker(const Candidates& owner, int rotation)
        : m_owner(owner),
          m_choice(chooseFacts(owner.m_material, rotation)),
          m_limits(limitsOf(owner.m_request)),
          m_key(keyOf(*owner.m_request.contact, owner.m_request.seed)),
          m_composer(owner.m_bank, owner.m_material, m_choice,
                     roomOf(m_limits) - sizeOf(owner.m_request.keep), m_limits.body, m_key,
                     owner.m_request.batch)
    {
    }

    std::optional<Candidate> make(const Plan& plan, quint64 salt)
    {
        Candidate candidate{.text = compose(plan, salt)};
        if (candidate.text.text.isEmpty())
            return std::nullopt;
        // Nearly equal ones take turns from person to person and from seed to seed.
        constexpr quint64 kSteps = 1024;
        candidate.value =
            valueOf(candidate.text) + kTurns * static_cast<double>(mixed(m_key, salt) % kSteps) / kSteps;
        return candidate;
    }

    // Holds it against what the batch has; a text that reads like another loses by it.
    void compare(Candidate& candidate) const
    {
        candidate.likeness = likenessOf(candidate.text);
        candidate.value -= kAlike * std::max(0.0, candidate.likeness - kUnlikeEnough);
        candidate.value -= candidate.likeness >= kTooAlike ? kOneHand : 0;
    }

private:
    Composition compose(const Plan& plan, quint64 salt)
    {
        const std::vector<Kept>& keep = m_owner.m_request.keep;
        if (keep.empty())
            return m_composer.compose(plan, salt);
        const auto isTooLong = [this](const Composition& text) {
            return m_limits.body > 0 && text.text.size() > m_limits.body;
        };
        Composition text = m_composer.compose(without(plan, keep), salt);
        if (!text.text.isEmpty())
            text = splice(text, keep);
        if (text.text.isEmpty() || isTooLong(text)) {
            const quint64 key = mixed(m_key, salt);
            text = splice(frameOnly(m_owner.m_bank, m_owner.m_material, m_choice, key), keep);
        }
        return isTooLong(text) ? Composition() : text;
    }

    // What is said weighs most, then how it sounds, then how new it is.
    double valueOf(const Composition& text) const
    {
        double value = text.signedOff ? kSigned : 0;
        for (int i = 0; i < kAtomCount; ++i) {
            if (text.atoms & bit(static_cast<Atom>(i)))
                value += worth(static_cast<Atom>(i), m_owner.m_material) / 10.0;
        }
        value += kEachSource * static_cast<double>(text.sources.size());
        // "Remember when …?" asks nothing.
        constexpr AtomSet kAsking = bit(Atom::Ask) | bit(Atom::Offer) | bit(Atom::Wants) |
                                    bit(Atom::Promise) | bit(Atom::Goal) | bit(Atom::Touch);
        value += (text.atoms & kAsking) && text.text.contains(u'?') ? kQuestion : 0;
        value -= kShortened * text.shortened + kSpare * text.spares;
        value -= roughness(text.text) + wearOf(text);
        const qsizetype missing = m_owner.m_request.aimAtLeast - text.text.size();
        value -= kEachUnitShort * static_cast<double>(std::max<qsizetype>(0, missing));
        value -= kSameWordingNear * m_owner.m_usedNearby.shareIn(text.text);
        return value - kSameWording * m_owner.m_used.shareIn(text.text);
    }

    // How much the batch smells of one hand with this text: sentences it has said before.
    double wearOf(const Composition& text) const
    {
        const PhraseUse* batch = m_owner.m_request.batch;
        if (!batch)
            return 0;
        double wear = 0;
        for (const quint32 key : sentenceKeys(text.text, text.sources, text.parts)) {
            const int times = drafting::wear(*batch, key);
            wear += kWorn * times + kWornOut * std::max(0, times - kOftenEnough);
        }
        return wear;
    }

    // To the draft among the newest of the batch that reads most like it; 0 when all are unlike enough.
    double likenessOf(const Composition& text) const
    {
        const PhraseUse* batch = m_owner.m_request.batch;
        if (!batch)
            return 0;
        const Shape shape = shapeOf(text.text, text.sources);
        double nearest = 0;
        for (const Shape& earlier : batch->latest) {
            if (mostLikeness(shape, earlier) > std::max(nearest, kUnlikeEnough))
                nearest = std::max(nearest, likeness(shape, earlier));
        }
        return nearest;
    }

    const Candidates& m_owner;
    Choice m_choice;
    Limits m_limits;
    quint64 m_key;
    Composer m_composer;
};

Candidates::Candidates(const PhraseBank& bank, const DraftRequest& request, const Material& material,
                       const std::vector<Plan>& plans)
    : m_bank(bank),
      m_request(request),
      m_material(material),
      m_plans(plans),
      m_used(earlierTexts(request)),
      m_usedNearby(request.avoidMost)
{
}

std::vector<Candidate> Candidates::forDraft(const QStringList& avoided) const
{
    Maker maker(*this, m_request.version);
    const int attempts = m_request.batch ? kAttemptsInBatch : kAttempts;
    std::vector<Candidate> candidates;
    const auto attemptOnce = [&](int attempt) {
        const std::size_t rank = static_cast<std::size_t>(attempt) % m_plans.size();
        const std::size_t plan = (rank + static_cast<std::size_t>(m_request.version)) % m_plans.size();
        const auto salt = static_cast<quint64>(attempt) + (static_cast<quint64>(m_request.version) << 16);
        std::optional<Candidate> candidate = maker.make(m_plans[plan], salt);
        if (!candidate || avoided.contains(candidate->text.text))
            return;
        candidate->value -= kLaterPlan * static_cast<double>(rank);
        addUnlessThere(candidates, *std::move(candidate));
    };
    int attempt = 0;
    while (attempt < (candidates.empty() ? kMostAttempts : attempts))
        attemptOnce(attempt++);
    rank(candidates);
    if (!m_request.batch)
        return candidates;
    // The best are held against the batch; only where all of them are too much like a note of it, others are
    // made.
    if (candidates.size() > kCompared)
        candidates.resize(kCompared);
    bool isUnlike = false;
    for (std::size_t i = 0; i < candidates.size() || (!isUnlike && attempt < kMostAttempts);) {
        if (i == candidates.size()) {
            attemptOnce(attempt++);
            continue;
        }
        maker.compare(candidates[i]);
        isUnlike = isUnlike || candidates[i].likeness < kTooAlike;
        ++i;
    }
    rank(candidates);
    return candidates;
}

std::vector<Candidate> Candidates::forChoice(int count) const
{
    std::vector<Plan> plans = withNarrower(m_plans);
    std::ranges::copy(furtherPlansFor(m_material), std::back_inserter(plans));
    const int each = std::max(1, std::max(kFewestForChoice, 3 * count) / kRotations);
    std::vector<Candidate> candidates;
    for (int rotation = 0; rotation < kRotations; ++rotation) {
        Maker maker(*this, m_request.version + rotation);
        const int attempts = std::max(each, static_cast<int>(plans.size()));
        for (int attempt = 0; attempt < attempts; ++attempt) {
            const auto salt = static_cast<quint64>(attempt) + (static_cast<quint64>(rotation + 1) << 32) +
                              (static_cast<quint64>(m_request.version) << 16);
            if (auto candidate = maker.make(plans[static_cast<std::size_t>(attempt) % plans.size()], salt))
                addUnlessThere(candidates, *std::move(candidate));
        }
    }
    rank(candidates);
    return candidates;
}

} // namespace wellmet::drafting
