// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linkedin/linkedin_day.h"

#include <QStringList>
#include <QTime>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

namespace {

constexpr QStringView kMonths = u"janfebmaraprmayjunjulaugsepoctnovdec";

int monthNumber(QStringView name)
{
    const qsizetype at = name.size() < 3 ? -1 : kMonths.indexOf(name.first(3), 0, Qt::CaseInsensitive);
    return at >= 0 && at % 3 == 0 ? static_cast<int>(at / 3) + 1 : 0;
}

// The three parts that `separator` cuts the text into; nothing when there are more or fewer.
std::optional<std::array<QStringView, 3>> threeParts(QStringView text, QChar separator)
{
    const qsizetype first = text.indexOf(separator);
    const qsizetype second = first < 0 ? -1 : text.indexOf(separator, first + 1);
    if (second < 0 || text.indexOf(separator, second + 1) >= 0)
        return std::nullopt;
    return {{text.first(first), text.sliced(first + 1, second - first - 1), text.sliced(second + 1)}};
}

// Every run of digits: "1/29/26, 2:37 PM" has 1, 29, 26, 2, 37.
std::vector<int> numbersIn(QStringView text)
{
    std::vector<int> numbers;
    bool isInside = false;
    for (const QChar c : text) {
        const bool isDigit = c >= u'0' && c <= u'9';
        if (isDigit && !isInside)
            numbers.push_back(0);
        if (isDigit && numbers.back() < 100'000)
            numbers.back() = numbers.back() * 10 + c.unicode() - u'0';
        isInside = isDigit;
    }
    return numbers;
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

int hourOf(int written, const QString& text)
{
    const bool isAfternoon = text.endsWith(u"PM", Qt::CaseInsensitive);
    const bool isMorning = text.endsWith(u"AM", Qt::CaseInsensitive);
    return isAfternoon || isMorning ? written % 12 + (isAfternoon ? 12 : 0) : written;
}

} // namespace

QString isoDay(const QString& text)
{
    QDate day;
    if (const auto words = threeParts(text, u' '))
        day = QDate((*words)[2].toInt(), monthNumber((*words)[1]), (*words)[0].toInt());
    else if (const auto numbers = threeParts(text, u'/'))
        day = QDate((*numbers)[2].toInt(), (*numbers)[0].toInt(), (*numbers)[1].toInt());
    return day.isValid() ? PartialDate(day).toIso() : text;
}

std::optional<Moment> momentOf(const QString& text)
{
    const std::vector<int> numbers = numbersIn(text);
    if (numbers.size() < 3)
        return std::nullopt;
    const bool isAmerican = text.contains(u'/');
    const QDate day = isAmerican ? QDate(fullYear(numbers[2]), numbers[0], numbers[1])
                                 : QDate(numbers[0], numbers[1], numbers[2]);
    if (!day.isValid() || day.year() > 9999)
        return std::nullopt;
    Moment moment{.on = PartialDate(day), .at = {}};
    if (numbers.size() < 5)
        return moment;
    const bool hasSeconds = numbers.size() > 5;
    const QTime time(hourOf(numbers[3], text.trimmed()), numbers[4], hasSeconds ? numbers[5] : 0);
    if (time.isValid())
        moment.at = day.toString(Qt::ISODate) + u'T' + time.toString(hasSeconds ? u"HH:mm:ss"_s : u"HH:mm"_s);
    return moment;
}

PartialDate monthOf(const QString& text)
{
    if (const auto known = PartialDate::fromIso(isoDay(text)))
        return *known;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const int year = words.isEmpty() ? 0 : words.last().toInt();
    if (year < 1 || year > 9999)
        return {};
    const int month = words.size() == 2 ? monthNumber(words.first()) : 0;
    return month > 0 ? PartialDate::ofMonth(year, month) : PartialDate::ofYear(year);
}

} // namespace wellmet::exchange
