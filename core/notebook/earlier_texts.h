// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "drafting/choice/shape.h"

#include <QStringList>

namespace wellmet::storage {
class Database;
}

namespace wellmet::notebook {

// What was sent or drafted to other people lately, for a new note to differ from.
struct EarlierTexts
{
    QStringList nearby; // to people at the same employer or met at the same place: they compare notes
    QStringList others;
    drafting::PhraseUse said; // how those drafts say it whose words are known
};

// Whether two people could lay their notes side by side.
bool areNear(const contacts::Contact& one, const QString& organization, const QString& metWhere);

// Empty when the notebook can't be read; whoever asked it says so. What a batch has counted isn't counted
// again.
EarlierTexts earlierTexts(storage::Database& database, const contacts::Contact& recipient,
                          const drafting::PhraseUse* batch = nullptr);

} // namespace wellmet::notebook
