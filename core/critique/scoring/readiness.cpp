// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/scoring/readiness.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace wellmet::critique {

using contacts::Closeness;

namespace {

constexpr size_t kObjections = 7;
constexpr int kOneStopCap = 49;
constexpr int kTwoStopsCap = 34;
constexpr int kReadyScore = 80;
constexpr int kHeavyWarning = 10;

// exp(−n/100) as a fraction of 2^32, by repeated multiplication: no math library, so no differences.
constexpr size_t kDecaySteps = 1201;
constexpr std::array<quint64, kDecaySteps> decayTable()
{
    constexpr quint64 kOneStep = 4252231657U; // 2^32 · exp(−0.01)
    std::array<quint64, kDecaySteps> table{};
    table[0] = quint64(1) << 32;
    for (size_t i = 1; i < kDecaySteps; ++i)
        table[i] = (table[i - 1] * kOneStep + (quint64(1) << 31)) >> 32;
    return table;
}
constexpr auto kDecay = decayTable();

quint64 decay(int hundredths)
{
    return kDecay[std::min(static_cast<size_t>(hundredths), kDecaySteps - 1)];
}

// The share of each objection, in hundredths, in the order of Objection. To a stranger the personal and the
// relevant come first; a friend asks first what it is about.
constexpr std::array<int, kObjections> kStrangerShares = {20, 25, 20, 8, 15, 5, 7};
constexpr std::array<int, kObjections> kFamiliarShares = {30, 20, 15, 4, 15, 4, 12};

constexpr int sum(const std::array<int, kObjections>& shares)
{
    return std::accumulate(shares.begin(), shares.end(), 0);
}
static_assert(sum(kStrangerShares) == 100 && sum(kFamiliarShares) == 100);

const std::array<int, kObjections>& sharesFor(Closeness closeness)
{
    const bool isNear = closeness == Closeness::Familiar || closeness == Closeness::Close;
    return isNear ? kFamiliarShares : kStrangerShares;
}

int baseWeight(const Finding& finding, bool isCautious)
{
    if (finding.weight)
        return std::max(1, *finding.weight);
    switch (finding.severity) {
    case Severity::Stop:
        return 160;
    case Severity::Warn:
        return isCautious ? 70 : 50;
    case Severity::Hint:
        return isCautious ? 20 : 12;
    }
    return 0;
}

// The weight of each finding in hundredths: the worst of one rule counts in full.
std::vector<int> weightsOf(std::span<const Finding> findings, bool isCautious)
{
    std::vector<size_t> order(findings.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        if (findings[a].rule != findings[b].rule)
            return findings[a].rule < findings[b].rule;
        return baseWeight(findings[a], isCautious) > baseWeight(findings[b], isCautious);
    });
    std::vector<int> weights(findings.size());
    int nth = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        nth = i > 0 && findings[order[i - 1]].rule == findings[order[i]].rule ? nth + 1 : 0;
        weights[order[i]] = baseWeight(findings[order[i]], isCautious) / (1 << std::min(nth, 2));
    }
    return weights;
}

// Shares out `total` points in proportion to the losses; what rounding leaves goes to the largest remainders.
void sharePoints(std::span<Finding> findings, const std::vector<quint64>& losses, int total)
{
    const quint64 all = std::accumulate(losses.begin(), losses.end(), quint64(0));
    if (all == 0)
        return;
    std::vector<quint64> remainders(findings.size());
    int given = 0;
    for (size_t i = 0; i < findings.size(); ++i) {
        const quint64 exact = losses[i] * static_cast<quint64>(total);
        findings[i].points = static_cast<int>(exact / all);
        remainders[i] = exact % all;
        given += findings[i].points;
    }
    std::vector<size_t> order(findings.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t i = 0; given < total; ++i, ++given)
        ++findings[order[i % order.size()]].points;
}

} // namespace

int weigh(std::span<Finding> findings, Closeness closeness, bool isCautious)
{
    const std::vector<int> weights = weightsOf(findings, isCautious);
    const auto& shares = sharesFor(closeness);
    std::array<int, kObjections> burden{};
    for (size_t i = 0; i < findings.size(); ++i) {
        for (const Objection objection : findings[i].objections)
            burden[static_cast<size_t>(objection)] += weights[i];
    }
    quint64 kept = 0;
    std::array<quint64, kObjections> lost{}; // in hundredths of 2^20, small enough to share out below
    for (size_t o = 0; o < kObjections; ++o) {
        const auto share = static_cast<quint64>(shares[o]);
        kept += share * decay(burden[o]);
        lost[o] = share * (((quint64(1) << 32) - decay(burden[o])) >> 12);
    }
    const auto stops = std::count_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.severity == Severity::Stop;
    });
    // A stop shrinks the whole scale instead of cutting it off, so that a worse note stays below a better
    // one.
    if (stops > 0)
        kept = kept * static_cast<quint64>(stops > 1 ? kTwoStopsCap : kOneStopCap) / 100;
    const int score = static_cast<int>((kept + (quint64(1) << 31)) >> 32);

    std::vector<quint64> losses(findings.size());
    for (size_t i = 0; i < findings.size(); ++i) {
        findings[i].points = 0;
        for (const Objection objection : findings[i].objections) {
            const auto o = static_cast<size_t>(objection);
            losses[i] += lost[o] * static_cast<quint64>(weights[i]) / static_cast<quint64>(burden[o]);
        }
    }
    sharePoints(findings, losses, 100 - score);
    return score;
}

int weighNothing(std::span<Finding> findings)
{
    for (Finding& finding : findings)
        finding.points = &finding == findings.data() ? 100 : 0;
    return 0;
}

Verdict verdictOf(int score, std::span<const Finding> findings)
{
    const auto isStop = [](const Finding& finding) { return finding.severity == Severity::Stop; };
    if (std::any_of(findings.begin(), findings.end(), isStop))
        return Verdict::Stop;
    const auto isHeavy = [](const Finding& finding) {
        return finding.severity == Severity::Warn && finding.points >= kHeavyWarning;
    };
    const bool isReady = score >= kReadyScore && std::none_of(findings.begin(), findings.end(), isHeavy);
    return isReady ? Verdict::Send : Verdict::Revise;
}

} // namespace wellmet::critique
