// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/import_batch.h"
#include "notebook/import/import_plan.h"
#include "notebook/import/import_planner.h"
#include "notebook/progress.h"

namespace wellmet::storage {
struct ImportedChange;
struct ImportRecord;
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
    // The same for people whom the planner took in while they were read (exchange::TakeContact), so that they
    // are never held all at once; `rest` is what else the file brought.
    Result<ImportPlan> plan(ImportPlanner planner, exchange::ImportBatch rest,
                            const Progress& progress = {}) const;
    // Settles the plan, writes it in one transaction and remembers it under `label` ("Connections.csv") for
    // undoLast(). Cancelled leaves nothing half-done.
    Result<void> commit(ImportPlan& plan, const QString& label, const Progress& progress = {});

    // Taking an import back: everything it added or merged, the profile and the unknown keys it brought,
    // unless edited since (people who were are kept and counted). Enough of it comes back to bring the import
    // in again. Errors: NotFound when it was taken back before, or there is none; Cancelled leaves everything
    // as it is.
    struct Undone
    {
        storage::ImportId import;
        QString label;
        int restored = 0;
        int kept = 0;
        contacts::ContactChanges changes; // that were made
        struct Besides
        {
            contacts::SenderProfile sender;
            QJsonObject documentExtra;
        };
        Besides found; // as the notebook had it
        Besides left;
    };
    Result<Undone> undo(storage::ImportId import, const Progress& progress = {});
    Result<Undone> undoLast(const Progress& progress = {}); // the newest that hasn't been
    // Makes it so as if it hadn't been taken back. Errors: Conflict when somebody was edited since.
    Result<void> redo(const Undone& undone, const Progress& progress = {});

private:
    Result<void> write(ImportPlan& plan, const QString& label, const Progress& progress);
    Result<void> writePeople(const PlannedChanges& changes, storage::ImportId import,
                             const Progress& progress);
    Result<Undone> takeBack(std::optional<storage::ImportId> import, const Progress& progress);
    Result<void> takeBackPeople(Undone& undone, const Progress& progress);
    Result<void> takeBackPage(std::span<const storage::ImportedChange> page, Undone& undone);
    Result<void> takeBackBesides(const storage::ImportRecord& import, Undone& undone);
    Result<Undone::Besides> besides() const;
    Result<void> putBackBesides(const Undone& undone);

    Notebook& m_notebook;
};

} // namespace wellmet::notebook
