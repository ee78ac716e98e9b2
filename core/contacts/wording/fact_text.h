// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "contacts/fact.h"

#include <QString>

namespace wellmet::contacts {

// How what was typed fits the blank of its frame.
enum class Shape {
    Good,  // as typed
    Fixed, // after a change that can't alter what it says
    Odd    // it won't read right: `hint` says what to type instead
};

// The completion of a frame, as a note can use it.
struct FactReading
{
    QString text; // completes `lead`; speaks to the recipient ("your promotion", "you")
    QString lead; // the frame before the blank: "We talked about", "I noticed your", "Congratulations on"
    bool takesYour = false; // Work, Congrats: `lead` ends in "your" and `text` is bare ("talk on liners")
    bool isGerund = false;  // Topic, Congrats, Thanks: starts with an -ing verb ("passing your exam")
    Shape shape = Shape::Good;
    QString hint; // one sentence, for Odd only

    friend bool operator==(const FactReading&, const FactReading&) = default;
};

// Reads what was typed into a blank, without guessing: a repeated start of the frame, a final full stop and
// stray spaces go; a capital at the start goes when the word is an ordinary one; third-person words that can
// only mean the contact become second person. `contact` lends their names, so that "Tom's talk" is read as
// "your talk"; without it names stay as they are.
FactReading readFact(const Fact& fact, const Contact* contact = nullptr);

// Just the text of readFact.
QString completion(const Fact& fact, const Contact* contact = nullptr);

// The whole sentence, as the window shows it while one types: "I noticed your talk on liners." Empty for an
// empty fact.
QString livePreview(const Fact& fact, const Contact* contact = nullptr);

} // namespace wellmet::contacts
