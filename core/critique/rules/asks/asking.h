// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/reading/note_view.h"

namespace wellmet::critique {

// True when a note asks for anything: with a question mark, a set phrase, or "please".
bool asksAnything(const NoteView& view);

// The same without the sentences that begin with a bare imperative: true when some ask is put politely.
bool asksPolitely(const NoteView& view);

// True when some question has matter of its own: not just "could we connect?" or "are you free for a call?".
bool asksAbout(const prose::ProseDocument& document);

// Whether a note offers, shares or speaks of something that its recipient may like to read, and whether it
// asks for something or says what the writer is after.
bool givesSomething(const NoteView& view);
bool wantsSomething(const NoteView& view);

// "Send", "tell", "call": words that give an order when a sentence begins with them. Thanks, wishes and
// farewells ("see you", "keep in touch") don't.
bool isOrder(const prose::ProseDocument& document, int word, int endWord);

// The first word of a sentence behind the greeting and little words ("and", "so", "just"); endWord when
// nothing is left.
int openingWord(const prose::ProseDocument& document, const prose::Sentence& sentence);

} // namespace wellmet::critique
