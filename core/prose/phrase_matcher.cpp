// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/phrase_matcher.h"

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
    if (++m_edgeCount * 2 > m_edges.size()) {
        const auto old = std::exchange(m_edges, std::vector<PhraseTable::Edge>(m_edges.size() * 2));
        for (const PhraseTable::Edge& edge : old) {
            if (edge.from >= 0)
                insert(edge);
        }
    }
    const int to = static_cast<int>(m_nodes.size());
    m_nodes.emplace_back();
    insert({key, from, to});
    return to;
}

void PhraseMatcher::insert(const PhraseTable::Edge& edge)
{
    size_t slot = slotOf(edge.from, edge.key, m_edges.size());
    while (m_edges[slot].from >= 0)
        slot = (slot + 1) & (m_edges.size() - 1);
    m_edges[slot] = edge;
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
