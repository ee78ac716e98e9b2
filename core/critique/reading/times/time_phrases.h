// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partial_date.h"
#include "prose/prose_document.h"

namespace wellmet::critique {

// Words of a note that place something in the past, and the days they can mean.
struct TimePhrase
{
    enum class Dates {
        Clause,      // what is done around it
        PlaceBehind, // "fresh from": the place that follows, if one does
        LastMeeting  // "hope you got home safely": when the two last met
    };

    prose::TextRange range; // "last week", "in October", "on Tuesday"
    int firstWord = 0;      // words [firstWord, endWord)
    int endWord = 0;
    QDate from;
    QDate to;
    QDate orFrom = {}; // another reading: "last summer" is this year's or the one before
    QDate orTo = {};
    bool isExchangeable = true; // another time could stand in its place; not so "last week's"
    bool isLoose = false; // said of this or that: "recently", and seasons, which aren't everywhere the same
    Dates dates = Dates::Clause;
    bool needsYear = false; // "in March", "on Tuesday": a time beside it says which
};

// The time phrases between two words, generously read: "last week" covers four to fourteen days ago.
std::vector<TimePhrase> timePhrases(const prose::ProseDocument& document, int firstWord, int endWord,
                                    QDate today);

// How a note would say when that was: "in October", "on November 18", "last October", "in 2019". Empty when
// nothing is known or it lies ahead.
QString pastPhrase(const PartialDate& date, QDate today);

} // namespace wellmet::critique
