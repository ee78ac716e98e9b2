// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/sender_profile.h"
#include "exchange/csv/table_rows.h"

namespace wellmet::exchange {

// LinkedIn's Profile.csv, Positions.csv and Education.csv: the user's own name, job and past. What a profile
// has no place for is kept under "linkedin" in its extra data:
//   "headline": "…"
//   "positions": [{"company": "Contoso", "title": "Engineer", "from": "2019-03", "until": "2021"}, …]
//   "education": [{"school": "Lakeside University", "degree": "BSc", "from": "2015", "until": "2018"}, …]
// Each is false when the user stopped it.
bool readProfile(const Table& table, contacts::SenderProfile& sender, std::vector<Rejection>& rejected,
                 ProgressReport& report);
// The job that hasn't ended and began last is what they do now.
bool readPositions(const Table& table, contacts::SenderProfile& sender, std::vector<Rejection>& rejected,
                   ProgressReport& report);
bool readEducation(const Table& table, contacts::SenderProfile& sender, std::vector<Rejection>& rejected,
                   ProgressReport& report);

// Where the user worked and studied, as their profile has it, each once.
QStringList employersOf(const contacts::SenderProfile& sender);
QStringList schoolsOf(const contacts::SenderProfile& sender);

} // namespace wellmet::exchange
