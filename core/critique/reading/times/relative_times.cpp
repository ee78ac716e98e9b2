// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/times/time_words.h"

#include <algorithm>

namespace wellmet::critique {

using prose::keyOf;
using prose::WordKey;

namespace {

// One word, or two, that mean some days ago.
struct Relative
{
    WordKey first;
    WordKey second; // or 0
    int most;
    int least;
};
constexpr Relative kRelative[] = {{keyOf(u"yesterday"), 0, 2, 0},
                                  {keyOf(u"today"), 0, 1, 0},
                                  {keyOf(u"tonight"), 0, 1, 0},
                                  {keyOf(u"recently"), 0, 120, 0},
                                  {keyOf(u"lately"), 0, 120, 0},
                                  {keyOf(u"this"), keyOf(u"morning"), 1, 0},
                                  {keyOf(u"this"), keyOf(u"afternoon"), 1, 0},
                                  {keyOf(u"this"), keyOf(u"evening"), 1, 0},
                                  {keyOf(u"this"), keyOf(u"week"), 7, 0},
                                  {keyOf(u"this"), keyOf(u"wk"), 7, 0},
                                  {keyOf(u"this"), keyOf(u"weekend"), 8, 0},
                                  {keyOf(u"this"), keyOf(u"month"), 31, 0},
                                  {keyOf(u"this"), keyOf(u"year"), 366, 0},
                                  {keyOf(u"last"), keyOf(u"night"), 2, 0},
                                  {keyOf(u"last"), keyOf(u"evening"), 2, 0},
                                  {keyOf(u"last"), keyOf(u"days"), 14, 0},
                                  {keyOf(u"last"), keyOf(u"week"), 14, 3},
                                  {keyOf(u"last"), keyOf(u"wk"), 14, 3},
                                  {keyOf(u"last"), keyOf(u"weekend"), 14, 1},
                                  {keyOf(u"last"), keyOf(u"weeks"), 60, 0},
                                  {keyOf(u"last"), keyOf(u"month"), 62, 10},
                                  {keyOf(u"last"), keyOf(u"mth"), 62, 10},
                                  {keyOf(u"last"), keyOf(u"months"), 400, 0},
                                  {keyOf(u"other"), keyOf(u"day"), 21, 0},
                                  {keyOf(u"other"), keyOf(u"night"), 21, 0},
                                  {keyOf(u"other"), keyOf(u"evening"), 21, 0},
                                  {keyOf(u"other"), keyOf(u"week"), 45, 3},
                                  {keyOf(u"past"), keyOf(u"days"), 14, 0},
                                  {keyOf(u"past"), keyOf(u"week"), 14, 0},
                                  {keyOf(u"past"), keyOf(u"weekend"), 14, 0},
                                  {keyOf(u"past"), keyOf(u"weeks"), 60, 0},
                                  {keyOf(u"past"), keyOf(u"month"), 62, 0},
                                  {keyOf(u"past"), keyOf(u"months"), 400, 0},
                                  {keyOf(u"earlier"), keyOf(u"today"), 1, 0},
                                  {keyOf(u"just"), keyOf(u"now"), 1, 0},
                                  {keyOf(u"of"), keyOf(u"late"), 120, 0},
                                  {keyOf(u"last"), keyOf(u"fortnight"), 31, 0},
                                  {keyOf(u"past"), keyOf(u"fortnight"), 31, 0},
                                  {keyOf(u"last"), keyOf(u"term"), 330, 14},
                                  {keyOf(u"last"), keyOf(u"semester"), 400, 14},
                                  {keyOf(u"last"), keyOf(u"quarter"), 200, 7},
                                  {keyOf(u"last"), keyOf(u"season"), 550, 30},
                                  {keyOf(u"this"), keyOf(u"term"), 150, 0},
                                  {keyOf(u"this"), keyOf(u"semester"), 220, 0},
                                  {keyOf(u"this"), keyOf(u"quarter"), 100, 0},
                                  {keyOf(u"this"), keyOf(u"lunchtime"), 1, 0},
                                  {keyOf(u"other"), keyOf(u"month"), 200, 10},
                                  {keyOf(u"recent"), keyOf(u"days"), 30, 0},
                                  {keyOf(u"recent"), keyOf(u"weeks"), 90, 0},
                                  {keyOf(u"recent"), keyOf(u"months"), 300, 0}};

constexpr struct
{
    WordKey name;
    int days;
    bool isMany;
} kUnits[] = {
    {keyOf(u"moment"), 0, false},    {keyOf(u"moments"), 0, true},     {keyOf(u"second"), 0, false},
    {keyOf(u"seconds"), 0, true},    {keyOf(u"mondays"), 7, true},     {keyOf(u"tuesdays"), 7, true},
    {keyOf(u"wednesdays"), 7, true}, {keyOf(u"thursdays"), 7, true},   {keyOf(u"fridays"), 7, true},
    {keyOf(u"saturdays"), 7, true},  {keyOf(u"sundays"), 7, true},     {keyOf(u"minute"), 0, false},
    {keyOf(u"minutes"), 0, true},    {keyOf(u"hour"), 0, false},       {keyOf(u"hours"), 0, true},
    {keyOf(u"day"), 1, false},       {keyOf(u"days"), 1, true},        {keyOf(u"night"), 1, false},
    {keyOf(u"nights"), 1, true},     {keyOf(u"week"), 7, false},       {keyOf(u"weeks"), 7, true},
    {keyOf(u"wk"), 7, false},        {keyOf(u"wks"), 7, true},         {keyOf(u"weekend"), 7, false},
    {keyOf(u"weekends"), 7, true},   {keyOf(u"fortnight"), 14, false}, {keyOf(u"fortnights"), 14, true},
    {keyOf(u"month"), 30, false},    {keyOf(u"months"), 30, true},     {keyOf(u"mth"), 30, false},
    {keyOf(u"mths"), 30, true},      {keyOf(u"semester"), 150, false}, {keyOf(u"semesters"), 150, true},
    {keyOf(u"year"), 365, false},    {keyOf(u"years"), 365, true},     {keyOf(u"yr"), 365, false},
    {keyOf(u"yrs"), 365, true},      {keyOf(u"summer"), 365, false},   {keyOf(u"summers"), 365, true},
    {keyOf(u"winter"), 365, false},  {keyOf(u"winters"), 365, true},   {keyOf(u"decade"), 3650, false},
    {keyOf(u"decades"), 3650, true}};

constexpr int kEver = 36500; // days

template <size_t N>
bool isOneOf(WordKey key, const WordKey (&keys)[N])
{
    return std::ranges::find(keys, key) != std::end(keys);
}

// How many of a unit: "two or three", "a few", "some"; `end` is the word after it.
struct Amount
{
    int least = 0;
    int most = 0;
    int end = 0;
};

Amount amountAt(const TimeWords& words, int i)
{
    constexpr WordKey kAbout[] = {keyOf(u"good"),  keyOf(u"full"),  keyOf(u"mere"),  keyOf(u"whole"),
                                  keyOf(u"short"), keyOf(u"solid"), keyOf(u"scant"), keyOf(u"bare")};
    const bool hasArticle = words.key(i) == keyOf(u"a") || words.key(i) == keyOf(u"the");
    if (words.key(i) == keyOf(u"a") && isOneOf(words.key(i + 1), kAbout)) { // "a good ten years ago"
        const int number = words.amount(i + 2);
        return number > 0 ? Amount{number, number, i + 3} : Amount{1, 1, i + 2};
    }
    const int article = hasArticle ? i + 1 : i;
    const int next = article + 1;
    if (words.key(article) == keyOf(u"few"))
        return {2, 7, next};
    if (words.key(article) == keyOf(u"couple"))
        return {2, 4, next + (words.key(next) == keyOf(u"of"))};
    if (words.key(i) == keyOf(u"some") || words.key(i) == keyOf(u"several") || words.key(i) == keyOf(u"many"))
        return {2, 20, i + 1};
    const int least = words.amount(i);
    if (least == 0 || words.key(i + 1) != keyOf(u"or"))
        return {least, least, i + 1};
    const int most = words.amount(i + 2);
    return most >= least ? Amount{least, most, i + 3} : Amount{};
}

// The word after "ago", "since", "have passed since", "old"; 0 when no such thing stands here.
int endOfAgo(const TimeWords& words, int i)
{
    constexpr WordKey kPassing[] = {keyOf(u"has"),    keyOf(u"have"),  keyOf(u"gone"),    keyOf(u"by"),
                                    keyOf(u"past"),   keyOf(u"now"),   keyOf(u"already"), keyOf(u"passed"),
                                    keyOf(u"went"),   keyOf(u"been"),  keyOf(u"flown"),   keyOf(u"slipped"),
                                    keyOf(u"rolled"), keyOf(u"crept"), keyOf(u"raced"),   keyOf(u"flew")};
    if (words.key(i) == keyOf(u"ago") || words.key(i) == keyOf(u"back"))
        return i + 1;
    int since = i;
    while (isOneOf(words.key(since), kPassing))
        ++since;
    return words.key(since) == keyOf(u"since") ? since + 1 : 0;
}

// "Our talk is only a few days old": nothing but a meeting of both is meant by it.
bool isOldTalk(const TimeWords& words, int amount, int unit)
{
    constexpr WordKey kTalk[] = {keyOf(u"talk"), keyOf(u"conversation"), keyOf(u"meeting"),  keyOf(u"chat"),
                                 keyOf(u"call"), keyOf(u"acquaintance"), keyOf(u"encounter")};
    constexpr int kReach = 14; // words
    if (words.key(unit + 1) != keyOf(u"old"))
        return false;
    bool isTalk = false;
    for (int i = amount - 1; i > amount - kReach; --i) {
        isTalk = isTalk || isOneOf(words.key(i), kTalk);
        if (isTalk && words.key(i) == keyOf(u"our"))
            return true;
    }
    return false;
}

// "Less than a week ago", "not even two days ago".
bool isAtMost(const TimeWords& words, int i)
{
    constexpr WordKey kHardly[] = {keyOf(u"barely"), keyOf(u"hardly"), keyOf(u"scarcely"),
                                   keyOf(u"under"),  keyOf(u"within"), keyOf(u"not")};
    const int said =
        words.key(i - 1) == keyOf(u"even") || words.key(i - 1) == keyOf(u"quite") ? i - 2 : i - 1;
    return isOneOf(words.key(said), kHardly) ||
           (words.key(i - 1) == keyOf(u"than") && words.key(i - 2) == keyOf(u"less"));
}

// "More than a year ago", "over two months back".
bool isAtLeast(const TimeWords& words, int i)
{
    return words.key(i - 1) == keyOf(u"over") ||
           (words.key(i - 1) == keyOf(u"than") && words.key(i - 2) == keyOf(u"more"));
}

// "Two weeks ago" is said of ten days and of seventeen, "a year ago" of twenty months, and "ten
// years ago" is a round figure.
int slackOf(int days, int count)
{
    const int slack = days >= 365 ? 270 : days >= 30 ? 25 : days >= 7 ? 5 : 1;
    return slack + days * count / 8;
}

// "two weeks ago", "a few days ago", "a couple of months back", "a week or two ago", "months ago", "it's ten
// years since", "a year has gone by since".
std::optional<TimePhrase> unitsAgo(const TimeWords& words, int i)
{
    const auto unitAt = [&](int at) {
        const WordKey name = words.key(at);
        return std::ranges::find_if(kUnits, [name](const auto& unit) { return unit.name == name; });
    };
    const bool isHalf = words.key(i) == keyOf(u"half") && words.key(i + 1) == keyOf(u"a");
    Amount amount = isHalf ? Amount{1, 1, i + 2} : amountAt(words, i);
    const auto skipsHalf = [&](int at) { // "one and a half years", "a year and a half"
        const bool isAndAHalf = words.key(at) == keyOf(u"and") && words.key(at + 1) == keyOf(u"a") &&
                                words.key(at + 2) == keyOf(u"half");
        amount.most += isAndAHalf ? 1 : 0;
        return at + (isAndAHalf ? 3 : 0);
    };
    amount.end = skipsHalf(amount.end);
    if (unitAt(i) != std::end(kUnits) && unitAt(i)->isMany) // "months ago"
        amount = {2, 24, i};
    const auto unit = amount.least > 0 ? unitAt(amount.end) : std::end(kUnits);
    if (unit == std::end(kUnits))
        return std::nullopt;
    int after = skipsHalf(amount.end + 1);
    if (words.key(after) == keyOf(u"or") &&
        (words.key(after + 1) == keyOf(u"two") || words.key(after + 1) == keyOf(u"so"))) {
        ++amount.most;
        after += 2;
    }
    const bool isOld = isOldTalk(words, i, amount.end);
    const int end = isOld ? after + 1 : endOfAgo(words, after);
    if (end == 0)
        return std::nullopt;
    constexpr int kYear = 365;
    const int early = unit->days >= kYear
                          ? kYear / 3 + amount.least * kYear / 8 // "a year ago" of eight months
                          : slackOf(unit->days, amount.least);
    if (isHalf) // "half a year ago"
        return words.daysAgo(i, end, unit->days * 3 / 4, unit->days / 4);
    const int stated = amount.least * unit->days;
    const int least = isAtMost(words, i) ? 0 : stated - (isAtLeast(words, i) ? stated / 4 : early);
    const int most = amount.most * unit->days + slackOf(unit->days, amount.most);
    TimePhrase phrase = words.daysAgo(i, end, isAtLeast(words, i) ? 2 * most : most, std::max(0, least));
    phrase.isExchangeable = words.key(end - 1) == keyOf(u"ago") || words.key(end - 1) == keyOf(u"back");
    return phrase;
}

// "ages ago", "a long time ago", "a while back": only what has just happened speaks against it; "not long
// ago", "a short while back": only what is long past.
std::optional<TimePhrase> longAgo(const TimeWords& words, int i)
{
    constexpr WordKey kShort[] = {keyOf(u"short"), keyOf(u"little"), keyOf(u"small"), keyOf(u"brief")};
    constexpr int kShortWhile = 240; // days
    const int start = words.key(i) == keyOf(u"a") ? i + 1 : i;
    const bool isShort = start > i && isOneOf(words.key(start), kShort);
    const bool isSome = words.key(i) == keyOf(u"some") && words.key(i + 1) == keyOf(u"time");
    int word = isShort ? start + 1 : start;
    int least = 60;
    if (words.key(word) == keyOf(u"while"))
        least = 10;
    else if (isSome || (words.key(word) == keyOf(u"long") && words.key(word + 1) == keyOf(u"time")))
        ++word;
    else if (isShort || (words.key(word) != keyOf(u"ages") && words.key(word) != keyOf(u"long") &&
                         words.key(word) != keyOf(u"forever")))
        return std::nullopt;
    const int end = endOfAgo(words, word + 1);
    if (end == 0)
        return std::nullopt;
    const bool isNot =
        words.key(i - 1) == keyOf(u"not") || words.key(i - 2) == keyOf(u"not"); // "not so long"
    const bool isNear = isShort || (isNot && words.key(i) == keyOf(u"long"));
    TimePhrase phrase = words.daysAgo(i, end, isNear ? kShortWhile : kEver, isNear ? 0 : isSome ? 20 : least);
    phrase.isLoose = true;
    phrase.isExchangeable = words.key(end - 1) != keyOf(u"since") && !isNear;
    return phrase;
}

// "over the weekend", "at the weekend".
std::optional<TimePhrase> overTheWeekend(const TimeWords& words, int i)
{
    const bool isOver = words.key(i) == keyOf(u"over") || words.key(i) == keyOf(u"at");
    if (!isOver || words.key(i + 1) != keyOf(u"the") || words.key(i + 2) != keyOf(u"weekend") ||
        words.key(i + 3) == keyOf(u"before"))
        return std::nullopt;
    return words.daysAgo(i, i + 3, 8, 0);
}

// "the week before last", "the day before yesterday", "in the last two weeks", "over the past few days".
std::optional<TimePhrase> threeWords(const TimeWords& words, int i)
{
    if (words.key(i + 1) == keyOf(u"before")) {
        if (words.key(i) == keyOf(u"day") && words.key(i + 2) == keyOf(u"yesterday"))
            return words.daysAgo(i, i + 3, 3, 1);
        if (words.key(i + 2) != keyOf(u"last"))
            return std::nullopt;
        const QDate today = words.today();
        if (words.key(i) == keyOf(u"year"))
            return words.phrase(i, i + 3, QDate(today.year() - 2, 1, 1), QDate(today.year() - 2, 12, 31));
        if (words.key(i) == keyOf(u"week") || words.key(i) == keyOf(u"weekend"))
            return words.daysAgo(i, i + 3, 21, 7);
        if (words.key(i) == keyOf(u"month"))
            return words.daysAgo(i, i + 3, 93, 28);
        return std::nullopt;
    }
    if (words.key(i) != keyOf(u"last") && words.key(i) != keyOf(u"past"))
        return std::nullopt;
    const Amount amount = amountAt(words, i + 1);
    const auto unit = std::ranges::find_if(
        kUnits, [&](const auto& row) { return row.isMany && row.name == words.key(amount.end); });
    if (amount.least == 0 || unit == std::end(kUnits))
        return std::nullopt;
    return words.daysAgo(i, amount.end + 1, amount.most * unit->days + slackOf(unit->days, amount.most), 0);
}

} // namespace

void addRelativeOpenings(std::vector<WordKey>& openings)
{
    for (const Relative& relative : kRelative)
        openings.push_back(relative.first);
    for (const auto& unit : kUnits)
        openings.push_back(unit.name);
    for (const WordKey key :
         {keyOf(u"a"), keyOf(u"an"), keyOf(u"the"), keyOf(u"half"), keyOf(u"few"), keyOf(u"couple"),
          keyOf(u"some"), keyOf(u"several"), keyOf(u"many"), keyOf(u"while"), keyOf(u"long"), keyOf(u"ages"),
          keyOf(u"forever"), keyOf(u"last"), keyOf(u"past"), keyOf(u"over"), keyOf(u"at")})
        openings.push_back(key);
}

std::optional<TimePhrase> relativeTimeAt(const TimeWords& words, int i)
{
    const WordKey key = words.key(i);
    for (const Relative& relative : kRelative) {
        if (relative.first != key || (relative.second != 0 && relative.second != words.key(i + 1)))
            continue;
        const int end = i + (relative.second == 0 ? 1 : 2);
        if (key == keyOf(u"today") && words.key(end) == keyOf(u"'s")) // "in today's market"
            return std::nullopt;
        const bool isOther = key == keyOf(u"other");
        const int first = isOther && words.key(i - 1) == keyOf(u"the") ? i - 1 : i;
        TimePhrase found = words.daysAgo(first, end, relative.most, relative.least);
        found.isLoose = isOther || key == keyOf(u"recently") || key == keyOf(u"lately");
        return found;
    }
    const QDate today = words.today();
    if (key == keyOf(u"last") && (words.key(i + 1) == keyOf(u"year") || words.key(i + 1) == keyOf(u"yr")))
        return words.phrase(i, i + 2, QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31));
    for (const auto& read : {unitsAgo, longAgo, threeWords, overTheWeekend}) {
        if (auto phrase = read(words, i))
            return phrase;
    }
    return std::nullopt;
}

} // namespace wellmet::critique
