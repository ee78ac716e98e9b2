// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/due/interval.h"

#include <QHash>
#include <QStringList>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;
using Unit = Interval::Unit;

namespace {

struct UnitRow
{
    Unit unit;
    QChar letter;
    QStringView word;
    QStringView adverb; // "monthly"
};
constexpr UnitRow kUnits[] = {
    {Unit::Day, u'D', u"day", u"daily"},
    {Unit::Week, u'W', u"week", u"weekly"},
    {Unit::Month, u'M', u"month", u"monthly"},
    {Unit::Year, u'Y', u"year", u"yearly"},
};

const UnitRow& rowOf(Unit unit)
{
    for (const UnitRow& row : kUnits) {
        if (row.unit == unit)
            return row;
    }
    return kUnits[0];
}

std::optional<Interval> checked(int count, Unit unit)
{
    if (count < 1 || count > Interval::kMost)
        return std::nullopt;
    return Interval{.count = count, .unit = unit};
}

// "3", "three", "a", "other" (every other week); 0 for anything else.
int countFrom(const QString& word)
{
    static const QHash<QString, int> words = {
        {u"a"_s, 1},     {u"an"_s, 1},   {u"one"_s, 1},  {u"two"_s, 2},     {u"other"_s, 2},
        {u"three"_s, 3}, {u"four"_s, 4}, {u"five"_s, 5}, {u"six"_s, 6},     {u"seven"_s, 7},
        {u"eight"_s, 8}, {u"nine"_s, 9}, {u"ten"_s, 10}, {u"eleven"_s, 11}, {u"twelve"_s, 12},
    };
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber ? number : words.value(word);
}

std::optional<Interval> oneUnit(const QString& word, int count)
{
    const QString singular = word.endsWith(u's') ? word.chopped(1) : word;
    if (singular == u"quarter")
        return checked(3 * count, Unit::Month);
    for (const UnitRow& row : kUnits) {
        if (singular == row.word)
            return checked(count, row.unit);
    }
    return std::nullopt;
}

} // namespace

QDate Interval::after(QDate day) const
{
    switch (unit) {
    case Unit::Day:
        return day.addDays(count);
    case Unit::Week:
        return day.addDays(7LL * count);
    case Unit::Month:
        return day.addMonths(count);
    case Unit::Year:
        return day.addYears(count);
    }
    return day;
}

std::optional<Interval> intervalFromIso(QStringView text)
{
    constexpr qsizetype kLongest = 5; // "P999M"
    if (text.size() < 3 || text.size() > kLongest || text.front() != u'P')
        return std::nullopt;
    int count = 0;
    for (const QChar c : text.sliced(1).chopped(1)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        count = 10 * count + (c.unicode() - u'0');
    }
    for (const UnitRow& row : kUnits) {
        if (text.back() == row.letter)
            return checked(count, row.unit);
    }
    return std::nullopt;
}

QString toIso(const Interval& interval)
{
    return u"P%1%2"_s.arg(interval.count).arg(rowOf(interval.unit).letter);
}

std::optional<Interval> intervalFromText(const QString& text)
{
    QStringList words = text.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty() && (words.front() == u"every" || words.front() == u"once"))
        words.removeFirst();
    if (words.size() == 1) {
        for (const UnitRow& row : kUnits) {
            if (words.front() == row.adverb)
                return checked(1, row.unit);
        }
        const QString& word = words.front();
        return word == u"quarterly" ? checked(3, Unit::Month) : oneUnit(word, 1);
    }
    return words.size() == 2 ? oneUnit(words.back(), countFrom(words.front())) : std::nullopt;
}

QString intervalText(const Interval& interval)
{
    const QString word = rowOf(interval.unit).word.toString();
    return interval.count == 1 ? word : u"%1 %2s"_s.arg(interval.count).arg(word);
}

} // namespace wellmet::contacts
