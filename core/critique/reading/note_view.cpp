// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/note_view.h"

namespace wellmet::critique {

namespace {

// Of a recipient with a record more is asked: what the wording alone suggests may be true of anybody.
prose::TextRange firstMove(const NoteView& view, std::initializer_list<Move> moves)
{
    for (const Move move : moves) {
        if (view.moves.has(move))
            return view.moves.first(move);
    }
    return {};
}

} // namespace

prose::TextRange NoteView::connection() const
{
    if (const Mention* mention = mentions.connection())
        return mention->range;
    if (cues.has(Cue::Connection))
        return cues.first(Cue::Connection);
    return firstMove(*this, {Move::Shared, Move::TheirDoing, Move::TheirWork});
}

prose::TextRange NoteView::reason() const
{
    if (const Mention* mention = mentions.reason())
        return mention->range;
    for (const Cue cue : {Cue::Reason, Cue::Ask, Cue::Value}) {
        if (const prose::TextRange range = cues.first(cue); !range.isEmpty())
            return range;
    }
    return firstMove(*this, {Move::Interest, Move::Question, Move::Offer, Move::Thanks});
}

prose::TextRange NoteView::introduction() const
{
    const Mention* mention = mentions.sender();
    if (mention || cues.has(Cue::Introduction))
        return mention ? mention->range : cues.first(Cue::Introduction);
    return firstMove(*this, {Move::Myself});
}

} // namespace wellmet::critique
