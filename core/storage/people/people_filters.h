// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/contact_summary.h"
#include "storage/people/people_selection.h"

#include <QDate>

namespace wellmet::storage {

class Database;

// What a query asks for besides words: its filters and its operators (contacts/search_terms.h), as
// conditions.
struct PeopleFilters
{
    QString sql; // " AND …" on the contact `c`
    std::vector<QString> values;
    bool leavesFew = false; // those who are due or tagged are few beside all who match a word

    bool isEmpty() const { return sql.isEmpty(); }
    void narrow(Selection& selection) const;
};

// Tags and places are looked up, so that case and accents don't matter.
Result<PeopleFilters> peopleFilters(Database& database, const contacts::ContactQuery& query,
                                    const contacts::SearchTerms& terms, QDate today);

} // namespace wellmet::storage
