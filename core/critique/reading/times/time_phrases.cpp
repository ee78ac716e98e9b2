// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/times/time_phrases.h"

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
                 {keyOf(u"this"), keyOf(u"weekend"), 8, 0},
                 {keyOf(u"other"), keyOf(u"week"), 45, 3},
                 {keyOf(u"other"), keyOf(u"night"), 21, 0},
                 {keyOf(u"other"), keyOf(u"evening"), 21, 0},
                 {keyOf(u"recently"), 0, 120, 0},
                 {keyOf(u"this"), keyOf(u"year"), 366, 0},
                 {keyOf(u"other"), keyOf(u"day"), 21, 0},
                 {keyOf(u"past"), keyOf(u"week"), 14, 0},
                 {keyOf(u"past"), keyOf(u"weekend"), 14, 0},
                 {keyOf(u"past"), keyOf(u"month"), 62, 0},
                 {keyOf(u"earlier"), keyOf(u"today"), 1, 0},
                 {keyOf(u"minutes"), keyOf(u"ago"), 1, 0},
                 {keyOf(u"hours"), keyOf(u"ago"), 2, 0},
                 {keyOf(u"hour"), keyOf(u"ago"), 1, 0},
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
        if (key == keyOf(u"day") && keyAt(i + 1) == keyOf(u"before") && keyAt(i + 2) == keyOf(u"yesterday"))
            return daysAgo(i, i + 3, 3, 1);
        for (const auto& phrase : kRelative) {
            if (phrase.first != key || (phrase.second != 0 && phrase.second != keyAt(i + 1)))
                continue;
            TimePhrase found = daysAgo(i, i + (phrase.second == 0 ? 1 : 2), phrase.most, phrase.least);
            found.isLoose = key == keyOf(u"recently") || key == keyOf(u"other");
            return found;
        }
        if (const auto feast = feastAt(i))
            return feast;
        if (const auto ago = unitsAgo(i))
            return ago;
        if (const auto season = seasonAt(i))
            return season;
        if (key == keyOf(u"last") && keyAt(i + 1) == keyOf(u"year"))
            return made(i, i + 2, QDate(m_today.year() - 1, 1, 1), QDate(m_today.year() - 1, 12, 31));
        if (key == keyOf(u"in") || key == keyOf(u"last") || key == keyOf(u"this") || key == keyOf(u"past"))
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
        return {.range = m_document.rangeOfWords(first, end),
                .from = from,
                .to = to,
                .isPossessive = isPossessive};
    }

    TimePhrase daysAgo(int first, int end, int most, int least) const
    {
        return made(first, end, m_today.addDays(-most), m_today.addDays(-least));
    }

    // "two weeks ago", "a few days ago", "a couple of months ago", "some years back".
    std::optional<TimePhrase> unitsAgo(int i) const
    {
        int least = amountAt(i);
        int most = least;
        int unit = i + 1;
        if (keyAt(i) == keyOf(u"a") && (keyAt(i + 1) == keyOf(u"few") || keyAt(i + 1) == keyOf(u"couple"))) {
            least = 2;
            most = keyAt(i + 1) == keyOf(u"few") ? 7 : 4;
            unit = i + 2 + (keyAt(i + 2) == keyOf(u"of"));
        } else if (keyAt(i) == keyOf(u"some") || keyAt(i) == keyOf(u"several")) {
            least = 2;
            most = 20;
        }
        const int days = daysOf(keyAt(unit));
        const bool isSince = keyAt(unit + 1) == keyOf(u"since") && // "it's ten years since we met"
                             (keyAt(unit + 2) == keyOf(u"we") || keyAt(unit + 2) == keyOf(u"our"));
        const bool isAgo = isSince || keyAt(unit + 1) == keyOf(u"ago") || keyAt(unit + 1) == keyOf(u"back");
        if (least == 0 || days == 0 || !isAgo)
            return std::nullopt;
        // "Two weeks ago" is said of ten days and of seventeen, "a year ago" of nine months and of twenty.
        const int slack = days >= 365 ? 270 : days >= 30 ? 25 : days >= 7 ? 5 : 1;
        return daysAgo(i, unit + (isSince ? 1 : 2), most * days + slack, std::max(0, least * days - slack));
    }

    int amountAt(int i) const
    {
        constexpr std::array<WordKey, 13> kAmounts = {
            keyOf(u"one"),    keyOf(u"two"),    keyOf(u"three"),   keyOf(u"four"), keyOf(u"five"),
            keyOf(u"six"),    keyOf(u"seven"),  keyOf(u"eight"),   keyOf(u"nine"), keyOf(u"ten"),
            keyOf(u"eleven"), keyOf(u"twelve"), keyOf(u"thirteen")};
        if (keyAt(i) == keyOf(u"a") || keyAt(i) == keyOf(u"an"))
            return 1;
        if (const int amount = indexIn(kAmounts, keyAt(i)); amount >= 0)
            return amount + 1;
        return numberAt(i);
    }

    static int daysOf(WordKey unit)
    {
        constexpr struct
        {
            WordKey one;
            WordKey many;
            int days;
        } kUnits[] = {{keyOf(u"day"), keyOf(u"days"), 1},
                      {keyOf(u"week"), keyOf(u"weeks"), 7},
                      {keyOf(u"fortnight"), keyOf(u"fortnights"), 14},
                      {keyOf(u"month"), keyOf(u"months"), 30},
                      {keyOf(u"year"), keyOf(u"years"), 365},
                      {keyOf(u"summer"), keyOf(u"summers"), 365},
                      {keyOf(u"winter"), keyOf(u"winters"), 365},
                      {keyOf(u"night"), keyOf(u"nights"), 1},
                      {keyOf(u"decade"), keyOf(u"decades"), 3650}};
        const auto found = std::ranges::find_if(
            kUnits, [unit](const auto& row) { return row.one == unit || row.many == unit; });
        return found == std::end(kUnits) ? 0 : found->days;
    }

    // "this summer", "last spring", "in the fall", as in the north, with some weeks to spare on both sides.
    std::optional<TimePhrase> seasonAt(int i) const
    {
        struct Season
        {
            WordKey name;
            int firstMonth;
            int months;
        };
        constexpr Season kSeasons[] = {{keyOf(u"spring"), 2, 5},
                                       {keyOf(u"summer"), 5, 5},
                                       {keyOf(u"fall"), 8, 5},
                                       {keyOf(u"autumn"), 8, 5},
                                       {keyOf(u"winter"), 11, 5}};
        int name = i + 1;
        if (keyAt(i) == keyOf(u"in") && keyAt(name) == keyOf(u"the"))
            ++name;
        const bool isLast = keyAt(i) == keyOf(u"last");
        if (!isLast && keyAt(i) != keyOf(u"this") && keyAt(i) != keyOf(u"past") && keyAt(i) != keyOf(u"in"))
            return std::nullopt;
        const auto season = std::ranges::find(kSeasons, keyAt(name), &Season::name);
        if (season == std::end(kSeasons))
            return std::nullopt;
        QDate from(m_today.year(), season->firstMonth, 1);
        if (from.addMonths(1) > m_today)
            from = from.addYears(-1);
        const QDate to = from.addMonths(season->months).addDays(-1);
        TimePhrase phrase = made(i, name + 1, from, std::min(to, m_today));
        if (isLast) {
            phrase.orFrom = from.addYears(-1);
            phrase.orTo = to.addYears(-1);
        }
        phrase.isLoose = true;
        return phrase;
    }

    // "last Christmas", "at Easter", "this Thanksgiving".
    std::optional<TimePhrase> feastAt(int i) const
    {
        const bool isSaid = keyAt(i) == keyOf(u"last") || keyAt(i) == keyOf(u"at") ||
                            keyAt(i) == keyOf(u"over") || keyAt(i) == keyOf(u"this");
        const WordKey name = isSaid ? keyAt(i + 1) : 0;
        const bool isChristmas = name == keyOf(u"christmas");
        if (!isChristmas && name != keyOf(u"easter") && name != keyOf(u"thanksgiving"))
            return std::nullopt;
        const int month = isChristmas ? 12 : name == keyOf(u"easter") ? 3 : 11;
        QDate from(m_today.year(), month, 15);
        if (from > m_today)
            from = from.addYears(-1);
        return made(i, i + 2, from, from.addDays(45));
    }

    // "in October", "last October", "in March 2024", "in 2019".
    std::optional<TimePhrase> monthOrYear(int i) const
    {
        const int month = indexIn(kMonths, keyAt(i + 1)) + 1;
        const bool isProper = i + 1 < m_end && prose::isCapitalized(textOf(i + 1));
        if (month > 0 && isProper) {
            if (keyAt(i + 2) == keyOf(u"last") && keyAt(i + 3) == keyOf(u"year")) {
                const QDate first(m_today.year() - 1, month, 1);
                return made(i, i + 4, first, first.addMonths(1).addDays(-1));
            }
            const int stated = yearAt(i + 2);
            const int year =
                stated ? stated : (month > m_today.month() ? m_today.year() - 1 : m_today.year());
            const QDate first(year, month, 1);
            TimePhrase phrase = made(i, stated ? i + 3 : i + 2, first, first.addMonths(1).addDays(-1));
            if (keyAt(i) ==
                keyOf(u"last")) { // said in November, the last October is this one or the one before
                phrase.orFrom = phrase.from.addYears(-1);
                phrase.orTo = phrase.to.addYears(-1);
            }
            return phrase;
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
