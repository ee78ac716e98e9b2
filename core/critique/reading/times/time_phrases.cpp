// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/times/time_phrases.h"

#include "critique/reading/times/time_words.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using prose::keyOf;
using prose::WordKey;

QStringView TimeWords::text(int i) const
{
    return i >= m_first && i < m_end
               ? m_document.in(m_document.tokenOf(m_document.words()[static_cast<size_t>(i)]).range)
               : QStringView();
}

namespace {

constexpr struct
{
    WordKey word;
    int amount;
} kAmounts[] = {
    {keyOf(u"one"), 1},        {keyOf(u"two"), 2},       {keyOf(u"three"), 3},     {keyOf(u"four"), 4},
    {keyOf(u"five"), 5},       {keyOf(u"six"), 6},       {keyOf(u"seven"), 7},     {keyOf(u"eight"), 8},
    {keyOf(u"nine"), 9},       {keyOf(u"ten"), 10},      {keyOf(u"eleven"), 11},   {keyOf(u"twelve"), 12},
    {keyOf(u"thirteen"), 13},  {keyOf(u"fourteen"), 14}, {keyOf(u"fifteen"), 15},  {keyOf(u"sixteen"), 16},
    {keyOf(u"seventeen"), 17}, {keyOf(u"eighteen"), 18}, {keyOf(u"nineteen"), 19}, {keyOf(u"twenty"), 20},
    {keyOf(u"thirty"), 30},    {keyOf(u"forty"), 40}};

} // namespace

int TimeWords::amount(int i) const
{
    if (key(i) == keyOf(u"a") || key(i) == keyOf(u"an"))
        return 1;
    const auto* const found =
        std::ranges::find_if(kAmounts, [&](const auto& row) { return row.word == key(i); });
    return found != std::end(kAmounts) ? found->amount : number(i);
}

void addAmountWords(std::vector<WordKey>& openings)
{
    for (const auto& row : kAmounts)
        openings.push_back(row.word);
}

int TimeWords::number(int i) const
{
    QStringView written = text(i);
    if (written.isEmpty() || !written.front().isDigit() || isShortYear(i))
        return 0;
    for (const QStringView ending : {u"st", u"nd", u"rd", u"th"}) {
        if (written.endsWith(ending))
            written.chop(2);
    }
    const int number = written.size() <= 2 ? written.toInt() : 0;
    return number <= 31 ? number : 0;
}

int TimeWords::year(int i) const
{
    const QStringView written = text(i);
    if (written.size() != 4 && written.size() != 2)
        return 0;
    const int figures = written.toInt();
    const int year = written.size() == 4 ? figures : isShortYear(i) ? 2000 + figures : 0;
    return year >= 1900 && year <= m_today.year() ? year : 0;
}

bool TimeWords::isShortYear(int i) const
{
    const QStringView written = text(i);
    const qsizetype start = written.data() - m_document.text().constData();
    return written.size() == 2 && start > 0 && prose::isApostrophe(m_document.text()[start - 1].unicode());
}

TimePhrase TimeWords::phrase(int first, int end, QDate from, QDate to) const
{
    const bool isPossessive = key(end) == keyOf(u"'s");
    if (key(first) == keyOf(u"past") && key(first - 1) == keyOf(u"this"))
        --first;
    return {.range = m_document.rangeOfWords(first, end),
            .firstWord = first,
            .endWord = end,
            .from = from,
            .to = to,
            .isExchangeable = !isPossessive};
}

namespace {

// "On Tuesday last week", "last year in March", "March of 2024": of two that stand together, one says when.
bool areOne(const TimeWords& words, const TimePhrase& first, const TimePhrase& second)
{
    const int between = second.firstWord - first.endWord;
    const WordKey small = words.key(first.endWord);
    return between == 0 || (between == 1 && (small == keyOf(u"of") || small == keyOf(u"the")));
}

// "A year ago today", "two years ago this month": what stands behind only says it closer.
bool isAgo(const TimeWords& words, const TimePhrase& phrase)
{
    const WordKey last = words.key(phrase.endWord - 1);
    return last == keyOf(u"ago") || last == keyOf(u"back");
}

std::vector<WordKey> allOpenings()
{
    std::vector<WordKey> openings;
    addAmountWords(openings);
    addRelativeOpenings(openings);
    addCalendarOpenings(openings);
    addImpliedOpenings(openings);
    std::ranges::sort(openings);
    openings.erase(std::unique(openings.begin(), openings.end()), openings.end());
    return openings;
}

// A quick look that passes over most words of a note: whether a time phrase can begin with this one.
bool mayOpen(const TimeWords& words, int i)
{
    static const std::vector<WordKey> openings = allOpenings();
    return std::ranges::binary_search(openings, words.key(i)) || words.text(i).front().isDigit();
}

QString monthName(int month)
{
    return QLocale::c().monthName(month, QLocale::LongFormat);
}

} // namespace

std::vector<TimePhrase> timePhrases(const prose::ProseDocument& document, int firstWord, int endWord,
                                    QDate today)
{
    std::vector<TimePhrase> phrases;
    const TimeWords words(document, firstWord, endWord, today);
    for (int i = firstWord; i < endWord; ++i) {
        if (!mayOpen(words, i))
            continue;
        auto phrase = relativeTimeAt(words, i);
        if (!phrase)
            phrase = calendarTimeAt(words, i);
        if (!phrase)
            phrase = impliedTimeAt(words, i);
        if (!phrase || (!phrases.empty() && phrase->firstWord < phrases.back().endWord))
            continue;
        const bool isBeside = !phrases.empty() && areOne(words, phrases.back(), *phrase);
        if (isBeside && (phrase->needsYear || isAgo(words, phrases.back())))
            continue;
        if (isBeside && phrases.back().needsYear)
            phrases.pop_back();
        phrases.push_back(*phrase);
    }
    return phrases;
}

QString pastPhrase(const PartialDate& date, QDate today)
{
    if (date.isNull() || !today.isValid() || date.first() > today)
        return {};
    if (date.month() == 0)
        return date.year() == today.year() - 1 ? u"last year"_s : u"in %1"_s.arg(date.year());
    if (date.precision() == PartialDate::Precision::Day && date.first().daysTo(today) <= 21)
        return u"on %1 %2"_s.arg(monthName(date.month())).arg(date.day());
    const int months = (today.year() - date.year()) * 12 + today.month() - date.month();
    if (months < 11 && (date.year() == today.year() || months <= 3))
        return u"in %1"_s.arg(monthName(date.month()));
    return date.year() >= today.year() - 1 ? u"in %1 %2"_s.arg(monthName(date.month())).arg(date.year())
                                           : u"in %1"_s.arg(date.year());
}

} // namespace wellmet::critique
