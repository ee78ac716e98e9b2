// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"
#include "prose/text_range.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace wellmet::critique {

enum class Severity { Hint, Warn, Stop };
std::span<const IdRow<Severity>> severityTable();
QString toId(Severity severity);

// The recipient's seven silent objections, in the order they are shown.
enum class Objection {
    NoUseToMe,
    NotPersonal,
    NotRelevant,
    StrangerDanger,
    WillSpamMe,
    Competitor,
    Reputation
};
std::span<const IdRow<Objection>> objectionTable();
QString toId(Objection objection);

// A change that would settle a finding: put `replacement` where `range` is (an empty replacement deletes, an
// empty range inserts). The result reads well as it stands: spaces and capitals around it are already right.
struct FixIt
{
    prose::TextRange range;
    QString replacement;
    bool isSafe = false; // may be applied without asking ("Fix everything that is safe")

    friend bool operator==(const FixIt&, const FixIt&) = default;
};

// One thing the recipient would stumble over.
struct Finding
{
    QString rule = {}; // "wrong-name"
    Severity severity = Severity::Warn;
    prose::TextRange range = {}; // the words at fault, or the place where something is missing (then empty)
    int points = 0;              // its share of what is missing from 100
    QString message = {};        // one sentence: what is wrong and what to write instead
    QString why = {};            // the thought it raises in the recipient
    QString advice = {};         // what to do, when there is no FixIt: "Say how you met."
    std::optional<FixIt> fix = {};
    std::vector<Objection> objections = {};
    // What it weighs, in hundredths from 1 on, where its rule counts finer than by severity.
    std::optional<int> weight = {};

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace wellmet::critique
