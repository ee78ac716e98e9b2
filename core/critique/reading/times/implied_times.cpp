// SPDX-License-Identifier: GPL-3.0-or-later
// Times that nobody names: who is fresh from a fair was there the other day.
#include "critique/reading/times/time_words.h"

#include <algorithm>
#include <iterator>

namespace wellmet::critique {

using prose::keyOf;
using prose::WordKey;

namespace {

constexpr int kEver = 36500;   // days
constexpr int kStillNear = 45; // days for which one is "just back"

constexpr WordKey kJust[] = {keyOf(u"just"),  keyOf(u"barely"), keyOf(u"freshly"), keyOf(u"newly"),
                             keyOf(u"today"), keyOf(u"am"),     keyOf(u"are")};
constexpr WordKey kReturned[] = {keyOf(u"back"), keyOf(u"home"), keyOf(u"returned"), keyOf(u"in")};
constexpr WordKey kGone[] = {keyOf(u"left"), keyOf(u"attended"), keyOf(u"visited"), keyOf(u"leaving")};
// What an event leaves behind for some days, and what is over once that is done.
constexpr WordKey kEchoing[] = {
    keyOf(u"buzzing"), keyOf(u"humming"), keyOf(u"reeling"),    keyOf(u"glowing"),   keyOf(u"ringing"),
    keyOf(u"sore"),    keyOf(u"tired"),   keyOf(u"hoarse"),     keyOf(u"digesting"), keyOf(u"processing"),
    keyOf(u"hurt"),    keyOf(u"hurts"),   keyOf(u"ache"),       keyOf(u"aches"),     keyOf(u"aching"),
    keyOf(u"high"),    keyOf(u"buzzed"),  keyOf(u"exhausted"),  keyOf(u"sunburned"), keyOf(u"lagged"),
    keyOf(u"smiling"), keyOf(u"dizzy"),   keyOf(u"jet-lagged"), keyOf(u"warm")};
constexpr WordKey kRecovering[] = {keyOf(u"recover"), keyOf(u"recovered"), keyOf(u"recovering"),
                                   keyOf(u"unpack"),  keyOf(u"unpacked"),  keyOf(u"unpacking"),
                                   keyOf(u"breath"),  keyOf(u"rested"),    keyOf(u"settled")};
constexpr WordKey kArrived[] = {keyOf(u"got"),     keyOf(u"get"),       keyOf(u"made"),
                                keyOf(u"arrived"), keyOf(u"travelled"), keyOf(u"traveled")};
constexpr WordKey kSafely[] = {keyOf(u"safe"), keyOf(u"safely"), keyOf(u"well"), keyOf(u"ok"),
                               keyOf(u"okay"), keyOf(u"fine"),   keyOf(u"all"),  keyOf(u"alright"),
                               keyOf(u"dry"),  keyOf(u"sound"),  keyOf(u"in")};
constexpr WordKey kJourney[] = {keyOf(u"flight"), keyOf(u"trip"), keyOf(u"journey"), keyOf(u"drive"),
                                keyOf(u"ride"),   keyOf(u"walk"), keyOf(u"travels"), keyOf(u"way")};
constexpr WordKey kMet[] = {keyOf(u"met"), keyOf(u"talked"), keyOf(u"spoke"), keyOf(u"chatted"),
                            keyOf(u"sat")};
constexpr WordKey kTalk[] = {keyOf(u"meeting"), keyOf(u"talk"), keyOf(u"conversation"), keyOf(u"chat"),
                             keyOf(u"call")};
constexpr WordKey kSeen[] = {keyOf(u"seen"),    keyOf(u"spoken"), keyOf(u"talked"), keyOf(u"met"),
                             keyOf(u"chatted"), keyOf(u"touch"),  keyOf(u"heard")};
constexpr WordKey kSee[] = {keyOf(u"see"),  keyOf(u"talk"), keyOf(u"speak"),
                            keyOf(u"chat"), keyOf(u"hear"), keyOf(u"meet")};

template <size_t N>
bool isOneOf(WordKey key, const WordKey (&keys)[N])
{
    return std::ranges::find(keys, key) != std::end(keys);
}

bool isHome(WordKey key)
{
    return key == keyOf(u"home") || key == keyOf(u"back");
}

bool isFrom(WordKey key)
{
    return key == keyOf(u"from") || key == keyOf(u"after") || key == keyOf(u"off");
}

TimePhrase implied(const TimeWords& words, int first, int end, TimePhrase::Dates dates, int most, int least)
{
    TimePhrase phrase = words.daysAgo(first, end, most, least);
    phrase.dates = dates;
    phrase.isLoose = true;
    phrase.isExchangeable = false;
    return phrase;
}

// "Fresh from the fair", "only just home from", "I'm back from", "still hoarse from", "just left".
std::optional<TimePhrase> fromThere(const TimeWords& words, int i)
{
    constexpr int kReach = 4; // words between "just" and "back from"
    const WordKey key = words.key(i);
    const bool isStill = key == keyOf(u"still");
    const bool isJust = isOneOf(key, kJust);
    int end = 0;
    if (key == keyOf(u"fresh") && (isFrom(words.key(i + 1)) || words.key(i + 2) == keyOf(u"of")))
        end = isFrom(words.key(i + 1)) ? i + 2 : i + 3;
    else if (key == keyOf(u"just") && isOneOf(words.key(i + 1), kGone))
        end = i + 2;
    else if (key == keyOf(u"way") && isHome(words.key(i + 1)) && isFrom(words.key(i + 2)))
        end = i + 3;
    else if (isOneOf(key, kRecovering) && (isFrom(words.key(i + 1)) || words.key(i + 1) == keyOf(u"since")))
        end = i + 2;
    for (int at = i + 1; end == 0 && (isStill || isJust) && at <= i + kReach; ++at) {
        const WordKey state = words.key(at);
        const bool isThat = isStill ? isOneOf(state, kEchoing) : isOneOf(state, kReturned);
        end = isThat && isFrom(words.key(at + 1)) ? at + 2 : 0;
    }
    if (end == 0)
        return std::nullopt;
    return implied(words, i, end, TimePhrase::Dates::PlaceBehind, kStillNear, 0);
}

bool isOfYou(const TimeWords& words, int i, int reach)
{
    for (int at = i - 1; at >= i - reach; --at) {
        if (words.key(at) == keyOf(u"you") || words.key(at) == keyOf(u"your"))
            return true;
    }
    return false;
}

// "Hope you got home safely", "how was your flight back?"
std::optional<TimePhrase> theirWayHome(const TimeWords& words, int i)
{
    constexpr int kFewDays = 30;
    constexpr int kReach = 3; // words between "you" and what they did
    int end = 0;
    if (isOneOf(words.key(i), kArrived)) {
        const int home = i + 1 + (words.key(i + 1) == keyOf(u"it"));
        end = isHome(words.key(home)) && isOneOf(words.key(home + 1), kSafely) ? home + 2 : 0;
    } else if (isOneOf(words.key(i), kJourney)) {
        end = isHome(words.key(i + 1)) ? i + 2 : 0;
    }
    if (end == 0 || !isOfYou(words, i, kReach))
        return std::nullopt;
    return implied(words, i, end, TimePhrase::Dates::LastMeeting, kFewDays, 0);
}

// How many days "in ages" are at least; 0 for other words.
int leastOf(WordKey unit)
{
    constexpr int kAges = 60;
    if (unit == keyOf(u"years") || unit == keyOf(u"decades"))
        return 365;
    if (unit == keyOf(u"months"))
        return 40;
    return unit == keyOf(u"ages") || unit == keyOf(u"forever") || unit == keyOf(u"long") ? kAges : 0;
}

// "We haven't spoken in years", "long time no see", "it's been too long."
std::optional<TimePhrase> notForLong(const TimeWords& words, int i)
{
    constexpr int kReach = 6; // words between "not" and "in years"
    const auto since = [&](int end, int least) {
        return implied(words, i, end, TimePhrase::Dates::LastMeeting, kEver, least);
    };
    if (words.key(i) == keyOf(u"long") && words.key(i + 1) == keyOf(u"time") &&
        words.key(i + 2) == keyOf(u"no") && isOneOf(words.key(i + 3), kSee))
        return since(i + 4, leastOf(keyOf(u"long")));
    if (words.key(i) == keyOf(u"been")) {
        const int at =
            i + 1 + (words.key(i + 1) == keyOf(u"too") || words.key(i + 1) == keyOf(u"so") ? 1 : 0);
        const int least = leastOf(words.key(at));
        const bool isWhole =
            words.key(at + 1) == 0 && (words.key(i - 2) == keyOf(u"it") || words.key(i - 3) == keyOf(u"it"));
        return least > 0 && isWhole ? std::optional(since(at + 1, least)) : std::nullopt;
    }
    if (words.key(i) != keyOf(u"not"))
        return std::nullopt;
    bool isMeeting = false;
    for (int at = i + 1; at <= i + kReach; ++at) {
        isMeeting = isMeeting || isOneOf(words.key(at), kSeen);
        const bool isIn = words.key(at) == keyOf(u"in") || words.key(at) == keyOf(u"for");
        const int unit = at + 1 + (words.key(at + 1) == keyOf(u"a"));
        if (isMeeting && isIn && leastOf(words.key(unit)) > 0)
            return since(unit + 1, leastOf(words.key(unit)));
    }
    return std::nullopt;
}

// "We just met at the fair", "our recent talk": within the month, or the season, say.
std::optional<TimePhrase> justMet(const TimeWords& words, int i)
{
    const bool isJust = words.key(i) == keyOf(u"just") && isOneOf(words.key(i + 1), kMet);
    const bool isRecent = words.key(i) == keyOf(u"recent") && isOneOf(words.key(i + 1), kTalk);
    if (!isJust && !isRecent)
        return std::nullopt;
    return implied(words, i, i + 1, TimePhrase::Dates::Clause, isJust ? kStillNear : 120, 0);
}

} // namespace

void addImpliedOpenings(std::vector<WordKey>& openings)
{
    for (const WordKey key : {keyOf(u"fresh"), keyOf(u"still"), keyOf(u"way"), keyOf(u"long"), keyOf(u"been"),
                              keyOf(u"not"), keyOf(u"recent")})
        openings.push_back(key);
    openings.insert(openings.end(), std::begin(kJust), std::end(kJust));
    openings.insert(openings.end(), std::begin(kRecovering), std::end(kRecovering));
    openings.insert(openings.end(), std::begin(kArrived), std::end(kArrived));
    openings.insert(openings.end(), std::begin(kJourney), std::end(kJourney));
}

std::optional<TimePhrase> impliedTimeAt(const TimeWords& words, int i)
{
    for (const auto& read : {fromThere, theirWayHome, notForLong, justMet}) {
        if (auto phrase = read(words, i))
            return phrase;
    }
    return std::nullopt;
}

} // namespace wellmet::critique
