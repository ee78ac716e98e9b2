// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/closeness.h"
#include "critique/critic.h"
#include "critique/knowledge.h"
#include "critique/moves/moves.h"
#include "critique/reading/cues.h"
#include "critique/reading/mentions.h"
#include "critique/reading/names/greeting_check.h"
#include "critique/reading/sent_before.h"
#include "prose/prose_document.h"

namespace wellmet::critique {

// A note read once for every rule: its text in pieces, what it mentions of what is known, and what it does.
struct NoteView
{
    const Note& note;
    const Circumstances& circumstances;
    const prose::ProseDocument& document;
    const Knowledge* knowledge;    // never null; of no use once the critic has answered
    contacts::Closeness closeness; // a stranger when nothing is known of the recipient
    Mentions mentions;
    Cues cues;
    GreetingCheck greeting;
    Moves moves; // read where no recipient is known; with a record at hand they prove nothing
    Copies before;

    const contacts::Contact* recipient() const { return circumstances.contact; }
    const contacts::SenderProfile* sender() const { return circumstances.sender; }
    bool isShortNote() const { return note.channel && contacts::isNote(*note.channel); }

    // The words that show how the two are connected: a recorded fact, else a phrase such as "we met at";
    // where nothing is recorded of the recipient, any words that speak of them.
    prose::TextRange connection() const;
    // The words that say why the sender writes, and to this person.
    prose::TextRange reason() const;
    // The words that say who the sender is.
    prose::TextRange introduction() const;
};

} // namespace wellmet::critique
