// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/critique_report.h"
#include "critique/reading/note_view.h"

#include <span>

namespace wellmet::critique {

// How the note stands on each of the seven objections, each with the words that answer or raise it and one
// line in the recipient's voice. Raised: a warning or a stop feeds it. Answered: words of the note do, or
// there is nothing in it to raise the objection. Open: no words answer it, and a hint or plain silence keeps
// it alive.
std::array<ObjectionView, 7> objectionViews(const NoteView& view, std::span<const Finding> findings);

} // namespace wellmet::critique
