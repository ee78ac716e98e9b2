// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/strong_id.h"
#include "exchange/import_batch.h"
#include "notebook/import/import_plan.h"
#include "notebook/progress.h"

namespace wellmet::storage {
struct ImportedChange;
using ImportId = StrongId<struct ImportTag, qint64>;
} // namespace wellmet::storage

namespace wellmet::notebook {

class Notebook;

// Brings a file's people into a notebook. Known people are found by id, profile link, e-mail, then name and
// employer; a merge adds what is missing and never overwrites what the user wrote. Importing the same file
// twice changes nothing.
class Importer
{
public:
    explicit Importer(Notebook& notebook) : m_notebook(notebook) {}

    Result<ImportPlan> plan(exchange::ImportBatch batch, const Progress& progress = {}) const;
    // Settles the plan, writes it in one transaction and remembers it under `label` ("Connections.csv") for
    // undoLast(). Cancelled leaves nothing half-done. The plan's changes come back with the ids they got.
    Result<void> commit(ImportPlan& plan, const QString& label, const Progress& progress = {});

    // Takes back the newest import that hasn't been: everything it added or merged, the profile and
    // the unknown keys it brought, unless edited since (people who were are kept and counted). NotFound when
    // there is none; Cancelled leaves everything as it is.
    struct Undone
    {
        QString label;
        int restored = 0;
        int kept = 0;
    };
    Result<Undone> undoLast(const Progress& progress = {});

private:
    enum class TakenBack { Yes, EditedSince, DeletedSince };

    Result<void> write(ImportPlan& plan, const QString& label, const Progress& progress);
    Result<void> writePeople(contacts::ContactChanges& changes, storage::ImportId import,
                             const Progress& progress);
    Result<TakenBack> takeBack(const storage::ImportedChange& change);

    Notebook& m_notebook;
};

} // namespace wellmet::notebook
