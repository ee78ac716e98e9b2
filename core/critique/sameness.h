// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/copies/sentence_table.h"
#include "critique/copies/trigram_index.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace wellmet::critique {

// When two notes are the same text, by their distinct word trigrams.
inline constexpr double kSameText = 0.35;     // Jaccard, from …
inline constexpr int kLeastShared = 10;       // … this many shared trigrams on
inline constexpr double kMostlyCopied = 0.6;  // or this share of the shorter one
inline constexpr int kShortText = 25;         // words; below, only …
inline constexpr double kSameShortText = 0.5; // … this Jaccard counts

// Notes that could be told to be made from one text, by exact Jaccard over distinct word trigrams.
//
// "Same text" (engine notes, C5): J ≥ 0.35 with at least 10 shared trigrams, J ≥ 0.5 below 25 words, or
// containment ≥ 0.6. 353 people who wrote the same request by hand reached at most J = 0.23.
class SamenessIndex
{
public:
    struct Entry
    {
        QString key;    // whose note it is: a contact's id, or an id from the input
        QString label;  // how to name them: "Ana Ruiz"
        QString circle; // employer or event, folded; notes within one circle weigh more. May be empty
    };
    struct Match
    {
        Entry entry;
        double similarity = 0; // Jaccard, 0–1
    };

    // A sentence, names and numbers masked, that others have been sent: as MaskedSentence tells them apart.
    struct SentenceMatch
    {
        prose::TextRange range;    // in the text that was asked about
        std::vector<Entry> people; // in the order of adding, each once
    };

    // Linear in the text. Notes of the same key are never compared with each other.
    void add(const Entry& entry, QStringView text);
    // Every same-text match, best first, except those of `exceptKey`.
    std::vector<Match> matches(QStringView text, QStringView exceptKey = {}) const;
    std::vector<SentenceMatch> sentenceMatches(QStringView text, QStringView exceptKey = {}) const;
    qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }

private:
    std::vector<Entry> m_entries;
    TrigramIndex m_texts; // in the order of m_entries
    SentenceTable m_sentences;
};

// Groups of notes made from one text: each note in at most one group, groups of two or more, largest first.
struct SamenessGroup
{
    QStringList ids;
    double similarity = 0; // the least similarity that joins the group
    QString shared;        // the longest stretch that all of them share, as the first one writes it
};
struct SamenessInput
{
    QString id;
    QString text;
};
std::vector<SamenessGroup> samenessGroups(const std::vector<SamenessInput>& notes);

} // namespace wellmet::critique
