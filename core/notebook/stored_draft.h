// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/notebook.h"
#include "storage/draft_store.h"

// A draft as everyone sees it and as the file holds it; for this module only.
namespace wellmet::notebook {

inline SavedDraft savedOf(const storage::StoredDraft& draft)
{
    return {.channel = draft.channel,
            .tone = draft.tone,
            .subject = draft.subject,
            .text = draft.text,
            .origin = draft.origin,
            .saved = draft.saved};
}

// One without a time was saved `now`.
inline storage::StoredDraft storedOf(const SavedDraft& draft, const QDateTime& now)
{
    return {.channel = draft.channel,
            .tone = draft.tone,
            .subject = draft.subject,
            .text = draft.text,
            .origin = draft.origin,
            .saved = draft.saved.isValid() ? draft.saved : now};
}

} // namespace wellmet::notebook
