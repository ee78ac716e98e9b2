// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/english/time_phrase.h"

#include <algorithm>
#include <array>
#include <limits>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMonths =
    std::to_array<QStringView>({u"January", u"February", u"March", u"April", u"May", u"June", u"July",
                                u"August", u"September", u"October", u"November", u"December"});
constexpr auto kDays = std::to_array<QStringView>(
    {u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday"});

constexpr qint64 kFortnight = 14;
constexpr qint64 kThreeWeeks = 21;

QString onWeekday(QDate day)
{
    return u"on "_s + kDays[static_cast<std::size_t>(day.dayOfWeek() - 1)].toString();
}

// Weeks between the two days' weeks, for weeks that begin on Monday or on Sunday.
qint64 weeksBetween(QDate from, QDate to, bool fromSunday)
{
    const auto weekStart = [fromSunday](QDate day) {
        return day.addDays(fromSunday ? -(day.dayOfWeek() % 7) : 1 - day.dayOfWeek());
    };
    return weekStart(from).daysTo(weekStart(to)) / 7;
}

bool isWeekAway(QDate day, QDate today, int weeks)
{
    return weeksBetween(today, day, false) == weeks && weeksBetween(today, day, true) == weeks;
}

int monthsBetween(QDate today, const PartialDate& on)
{
    return (on.year() - today.year()) * 12 + on.month() - today.month();
}

QString yearPhrase(int year, QDate today)
{
    switch (year - today.year()) {
    case 0:
        return u"this year"_s;
    case -1:
        return u"last year"_s;
    case 1:
        return u"next year"_s;
    default:
        return u"in "_s + QString::number(year);
    }
}

QString monthPhrase(const PartialDate& on, QDate today)
{
    const int months = monthsBetween(today, on);
    if (months == -1)
        return u"last month"_s;
    if (months == 0)
        return u"this month"_s;
    if (months == 1)
        return u"next month"_s;
    if (months < -11 || months > 11)
        return yearPhrase(on.year(), today);
    const bool lastYear = months < 0 && on.year() != today.year();
    return (lastYear ? u"last "_s : u"in "_s) + monthName(on.month());
}

QString dayPhrase(const PartialDate& on, QDate today)
{
    const QDate day = on.first();
    switch (const qint64 days = today.daysTo(day); days) {
    case -1:
        return u"yesterday"_s;
    case 0:
        return u"today"_s;
    case 1:
        return u"tomorrow"_s;
    default:
        if (days >= -6 && days <= 6)
            return onWeekday(day);
        if (isWeekAway(day, today, -1))
            return u"last week"_s;
        if (isWeekAway(day, today, 1))
            return u"next week"_s;
        if (-days >= kFortnight - 1 && -days <= kFortnight + 2)
            return u"two weeks ago"_s;
        if (-days >= kThreeWeeks - 1 && -days <= kThreeWeeks + 2)
            return u"three weeks ago"_s;
        if (monthsBetween(today, on) == 0)
            return days < 0 ? u"earlier this month"_s : u"later this month"_s;
        return monthPhrase(on, today);
    }
}

} // namespace

QString monthName(int month)
{
    Q_ASSERT(month >= 1 && month <= 12);
    return kMonths[static_cast<std::size_t>(month - 1)].toString();
}

QString timePhrase(const PartialDate& on, QDate today)
{
    switch (on.precision()) {
    case PartialDate::Precision::Day:
        return dayPhrase(on, today);
    case PartialDate::Precision::Month:
        return monthPhrase(on, today);
    case PartialDate::Precision::Year:
        return yearPhrase(on.year(), today);
    case PartialDate::Precision::None:
        break;
    }
    return {};
}

QString appointmentPhrase(const PartialDate& on, QDate today)
{
    const bool isDay = on.precision() == PartialDate::Precision::Day;
    if (isDay && today.daysTo(on.first()) > 6 && monthsBetween(today, on) <= 11)
        return u"on "_s + monthName(on.month()) + u' ' + QString::number(on.day());
    return timePhrase(on, today);
}

bool isFuture(const PartialDate& on, QDate today)
{
    return !on.isNull() && on.first() > today;
}

int daysSince(const PartialDate& on, QDate today)
{
    if (on.isNull())
        return std::numeric_limits<int>::max();
    if (isFuture(on, today))
        return static_cast<int>(on.first().daysTo(today));
    return std::max(0, static_cast<int>(on.last().daysTo(today)));
}

} // namespace wellmet::drafting
