// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/partial_date.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using wellmet::PartialDate;

TEST(PartialDate, ReadsTheThreePrecisionsAndWritesThemBack)
{
    for (const QString& text : {u"2026"_s, u"2026-10"_s, u"2026-10-14"_s, u"0987-01-02"_s}) {
        const auto date = PartialDate::fromIso(text);
        ASSERT_TRUE(date) << text.toStdString();
        EXPECT_EQ(date->toIso(), text);
    }
}

TEST(PartialDate, RefusesWhatIsNoDate)
{
    for (const QString& text :
         {u""_s, u"26"_s, u"0000"_s, u"2026-"_s, u"2026-13"_s, u"2026-00"_s, u"2026-1"_s, u"2026-02-30"_s,
          u"2026-10-14T00:00"_s, u"2026/10/14"_s, u"+026"_s, u"٢٠٢٦"_s})
        EXPECT_FALSE(PartialDate::fromIso(text)) << text.toStdString();
}

TEST(PartialDate, SpansTheDaysItCanBe)
{
    EXPECT_EQ(PartialDate::ofYear(2024).first(), QDate(2024, 1, 1));
    EXPECT_EQ(PartialDate::ofYear(2024).last(), QDate(2024, 12, 31));
    EXPECT_EQ(PartialDate::ofMonth(2024, 2).last(), QDate(2024, 2, 29));
    EXPECT_EQ(PartialDate(QDate(2024, 2, 3)).first(), PartialDate(QDate(2024, 2, 3)).last());
    EXPECT_TRUE(PartialDate().first().isNull());
}

TEST(PartialDate, KnowsItsPrecision)
{
    EXPECT_EQ(PartialDate().precision(), PartialDate::Precision::None);
    EXPECT_EQ(PartialDate::ofYear(2024).precision(), PartialDate::Precision::Year);
    EXPECT_EQ(PartialDate::ofMonth(2024, 2).precision(), PartialDate::Precision::Month);
    EXPECT_EQ(PartialDate(QDate(2024, 2, 3)).precision(), PartialDate::Precision::Day);
}
