// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/drafter.h"
#include "drafting/origin.h"

#include <optional>

namespace wellmet::ui {

// What the composer knows of the words in its editor: which sentences were drafted and from what, and which
// are to stay. Everything is found again in the text as it stands, so that typing, undo and redo need no
// bookkeeping: a sentence that was edited is the user's own, and drafted again once the edit is undone.
class NoteOrigin
{
public:
    // A sentence of a text: a drafted one that is intact, else one of the user's own.
    struct Sentence
    {
        prose::TextRange range;
        const drafting::DraftedStretch* stretch = nullptr; // null for the user's own words
        bool isLocked = false;
    };

    // Another note: forgets everything but what was saved with it.
    void start(const QByteArray& saved);
    void add(const drafting::Origin& origin);

    std::optional<Sentence> sentenceAt(const QString& text, qsizetype position) const;
    // Every locked sentence of the text, by position.
    std::vector<prose::TextRange> lockedIn(const QString& text) const;
    // Whether the sentence at `position` is locked from now on; nothing when there is none.
    std::optional<bool> toggleLock(const QString& text, qsizetype position);
    // Unlocks what no longer says what is recorded.
    void unlockOutdated(const contacts::Contact& contact, const contacts::SenderProfile& sender);

    // The locked sentences, for a redraft to leave as they are.
    std::vector<drafting::Kept> keptIn(const QString& text) const;
    drafting::Draft draftIn(const QString& text) const { return drafting::asDraft(text, m_origin); }
    const drafting::Origin& all() const { return m_origin; }
    // What stands in the text, to be saved beside it.
    QByteArray saved(const QString& text) const;

private:
    drafting::Origin m_origin;
};

} // namespace wellmet::ui
