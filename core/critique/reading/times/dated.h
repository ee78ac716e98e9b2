// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/prose_document.h"

namespace wellmet::critique {

// What a time phrase dates: the nearest thing done in its clause, or in the next one where it opens a
// sentence.
enum class Dated {
    Nothing, // nothing that is done stands by: "at the fair last week"
    Meeting, // "we talked last week", "it was good to meet you in June"
    Saying,  // "you told me last week": perhaps then, perhaps elsewhere
    Deed,    // "we laughed on Thursday", "you fixed the leak in May": of both, or theirs
    Seen,    // "I saw your stand yesterday": of theirs, wherever it stood
    Other    // "the gauge failed last week", "I met your brother yesterday"
};

Dated whatIsDated(const prose::ProseDocument& document, const prose::Sentence& sentence,
                  prose::TextRange time);

// Whether something other than `thing` is done between it and the time: "the suit you lent me shrank last
// week".
bool isPartedByDoing(const prose::ProseDocument& document, prose::TextRange thing, prose::TextRange time);

} // namespace wellmet::critique
