// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/time_phrases.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using prose::keyOf;
using prose::Word;
using prose::WordKey;

namespace {

constexpr std::array<WordKey, 12> kMonths = {keyOf(u"january"), keyOf(u"february"), keyOf(u"march"),
                                             keyOf(u"april"),   keyOf(u"may"),      keyOf(u"june"),
                                             keyOf(u"july"),    keyOf(u"august"),   keyOf(u"september"),
                                             keyOf(u"october"), keyOf(u"november"), keyOf(u"december")};
constexpr std::array<WordKey, 7> kWeekdays = {keyOf(u"monday"),   keyOf(u"tuesday"), keyOf(u"wednesday"),
                                              keyOf(u"thursday"), keyOf(u"friday"),  keyOf(u"saturday"),
                                              keyOf(u"sunday")};

// Two words, or one and nothing, that mean some days ago.
constexpr struct
{
    WordKey first;
    WordKey second;
    int most;
    int least;
} kRelative[] = {{keyOf(u"yesterday"), 0, 2, 0},
                 {keyOf(u"today"), 0, 1, 0},
                 {keyOf(u"tonight"), 0, 1, 0},
                 {keyOf(u"this"), keyOf(u"morning"), 1, 0},
                 {keyOf(u"this"), keyOf(u"afternoon"), 1, 0},
                 {keyOf(u"last"), keyOf(u"night"), 2, 0},
                 {keyOf(u"this"), keyOf(u"week"), 7, 0},
                 {keyOf(u"last"), keyOf(u"week"), 14, 3},
                 {keyOf(u"last"), keyOf(u"weekend"), 14, 1},
                 {keyOf(u"other"), keyOf(u"day"), 21, 0},
                 {keyOf(u"this"), keyOf(u"month"), 31, 0},
                 {keyOf(u"last"), keyOf(u"month"), 62, 10},
                 {keyOf(u"just"), keyOf(u"now"), 1, 0}};

template <size_t N>
int indexIn(const std::array<WordKey, N>& keys, WordKey key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? -1 : static_cast<int>(found - keys.begin());
}

class Reader
{
public:
    Reader(const prose::ProseDocument& document, int end, QDate today)
        : m_document(document),
          m_words(document.words()),
          m_end(end),
          m_today(today)
    {
    }

    std::optional<TimePhrase> at(int i) const
    {
        const WordKey key = keyAt(i);
        for (const auto& phrase : kRelative) {
            if (phrase.first == key && (phrase.second == 0 || phrase.second == keyAt(i + 1)))
                return daysAgo(i, i + (phrase.second == 0 ? 1 : 2), phrase.most, phrase.least);
        }
        if (key == keyOf(u"last") && keyAt(i + 1) == keyOf(u"year"))
            return made(i, i + 2, QDate(m_today.year() - 1, 1, 1), QDate(m_today.year() - 1, 12, 31));
        if (key == keyOf(u"in") || key == keyOf(u"last"))
            return monthOrYear(i);
        if (auto day = dayOfMonth(i))
            return day;
        if (const int day = indexIn(kWeekdays, key); day >= 0)
            return weekday(i, day + 1);
        return std::nullopt;
    }

private:
    WordKey keyAt(int i) const { return i < m_end ? m_words[static_cast<size_t>(i)].key : 0; }

    TimePhrase made(int first, int end, QDate from, QDate to) const
    {
        const bool isPossessive = keyAt(end) == keyOf(u"'s");
        if (keyAt(first) == keyOf(u"other") && first > 0 &&
            m_words[static_cast<size_t>(first - 1)].key == keyOf(u"the"))
            --first;
        return {m_document.rangeOfWords(first, end), from, to, isPossessive};
    }

    TimePhrase daysAgo(int first, int end, int most, int least) const
    {
        return made(first, end, m_today.addDays(-most), m_today.addDays(-least));
    }

    // "in October", "last October", "in March 2024", "in 2019".
    std::optional<TimePhrase> monthOrYear(int i) const
    {
        const int month = indexIn(kMonths, keyAt(i + 1)) + 1;
        const bool isProper = i + 1 < m_end && prose::isCapitalized(textOf(i + 1));
        if (month > 0 && isProper) {
            const int stated = yearAt(i + 2);
            const int year =
                stated ? stated : (month > m_today.month() ? m_today.year() - 1 : m_today.year());
            const QDate first(year, month, 1);
            // "Last October" said in November may mean this one or the one before.
            const QDate from = keyAt(i) == keyOf(u"last") ? first.addYears(-1) : first;
            return made(i, stated ? i + 3 : i + 2, from, first.addMonths(1).addDays(-1));
        }
        if (const int year = yearAt(i + 1); year && keyAt(i) == keyOf(u"in"))
            return made(i, i + 2, QDate(year, 1, 1), QDate(year, 12, 31));
        return std::nullopt;
    }

    // "October 14", "14th of October", "14 March 2024", with the "on" before it.
    std::optional<TimePhrase> dayOfMonth(int i) const
    {
        const bool isDayFirst = numberAt(i) > 0;
        const int monthAt = isDayFirst ? i + 1 + (keyAt(i + 1) == keyOf(u"of")) : i;
        const int month = indexIn(kMonths, keyAt(monthAt)) + 1;
        const int day = isDayFirst ? numberAt(i) : numberAt(monthAt + 1);
        if (month == 0 || day == 0 || !prose::isCapitalized(textOf(monthAt)))
            return std::nullopt;
        const int end = isDayFirst ? monthAt + 1 : monthAt + 2;
        const int stated = yearAt(end);
        const QDate thisYear(m_today.year(), month, day);
        const QDate date =
            stated ? QDate(stated, month, day) : (thisYear > m_today ? thisYear.addYears(-1) : thisYear);
        if (!date.isValid())
            return std::nullopt;
        const bool hasOn = i > 0 && m_words[static_cast<size_t>(i - 1)].key == keyOf(u"on");
        return made(hasOn ? i - 1 : i, stated ? end + 1 : end, date, date);
    }

    // "14", "14th", "2nd"; 0 for anything else.
    int numberAt(int i) const
    {
        if (i >= m_end || !textOf(i).front().isDigit())
            return 0;
        QStringView text = textOf(i);
        for (const QStringView ending : {u"st", u"nd", u"rd", u"th"}) {
            if (text.endsWith(ending))
                text.chop(2);
        }
        const int number = text.size() <= 2 ? text.toInt() : 0;
        return number <= 31 ? number : 0;
    }

    std::optional<TimePhrase> weekday(int i, int day) const
    {
        const int back = (m_today.dayOfWeek() - day + 7) % 7;
        const bool isLast = i > 0 && m_words[static_cast<size_t>(i - 1)].key == keyOf(u"last");
        const bool hasOn = i > 0 && m_words[static_cast<size_t>(i - 1)].key == keyOf(u"on");
        const int most = back + (isLast || back == 0 ? 7 : 0);
        TimePhrase phrase =
            made(isLast || hasOn ? i - 1 : i, i + 1, m_today.addDays(-most), m_today.addDays(-back));
        // Any other day of the week is told apart only by the record's own precision; see stale-time.
        return phrase;
    }

    QStringView textOf(int i) const
    {
        return m_document.in(m_document.tokenOf(m_words[static_cast<size_t>(i)]).range);
    }

    int yearAt(int i) const
    {
        if (i >= m_end || textOf(i).size() != 4)
            return 0;
        const int year = textOf(i).toInt();
        return year >= 1900 && year <= m_today.year() ? year : 0;
    }

    const prose::ProseDocument& m_document;
    const std::vector<Word>& m_words;
    int m_end;
    QDate m_today;
};

QString monthName(int month)
{
    return QLocale::c().monthName(month, QLocale::LongFormat);
}

} // namespace

std::vector<TimePhrase> timePhrases(const prose::ProseDocument& document, int firstWord, int endWord,
                                    QDate today)
{
    std::vector<TimePhrase> phrases;
    const Reader reader(document, endWord, today);
    for (int i = firstWord; i < endWord; ++i) {
        if (const auto phrase = reader.at(i)) {
            if (phrases.empty() || phrase->range.start >= phrases.back().range.end())
                phrases.push_back(*phrase);
        }
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
