// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strong_id.h"
#include "contacts/sender_profile.h"
#include "exchange/import_batch.h"
#include "notebook/import/merge_field.h"
#include "notebook/import/planned_changes.h"

namespace wellmet::storage {
using ImportId = StrongId<struct ImportTag, qint64>;
} // namespace wellmet::storage

namespace wellmet::notebook {

enum class Keep { Mine, Theirs, Both };
std::span<const IdRow<Keep>> keepTable();

// The file says something else about somebody than the notebook does, or than it did itself some rows above.
struct Conflict
{
    size_t change = 0; // whom it is about: a place in ImportPlan::changes
    MergeField field = MergeField::Name;
    contacts::Contact theirs; // the field alone
    Keep keep = Keep::Mine;
};
// Where both are kept, mine stays and theirs goes to the private notes ("Also: nurse at Acme").
bool canKeepBoth(MergeField field);

// What the file suggests and doesn't say. Nothing comes of it unless the user agrees.
struct Proposal
{
    enum class Kind { MetAt, WorkedAt, StudiedAt };

    Kind kind = Kind::MetAt;
    QString place;               // "Reef Days 2025", "Contoso"
    std::vector<size_t> changes; // whom it is about
    bool isAccepted = false;
};
QString sentenceOf(const Proposal& proposal); // "We met at Reef Days 2025."

// What an import would do, worked out before anything is written.
struct ImportPlan
{
    PlannedChanges changes; // additions, merges, and whoever only a proposal is about
    int added = 0;
    int merged = 0; // known people who gain something
    int unchanged = 0;
    int passedOver = 0; // strangers who only wrote to the user
    std::vector<exchange::Rejection> rejected;
    std::vector<Conflict> conflicts;
    std::vector<Proposal> proposals;
    std::optional<contacts::SenderProfile> sender; // as it would become; set when the file fills a gap in it
    QJsonObject extra; // unknown top-level keys that the notebook lacks, to be kept for the next export
    storage::ImportId import; // its record, once it was written; null when there was nothing to write
};

// Makes the user's choices part of the changes: conflicts as they are to be kept, proposals that were
// accepted. No conflict and no proposal is left, nor any change that changes nothing.
void settle(ImportPlan& plan);

} // namespace wellmet::notebook
