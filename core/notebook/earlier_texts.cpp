// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/earlier_texts.h"

#include "storage/database.h"
#include "storage/draft_store.h"
#include "storage/people/sent_notes.h"

namespace wellmet::notebook {

namespace {

// Enough to keep this month's notes apart; older ones no longer lie in the same inboxes.
constexpr qsizetype kOthers = 30;
constexpr qsizetype kNearby = 20;
constexpr int kLookedThrough = 300;

bool isSame(const QString& one, const QString& other)
{
    const QString name = one.simplified();
    return !name.isEmpty() && name.compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

bool areNear(const contacts::Contact& one, const QString& organization, const QString& metWhere)
{
    return isSame(one.organization, organization) || isSame(one.met.where, metWhere);
}

EarlierTexts earlierTexts(storage::Database& database, const contacts::Contact& recipient)
{
    EarlierTexts texts;
    const auto add = [&](const QString& organization, const QString& metWhere, const QString& text) {
        QStringList& list = areNear(recipient, organization, metWhere) ? texts.nearby : texts.others;
        if (list.size() < (&list == &texts.nearby ? kNearby : kOthers))
            list << text;
    };
    if (const auto drafts = storage::DraftStore(database).newest(recipient.id, kLookedThrough)) {
        for (const storage::NearbyText& draft : *drafts)
            add(draft.organization, draft.metWhere, draft.text);
    }
    if (const auto sent = storage::SentNotes(database).newest(recipient.id, kLookedThrough)) {
        for (const storage::SentNote& note : *sent)
            add(note.to.organization, note.to.met.where, note.text);
    }
    return texts;
}

} // namespace wellmet::notebook
