// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/partial_date.h"

namespace wellmet {

namespace {

// The number in `text`, or -1 unless it is exactly `digits` ASCII digits.
int fixedNumber(QStringView text, qsizetype digits)
{
    if (text.size() != digits)
        return -1;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace

PartialDate::PartialDate(QDate day)
{
    if (day.isValid()) {
        m_year = day.year();
        m_month = day.month();
        m_day = day.day();
    }
}

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    PartialDate date;
    date.m_year = fixedNumber(text.left(4), 4);
    if (date.m_year < 1)
        return std::nullopt;
    if (text.size() == 4)
        return date;
    date.m_month = fixedNumber(text.mid(5, 2), 2);
    if (text[4] != u'-' || date.m_month < 1 || date.m_month > 12)
        return std::nullopt;
    if (text.size() == 7)
        return date;
    date.m_day = fixedNumber(text.mid(8), 2);
    if (text.size() != 10 || text[7] != u'-' || !QDate::isValid(date.m_year, date.m_month, date.m_day))
        return std::nullopt;
    return date;
}

PartialDate PartialDate::ofYear(int year)
{
    PartialDate date;
    date.m_year = year;
    return date;
}

PartialDate PartialDate::ofMonth(int year, int month)
{
    PartialDate date;
    date.m_year = year;
    date.m_month = month;
    return date;
}

PartialDate::Precision PartialDate::precision() const
{
    if (m_year == 0)
        return Precision::None;
    if (m_month == 0)
        return Precision::Year;
    return m_day == 0 ? Precision::Month : Precision::Day;
}

QDate PartialDate::first() const
{
    return isNull() ? QDate() : QDate(m_year, m_month ? m_month : 1, m_day ? m_day : 1);
}

QDate PartialDate::last() const
{
    if (isNull())
        return {};
    if (m_day)
        return QDate(m_year, m_month, m_day);
    const QDate month(m_year, m_month ? m_month : 12, 1);
    return QDate(month.year(), month.month(), month.daysInMonth());
}

QString PartialDate::toIso() const
{
    if (isNull())
        return {};
    const auto digit = [](int number, int place) { return QChar(u'0' + number / place % 10); };
    const QChar text[] = {digit(m_year, 1000),
                          digit(m_year, 100),
                          digit(m_year, 10),
                          digit(m_year, 1),
                          u'-',
                          digit(m_month, 10),
                          digit(m_month, 1),
                          u'-',
                          digit(m_day, 10),
                          digit(m_day, 1)};
    return QString(text, m_day ? 10 : m_month ? 7 : 4);
}

} // namespace wellmet
