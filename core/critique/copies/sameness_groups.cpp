// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/copies/sameness.h"

#include <algorithm>
#include <numeric>

namespace wellmet::critique {

namespace {

struct Edge
{
    uint32_t a = 0;
    uint32_t b = 0;
    double similarity = 0;
};

// Union–find over note numbers.
class Sets
{
public:
    explicit Sets(size_t size) : m_parent(size), m_size(size, 1)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
    }

    uint32_t rootOf(uint32_t item)
    {
        while (m_parent[item] != item) {
            m_parent[item] = m_parent[m_parent[item]];
            item = m_parent[item];
        }
        return item;
    }

    // The root afterwards; nothing when they were joined before.
    std::optional<uint32_t> join(uint32_t a, uint32_t b)
    {
        a = rootOf(a);
        b = rootOf(b);
        if (a == b)
            return std::nullopt;
        if (m_size[a] < m_size[b])
            std::swap(a, b);
        m_parent[b] = a;
        m_size[a] += m_size[b];
        return a;
    }

private:
    std::vector<uint32_t> m_parent;
    std::vector<uint32_t> m_size;
};

// A mass text may have come a hundred thousand times. Once a note has this many copies in the index, one more
// would find nothing new, so it isn't added; groups below that size are exact.
constexpr size_t kEnoughCopies = 24;

// Every pair of notes that are the same text or the same template.
std::vector<Edge> alikePairs(const std::vector<SamenessInput>& notes)
{
    SamenessIndex index;
    std::vector<uint32_t> noteOf; // by the index's count
    std::vector<Edge> edges;
    for (uint32_t note = 0; note < notes.size(); ++note) {
        const std::vector<SamenessIndex::Match> matches = index.matches(notes[note].text);
        for (const SamenessIndex::Match& match : matches)
            edges.push_back({noteOf[match.note], note, match.similarity});
        if (matches.size() < kEnoughCopies) {
            index.add({}, notes[note].text);
            noteOf.push_back(note);
        }
    }
    return edges;
}

// Shortens `reach` (by place in `words`: how many words from there on are shared) to what `other` shares too.
void keepShared(const std::vector<ComparedWord>& words, const std::vector<ComparedWord>& other,
                std::vector<uint32_t>& reach)
{
    std::vector<uint32_t> after(other.size() + 1, 0); // common run lengths of the word behind
    std::vector<uint32_t> here(other.size() + 1, 0);
    for (size_t i = words.size(); i-- > 0;) {
        uint32_t longest = 0;
        for (size_t j = other.size(); j-- > 0;) {
            here[j] = words[i].key == other[j].key ? after[j + 1] + 1 : 0;
            longest = std::max(longest, here[j]);
        }
        here.swap(after);
        reach[i] = std::min(reach[i], longest);
    }
}

// Longer texts are compared by their beginnings.
constexpr size_t kComparedWords = 2000;

std::vector<ComparedWord> beginningOf(const QString& text)
{
    std::vector<ComparedWord> words = comparedWords(text);
    if (words.size() > kComparedWords)
        words.resize(kComparedWords);
    return words;
}

// Fewer words than this are nobody's template.
constexpr uint32_t kLeastStretch = 3;

QString longestShared(const std::vector<SamenessInput>& notes, const std::vector<uint32_t>& members)
{
    const QString& text = notes[members.front()].text;
    const std::vector<ComparedWord> words = beginningOf(text);
    std::vector<uint32_t> reach(words.size());
    for (size_t i = 0; i < words.size(); ++i)
        reach[i] = static_cast<uint32_t>(words.size() - i);
    for (size_t m = 1; m < members.size(); ++m) {
        if (notes[members[m]].text != text)
            keepShared(words, beginningOf(notes[members[m]].text), reach);
    }
    const auto longest = std::ranges::max_element(reach);
    if (longest == reach.end() || *longest < kLeastStretch)
        return {};
    const auto first = static_cast<size_t>(longest - reach.begin());
    const qsizetype start = words[first].range.start;
    return text.mid(start, words[first + *longest - 1].range.end() - start);
}

} // namespace

std::vector<SamenessGroup> samenessGroups(const std::vector<SamenessInput>& notes)
{
    std::vector<Edge> edges = alikePairs(notes);
    // The most alike join first, so that the last to join a group tells the least that holds it together.
    std::ranges::stable_sort(edges, std::ranges::greater{}, &Edge::similarity);
    Sets sets(notes.size());
    std::vector<double> least(notes.size(), 1);
    for (const Edge& edge : edges) {
        if (const auto root = sets.join(edge.a, edge.b))
            least[*root] = edge.similarity;
    }

    std::vector<std::vector<uint32_t>> members(notes.size());
    for (uint32_t note = 0; note < notes.size(); ++note)
        members[sets.rootOf(note)].push_back(note);
    std::vector<uint32_t> roots;
    for (uint32_t root = 0; root < notes.size(); ++root) {
        if (members[root].size() > 1)
            roots.push_back(root);
    }
    std::ranges::sort(roots, {}, [&](uint32_t root) {
        return std::pair(-static_cast<std::ptrdiff_t>(members[root].size()), members[root].front());
    });

    std::vector<SamenessGroup> groups;
    for (const uint32_t root : roots) {
        SamenessGroup group{{}, least[root], longestShared(notes, members[root])};
        for (const uint32_t note : members[root])
            group.ids += notes[note].id;
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace wellmet::critique
