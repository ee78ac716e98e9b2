// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/import/contact_match.h"
#include "notebook/import/importer.h"

#include <QSet>

#include <memory>

namespace wellmet::notebook {

// Works out what a file's people mean for a notebook. The file is indexed, then the notebook's people are
// shown to the index one by one, so memory follows the file and the time both, without a question per row.
class ImportPlanner
{
public:
    // Entries of one file that are the same person become one.
    explicit ImportPlanner(std::vector<contacts::Contact> incoming);

    // One of the notebook's people: kept when they are the surest match so far for somebody in the file.
    void meet(const contacts::Contact& known);
    // Call once, when the notebook is through.
    void finish(ImportPlan& plan);

private:
    // What is known of the person whom the change of the same place is about.
    struct Person
    {
        int gaining = 0;   // further rows that told something new
        int repeating = 0; // further rows that didn't
        std::unique_ptr<contacts::Contact> known;
        MatchBy by = MatchBy::Id;
    };

    void take(contacts::Contact contact);
    bool isSomebodyElse(size_t index) const;
    void planMerge(size_t index, ImportPlan& plan);

    // Contacts are large and stay where they are: everybody begins as an addition of all that the file says.
    contacts::ContactChanges m_changes;
    std::vector<Person> m_people;
    ContactMatcher m_matcher;
    QSet<contacts::ContactId> m_foundById;
    QHash<contacts::ContactId, size_t> m_changeOf; // people of the notebook who are in the plan
};

} // namespace wellmet::notebook
