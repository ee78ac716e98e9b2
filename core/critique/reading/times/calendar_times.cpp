// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/times/time_words.h"

#include <algorithm>
#include <array>

namespace wellmet::critique {

using prose::keyOf;
using prose::WordKey;

namespace {

constexpr std::array<WordKey, 12> kMonths = {keyOf(u"january"), keyOf(u"february"), keyOf(u"march"),
                                             keyOf(u"april"),   keyOf(u"may"),      keyOf(u"june"),
                                             keyOf(u"july"),    keyOf(u"august"),   keyOf(u"september"),
                                             keyOf(u"october"), keyOf(u"november"), keyOf(u"december")};
constexpr std::array<WordKey, 12> kShortMonths = {
    keyOf(u"jan"), keyOf(u"feb"), keyOf(u"mar"), keyOf(u"apr"),  0,
    keyOf(u"jun"), keyOf(u"jul"), keyOf(u"aug"), keyOf(u"sept"), keyOf(u"oct"),
    keyOf(u"nov"), keyOf(u"dec")};
constexpr std::array<WordKey, 7> kWeekdays = {keyOf(u"monday"),   keyOf(u"tuesday"), keyOf(u"wednesday"),
                                              keyOf(u"thursday"), keyOf(u"friday"),  keyOf(u"saturday"),
                                              keyOf(u"sunday")};
constexpr std::array<WordKey, 7> kShortDays = {keyOf(u"mon"), keyOf(u"tues"), keyOf(u"wed"), keyOf(u"thurs"),
                                               keyOf(u"fri"), keyOf(u"sat"),  keyOf(u"sun")};

template <size_t N>
int placeIn(const std::array<WordKey, N>& keys, WordKey key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return key == 0 || found == keys.end() ? 0 : static_cast<int>(found - keys.begin()) + 1;
}

int monthAt(const TimeWords& words, int i)
{
    const int month = placeIn(kMonths, words.key(i));
    return !words.isCapitalized(i) ? 0 : month > 0 ? month : placeIn(kShortMonths, words.key(i));
}

struct Year
{
    int year = 0;
    int end = 0; // the word after it
};

// "2024", "of 2024", "of last year", "last year".
Year yearAfter(const TimeWords& words, int i)
{
    const int at = i + (words.key(i) == keyOf(u"of"));
    if (const int year = words.year(at))
        return {year, at + 1};
    if (words.key(at) == keyOf(u"last") && words.key(at + 1) == keyOf(u"year"))
        return {words.today().year() - 1, at + 2};
    return {};
}

// "in October", "last October", "late in October", "in March of last year", "March 2024".
std::optional<TimePhrase> monthAndYear(const TimeWords& words, int i)
{
    constexpr WordKey kEarlyOrLate[] = {keyOf(u"of"),      keyOf(u"early"),     keyOf(u"late"),
                                        keyOf(u"mid"),     keyOf(u"during"),    keyOf(u"all"),
                                        keyOf(u"through"), keyOf(u"throughout")};
    const WordKey before = words.key(i);
    const bool isIn = before == keyOf(u"in") || before == keyOf(u"last") || before == keyOf(u"this") ||
                      before == keyOf(u"past");
    const bool isPart = std::ranges::find(kEarlyOrLate, before) != std::end(kEarlyOrLate);
    const int at = isIn || isPart ? i + 1 : i;
    const int month = monthAt(words, at);
    const Year stated = yearAfter(words, at + 1);
    if (month == 0 || words.number(at + 1) > 0 ||
        (at == i && stated.year == 0 && !words.isBeforeLast(at + 1)))
        return std::nullopt;
    const QDate today = words.today();
    const int year = stated.year > 0 ? stated.year : today.year() - (month > today.month() ? 1 : 0);
    const bool isBeforeLast = words.isBeforeLast(at + 1);
    const QDate first = QDate(year, month, 1).addYears(isBeforeLast ? -1 : 0);
    const QDate last = first.addMonths(1).addDays(-1);
    TimePhrase phrase =
        words.phrase(i, stated.year > 0 ? stated.end : at + (isBeforeLast ? 3 : 1), first, last);
    phrase.needsYear = stated.year == 0;
    phrase.isExchangeable = phrase.isExchangeable && isIn;
    if (before == keyOf(u"last") ||
        isBeforeLast) { // said in November, the last October is this or the one before
        phrase.orFrom = first.addYears(-1);
        phrase.orTo = last.addYears(-1);
    }
    return phrase;
}

// "in 2019", "in the year 2019".
std::optional<TimePhrase> yearAlone(const TimeWords& words, int i)
{
    if (words.key(i) != keyOf(u"in"))
        return std::nullopt;
    const bool isSpelled = words.key(i + 1) == keyOf(u"the") && words.key(i + 2) == keyOf(u"year");
    const int at = i + (isSpelled ? 3 : 1);
    const int year = words.year(at);
    return year > 0 ? std::optional(words.phrase(i, at + 1, QDate(year, 1, 1), QDate(year, 12, 31)))
                    : std::nullopt;
}

// "October 14", "14th of October", "14 March 2024", with the "on" before it.
std::optional<TimePhrase> dayOfMonth(const TimeWords& words, int i)
{
    const bool isDayFirst = words.number(i) > 0;
    const int at = isDayFirst ? i + 1 + (words.key(i + 1) == keyOf(u"of")) : i;
    const int month = monthAt(words, at);
    const int day = isDayFirst ? words.number(i) : words.number(at + 1);
    if (month == 0 || day == 0)
        return std::nullopt;
    const int end = isDayFirst ? at + 1 : at + 2;
    const Year stated = yearAfter(words, end);
    const QDate thisYear(words.today().year(), month, day);
    const QDate date = stated.year > 0            ? QDate(stated.year, month, day)
                       : thisYear > words.today() ? thisYear.addYears(-1)
                                                  : thisYear;
    if (!date.isValid())
        return std::nullopt;
    const bool hasOn = words.key(i - 1) == keyOf(u"on");
    return words.phrase(hasOn ? i - 1 : i, stated.year > 0 ? stated.end : end, date, date);
}

// "on the 12th": of this month or the one before.
std::optional<TimePhrase> dayAlone(const TimeWords& words, int i)
{
    const int day =
        words.key(i) == keyOf(u"on") && words.key(i + 1) == keyOf(u"the") ? words.number(i + 2) : 0;
    const WordKey behind = words.key(i + 3);
    const bool isWhole = behind == 0 || (prose::isFunctionWord(behind) && behind != keyOf(u"of"));
    if (day == 0 || !isWhole || words.text(i + 2).back().isDigit())
        return std::nullopt;
    const QDate today = words.today();
    const QDate first(today.year(), today.month(), 1);
    const auto dayOf = [day](QDate month) { return month.addDays(std::min(day, month.daysInMonth()) - 1); };
    const QDate latest = dayOf(day <= today.day() ? first : first.addMonths(-1));
    TimePhrase phrase = words.phrase(i, i + 3, latest, latest);
    phrase.orFrom = phrase.orTo = dayOf(QDate(latest.year(), latest.month(), 1).addMonths(-1));
    phrase.isLoose = true;
    phrase.needsYear = true;
    return phrase;
}

// "11/5/2024", "5.11.2024", "2024-11-05"; which of the first two is the month, nobody knows.
std::optional<TimePhrase> figures(const TimeWords& words, int i)
{
    std::array<int, 3> parts{};
    int end = i + 3;
    const QStringView written = words.text(i);
    if (written.count(u'.') == 2) {
        const qsizetype dot = written.indexOf(u'.');
        const qsizetype second = written.lastIndexOf(u'.');
        parts = {written.left(dot).toInt(), written.mid(dot + 1, second - dot - 1).toInt(),
                 written.mid(second + 1).toInt()};
        end = i + 1;
    } else {
        for (size_t part = 0; part < parts.size(); ++part) {
            const QStringView digits = words.text(i + static_cast<int>(part));
            const bool isFigure = !digits.isEmpty() && digits.size() <= 4 && digits.front().isDigit();
            parts[part] = isFigure ? digits.toInt() : 0;
        }
        const bool isJoined =
            words.text(i + 2).data() == written.data() + written.size() + words.text(i + 1).size() + 2;
        if (written.isEmpty() || !isJoined)
            return std::nullopt;
    }
    if (parts[0] > 1000)
        std::swap(parts[0], parts[2]);
    const int year = parts[2] < 100 ? 2000 + parts[2] : parts[2];
    const QDate one(year, parts[0], parts[1]);
    const QDate other(year, parts[1], parts[0]);
    if ((!one.isValid() && !other.isValid()) || year > words.today().year())
        return std::nullopt;
    const int first = words.key(i - 1) == keyOf(u"on") ? i - 1 : i;
    const QDate date = one.isValid() ? one : other;
    TimePhrase phrase = words.phrase(first, end, date, date);
    if (one.isValid() && other.isValid())
        phrase.orFrom = phrase.orTo = other;
    return phrase;
}

// "on Tuesday", "last Tuesday", "on Tue".
std::optional<TimePhrase> weekday(const TimeWords& words, int i)
{
    const WordKey before = words.key(i - 1);
    const bool isLast = before == keyOf(u"last") || before == keyOf(u"past");
    const bool hasOn = before == keyOf(u"on");
    int day = placeIn(kWeekdays, words.key(i));
    if (day == 0 && (isLast || hasOn) && words.isCapitalized(i))
        day = placeIn(kShortDays, words.key(i));
    if (day == 0)
        return std::nullopt;
    const int back = (words.today().dayOfWeek() - day + 7) % 7;
    const bool isBeforeLast = words.isBeforeLast(i + 1);
    const int most = back + (isLast || back == 0 ? 7 : 0) + (isBeforeLast ? 14 : 0);
    const int least = back + (isBeforeLast ? 7 : 0);
    TimePhrase phrase = words.daysAgo(isLast || hasOn ? i - 1 : i, i + (isBeforeLast ? 3 : 1), most, least);
    phrase.needsYear = true;
    return phrase;
}

constexpr struct
{
    WordKey name;
    int firstMonth;
} kSeasons[] = {{keyOf(u"spring"), 2},    {keyOf(u"summer"), 5},  {keyOf(u"fall"), 8},
                {keyOf(u"autumn"), 8},    {keyOf(u"winter"), 11}, {keyOf(u"midsummer"), 4},
                {keyOf(u"midwinter"), 11}};

bool isDuring(WordKey key)
{
    constexpr WordKey kDuring[] = {keyOf(u"in"),     keyOf(u"at"),      keyOf(u"over"),
                                   keyOf(u"during"), keyOf(u"through"), keyOf(u"throughout"),
                                   keyOf(u"all"),    keyOf(u"before"),  keyOf(u"after")};
    return std::ranges::find(kDuring, key) != std::end(kDuring);
}

// The name of the season after "in", "over the", "in the depths of", "in the middle of the".
int seasonAfterIn(const TimeWords& words, int i)
{
    constexpr WordKey kParts[] = {keyOf(u"depths"), keyOf(u"middle"), keyOf(u"heart"), keyOf(u"height"),
                                  keyOf(u"dead"),   keyOf(u"end"),    keyOf(u"start"), keyOf(u"beginning"),
                                  keyOf(u"midst"),  keyOf(u"peak")};
    int name = i + 1 + (words.key(i + 1) == keyOf(u"the"));
    if (std::ranges::find(kParts, words.key(name)) != std::end(kParts) && words.key(name + 1) == keyOf(u"of"))
        name += 2 + (words.key(name + 2) == keyOf(u"the"));
    return name;
}

// "this summer", "last spring", "in the fall", "in late winter", "summer 2024", "the summer before last", as
// in the north, with some weeks to spare on both sides.
std::optional<TimePhrase> season(const TimeWords& words, int i)
{
    constexpr int kMonthsLong = 5;
    const WordKey before = words.key(i);
    const bool isLast = before == keyOf(u"last");
    const bool isIn = isDuring(before);
    const bool isSaid = isLast || before == keyOf(u"this") || before == keyOf(u"past") || isIn ||
                        before == keyOf(u"early") || before == keyOf(u"late");
    const int name = isIn ? seasonAfterIn(words, i) : isSaid ? i + 1 : i;
    const auto* const found =
        std::ranges::find_if(kSeasons, [&](const auto& row) { return row.name == words.key(name); });
    if (found == std::end(kSeasons))
        return std::nullopt;
    const Year stated = yearAfter(words, name + 1);
    const bool isBeforeLast = words.isBeforeLast(name + 1);
    if (!isSaid && stated.year == 0 && !isBeforeLast)
        return std::nullopt;
    QDate from(stated.year > 0 ? stated.year : words.today().year(), found->firstMonth, 1);
    if (stated.year == 0 && from.addMonths(1) > words.today())
        from = from.addYears(-1);
    if (isBeforeLast)
        from = from.addYears(-1);
    if (before == keyOf(u"after") || before == keyOf(u"before"))
        from = from.addMonths(before == keyOf(u"after") ? 3 : -3);
    const QDate to = from.addMonths(kMonthsLong).addDays(-1);
    const int end = stated.year > 0 ? stated.end : name + (isBeforeLast ? 3 : 1);
    TimePhrase phrase = words.phrase(i, end, from, std::min(to, words.today()));
    if ((isLast || isBeforeLast) && stated.year == 0) {
        phrase.orFrom = from.addYears(-1);
        phrase.orTo = to.addYears(-1);
    }
    phrase.isLoose = true;
    phrase.needsYear = stated.year == 0 && isIn;
    phrase.isExchangeable = phrase.isExchangeable && isSaid && before != keyOf(u"early") &&
                            before != keyOf(u"late") && before != keyOf(u"after") &&
                            before != keyOf(u"before");
    return phrase;
}

// "last Christmas", "at Easter", "just before Christmas", "in the new year".
std::optional<TimePhrase> feast(const TimeWords& words, int i)
{
    struct Feast
    {
        WordKey name;
        int month;
    };
    constexpr Feast kFeasts[] = {{keyOf(u"christmas"), 12},
                                 {keyOf(u"easter"), 3},
                                 {keyOf(u"thanksgiving"), 11},
                                 {keyOf(u"halloween"), 10}};
    constexpr WordKey kSaid[] = {keyOf(u"last"), keyOf(u"at"), keyOf(u"over"), keyOf(u"this"), keyOf(u"on")};
    constexpr WordKey kAbout[] = {keyOf(u"around"), keyOf(u"before"), keyOf(u"after"), keyOf(u"about")};
    const WordKey before = words.key(i);
    const bool isAbout = std::ranges::find(kAbout, before) != std::end(kAbout);
    const bool isSaid = isAbout || std::ranges::find(kSaid, before) != std::end(kSaid);
    const auto* const found = std::ranges::find(kFeasts, words.key(i + 1), &Feast::name);
    const int name = i + 1 + (words.key(i + 1) == keyOf(u"the"));
    const bool isNewYear = (isSaid || before == keyOf(u"in")) && words.key(name) == keyOf(u"new") &&
                           (words.key(name + 1) == keyOf(u"year") || words.key(name + 1) == keyOf(u"years"));
    if (!isNewYear && (!isSaid || found == std::end(kFeasts)))
        return std::nullopt;
    QDate from(words.today().year(), isNewYear ? 12 : found->month, 15);
    if (from > words.today())
        from = from.addYears(-1);
    constexpr int kSomeWeeks = 45; // days
    const int early = isAbout ? kSomeWeeks : 0;
    TimePhrase phrase =
        words.phrase(i, isNewYear ? name + 2 : i + 2, from.addDays(-early), from.addDays(kSomeWeeks + early));
    phrase.isExchangeable = !isAbout;
    phrase.isLoose = isAbout || isNewYear;
    return phrase;
}

// "At the start of the month", "early in the year", "at the end of last week".
std::optional<TimePhrase> partOf(const TimeWords& words, int i)
{
    struct Part
    {
        WordKey name;
        int from; // hundredths of the whole
        int to;
    };
    constexpr Part kParts[] = {{keyOf(u"start"), 0, 40},   {keyOf(u"beginning"), 0, 40},
                               {keyOf(u"early"), 0, 40},   {keyOf(u"middle"), 25, 75},
                               {keyOf(u"end"), 60, 115},   {keyOf(u"late"), 55, 115},
                               {keyOf(u"earlier"), 0, 100}};
    const auto* const part = std::ranges::find(kParts, words.key(i), &Part::name);
    const bool isThat =
        part != std::end(kParts) && (words.key(i + 1) == keyOf(u"of") || words.key(i + 1) == keyOf(u"in"));
    const WordKey which = words.key(i + 2);
    const bool isLast = which == keyOf(u"last");
    const WordKey unit = words.key(i + 3);
    if (!isThat || (!isLast && which != keyOf(u"the") && which != keyOf(u"this")))
        return std::nullopt;
    const QDate today = words.today();
    const int months = unit == keyOf(u"year") ? 12 : unit == keyOf(u"month") ? 1 : 0;
    if (months == 0 && unit != keyOf(u"week"))
        return std::nullopt;
    QDate first = months == 0 ? today.addDays(1 - today.dayOfWeek())
                              : QDate(today.year(), months == 12 ? 1 : today.month(), 1);
    const auto back = [months](QDate day) { return months == 0 ? day.addDays(-7) : day.addMonths(-months); };
    const int days = months == 0 ? 7 : months == 1 ? 30 : 365;
    if (isLast || first.addDays(days * part->from / 100) > today) // its end is still to come
        first = back(first);
    const int opening = words.key(i - 1) == keyOf(u"the") ? i - 1 : i;
    TimePhrase phrase = words.phrase(opening, i + 4, first.addDays(days * part->from / 100),
                                     first.addDays(days * part->to / 100));
    phrase.isLoose = true;
    phrase.isExchangeable = false;
    return phrase;
}

// "Last school year".
std::optional<TimePhrase> schoolYear(const TimeWords& words, int i)
{
    const bool isLast = words.key(i) == keyOf(u"last");
    const bool isSchool = words.key(i + 1) == keyOf(u"school") || words.key(i + 1) == keyOf(u"academic");
    if ((!isLast && words.key(i) != keyOf(u"this")) || !isSchool || words.key(i + 2) != keyOf(u"year"))
        return std::nullopt;
    constexpr int kBegins = 8; // August
    const QDate today = words.today();
    const int year = today.year() - (today.month() < kBegins) - isLast;
    TimePhrase phrase = words.phrase(i, i + 3, QDate(year, kBegins, 1), QDate(year + 1, kBegins, 31));
    phrase.isLoose = true;
    return phrase;
}

} // namespace

void addCalendarOpenings(std::vector<WordKey>& openings)
{
    for (const auto* const names : {&kMonths, &kShortMonths})
        openings.insert(openings.end(), names->begin(), names->end());
    for (const auto* const names : {&kWeekdays, &kShortDays})
        openings.insert(openings.end(), names->begin(), names->end());
    for (const auto& season : kSeasons)
        openings.push_back(season.name);
    for (const WordKey key :
         {keyOf(u"in"),        keyOf(u"at"),     keyOf(u"on"),     keyOf(u"over"),    keyOf(u"of"),
          keyOf(u"during"),    keyOf(u"early"),  keyOf(u"mid"),    keyOf(u"late"),    keyOf(u"this"),
          keyOf(u"last"),      keyOf(u"past"),   keyOf(u"all"),    keyOf(u"through"), keyOf(u"throughout"),
          keyOf(u"before"),    keyOf(u"after"),  keyOf(u"around"), keyOf(u"about"),   keyOf(u"start"),
          keyOf(u"beginning"), keyOf(u"middle"), keyOf(u"end"),    keyOf(u"earlier")})
        openings.push_back(key);
}

std::optional<TimePhrase> calendarTimeAt(const TimeWords& words, int i)
{
    for (const auto& read : {season, feast, partOf, schoolYear, monthAndYear, yearAlone, dayOfMonth, dayAlone,
                             figures, weekday}) {
        if (auto phrase = read(words, i))
            return phrase;
    }
    return std::nullopt;
}

} // namespace wellmet::critique
