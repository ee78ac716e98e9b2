// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/strong_id.h"
#include "contacts/contact_change.h"
#include "exchange/import_batch.h"
#include "notebook/progress.h"

namespace wellmet::storage {
struct ImportedChange;
using ImportId = StrongId<struct ImportTag, qint64>;
} // namespace wellmet::storage

namespace wellmet::notebook {

class Notebook;

// What an import would do, worked out before anything is written.
struct ImportPlan
{
    contacts::ContactChanges changes; // additions and merges
    int added = 0;
    int merged = 0; // known people who gain something
    int unchanged = 0;
    std::vector<exchange::Rejection> rejected;
    std::optional<contacts::SenderProfile> sender; // set when the file has one and the notebook none
    QJsonObject extra; // unknown top-level keys that the notebook lacks, to be kept for the next export
};

// Brings a file's people into a notebook. Known people are found by id, profile link, e-mail, then name and
// employer; a merge adds what is missing and never overwrites what the user wrote. Importing the same file
// twice changes nothing.
class Importer
{
public:
    explicit Importer(Notebook& notebook) : m_notebook(notebook) {}

    Result<ImportPlan> plan(exchange::ImportBatch batch, const Progress& progress = {}) const;
    // Writes the plan in one transaction and remembers it under `label` ("Connections.csv") for undo().
    // Cancelled leaves nothing half-done. The plan's changes come back with the ids they got.
    Result<void> commit(ImportPlan& plan, const QString& label, const Progress& progress = {});

    // Takes back the newest import that hasn't been: everything it added or merged, the profile and
    // the unknown keys it brought, unless edited since (people who were are kept and counted). NotFound when
    // there is none.
    struct Undone
    {
        QString label;
        int restored = 0;
        int kept = 0;
    };
    Result<Undone> undoLast();

private:
    enum class TakenBack { Yes, EditedSince, DeletedSince };

    Result<void> write(ImportPlan& plan, const QString& label, const Progress& progress);
    Result<void> writePeople(contacts::ContactChanges& changes, storage::ImportId import,
                             const Progress& progress);
    Result<void> takeBackSender(const QJsonObject& brought);
    Result<TakenBack> takeBack(const storage::ImportedChange& change);

    Notebook& m_notebook;
};

} // namespace wellmet::notebook
