// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact_change.h"
#include "notebook/notebook.h"

#include <QDateTime>

#include <memory>

namespace wellmet::storage {
struct BinEntry;
}

namespace wellmet::notebook {

// Somebody in the bin, as a list shows them.
struct DeletedPerson
{
    contacts::Contact person; // id, name, role and employer alone
    QDateTime deleted;
};

// Where deleted people lie for thirty days with everything they had; their draft and what is silenced for
// them stay where they were. No search, count, export or comparison sees them. The notebook is borrowed.
class Bin
{
public:
    static constexpr int kDaysKept = 30;

    explicit Bin(Notebook& notebook) : m_notebook(notebook) {}

    Result<std::vector<DeletedPerson>> people(int offset, int limit) const; // the last deleted first
    Result<int> count() const;
    struct Entry
    {
        contacts::Contact person;
        contacts::ContactId mergedInto; // null when they were deleted
    };
    Result<Entry> entry(const contacts::ContactId& id) const; // NotFound

    // What bringing people back did: enough to put them into the bin again as they lay there.
    struct Restored
    {
        contacts::ContactChanges changes;
        int stillMerged = 0; // whose other half was edited since, and keeps what it gained
        std::shared_ptr<const std::vector<storage::BinEntry>> entries;
    };
    // Brings them back as they were, all or none. With somebody who was merged into another, that other goes
    // back to before the merge as well, unless edited since. Ids that aren't in the bin are passed over.
    // Errors: CannotWrite; Cancelled.
    Result<Restored> restore(const std::vector<contacts::ContactId>& ids, const Progress& progress = {});
    // Errors: Conflict when one of them was edited since.
    Result<void> putBack(const Restored& restored, const Progress& progress = {});

    // Forgets everyone in it; there is no way back. How many. Errors: CannotWrite; Cancelled.
    Result<int> empty(const Progress& progress = {});
    // Forgets those who have lain here for longer than thirty days. How many.
    Result<int> purge();

private:
    Notebook& m_notebook;
};

} // namespace wellmet::notebook
