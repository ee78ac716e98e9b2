// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <span>

namespace wellmet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 12> kMonths = {u"january",   u"february", u"march",    u"april",
                                                 u"may",       u"june",     u"july",     u"august",
                                                 u"september", u"october",  u"november", u"december"};
constexpr std::array<QStringView, 7> kWeekdays = {u"monday", u"tuesday",  u"wednesday", u"thursday",
                                                  u"friday", u"saturday", u"sunday"};
constexpr std::array<QStringView, 10> kCounts = {u"one", u"two",   u"three", u"four", u"five",
                                                 u"six", u"seven", u"eight", u"nine", u"ten"};

// 1 and up for a name of the list, whole or cut to three letters or more ("Sept"); 0 for another word.
int placeOf(std::span<const QStringView> names, QStringView word)
{
    if (word.size() < 3)
        return 0;
    for (size_t i = 0; i < names.size(); ++i) {
        if (names[i].startsWith(word))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

// A number in figures, with or without "st", "nd", "rd", "th"; -1 for another word.
int numberOf(QStringView word)
{
    const bool ordinal = word.size() > 2 && (word.endsWith(u"st") || word.endsWith(u"nd") ||
                                             word.endsWith(u"rd") || word.endsWith(u"th"));
    bool ok = false;
    const int number = (ordinal ? word.chopped(2) : word).toInt(&ok);
    return ok && number >= 0 ? number : -1;
}

int countOf(QStringView word)
{
    if (word == u"a" || word == u"an")
        return 1;
    for (size_t i = 0; i < kCounts.size(); ++i) {
        if (kCounts[i] == word)
            return static_cast<int>(i) + 1;
    }
    return numberOf(word);
}

QStringList wordsOf(const QString& text)
{
    QString spaced = text.toLower();
    spaced.replace(u',', u' ').replace(u'/', u' ').replace(u'.', u' ').replace(u'-', u' ');
    QStringList words = spaced.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeAll(u"of"_s);
    words.removeAll(u"the"_s);
    if (!words.isEmpty() && words.first() == u"on")
        words.removeFirst();
    return words;
}

std::optional<PartialDate> dayOf(QDate day)
{
    return day.isValid() && day.year() >= 1 && day.year() <= 9999 ? std::optional(PartialDate(day))
                                                                  : std::nullopt;
}

QDate weekday(int wanted, QDate today, bool future)
{
    const int ahead = (wanted - today.dayOfWeek() + 7) % 7;
    return future ? today.addDays(ahead == 0 ? 7 : ahead) : today.addDays(ahead == 0 ? -7 : ahead - 7);
}

std::optional<QDate> moved(QDate from, int count, QStringView unit)
{
    if (unit.startsWith(u"day"))
        return from.addDays(count);
    if (unit.startsWith(u"week"))
        return from.addDays(7 * count);
    if (unit.startsWith(u"month"))
        return from.addMonths(count);
    if (unit.startsWith(u"year"))
        return from.addYears(count);
    return std::nullopt;
}

// "month" and "year" stay as vague as they were said; `step` is -1, 0 or 1.
std::optional<PartialDate> span(QStringView unit, QDate today, int step)
{
    const QDate there = moved(today, step, unit).value_or(QDate());
    if (unit == u"month" && there.isValid())
        return PartialDate::ofMonth(there.year(), there.month());
    if (unit == u"year" && there.isValid())
        return PartialDate::ofYear(there.year());
    return std::nullopt;
}

std::optional<PartialDate> relative(const QStringList& words, QDate today, DateLean lean)
{
    const QString& first = words.first();
    if (words.size() == 1) {
        if (first == u"today" || first == u"tonight" || first == u"now")
            return dayOf(today);
        if (first == u"yesterday")
            return dayOf(today.addDays(-1));
        if (first == u"tomorrow")
            return dayOf(today.addDays(1));
        if (const int day = placeOf(kWeekdays, first)) {
            const bool isToday = day == today.dayOfWeek();
            return dayOf(isToday ? today : weekday(day, today, lean == DateLean::Future));
        }
    }
    if (words.size() == 2 && (first == u"last" || first == u"next" || first == u"this")) {
        const int step = first == u"last" ? -1 : first == u"next" ? 1 : 0;
        if (const int day = placeOf(kWeekdays, words[1]); day && step != 0)
            return dayOf(weekday(day, today, step > 0));
        return span(words[1], today, step);
    }
    if (words.size() == 3) {
        const bool ago = words[2] == u"ago";
        const bool ahead = first == u"in";
        const int count = ago ? countOf(first) : ahead ? countOf(words[1]) : -1;
        if (count > 0 && count < 4000) {
            if (const auto day = moved(today, ago ? -count : count, ago ? words[1] : words[2]))
                return dayOf(*day);
        }
    }
    return std::nullopt;
}

// The year in which `month` (and `day`, when not 0) is nearest to today on the side it leans to.
int likelyYear(int month, int day, QDate today, DateLean lean)
{
    const QDate thisYear(today.year(), month, day ? day : 1);
    if (lean == DateLean::Past)
        return thisYear > today ? today.year() - 1 : today.year();
    const QDate end = day ? thisYear : thisYear.addMonths(1).addDays(-1);
    return end < today ? today.year() + 1 : today.year();
}

std::optional<PartialDate> withMonthName(const QStringList& words, QDate today, DateLean lean)
{
    int year = 0;
    int month = 0;
    int day = 0;
    for (const QString& word : words) {
        const int number = numberOf(word);
        if (number >= 1000 && number <= 9999 && year == 0)
            year = number;
        else if (number >= 1 && number <= 31 && day == 0)
            day = number;
        else if (const int name = placeOf(kMonths, word); name && month == 0)
            month = name;
        else if (word != u"in")
            return std::nullopt;
    }
    if (month == 0)
        return std::nullopt;
    if (year == 0)
        year = likelyYear(month, day, today, lean);
    return day == 0 ? std::optional(PartialDate::ofMonth(year, month)) : dayOf(QDate(year, month, day));
}

std::optional<PartialDate> yearFirst(const QStringList& words)
{
    std::array<int, 3> parts = {0, 0, 0};
    if (words.size() > 3 || words.first().size() != 4)
        return std::nullopt;
    for (qsizetype i = 0; i < words.size(); ++i) {
        parts[static_cast<size_t>(i)] = numberOf(words[i]);
        if (parts[static_cast<size_t>(i)] < 1)
            return std::nullopt;
    }
    const auto [year, month, day] = parts;
    if (words.size() == 1)
        return PartialDate::ofYear(year);
    if (words.size() == 2)
        return month <= 12 ? std::optional(PartialDate::ofMonth(year, month)) : std::nullopt;
    return dayOf(QDate(year, month, day));
}

QString monthName(int month)
{
    QString name = kMonths[static_cast<size_t>(month) - 1].toString();
    name[0] = name[0].toUpper();
    return name;
}

} // namespace

std::optional<PartialDate> dateFromText(const QString& text, QDate today, DateLean lean)
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty() || text.trimmed().startsWith(u'-'))
        return std::nullopt;
    if (const auto date = yearFirst(words))
        return date;
    if (const auto date = relative(words, today, lean))
        return date;
    return withMonthName(words, today, lean);
}

QString dateText(const PartialDate& date)
{
    switch (date.precision()) {
    case PartialDate::Precision::None:
        return {};
    case PartialDate::Precision::Year:
        return QString::number(date.year());
    case PartialDate::Precision::Month:
        return u"%1 %2"_s.arg(monthName(date.month())).arg(date.year());
    case PartialDate::Precision::Day:
        return u"%1 %2, %3"_s.arg(monthName(date.month())).arg(date.day()).arg(date.year());
    }
    return {};
}

QString briefDateText(const PartialDate& date)
{
    const QString whole = dateText(date);
    return date.month() ? monthName(date.month()).left(3) + whole.mid(whole.indexOf(u' ')) : whole;
}

QString shortDateText(const PartialDate& date, QDate today)
{
    if (date.precision() == PartialDate::Precision::Day) {
        switch (today.daysTo(date.first())) {
        case 0:
            return QCoreApplication::translate("wellmet", "today");
        case -1:
            return QCoreApplication::translate("wellmet", "yesterday");
        case 1:
            return QCoreApplication::translate("wellmet", "tomorrow");
        default:
            break;
        }
        if (date.year() == today.year())
            return u"%1 %2"_s.arg(monthName(date.month()).left(3)).arg(date.day());
    }
    return briefDateText(date);
}

QString datePreposition(const PartialDate& date)
{
    return date.precision() == PartialDate::Precision::Month ||
                   date.precision() == PartialDate::Precision::Year
               ? u"in"_s
               : u"on"_s;
}

} // namespace wellmet
