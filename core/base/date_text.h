// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partial_date.h"

#include <QString>

#include <optional>

namespace wellmet {

// Which way a date without a year, or a bare weekday, leans: a meeting was, a promise will be.
enum class DateLean { Past, Future };

// The date in someone's words: "2026", "2026-10", "2026-10-14", "October 2026", "14 October 2026", "Oct 14,
// 2026", "October 14", "today", "yesterday", "tomorrow", "Friday", "last Friday", "next Friday", "last
// month", "next year", "3 weeks ago", "in two days". Nothing for anything else, impossible dates included;
// text is English, in any case. Days and months in figures are only read year first, since 3/4 is two dates.
std::optional<PartialDate> dateFromText(const QString& text, QDate today, DateLean lean = DateLean::Past);

// As it is shown and can be typed again: "October 14, 2026", "October 2026", "2026"; empty for a null date.
QString dateText(const PartialDate& date);

// The same with the month cut short: "Oct 14, 2026", "Oct 2026", "2026".
QString briefDateText(const PartialDate& date);

// As short as it stays clear next to `today`: "today", "yesterday", "tomorrow", "Oct 14", "Oct 14, 2025",
// "Oct 2026", "2026".
QString shortDateText(const PartialDate& date, QDate today);

// "on" before a day, "in" before a month or a year.
QString datePreposition(const PartialDate& date);

} // namespace wellmet
