// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partial_date.h"

#include <QString>

namespace wellmet::notebook {

// How long ago a day was, in the largest unit that says it well: "today", "yesterday", "5 days ago", "3 weeks
// ago", "4 months ago", "2 years ago". A coming day is "today", too.
QString howLongAgo(QDate day, QDate today);

// "today", "yesterday", "on November 20, 6 days ago", "in October 2025".
QString whenAndHowLongAgo(const PartialDate& date, QDate today);
// The same without the preposition, for "until …": "yesterday", "November 20, 6 days ago", "October 2025".
QString dayAndHowLongAgo(const PartialDate& date, QDate today);

} // namespace wellmet::notebook
