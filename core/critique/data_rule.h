// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/reading/cues.h"
#include "critique/rule_info.h"
#include "prose/pattern_table.h"

namespace wellmet::critique {

// A rule that is data: phrases that a recipient has learned to distrust. The form of its file is described in
// resources/rules/README.md; the build turns the files into tables that lie in the program (compiler/).
struct DataRule
{
    enum class Scope { Anywhere, Greeting, SentenceStart };

    struct Phrase
    {
        std::optional<Severity> severity = {}; // else the rule's
        std::optional<QStringView> fix = {};   // put in its place; empty deletes it
        QStringView message = {};              // else the rule's
        int points = 0;                        // of a sign, which is no fault alone; else 0
    };

    RuleInfo info;
    std::span<const Phrase> phrases;
    std::span<const Cue> unless; // one step milder when the note has all of these
    Scope scope = Scope::Anywhere;
    bool sentenceFix = false;          // the fix takes the whole sentence out
    bool isMilderAmongFriends = false; // who know each other well tease, and ask after the children
    int enough = 0;                    // points of signs for which a sentence is worth a hint
    int likely = 0;                    // points for which it is worth a warning
    int sure = 0;                      // points beyond doubt: then it is as bad as the rule's severity
    int against = 0;                   // points below nothing that silence phrases too; 0 where none may
};

// The rules in resources/rules, by file name, and what to look for in a note: their phrases and those of the
// cues.
struct DataRules
{
    struct Target
    {
        int rule = -1;   // into rules, or -1 - cue
        int phrase = -1; // into the rule's phrases
    };

    std::vector<DataRule> rules;
    std::span<const Target> targets; // by the ids of `phrases` and `patterns`
    prose::PhraseTable phrases;
    prose::PatternTable patterns; // the phrases that name kinds of words
};

DataRules builtInDataRules();

} // namespace wellmet::critique
