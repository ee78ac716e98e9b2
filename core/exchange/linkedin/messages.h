// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/table_rows.h"
#include "exchange/linkedin/people.h"

namespace wellmet::exchange {

// Whose export it is, as far as it is known.
struct LinkedInOwner
{
    QString slug; // of the profile
    QString name;
};

// What of LinkedIn's messages.csv isn't worth keeping, and how often it came.
struct LeftMessages
{
    int drafts = 0;
    int spam = 0;
    int nameless = 0; // from or to somebody who left LinkedIn
};

// Adds LinkedIn's messages.csv to timelines, each message to everybody the user sent it to or to whom it came
// from. Their words are text of any kind, HTML included, and are kept as they are. When the owner isn't known
// it is whoever takes part in every conversation; when that can't be told the file is rejected as a whole.
// False when the user stopped it.
bool readMessages(const Table& table, LinkedInPeople& people, const LinkedInOwner& owner,
                  std::vector<Rejection>& rejected, LeftMessages& left, ProgressReport& report);

} // namespace wellmet::exchange
