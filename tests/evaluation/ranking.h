// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace wellmet::evaluation {

// What a ranking is measured on: one note, its score, and what somebody said of it.
struct Ranked
{
    double score = 0;
    bool isGood = false;
    qsizetype length = 0; // characters
};

// How often a good note ranks above a bad one, ties counting half (the area under the ROC curve). Nothing
// when one of the kinds is missing.
std::optional<double> auc(const std::vector<Ranked>& notes);

// The same over pairs of which the longer has at most `ratio` times the characters of the shorter, and how
// many pairs there are.
struct MatchedAuc
{
    std::optional<double> value;
    qsizetype pairs = 0;
};
MatchedAuc lengthMatchedAuc(const std::vector<Ranked>& notes, double ratio = 1.25);

// The middle 95 % of `rounds` resamples with replacement, good and bad apart. The same notes give the same
// bounds.
struct Interval
{
    double low = 0;
    double high = 0;
};
std::optional<Interval> aucInterval(const std::vector<Ranked>& notes, int rounds = 2000);

// Spearman's rank correlation of score and length.
double correlationWithLength(const std::vector<Ranked>& notes);

} // namespace wellmet::evaluation
