// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date_text.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace wellmet;

namespace {

const QDate kSunday(2026, 11, 22);

QString read(const QString& text, DateLean lean = DateLean::Past)
{
    const auto date = dateFromText(text, kSunday, lean);
    return date ? date->toIso() : u"nothing"_s;
}

} // namespace

TEST(DateText, ReadsDatesAsPeopleWriteThem)
{
    const std::pair<QStringView, QStringView> table[] = {
        {u"2026", u"2026"},
        {u"2026-10", u"2026-10"},
        {u"2026-10-14", u"2026-10-14"},
        {u"2026/10/14", u"2026-10-14"},
        {u"October 2026", u"2026-10"},
        {u"in October 2026", u"2026-10"},
        {u"14 October 2026", u"2026-10-14"},
        {u"Oct 14, 2026", u"2026-10-14"},
        {u"oct. 14th 2026", u"2026-10-14"},
        {u"the 14th of October, 2026", u"2026-10-14"},
        {u"Sept 2025", u"2025-09"},
        {u"29 February 2024", u"2024-02-29"},
        {u"  MAY   2025 ", u"2025-05"},
        {u"today", u"2026-11-22"},
        {u"Yesterday", u"2026-11-21"},
        {u"tomorrow", u"2026-11-23"},
        {u"last Friday", u"2026-11-20"},
        {u"Friday", u"2026-11-20"},
        {u"on Friday", u"2026-11-20"},
        {u"last Sunday", u"2026-11-15"},
        {u"next Monday", u"2026-11-23"},
        {u"last month", u"2026-10"},
        {u"this year", u"2026"},
        {u"last year", u"2025"},
        {u"3 weeks ago", u"2026-11-01"},
        {u"a week ago", u"2026-11-15"},
        {u"in two days", u"2026-11-24"},
    };
    for (const auto& [text, iso] : table)
        EXPECT_EQ(read(text.toString()), iso.toString()) << text.toString().toStdString();
}

TEST(DateText, LeavesEverythingElseUnread)
{
    for (const QStringView text : std::initializer_list<QStringView>{u"",
                                                                     u" ",
                                                                     u"soon",
                                                                     u"PyData",
                                                                     u"3/4",
                                                                     u"10/14/2026",
                                                                     u"30 February 2026",
                                                                     u"29 Feb 2025",
                                                                     u"2026-13",
                                                                     u"2026-00",
                                                                     u"2026-10-32",
                                                                     u"October October",
                                                                     u"14 15 October 2026",
                                                                     u"May be later",
                                                                     u"-5 days ago",
                                                                     u"0 days ago",
                                                                     u"99999999999 weeks ago",
                                                                     u"12",
                                                                     u"last",
                                                                     u"next banana",
                                                                     u"2026-10-14-15",
                                                                     u"20260",
                                                                     u"١٤ October 2026x"})
        EXPECT_EQ(read(text.toString()), u"nothing"_s) << text.toString().toStdString();
}

TEST(DateText, ADateWithoutAYearLeansToThePastOrTheFuture)
{
    EXPECT_EQ(read(u"October 14"_s), u"2026-10-14"_s);
    EXPECT_EQ(read(u"December"_s), u"2025-12"_s);
    EXPECT_EQ(read(u"November"_s), u"2026-11"_s);
    EXPECT_EQ(read(u"October 14"_s, DateLean::Future), u"2027-10-14"_s);
    EXPECT_EQ(read(u"December"_s, DateLean::Future), u"2026-12"_s);
    EXPECT_EQ(read(u"November"_s, DateLean::Future), u"2026-11"_s);
    EXPECT_EQ(read(u"Friday"_s, DateLean::Future), u"2026-11-27"_s);
    EXPECT_EQ(read(u"Sunday"_s, DateLean::Future), u"2026-11-22"_s);
}

TEST(DateText, WhatIsShownCanBeTypedAgain)
{
    for (QDate day(2023, 12, 1); day < QDate(2027, 3, 1); day = day.addDays(17)) {
        for (const PartialDate& date : {PartialDate(day), PartialDate::ofMonth(day.year(), day.month()),
                                        PartialDate::ofYear(day.year())}) {
            EXPECT_EQ(dateFromText(dateText(date), kSunday), date) << dateText(date).toStdString();
            EXPECT_EQ(dateFromText(briefDateText(date), kSunday), date) << briefDateText(date).toStdString();
        }
    }
}

TEST(DateText, ShowsNoMoreThanIsKnown)
{
    const auto brief = [](const char16_t* iso) { return shortDateText(*PartialDate::fromIso(iso), kSunday); };
    EXPECT_EQ(dateText({}), QString());
    EXPECT_EQ(dateText(*PartialDate::fromIso(u"2026-10-14")), u"October 14, 2026"_s);
    EXPECT_EQ(brief(u"2026-11-22"), u"today"_s);
    EXPECT_EQ(brief(u"2026-11-21"), u"yesterday"_s);
    EXPECT_EQ(brief(u"2026-10-14"), u"Oct 14"_s);
    EXPECT_EQ(brief(u"2025-10-14"), u"Oct 14, 2025"_s);
    EXPECT_EQ(brief(u"2026-10"), u"Oct 2026"_s);
    EXPECT_EQ(brief(u"2024"), u"2024"_s);
}
