// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/prose_document.h"

#include <array>
#include <span>

namespace wellmet::critique {

// What makes a request sound polite or rude, told from plain patterns of words.
enum class ToneMark {
    Greeting,      // "hi", "hello", "dear" at the start
    Gratitude,     // "thank", "appreciate"
    Apology,       // "sorry", "excuse me"
    Please,        // inside a sentence
    PleaseFirst,   // "Please …" at its start
    Could,         // "could you", "would you", "would it"
    Can,           // "can you", "will you"
    Wondering,     // "wondering", "would like", "mind", "hope"
    Hedge,         // "maybe", "seems", "I think"
    Liking,        // "great", "nice", "good", "interesting"
    WithUs,        // "we", "our"
    OfMe,          // "I", "my"
    IFirst,        // a sentence that begins with "I"
    OfYou,         // "you", "your"
    YouFirst,      // a sentence that begins with "you" or "your"
    QuestionFirst, // begins with "what", "why", "who", "how"
    LinkFirst,     // begins with "so", "then", "and", "but"
    Why,           // "why", "how come"
    Fact,          // "really", "actually", "in fact"
    Duty,          // "must", "need to", "should", "have to"
    Refusal,       // "not", "never", "no"
    Disliking,     // "wrong", "bad", "problem"
    Insult,        // "stupid", "nonsense", "ridiculous"
    Offer,         // "help", "let me know", "suggest"
    Loud,          // "!"
    Repeated,      // a second question mark
    Long           // a request of more than thirty words
};
inline constexpr size_t kToneMarks = 27;

// What one note holds of each, and where the worst of it stands.
struct Tone
{
    std::array<int, kToneMarks> counts{}; // each at most 2
    int score = 0;          // hundredths; 0 is as polite as rude, strangers' requests range from -300 to 400
    prose::TextRange worst; // the words that lower it most; empty when none do
};

// Weights fitted to what people judged polite in requests between strangers; see tone_weights.h for the
// figures. A sign of manners, not of success.
Tone toneOf(const prose::ProseDocument& document);

} // namespace wellmet::critique
