// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/reading/note_view.h"

#include <span>

namespace wellmet::critique {

// What readers of short requests respond to. No single one is a must, so none has a rule of its own; what is
// lacking adds up in the rule "thin".
enum class Quality {
    SpeaksOfThem,   // something they did, made or said, or that both share
    SpeaksOnOfThem, // a second such thing
    SaysI,          // somebody speaks, not a company
    SpeaksForOne,   // and not mostly as "we"
    TellsOfSelf,    // what the sender does
    IsParticular,   // a name, a number, a quotation, or which of their works
    OwnWords,       // no words of circulars
    OwnWordsOnly,   // at most one sentence with them
    Greets,         // the recipient's name at the start
    Asks,           // a question with matter of its own, or something to learn
    Gives,          // thanks, an offer, leave to say no
    ShowsEffect     // what something of theirs did to the sender
};

struct QualityRow
{
    Quality quality;
    QStringView id;
    int weight;         // of its lack, in hundredths, as weigh() counts
    QStringView advice; // what to add, as the object of "add"; %1 stands for the words of a circular
};

// The weights were set by hand in steps of ten and held against a fit (ridge, non-negative, by pairs of good
// and bad notes over 124 published networking messages of 61 sources, each source ranked by weights fitted on
// the others): the fitted ones ranked the left-out sources no better, AUC 0.956 against 0.961, so the round
// ones stay. docs/critic-evaluation.md has the figures.
std::span<const QualityRow> qualityTable();

// The rows of the qualities that the text lacks, weightiest first. No record is asked: notes to a recipient
// with one are judged by what they say of it.
std::vector<QualityRow> lackingQualities(const NoteView& view);

} // namespace wellmet::critique
