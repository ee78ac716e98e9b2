// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace wellmet {

// A date known to the year, the month or the day: "2026", "2026-10", "2026-10-14" (ISO 8601).
// A default-made one is null: nothing is known.
class PartialDate
{
public:
    enum class Precision { None, Year, Month, Day };

    PartialDate() = default;
    explicit PartialDate(QDate day);

    // Nothing for text of another form or an impossible date; years 1 to 9999.
    static std::optional<PartialDate> fromIso(QStringView text);
    static PartialDate ofYear(int year);
    static PartialDate ofMonth(int year, int month);

    Precision precision() const;
    bool isNull() const { return m_year == 0; }
    int year() const { return m_year; }
    int month() const { return m_month; } // 1–12, or 0 when only the year is known
    int day() const { return m_day; }     // 1–31, or 0 when it isn't known

    QDate first() const; // the earliest day it can be; null date when null
    QDate last() const;  // the latest day it can be
    QString toIso() const;

    friend bool operator==(const PartialDate&, const PartialDate&) = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

} // namespace wellmet
