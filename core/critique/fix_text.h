// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/finding.h"
#include "prose/prose_document.h"

namespace wellmet::critique {

// FixIts that leave right spaces, signs and capitals behind.

// Takes words out. At the start of a sentence the next word gets the capital.
FixIt removal(const prose::ProseDocument& document, prose::TextRange words);

// Takes a whole sentence out, with the space that parted it from its neighbor.
FixIt sentenceRemoval(const prose::ProseDocument& document, const prose::Sentence& sentence);

// Puts `text` in place of words; it takes over a capital that starts a sentence.
FixIt replacement(const prose::ProseDocument& document, prose::TextRange words, QString text);

// Puts a whole sentence ("We met at …") behind the greeting, or first when there is none. After "Hi Tom," on
// the same line it goes on in lower case.
FixIt insertionAfterGreeting(const prose::ProseDocument& document, QString sentence);

// Where something that is missing would stand: behind the greeting. An empty range.
prose::TextRange placeAfterGreeting(const prose::ProseDocument& document);

// Puts a whole sentence last, before the sign-off when there is one.
FixIt insertionBeforeSignOff(const prose::ProseDocument& document, const QString& sentence);

// Where something that is missing at the end would stand. An empty range.
prose::TextRange placeBeforeSignOff(const prose::ProseDocument& document);

// Whether a sentence begins at this place of the text.
bool startsSentence(const prose::ProseDocument& document, qsizetype position);

} // namespace wellmet::critique
