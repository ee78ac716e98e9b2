// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "critique/data_rule.h"
#include "prose/pattern_builder.h"

#include <QByteArray>

namespace wellmet::critique {

// What one file of resources/rules says; its form is described in the README there.
struct RuleFile
{
    struct Phrase
    {
        QString text = {}; // may hold groups, see phrase_forms.h
        std::optional<Severity> severity = {};
        std::optional<QString> fix = {};
        QString message = {};
        int points = 0; // of a sign
    };

    RuleInfo info;
    std::vector<Phrase> phrases;
    std::vector<Cue> unless;
    DataRule::Scope scope = DataRule::Scope::Anywhere;
    bool sentenceFix = false;
    bool isMilderAmongFriends = false;
    int enough = 0;
    int likely = 0;
    int sure = 0;
    int against = 0;
};

// All fail with "LINE: what is wrong", for the file's name to be put before it. `lists` knows the kinds of
// words that patterns may name.
Result<RuleFile> readRuleFile(const QByteArray& json, const prose::PatternBuilder& lists);
// The phrases of cues/<id>.json.
Result<QStringList> readCueFile(const QByteArray& json, const prose::PatternBuilder& lists);
// words/lists.json.
Result<void> readLists(const QByteArray& json, prose::PatternBuilder& lists);

std::span<const IdRow<DataRule::Scope>> scopeTable();

} // namespace wellmet::critique
