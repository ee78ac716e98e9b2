// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/pattern_table.h"

#include <QStringList>

#include <array>
#include <map>
#include <set>

namespace wellmet::prose {

// Grows a PatternTable. A pattern is written as people read it, with
//   (a|b|<kind>)  one of these words; an empty choice makes the step optional
//   <kind>        any word of a list that was given with addList()
//   <name>        a capitalized word that no pattern asks for
//   <number>      a figure
//   <end>         the end of the sentence; only last
//   <question>    that the sentence asks; alone between two "&"
//   &             what follows stands anywhere in the sentence
//   ~             up to three words of any kind
//   ~~            up to eight
//   ~             in front: nothing, but a pattern it is, which a "not" turns around
// "grow ~ (my|our) <circle>" finds "grow a little my network". Contractions are taken apart as in texts. A
// choice of several words stands alone: "(half off|cheaper)" is two patterns.
class PatternBuilder
{
public:
    void addList(const QString& name, const QStringList& words);
    // What is wrong with it; empty when it was added.
    QString add(const QString& pattern, int id);
    // Whether a phrase is written as a pattern.
    static bool isPattern(const QString& phrase);

    PatternTable table(); // borrows from this builder

private:
    struct Growing
    {
        std::vector<PatternTable::Step> steps;
        int gap = 0;
        bool isNegated = false;
        bool startsPart = false;
        bool isScattered = false;
    };

    QString addSequence(const QString& pattern, int id);
    QString addStep(const QString& step, Growing& growing);
    int groupOf(const std::vector<WordKey>& keys);
    std::vector<WordKey> keysOf(const QString& step, QString& fault) const;
    int anchorOf(const Growing& growing) const;
    using BlockOfBits = std::array<quint64, PatternTable::kWordsOfBlock>;
    static constexpr size_t kGroupsOfBlock = size_t{64} * PatternTable::kWordsOfBlock;
    void addRow(const std::set<int>& groups, int blocksOfRow);

    std::map<QString, std::vector<WordKey>> m_lists;
    std::map<std::vector<WordKey>, int> m_groups;
    std::vector<PatternTable::Pattern> m_patterns;
    std::vector<int> m_anchors; // for each pattern, the group
    std::vector<PatternTable::Step> m_steps;
    std::vector<PatternTable::Row> m_rows;
    std::vector<int> m_anchored;
    std::vector<quint16> m_blocks;
    std::vector<quint64> m_bits;
    std::map<BlockOfBits, quint16> m_knownBlocks;
    std::vector<PatternTable::Entry> m_entries;
};

} // namespace wellmet::prose
