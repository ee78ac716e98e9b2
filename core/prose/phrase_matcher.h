// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/prose_document.h"

#include <span>
#include <vector>

namespace wellmet::prose {

// A tree of words, laid out in flat arrays so that it may lie in the program itself: see PhraseMatcher, which
// grows one. Borrows what it looks at.
struct PhraseTable
{
    struct Node
    {
        int any = -1;         // the node after "*"
        int firstEnding = -1; // into endings: the phrases that end here
    };
    struct Ending
    {
        int id = 0;
        int next = -1;
    };
    struct Edge
    {
        WordKey key = 0;
        int from = -1; // -1: an empty slot
        int to = 0;
    };
    struct Match
    {
        int id = 0;        // as given to PhraseMatcher::add()
        int firstWord = 0; // words [firstWord, endWord) of the document
        int endWord = 0;
    };

    // Every match, overlapping ones too, by first word.
    std::vector<Match> match(const ProseDocument& document) const;
    // The node that a word leads to, or -1.
    int step(int from, WordKey key) const;

    std::span<const Node> nodes; // the first is where every phrase begins
    std::span<const Ending> endings;
    std::span<const Edge> edges; // open addressing; a power of two, at most half full

private:
    void follow(int node, int word, Match& match, const ProseDocument& document, const Sentence& sentence,
                std::vector<Match>& matches) const;
};

// Finds many phrases in one pass. A phrase is written as people read it: "grow * network" ("*" is any one
// word), case, accents and kinds of apostrophe alike, "I'd" the same as "I would". Signs between words don't
// matter, except that no phrase runs over the end of a sentence.
class PhraseMatcher
{
public:
    using Match = PhraseTable::Match;

    // Ids need not be unique; one phrase may be added under several. An empty phrase never matches. "*" can't
    // begin or end a phrase.
    void add(QStringView phrase, int id);

    std::vector<Match> match(const ProseDocument& document) const { return table().match(document); }
    PhraseTable table() const { return {m_nodes, m_endings, m_edges}; } // borrows from this matcher

    // The same phrases in fewer nodes: beginnings that can be followed by the same words lead to one node.
    // Nothing can be added to what is returned.
    PhraseMatcher folded() const;

private:
    int grown(int from, WordKey key);
    void link(int from, WordKey key, int to);
    void insert(const PhraseTable::Edge& edge);

    std::vector<PhraseTable::Node> m_nodes{PhraseTable::Node{}};
    std::vector<PhraseTable::Ending> m_endings;
    std::vector<PhraseTable::Edge> m_edges = std::vector<PhraseTable::Edge>(64);
    size_t m_edgeCount = 0;
};

} // namespace wellmet::prose
