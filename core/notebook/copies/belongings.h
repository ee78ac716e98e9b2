// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/notebook.h"

#include <map>
#include <utility>
#include <vector>

namespace wellmet::notebook {

// What a notebook holds besides its people.
struct Belongings
{
    contacts::SenderProfile sender;
    std::map<QString, QString> settings; // saved searches, the user's own words, limits and whatever else
    std::vector<Silence> silences;       // oldest first
    // Drafts to be put there; one without a text is to be none. All others stay.
    std::vector<std::pair<contacts::ContactId, SavedDraft>> drafts{};

    friend bool operator==(const Belongings&, const Belongings&) = default;
};

// As they are now; no drafts.
Result<Belongings> belongingsOf(const Notebook& notebook);
// Makes them so. Errors: CannotWrite; what was written until then stays.
Result<void> setBelongings(Notebook& notebook, const Belongings& belongings);

} // namespace wellmet::notebook
