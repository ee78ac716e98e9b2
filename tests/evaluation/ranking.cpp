// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/ranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace wellmet::evaluation {

namespace {

template <class Counts>
MatchedAuc overPairs(const std::vector<Ranked>& notes, Counts counts)
{
    double wins = 0;
    qsizetype pairs = 0;
    for (const Ranked& good : notes) {
        for (const Ranked& bad : notes) {
            if (!good.isGood || bad.isGood || !counts(good, bad))
                continue;
            ++pairs;
            wins += good.score > bad.score ? 1.0 : good.score == bad.score ? 0.5 : 0.0;
        }
    }
    if (pairs == 0)
        return {};
    return {wins / static_cast<double>(pairs), pairs};
}

// The rank of each value; equal values share the mean of theirs.
std::vector<double> ranks(const std::vector<double>& values)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] < values[b]; });
    std::vector<double> result(values.size());
    for (size_t from = 0; from < order.size();) {
        size_t to = from;
        while (to < order.size() && values[order[to]] == values[order[from]])
            ++to;
        for (size_t i = from; i < to; ++i)
            result[order[i]] = static_cast<double>(from + to - 1) / 2;
        from = to;
    }
    return result;
}

} // namespace

std::optional<double> auc(const std::vector<Ranked>& notes)
{
    return overPairs(notes, [](const Ranked&, const Ranked&) { return true; }).value;
}

MatchedAuc lengthMatchedAuc(const std::vector<Ranked>& notes, double ratio)
{
    return overPairs(notes, [ratio](const Ranked& good, const Ranked& bad) {
        const auto [shorter, longer] = std::minmax(good.length, bad.length);
        return static_cast<double>(longer) <= ratio * static_cast<double>(shorter);
    });
}

std::optional<Interval> aucInterval(const std::vector<Ranked>& notes, int rounds)
{
    std::vector<Ranked> good;
    std::vector<Ranked> bad;
    for (const Ranked& note : notes)
        (note.isGood ? good : bad).push_back(note);
    if (good.empty() || bad.empty() || rounds < 1)
        return std::nullopt;
    std::mt19937 random(1);
    std::vector<double> values;
    std::vector<Ranked> sample;
    for (int round = 0; round < rounds; ++round) {
        sample.clear();
        for (const auto* kind : {&good, &bad}) {
            for (size_t i = 0; i < kind->size(); ++i)
                sample.push_back((*kind)[random() % kind->size()]);
        }
        values.push_back(*auc(sample));
    }
    std::sort(values.begin(), values.end());
    const size_t tail = values.size() / 40;
    return Interval{values[tail], values[values.size() - 1 - tail]};
}

double correlationWithLength(const std::vector<Ranked>& notes)
{
    std::vector<double> scores;
    std::vector<double> lengths;
    for (const Ranked& note : notes) {
        scores.push_back(note.score);
        lengths.push_back(static_cast<double>(note.length));
    }
    const std::vector<double> a = ranks(scores);
    const std::vector<double> b = ranks(lengths);
    const double mean = (static_cast<double>(notes.size()) - 1) / 2;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (size_t i = 0; i < notes.size(); ++i) {
        ab += (a[i] - mean) * (b[i] - mean);
        aa += (a[i] - mean) * (a[i] - mean);
        bb += (b[i] - mean) * (b[i] - mean);
    }
    return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}

} // namespace wellmet::evaluation
