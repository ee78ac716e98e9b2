// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/import/contact_match.h"
#include "notebook/import/import_plan.h"
#include "notebook/import/import_proposals.h"

#include <QSet>

#include <memory>

namespace wellmet::notebook {

// Works out what a file's people mean for a notebook. The file is indexed, then the notebook's people are
// shown to the index one by one, so memory follows the file and the time both, without a question per row.
class ImportPlanner
{
public:
    // Entries of one file that are the same person become one. `sender` is the user, the file's news
    // included.
    ImportPlanner(exchange::ImportBatch batch, const contacts::SenderProfile& sender);

    // One of the notebook's people: kept when they are the surest match so far for somebody in the file.
    void meet(const contacts::Contact& known);
    // Call once, when the notebook is through.
    void finish(ImportPlan& plan);

private:
    // What is known of the person whom the change of the same place is about.
    struct Person
    {
        int gaining = 0;    // further rows that told something new
        int repeating = 0;  // further rows that didn't
        bool mayAdd = true; // false for those who are welcome only when they are known
        std::unique_ptr<contacts::Contact> known;
        MatchBy by = MatchBy::Id;
    };

    void take(contacts::Contact contact, bool mayAdd);
    bool isSomebodyElse(size_t index) const;
    void planAddition(size_t index, ImportPlan& plan);
    void planMerge(size_t index, ImportPlan& plan);
    void noteConflicts(size_t place, const contacts::Contact& known, const contacts::Contact& incoming);
    void dropIdleChanges(ImportPlan& plan);

    // Contacts are large and stay where they are: everybody begins as an addition of all that the file says.
    contacts::ContactChanges m_changes;
    std::vector<Person> m_people;
    std::vector<Conflict> m_conflicts;
    QMultiHash<size_t, size_t> m_conflictsOf;    // by the place of the change they are about
    std::vector<contacts::Contact> m_bystanders; // known, not in the file, and yet a proposal is about them
    ContactMatcher m_matcher;
    ProposalCollector m_proposals;
    QSet<contacts::ContactId> m_foundById;
    QHash<contacts::ContactId, size_t> m_changeOf; // people of the notebook who are in the plan
};

} // namespace wellmet::notebook
