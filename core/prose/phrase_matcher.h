// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/prose_document.h"

namespace wellmet::prose {

// Finds many phrases in one pass. A phrase is written as people read it: "grow * network" ("*" is any one
// word), case, accents and kinds of apostrophe alike, "I'd" the same as "I would". Signs between words don't
// matter, except that no phrase runs over the end of a sentence.
class PhraseMatcher
{
public:
    struct Match
    {
        int id = 0;        // as given to add()
        int firstWord = 0; // words [firstWord, endWord) of the document
        int endWord = 0;
    };

    // Ids need not be unique; one phrase may be added under several. An empty phrase never matches. "*" can't
    // begin or end a phrase.
    void add(QStringView phrase, int id);

    // Every match, overlapping ones too, by first word.
    std::vector<Match> match(const ProseDocument& document) const;

private:
    struct Edge
    {
        WordKey key = 0;
        int from = -1; // -1: an empty slot
        int to = 0;
    };
    struct Node
    {
        int any = -1;         // the node after "*"
        int firstEnding = -1; // into m_endings: the phrases that end here
    };
    struct Ending
    {
        int id = 0;
        int next = -1;
    };

    int step(int from, WordKey key) const;
    int grown(int from, WordKey key);
    void insert(const Edge& edge);
    void follow(int node, int word, Match& match, const ProseDocument& document, const Sentence& sentence,
                std::vector<Match>& matches) const;

    std::vector<Node> m_nodes{Node{}};
    std::vector<Ending> m_endings;
    std::vector<Edge> m_edges = std::vector<Edge>(64); // open addressing; a power of two, at most half full
    size_t m_edgeCount = 0;
};

} // namespace wellmet::prose
