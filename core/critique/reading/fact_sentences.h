// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/reading/note_view.h"

namespace wellmet::critique {

// One plain sentence from what is recorded and not private, to put into a note; empty when nothing fits, or
// when it would not fit into the channel's limit.

QString connectionSentence(const NoteView& view);   // "We met at PyData Manchester in October."
QString personalSentence(const NoteView& view);     // "We talked about sparse sales."
QString introductionSentence(const NoteView& view); // "I build rain gauges for schools."
QString reasonSentence(const NoteView& view);       // "I'd like to hear how you chose your first team."
QString askSentence(const NoteView& view);          // the same, of what is asked only
QString offerSentence(const NoteView& view);        // "I can send you our rain data."
QString mutualSentence(const contacts::Fact& mutual, const NoteView& view); // "We both know Owen Clarke."

// How many more code units the channel takes; a large number when it has no limit.
qsizetype roomLeft(const NoteView& view);

} // namespace wellmet::critique
