// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/copies/trigram_index.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace wellmet::critique {

// Somebody whom notes go to, as copies are told apart.
struct Addressee
{
    QString key = {};          // a contact's id: equal keys are one person. Empty: nobody known
    QString label = {};        // how to name them: "Ana Ruiz"
    QString organization = {}; // people with the same one, or the same event, may compare notes
    QString event = {};
    QStringList facts = {}; // what is known of them, names included: blanks in a template
};

// People who got something already.
struct Recipients
{
    int count = 0;
    QStringList names = {};             // of at most kNamedRecipients of them, the most alike first
    std::optional<QString> around = {}; // somebody at the new recipient's employer or event: their name
};
inline constexpr qsizetype kNamedRecipients = 2;

// To whom else a note, or a sentence of it, went.
struct Copies
{
    struct Sentence
    {
        prose::TextRange range;
        Recipients to;
    };
    Recipients text = {};                 // nearly the same words
    Recipients frame = {};                // the same words around other facts; the former left out
    std::vector<Sentence> sentences = {}; // in the order of the note
};

// Notes that could be told to be made from one text, by exact Jaccard over distinct word trigrams, plain and
// masked (thresholds in copies/likeness.h). 353 people who wrote the same request by hand reached at most
// J = 0.23.
//
// Holds no text: about 350 bytes a note of 44 words. Adding one to 100,000 takes about 15 µs, now and then as
// much as 15 ms, asking about 50 µs.
class SamenessIndex
{
public:
    struct Match
    {
        uint32_t note = 0;     // counted from 0, in the order of adding
        double similarity = 0; // Jaccard, 0–1
        Form form = Form::Plain;
    };

    SamenessIndex() = default;
    // What the sender says of themselves is the same for everybody, and a blank, too.
    explicit SamenessIndex(QStringList senderFacts) : m_senderFacts(std::move(senderFacts)) {}

    // Linear in the text.
    void add(const Addressee& to, QStringView text);
    // From now on no note went to this person. Linear in the number of notes, without touching them.
    void forget(QStringView key);

    // The notes to others that are like this one: the same text first, most alike first.
    std::vector<Match> matches(QStringView text, const Addressee& to = {}) const;
    Copies copies(QStringView text, const Addressee& to = {}) const;
    bool isEmpty() const { return m_personOf.empty(); }

private:
    struct Person
    {
        uint64_t key = 0;
        uint64_t organization = 0; // 0: none
        uint64_t event = 0;
        uint32_t labelStart = 0;
        uint32_t labelEnd = 0;
    };
    class Gathering;

    static Person personFor(const Addressee& to);
    std::vector<Match> matchesOf(const ComparedText& text, uint64_t exceptKey) const;
    bool isTo(uint32_t note, uint64_t key) const;
    ComparedText read(QStringView text, const Addressee& to) const;

    static constexpr uint32_t kNobody = 0xffffffffU;

    QStringList m_senderFacts;
    TrigramIndex m_plain{Form::Plain};
    TrigramIndex m_masked{Form::Masked};
    Postings m_sentences;
    std::vector<uint32_t> m_personOf; // by note; kNobody when forgotten
    std::vector<Person> m_people;     // a person may stand here more than once, with one key
    std::string m_labels;             // UTF-8, one after the other
};

// Groups of notes made from one text or one template: each note in at most one group, groups of two or more,
// largest first. Whoever is like one note of a group belongs to it.
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
