// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/import/contact_match.h"
#include "notebook/import/import_plan.h"
#include "notebook/import/import_proposals.h"

#include <QSet>

namespace wellmet::notebook {

// Works out what a file's people mean for a notebook. They are taken one by one and indexed, then the
// notebook's people are shown to the index, so that neither are ever held all at once and no question is
// asked per row. First take(), then know(), meet(), and finish() once.
class ImportPlanner
{
public:
    // One of the file's people; entries that are the same person become one. `mayAdd` is false for those who
    // are welcome only when they are known.
    void take(contacts::Contact contact, bool mayAdd = true);
    bool hasNobody() const { return m_people.empty(); }

    // The user, the file's news included.
    void know(const contacts::SenderProfile& sender) { m_proposals.learn(sender); }
    // One of the notebook's people: kept when they are the surest match so far for somebody in the file.
    void meet(const contacts::Contact& known);
    void finish(ImportPlan& plan);

private:
    // What is known of the person whom the change of the same place is about.
    struct Person
    {
        int gaining = 0;   // further rows that told something new
        int repeating = 0; // further rows that didn't
        bool mayAdd = true;
        bool hasLabels = false;
        MatchBy by = MatchBy::Id;
        PackedPeople::Place known = PackedPeople::kNowhere;
    };

    std::vector<Match> find(const ContactMatcher::Keys& keys) const;
    bool isSomebodyElse(size_t index, const contacts::Contact& incoming,
                        const contacts::Contact& known) const;
    void planPerson(size_t index, ImportPlan& plan);
    void planAddition(size_t index, ImportPlan& plan);
    void planMerge(size_t index, const contacts::Contact& incoming, const contacts::Contact& known,
                   ImportPlan& plan);
    void noteConflicts(size_t place, const contacts::Contact& known, const contacts::Contact& incoming);
    void dropIdleChanges(ImportPlan& plan);

    PlannedChanges m_changes; // everybody begins as an addition of all that the file says
    std::vector<Person> m_people;
    std::vector<Conflict> m_conflicts;
    QMultiHash<size_t, size_t> m_conflictsOf;      // by the place of the change they are about
    std::vector<PackedPeople::Place> m_bystanders; // known, not in the file, and yet a proposal is about them
    ContactMatcher m_matcher;
    ProposalCollector m_proposals;
    QSet<contacts::ContactId> m_foundById;
    QHash<contacts::ContactId, size_t> m_changeOf; // people of the notebook who are in the plan
};

} // namespace wellmet::notebook
