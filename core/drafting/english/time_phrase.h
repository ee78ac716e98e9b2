// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partial_date.h"

#include <QString>

namespace wellmet::drafting {

// When something was or will be, as one says it on `today`: "yesterday", "on Tuesday", "last week", "two
// weeks ago", "last month", "in October", "last October", "last year", "in 2019"; "tomorrow", "next week",
// "in June", "next year". Never more exact than the date, and never a phrase that another reader of the
// calendar could place elsewhere. Empty when nothing is known.
QString timePhrase(const PartialDate& on, QDate today);

// Like timePhrase, but a coming day within the year by its date: "on June 12".
QString appointmentPhrase(const PartialDate& on, QDate today);

// True when all of it is still to come.
bool isFuture(const PartialDate& on, QDate today);

// Whole days since it can last have been; negative when it is still to come, a very large number when
// unknown.
int daysSince(const PartialDate& on, QDate today);

QString monthName(int month); // 1–12

} // namespace wellmet::drafting
