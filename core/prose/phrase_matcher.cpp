// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/phrase_matcher.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace wellmet::prose {

namespace {

size_t slotOf(int from, WordKey key, size_t slots)
{
    const quint64 mixed = (key ^ (static_cast<quint64>(from) * 0x9e3779b97f4a7c15U)) * 0xff51afd7ed558ccdU;
    return static_cast<size_t>(mixed >> 32) & (slots - 1);
}

} // namespace

void PhraseMatcher::add(QStringView phrase, int id)
{
    std::vector<Word> words;
    int node = 0;
    const std::vector<Token> tokens = tokenize(phrase);
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].range.in(phrase) == u"*") {
            Q_ASSERT(node != 0 && i + 1 < tokens.size());
            if (m_nodes[static_cast<size_t>(node)].any < 0) {
                m_nodes[static_cast<size_t>(node)].any = static_cast<int>(m_nodes.size());
                m_nodes.emplace_back();
            }
            node = m_nodes[static_cast<size_t>(node)].any;
            continue;
        }
        words.clear();
        appendWords(tokens[i], 0, phrase, words);
        for (const Word& word : words)
            node = grown(node, word.key);
    }
    if (node == 0)
        return;
    m_endings.push_back({id, m_nodes[static_cast<size_t>(node)].firstEnding});
    m_nodes[static_cast<size_t>(node)].firstEnding = static_cast<int>(m_endings.size()) - 1;
}

int PhraseMatcher::grown(int from, WordKey key)
{
    if (const int known = table().step(from, key); known >= 0)
        return known;
    const int to = static_cast<int>(m_nodes.size());
    m_nodes.emplace_back();
    link(from, key, to);
    return to;
}

void PhraseMatcher::link(int from, WordKey key, int to)
{
    if (++m_edgeCount * 2 > m_edges.size()) {
        const auto old = std::exchange(m_edges, std::vector<PhraseTable::Edge>(m_edges.size() * 2));
        for (const PhraseTable::Edge& edge : old) {
            if (edge.from >= 0)
                insert(edge);
        }
    }
    insert({key, from, to});
}

void PhraseMatcher::insert(const PhraseTable::Edge& edge)
{
    size_t slot = slotOf(edge.from, edge.key, m_edges.size());
    while (m_edges[slot].from >= 0)
        slot = (slot + 1) & (m_edges.size() - 1);
    m_edges[slot] = edge;
}

PhraseMatcher PhraseMatcher::folded() const
{
    // What can follow a node: its endings, the node after "*", and its edges. Nodes come after those that
    // lead to them, so from the last to the first every follower has been seen before.
    using Edges = std::vector<std::pair<WordKey, int>>;
    using Rest = std::tuple<int, std::vector<int>, Edges>;
    std::vector<Edges> edges(m_nodes.size());
    for (const PhraseTable::Edge& edge : m_edges) {
        if (edge.from >= 0)
            edges[static_cast<size_t>(edge.from)].emplace_back(edge.key, edge.to);
    }
    std::map<Rest, int> known;
    std::vector<int> same(m_nodes.size());
    std::vector<const Rest*> rests;
    for (size_t i = m_nodes.size(); i-- > 0;) {
        const int any = m_nodes[i].any;
        Rest rest;
        std::get<0>(rest) = any < 0 ? any : same[static_cast<size_t>(any)];
        std::get<2>(rest) = std::move(edges[i]);
        for (int ending = m_nodes[i].firstEnding; ending >= 0;
             ending = m_endings[static_cast<size_t>(ending)].next)
            std::get<1>(rest).push_back(m_endings[static_cast<size_t>(ending)].id);
        for (auto& [key, to] : std::get<2>(rest))
            to = same[static_cast<size_t>(to)];
        std::ranges::sort(std::get<2>(rest));
        const auto [entry, isNew] = known.emplace(std::move(rest), static_cast<int>(rests.size()));
        same[i] = entry->second;
        if (isNew)
            rests.push_back(&entry->first);
    }
    // The first node was seen last; numbered from the end, it is the first again.
    PhraseMatcher result;
    const auto renumbered = [&](int node) { return static_cast<int>(rests.size()) - 1 - node; };
    result.m_nodes.resize(rests.size());
    for (size_t i = 0; i < rests.size(); ++i) {
        const auto& [any, endings, followers] = *rests[i];
        const int node = renumbered(static_cast<int>(i));
        PhraseTable::Node& made = result.m_nodes[static_cast<size_t>(node)];
        made.any = any < 0 ? any : renumbered(any);
        std::for_each(endings.rbegin(), endings.rend(), [&](const auto& id) {
            result.m_endings.push_back({id, made.firstEnding});
            made.firstEnding = static_cast<int>(result.m_endings.size()) - 1;
        });
        for (const auto& [key, to] : followers)
            result.link(node, key, renumbered(to));
    }
    return result;
}

int PhraseTable::step(int from, WordKey key) const
{
    for (size_t slot = slotOf(from, key, edges.size());; slot = (slot + 1) & (edges.size() - 1)) {
        const Edge& edge = edges[slot];
        if (edge.from < 0)
            return -1;
        if (edge.from == from && edge.key == key)
            return edge.to;
    }
}

std::vector<PhraseTable::Match> PhraseTable::match(const ProseDocument& document) const
{
    std::vector<Match> matches;
    matches.reserve(std::min<size_t>(document.words().size(), 256));
    for (const Sentence& sentence : document.sentences()) {
        for (int word = sentence.firstWord; word < sentence.endWord; ++word) {
            Match match{0, word, word};
            if (const int node = step(0, document.words()[static_cast<size_t>(word)].key); node >= 0)
                follow(node, word + 1, match, document, sentence, matches);
        }
    }
    return matches;
}

void PhraseTable::follow(int node, int word, Match& match, const ProseDocument& document,
                         const Sentence& sentence, std::vector<Match>& matches) const
{
    const auto& words = document.words();
    while (true) {
        for (int i = nodes[static_cast<size_t>(node)].firstEnding; i >= 0;
             i = endings[static_cast<size_t>(i)].next)
            matches.push_back({endings[static_cast<size_t>(i)].id, match.firstWord, word});
        if (word >= sentence.endWord)
            return;
        if (const int any = nodes[static_cast<size_t>(node)].any; any >= 0) {
            // "*" takes a contraction whole.
            int after = word + 1;
            while (after < sentence.endWord &&
                   words[static_cast<size_t>(after)].token == words[static_cast<size_t>(word)].token)
                ++after;
            follow(any, after, match, document, sentence, matches);
        }
        node = step(node, words[static_cast<size_t>(word)].key);
        if (node < 0)
            return;
        ++word;
    }
}

} // namespace wellmet::prose
