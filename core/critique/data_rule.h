// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "critique/reading/cues.h"
#include "critique/rule_info.h"

#include <QByteArray>

namespace wellmet::critique {

// A rule that is data: phrases that a recipient has learned to distrust. The form of the file is described in
// resources/rules/README.md.
struct DataRule
{
    enum class Scope { Anywhere, Greeting, SentenceStart };

    struct Phrase
    {
        QString text = {};                     // may hold groups, see phrase_forms.h
        std::optional<Severity> severity = {}; // else the rule's
        std::optional<QString> fix = {};       // put in its place; empty deletes it
        QString message = {};                  // else the rule's
    };

    RuleInfo info;
    std::vector<Phrase> phrases;
    std::vector<Cue> unless; // one step milder when the note has all of these
    Scope scope = Scope::Anywhere;
    bool sentenceFix = false; // the fix takes the whole sentence out
};

// Reads one rule file. An error names the key that is missing or unknown.
Result<DataRule> readDataRule(const QByteArray& json);

// Every rule in resources/rules/, by file name; a broken file is a programmer's error.
std::vector<DataRule> builtInDataRules();

// The phrases of one cue, resources/rules/cues/<id>.json.
QStringList builtInCuePhrases(Cue cue);

} // namespace wellmet::critique
