// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/reading/note_view.h"

namespace wellmet::critique {

// Something of the record that a note takes for new though it is old, "congrats on the new job" two years on,
// or for something to come though it has been.
struct OldNews
{
    prose::TextRange range; // the words that do
    const contacts::Fact* fact = nullptr;
    bool isAhead = false; // it is taken for something to come: "your upcoming talk"
};

// Empty without a recipient or a day. A sentence that owns up to its lateness is passed over.
std::vector<OldNews> oldNews(const NoteView& view);

} // namespace wellmet::critique
