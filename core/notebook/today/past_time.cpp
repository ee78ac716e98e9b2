// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/today/past_time.h"

#include "base/date_text.h"

namespace wellmet::notebook {

using namespace Qt::StringLiterals;

namespace {

// Within the year the year goes without saying.
QString dayText(const PartialDate& date, QDate today)
{
    const QString whole = dateText(date);
    const bool isDayOfThisYear =
        date.precision() == PartialDate::Precision::Day && date.year() == today.year();
    return isDayOfThisYear ? whole.section(u", "_s, 0, 0) : whole;
}

bool isNearDay(const PartialDate& date, QDate today)
{
    return date.precision() == PartialDate::Precision::Day && date.first().daysTo(today) <= 1;
}

} // namespace

QString howLongAgo(QDate day, QDate today)
{
    constexpr qint64 kDaysUntilWeeks = 14;
    constexpr qint64 kDaysUntilMonths = 70;
    constexpr qint64 kDaysUntilYears = 730;
    const qint64 days = day.daysTo(today);
    if (days <= 0)
        return u"today"_s;
    if (days == 1)
        return u"yesterday"_s;
    if (days < kDaysUntilWeeks)
        return u"%1 days ago"_s.arg(days);
    if (days < kDaysUntilMonths)
        return u"%1 weeks ago"_s.arg(days / 7);
    if (days < kDaysUntilYears)
        return u"%1 months ago"_s.arg(days * 12 / 365);
    return u"%1 years ago"_s.arg(days * 4 / 1461);
}

QString dayAndHowLongAgo(const PartialDate& date, QDate today)
{
    if (isNearDay(date, today))
        return howLongAgo(date.first(), today);
    if (date.precision() != PartialDate::Precision::Day)
        return dateText(date);
    return dayText(date, today) + u", "_s + howLongAgo(date.first(), today);
}

QString whenAndHowLongAgo(const PartialDate& date, QDate today)
{
    const QString day = dayAndHowLongAgo(date, today);
    return isNearDay(date, today) ? day : datePreposition(date) + u' ' + day;
}

} // namespace wellmet::notebook
