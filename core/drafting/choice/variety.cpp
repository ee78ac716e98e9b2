// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/choice/variety.h"

#include "drafting/choice/judgment.h"

#include <QSet>

#include <algorithm>

namespace wellmet::drafting {

namespace {

constexpr int kNearlyAsGood = 5; // points of the critic

constexpr double kFacts = 0.35;
constexpr double kOpening = 0.3;
constexpr double kGrouping = 0.25;
constexpr double kWords = 0.1;

// 1 - |a ∩ b| / |a ∪ b|
template <class Value>
double jaccardDistance(const QSet<Value>& a, const QSet<Value>& b)
{
    const qsizetype shared =
        std::count_if(a.begin(), a.end(), [&b](const Value& v) { return b.contains(v); });
    const qsizetype all = a.size() + b.size() - shared;
    return all == 0 ? 0.0 : 1.0 - static_cast<double>(shared) / static_cast<double>(all);
}

QSet<QString> factsOf(const Draft& draft)
{
    QSet<QString> facts;
    for (const Source& source : draft.sources) {
        if (source.from != u"name" && source.from != u"sender.name")
            facts.insert(source.from);
    }
    return facts;
}

QSet<AtomSet> groupsOf(const Draft& draft)
{
    QSet<AtomSet> groups;
    for (const Part& part : draft.parts) {
        if (part.isSentence())
            groups.insert(part.says);
    }
    return groups;
}

AtomSet openingOf(const Draft& draft)
{
    const auto first = std::find_if(draft.parts.begin(), draft.parts.end(),
                                    [](const Part& part) { return part.isSentence(); });
    return first == draft.parts.end() ? 0 : first->says;
}

// The index of the draft that is least like those chosen; the better one of two. -1 when none may be taken.
template <class MayTake>
int farthest(const std::vector<Rated>& others, const std::vector<double>& distances, MayTake mayTake)
{
    int best = -1;
    for (int i = 0; i < static_cast<int>(others.size()); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (distances[at] <= 0 || !mayTake(others[at].draft))
            continue;
        if (best < 0 || distances[at] > distances[static_cast<std::size_t>(best)])
            best = i;
    }
    return best;
}

} // namespace

double distance(const Draft& one, const Draft& other)
{
    if (one.text == other.text)
        return 0;
    const AtomSet a = openingOf(one);
    const AtomSet b = openingOf(other);
    const double opening = (a & b) == 0 ? 1.0 : a == b ? 0.0 : 0.5;
    const double words = 1.0 - UsedWording({one.text}).shareIn(other.text);
    return kFacts * jaccardDistance(factsOf(one), factsOf(other)) + kOpening * opening +
           kGrouping * jaccardDistance(groupsOf(one), groupsOf(other)) + kWords * words;
}

std::vector<Draft> leastAlike(Draft best, std::vector<Rated> others, int count)
{
    const int score = best.score;
    std::vector<double> distances; // to the nearest one chosen; 0 once it is chosen itself
    distances.reserve(others.size());
    for (const Rated& other : others)
        distances.push_back(distance(best, other.draft));
    const auto isNearlyAsGood = [score](const Draft& draft) {
        return draft.score <= score && draft.score >= score - kNearlyAsGood;
    };
    std::vector<std::size_t> chosen;
    AtomSet opened = openingOf(best);
    const auto opensAnew = [&](const Draft& draft) {
        return isNearlyAsGood(draft) && (openingOf(draft) & opened) == 0;
    };
    while (static_cast<int>(chosen.size()) + 1 < count) {
        int next = farthest(others, distances, opensAnew);
        if (next < 0)
            next = farthest(others, distances, isNearlyAsGood);
        if (next < 0)
            next = farthest(others, distances, [](const Draft&) { return true; });
        if (next < 0)
            break;
        const auto at = static_cast<std::size_t>(next);
        chosen.push_back(at);
        opened |= openingOf(others[at].draft);
        for (std::size_t i = 0; i < others.size(); ++i)
            distances[i] = std::min(distances[i], distance(others[at].draft, others[i].draft));
    }
    // They are handed over best first.
    std::stable_sort(chosen.begin(), chosen.end(), [&others](std::size_t a, std::size_t b) {
        return others[a].draft.score > others[b].draft.score;
    });
    std::vector<Draft> drafts{std::move(best)};
    for (const std::size_t at : chosen)
        drafts.push_back(std::move(others[at].draft));
    return drafts;
}

} // namespace wellmet::drafting
