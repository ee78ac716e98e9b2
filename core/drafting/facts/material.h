// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/bank/phrase.h"
#include "drafting/drafter.h"

#include <array>
#include <vector>

namespace wellmet::drafting {

// One fact, ready for the blanks of a sentence.
struct FactForms
{
    Atom atom = Atom::Topic;
    QString from; // "facts[2]": which of Contact::facts
    QString text; // fills the blank of its kind: "your talk on liners", "hear how you chose your first team"
    QString both; // Shared: "both volunteer", "are both afraid"
    QString we;   // Shared: "we both volunteer", "neither of us can"
    QString who;  // Shared: "also volunteers at food banks", "is also afraid"
    QString did;
    QString thing;
    QString head; // before "it" and behind it
    QString tail;
    QString saw;
    QString told;
    QString coda; // Ask: "I pay", behind the question
    QString question;
    QString on;
    QString due;
    FlagSet flags = 0;
    bool fitsMet = true; // its date doesn't contradict the day of the meeting
    int strength = 0;    // the more specific and the more recent of two facts of a kind is said
};

// All that a note may say: the facts that aren't private, in the words a sentence needs, and nothing else. A
// blank without anything to say is empty.
struct Material
{
    std::array<QString, kBlankCount> words; // of contact and sender
    std::vector<FactForms> facts;           // strongest first within a kind
    QString briefAt; // Blank::At and Blank::Place for one who was there lately; or empty
    QString briefPlace;
    FlagSet flags = 0; // what holds for every sentence
    AtomSet can = 0;   // the atoms there is something to say about
    Tone tone = Tone::Warm;
    contacts::Closeness closeness = contacts::Closeness::Stranger;
    bool isPlaceOdd = false;      // something is typed for it that no sentence can say
    bool goalFits = false;        // sender.goal touches what they do
    bool goalAnswers = false;     // it touches the reason for writing
    bool asksForTime = false;     // "have 20 minutes of your time", "have a call"
    bool isColleague = false;     // we met where I still work
    bool goalAsks = false;        // it touches what is asked
    bool asksToApply = false;     // it fits them, and "what I should learn before I apply" is asked
    bool goalMeetsWork = false;   // it touches their work: "your move to infection control"
    bool workAsks = false;        // sender.about touches what is asked: "our radio hour"
    bool placeTellsWork = false;  // we met where I do it: "the reading evening", which I run
    bool memoryTellsRole = false; // "the cook who bought all your seedlings" is a cook

    const QString& operator[](Blank blank) const { return words[static_cast<std::size_t>(blank)]; }
};

Material gatherMaterial(const DraftRequest& request);

// The field a blank of contact or sender comes from: "met", "sender.role". Facts are named by their index.
QString sourceOf(Blank blank);

} // namespace wellmet::drafting
