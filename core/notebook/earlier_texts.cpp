// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/earlier_texts.h"

#include "drafting/origin.h"
#include "storage/database.h"
#include "storage/draft_store.h"
#include "storage/people/sent_notes.h"

#include <algorithm>
#include <vector>

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

EarlierTexts earlierTexts(storage::Database& database, const contacts::Contact& recipient,
                          const drafting::PhraseUse* batch)
{
    EarlierTexts texts;
    // True when there was room for one more.
    const auto add = [&](bool isNear, const QString& text) {
        QStringList& list = isNear ? texts.nearby : texts.others;
        const bool fits = list.size() < (isNear ? kNearby : kOthers);
        if (fits)
            list << text;
        return fits;
    };
    if (const auto drafts = storage::DraftStore(database).newest(recipient.id, kLookedThrough)) {
        std::vector<drafting::Draft> known;
        for (const storage::NearbyText& draft : *drafts) {
            const bool isKept = add(areNear(recipient, draft.organization, draft.metWhere), draft.text);
            if (isKept && !(batch && isCounted(*batch, draft.text)))
                known.push_back(drafting::asDraft(draft.text, drafting::originFromJson(draft.origin)));
        }
        std::for_each(known.rbegin(), known.rend(), // the newest last
                      [&texts](const drafting::Draft& draft) { count(texts.said, draft); });
    }
    if (const auto sent = storage::SentNotes(database).newest(recipient.id, kLookedThrough)) {
        for (const storage::SentNote& note : *sent)
            add(areNear(recipient, note.to.organization, note.to.met.where), note.text);
    }
    return texts;
}

} // namespace wellmet::notebook
