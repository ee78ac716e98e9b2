// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace wellmet::contacts {

// How long to let pass: three months, a week. Months and years are the calendar's.
struct Interval
{
    enum class Unit { Day, Week, Month, Year };

    int count = 0; // 1 to kMost
    Unit unit = Unit::Month;

    static constexpr int kMost = 999;

    // Later than `day` by this much; a day that the month doesn't have is its last.
    QDate after(QDate day) const;

    friend bool operator==(const Interval&, const Interval&) = default;
};

// As the document holds it, an ISO 8601 duration of one unit: "P3M", "P1Y", "P2W", "P10D". Nothing for
// anything else.
std::optional<Interval> intervalFromIso(QStringView text);
QString toIso(const Interval& interval);

// In someone's words: "3 months", "every two weeks", "year", "monthly", "once a quarter". Nothing for
// anything else; text is English, in any case.
std::optional<Interval> intervalFromText(const QString& text);

// What follows "every": "3 months", "month"; can be typed again.
QString intervalText(const Interval& interval);

} // namespace wellmet::contacts
