// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/table_rows.h"
#include "exchange/linkedin/people.h"

namespace wellmet::exchange {

// Adds LinkedIn's Invitations.csv to timelines: what the user sent as notes that wait for an answer, what
// came as such. The user's own profile, which the file tells, is put into `own` (a slug) when that is empty.
// False when the user stopped it.
bool readInvitations(const Table& table, LinkedInPeople& people, std::vector<Rejection>& rejected,
                     QString& own, ProgressReport& report);

} // namespace wellmet::exchange
