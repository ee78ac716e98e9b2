// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "notebook/import/import_plan.h"
#include "notebook/notebook.h"

namespace wellmet::notebook {

// Which of two entries for one person should stay: who has the longer history, then the more facts, then
// whose other fields say more.
bool shouldStay(const contacts::Contact& one, const contacts::Contact& other);

// What `stays` becomes when `goes` is merged into them, as an import's plan of one change, to be looked at
// and decided on: nothing that `goes` knows is lost. Where the two differ both are kept if the private notes
// can hold the other, else the closer closeness and the greeting of `stays`. What is private of either stays
// so. Unknown keys that both have with different values are kept under "merged_from".
ImportPlan planMerge(const contacts::Contact& stays, const contacts::Contact& goes);

// A merge as it is written and taken back: the same value does both.
struct PeopleMerge
{
    contacts::ContactChange stays;
    contacts::Contact goes;
    // The draft of `stays`, when the merge changes it. Of two drafts the newer goes on and the words of the
    // older are in the private notes.
    struct Draft
    {
        std::optional<SavedDraft> before;
        SavedDraft after;
    };
    std::optional<Draft> draft;
    std::vector<contacts::ContactId> toldApart; // who is not `goes`, and so isn't `stays` either
    // What was silenced for `goes`, and in their draft if it goes on, is so for `stays`.
    std::vector<Silence> silences;
};

// Settles the plan and reads what else belongs to it. Errors: CannotRead.
Result<PeopleMerge> prepareMerge(const Notebook& notebook, ImportPlan plan, const contacts::Contact& goes);
// Writes it in one transaction; `goes` lies in the bin as they were. Errors: Conflict when either was edited
// since; CannotWrite.
Result<void> mergePeople(Notebook& notebook, const PeopleMerge& merge);
// Both as they were, draft and all. A draft that was written on since stays. Errors: as above.
Result<void> takeApart(Notebook& notebook, const PeopleMerge& merge);

} // namespace wellmet::notebook
