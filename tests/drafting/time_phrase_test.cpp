// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/english/time_phrase.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include <QLocale>

#include <utility>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;

struct Span
{
    QDate first;
    QDate last;
};

QDate monthStart(QDate day, int months)
{
    return QDate(day.year(), day.month(), 1).addMonths(months);
}

Span monthSpan(QDate start)
{
    return {start, start.addMonths(1).addDays(-1)};
}

Span yearSpan(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

int monthByName(const QString& name)
{
    for (int month = 1; month <= 12; ++month) {
        if (monthName(month) == name)
            return month;
    }
    return 0;
}

// The days a reader who gets the note today would understand, for something past or something to come.
Span understood(const QString& phrase, QDate today, bool future)
{
    const QString last = phrase.section(u' ', -1);
    if (phrase == u"today")
        return {today, today};
    if (phrase == u"yesterday")
        return {today.addDays(-1), today.addDays(-1)};
    if (phrase == u"tomorrow")
        return {today.addDays(1), today.addDays(1)};
    if (phrase == u"last week" || phrase == u"next week") {
        // Only the days on which those who begin the week on Sunday and on Monday agree.
        const int shift = phrase == u"last week" ? -7 : 7;
        const QDate monday = today.addDays(1 - today.dayOfWeek() + shift);
        const QDate sunday = today.addDays(-(today.dayOfWeek() % 7) + shift);
        return {std::max(monday, sunday), std::min(monday, sunday).addDays(6)};
    }
    if (phrase == u"two weeks ago") // about that many
        return {today.addDays(-16), today.addDays(-13)};
    if (phrase == u"three weeks ago")
        return {today.addDays(-23), today.addDays(-20)};
    if (phrase == u"earlier this month")
        return {monthStart(today, 0), today.addDays(-1)};
    if (phrase == u"later this month")
        return {today.addDays(1), monthSpan(monthStart(today, 0)).last};
    if (phrase.endsWith(u" month"))
        return monthSpan(monthStart(today, phrase.startsWith(u"last")   ? -1
                                           : phrase.startsWith(u"next") ? 1
                                                                        : 0));
    if (phrase.endsWith(u" year"))
        return yearSpan(today.year() + (phrase.startsWith(u"last")   ? -1
                                        : phrase.startsWith(u"next") ? 1
                                                                     : 0));
    if (const int year = last.toInt(); year > 0)
        return yearSpan(year);
    if (const int month = monthByName(last); month > 0) {
        int months = month - today.month();
        if (future ? months <= 0 : months >= 0)
            months += future ? 12 : -12;
        return monthSpan(monthStart(today, months));
    }
    for (int days = 1; days <= 6; ++days) {
        const QDate day = today.addDays(future ? days : -days);
        if (phrase == u"on "_s + QLocale::c().dayName(day.dayOfWeek()))
            return {day, day};
    }
    return {};
}

void expectUnderstood(const PartialDate& on, QDate today)
{
    const QString phrase = timePhrase(on, today);
    const Span span = understood(phrase, today, isFuture(on, today));
    EXPECT_TRUE(span.first.isValid() && span.first <= on.first() && on.last() <= span.last)
        << qPrintable(phrase) << " for " << qPrintable(on.toIso()) << " on "
        << qPrintable(today.toString(Qt::ISODate));
}

TEST(TimePhrase, NeverContradictsADay)
{
    for (QDate today(2026, 1, 1); today < QDate(2028, 1, 1); today = today.addDays(3)) {
        for (int offset = -800; offset <= 800; offset += (std::abs(offset) < 70 ? 1 : 9))
            expectUnderstood(PartialDate(today.addDays(offset)), today);
    }
}

TEST(TimePhrase, NeverContradictsAMonthOrAYear)
{
    for (QDate today(2026, 1, 1); today < QDate(2028, 1, 1); today = today.addDays(5)) {
        for (int months = -40; months <= 40; ++months) {
            const QDate month = today.addMonths(months);
            expectUnderstood(PartialDate::ofMonth(month.year(), month.month()), today);
        }
        for (int year = 2015; year <= 2032; ++year)
            expectUnderstood(PartialDate::ofYear(year), today);
    }
}

TEST(TimePhrase, SaysItAsOneWould)
{
    const QDate today(2026, 11, 22); // a Sunday
    const std::pair<const char*, QString> cases[] = {
        {"2026-11-22", u"today"_s},
        {"2026-11-21", u"yesterday"_s},
        {"2026-11-18", u"on Wednesday"_s},
        {"2026-11-15", u"last week"_s},
        {"2026-11-08", u"two weeks ago"_s},
        {"2026-11-03", u"earlier this month"_s},
        {"2026-11-01", u"three weeks ago"_s},
        {"2026-10-14", u"last month"_s},
        {"2026-03-02", u"in March"_s},
        {"2025-12-20", u"last December"_s},
        {"2025-06-01", u"last year"_s},
        {"2019-05-05", u"in 2019"_s},
        {"2026-10", u"last month"_s},
        {"2026-07", u"in July"_s},
        {"2025", u"last year"_s},
        {"2017", u"in 2017"_s},
        {"2026-11-23", u"tomorrow"_s},
        {"2026-11-27", u"on Friday"_s},
        {"2026-12-12", u"next month"_s},
        {"2027-06-12", u"in June"_s},
        {"2027", u"next year"_s},
        {"2029-01-01", u"in 2029"_s},
    };
    for (const auto& [iso, expected] : cases)
        EXPECT_EQ(timePhrase(*PartialDate::fromIso(QString::fromLatin1(iso)), today), expected) << iso;
    EXPECT_EQ(timePhrase(PartialDate(), today), QString());
}

TEST(TimePhrase, GivesAnAppointmentItsDate)
{
    const QDate today(2026, 11, 22);
    EXPECT_EQ(appointmentPhrase(PartialDate(QDate(2027, 6, 12)), today), u"on June 12"_s);
    EXPECT_EQ(appointmentPhrase(PartialDate(QDate(2026, 11, 27)), today), u"on Friday"_s);
    EXPECT_EQ(appointmentPhrase(PartialDate::ofMonth(2027, 6), today), u"in June"_s);
    EXPECT_EQ(appointmentPhrase(PartialDate(QDate(2028, 6, 12)), today), u"in 2028"_s);
}

TEST(TimePhrase, CountsFromTheLastDayItCanHaveBeen)
{
    const QDate today(2026, 11, 22);
    EXPECT_EQ(daysSince(PartialDate(QDate(2026, 11, 20)), today), 2);
    EXPECT_EQ(daysSince(PartialDate::ofYear(2026), today), 0);
    EXPECT_EQ(daysSince(PartialDate(QDate(2026, 11, 25)), today), -3);
    EXPECT_GT(daysSince(PartialDate(), today), 1'000'000);
}

} // namespace
} // namespace wellmet::drafting
