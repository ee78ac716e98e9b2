// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/note_view.h"

namespace wellmet::critique {

prose::TextRange NoteView::connection() const
{
    const Mention* mention = mentions.connection();
    return mention ? mention->range : cues.first(Cue::Connection);
}

prose::TextRange NoteView::reason() const
{
    if (const Mention* mention = mentions.reason())
        return mention->range;
    for (const Cue cue : {Cue::Reason, Cue::Ask, Cue::Value}) {
        if (const prose::TextRange range = cues.first(cue); !range.isEmpty())
            return range;
    }
    return {};
}

prose::TextRange NoteView::introduction() const
{
    const Mention* mention = mentions.sender();
    return mention ? mention->range : cues.first(Cue::Introduction);
}

} // namespace wellmet::critique
