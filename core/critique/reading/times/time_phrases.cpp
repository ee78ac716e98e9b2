// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/times/time_phrases.h"

#include "critique/reading/times/time_words.h"

#include <QLocale>

#include <algorithm>
#include <array>

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

int TimeWords::amount(int i) const
{
    constexpr std::array<WordKey, 13> kAmounts = {
        keyOf(u"one"),    keyOf(u"two"),    keyOf(u"three"),   keyOf(u"four"), keyOf(u"five"),
        keyOf(u"six"),    keyOf(u"seven"),  keyOf(u"eight"),   keyOf(u"nine"), keyOf(u"ten"),
        keyOf(u"eleven"), keyOf(u"twelve"), keyOf(u"thirteen")};
    if (key(i) == keyOf(u"a") || key(i) == keyOf(u"an"))
        return 1;
    const auto found = std::find(kAmounts.begin(), kAmounts.end(), key(i));
    return found != kAmounts.end() ? static_cast<int>(found - kAmounts.begin()) + 1 : number(i);
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

constexpr auto kOpenings = [] {
    std::array keys = {
        keyOf(u"yesterday"),  keyOf(u"today"),   keyOf(u"tonight"),   keyOf(u"recently"),  keyOf(u"lately"),
        keyOf(u"this"),       keyOf(u"last"),    keyOf(u"other"),     keyOf(u"past"),      keyOf(u"earlier"),
        keyOf(u"just"),       keyOf(u"recent"),  keyOf(u"a"),         keyOf(u"an"),        keyOf(u"the"),
        keyOf(u"few"),        keyOf(u"couple"),  keyOf(u"some"),      keyOf(u"several"),   keyOf(u"many"),
        keyOf(u"one"),        keyOf(u"two"),     keyOf(u"three"),     keyOf(u"four"),      keyOf(u"five"),
        keyOf(u"six"),        keyOf(u"seven"),   keyOf(u"eight"),     keyOf(u"nine"),      keyOf(u"ten"),
        keyOf(u"eleven"),     keyOf(u"twelve"),  keyOf(u"thirteen"),  keyOf(u"minutes"),   keyOf(u"hours"),
        keyOf(u"days"),       keyOf(u"nights"),  keyOf(u"weeks"),     keyOf(u"wks"),       keyOf(u"weekends"),
        keyOf(u"fortnights"), keyOf(u"months"),  keyOf(u"mths"),      keyOf(u"semesters"), keyOf(u"years"),
        keyOf(u"yrs"),        keyOf(u"summers"), keyOf(u"winters"),   keyOf(u"decades"),   keyOf(u"while"),
        keyOf(u"long"),       keyOf(u"ages"),    keyOf(u"forever"),   keyOf(u"day"),       keyOf(u"year"),
        keyOf(u"week"),       keyOf(u"weekend"), keyOf(u"month"),     keyOf(u"in"),        keyOf(u"at"),
        keyOf(u"over"),       keyOf(u"on"),      keyOf(u"of"),        keyOf(u"early"),     keyOf(u"late"),
        keyOf(u"mid"),        keyOf(u"during"),  keyOf(u"spring"),    keyOf(u"summer"),    keyOf(u"fall"),
        keyOf(u"autumn"),     keyOf(u"winter"),  keyOf(u"january"),   keyOf(u"february"),  keyOf(u"march"),
        keyOf(u"april"),      keyOf(u"may"),     keyOf(u"june"),      keyOf(u"july"),      keyOf(u"august"),
        keyOf(u"september"),  keyOf(u"october"), keyOf(u"november"),  keyOf(u"december"),  keyOf(u"jan"),
        keyOf(u"feb"),        keyOf(u"mar"),     keyOf(u"apr"),       keyOf(u"jun"),       keyOf(u"jul"),
        keyOf(u"aug"),        keyOf(u"sept"),    keyOf(u"oct"),       keyOf(u"nov"),       keyOf(u"dec"),
        keyOf(u"monday"),     keyOf(u"tuesday"), keyOf(u"wednesday"), keyOf(u"thursday"),  keyOf(u"friday"),
        keyOf(u"saturday"),   keyOf(u"sunday"),  keyOf(u"mon"),       keyOf(u"tues"),      keyOf(u"wed"),
        keyOf(u"thurs"),      keyOf(u"fri"),     keyOf(u"sat"),       keyOf(u"sun")};
    std::sort(keys.begin(), keys.end());
    return keys;
}();

// A quick look that passes over most words of a note: whether a time phrase can begin with this one.
bool mayOpen(const TimeWords& words, int i)
{
    return std::binary_search(kOpenings.begin(), kOpenings.end(), words.key(i)) ||
           words.text(i).front().isDigit();
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
        if (!phrase || (!phrases.empty() && phrase->firstWord < phrases.back().endWord))
            continue;
        const bool isBeside = !phrases.empty() && areOne(words, phrases.back(), *phrase);
        if (isBeside && phrase->needsYear)
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
