// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/atom.h"
#include "prose/text_range.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace wellmet::drafting {

// Where a stretch of a draft comes from: "met", "facts[0]", "sender.role", "name"…, as in the interchange
// document.
struct Source
{
    prose::TextRange range; // of Draft::text
    QString from;

    friend bool operator==(const Source&, const Source&) = default;
};

// A stretch of a draft that was written as one: the greeting, what says one or several things (mostly one
// sentence), the sign-off.
struct Part
{
    prose::TextRange range; // of Draft::text
    AtomSet says = 0;
    quint32 phrase = 0;       // Phrase::key
    bool mayFollow = true;    // may stand after another sentence
    bool lowersAtOpen = true; // its first letter is small after "Hi Tom," and large elsewhere

    bool isSentence() const { return (says & (bit(Atom::Greeting) | bit(Atom::SignOff))) == 0; }
    friend bool operator==(const Part&, const Part&) = default;
};

// A sentence out of a draft, on its own: what is to be kept, what could stand instead, what is found again
// in a text that was edited since.
struct Passage
{
    QString text;
    std::vector<Source> sources{}; // ranges of `text`
    AtomSet says = 0;              // 0 for a sentence that the user wrote
    quint32 phrase = 0;
    bool lowersAtOpen = true;

    friend bool operator==(const Passage&, const Passage&) = default;
};

enum class Advice { Write, SendBlank, AskForIntroduction, Wait };
QString toId(Advice advice); // "write", "send-blank", "ask-for-introduction", "wait"

// A finished note, or the honest advice not to write one.
struct Draft
{
    QString text;                // empty only when the advice isn't Write
    QString subject;             // e-mail and InMail
    std::vector<Source> sources; // by position; every part that states something about either person
    std::vector<Part> parts;     // by position; without the spaces and line ends between them
    QStringList missing;         // what to find out first: "met", "reason", "sender.role"…
    Advice advice = Advice::Write;
    QString because; // why that advice, in one sentence
    int score = 0;   // from the scoring function that was handed in; 0 without one

    friend bool operator==(const Draft&, const Draft&) = default;
};

// A part on its own.
Passage passageOf(const Draft& draft, std::size_t part);
// The sentences of a draft one by one, greeting and sign-off left out.
std::vector<Passage> passagesOf(const Draft& draft);

} // namespace wellmet::drafting
