// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/channel.h"
#include "critique/finding.h"

#include <QStringList>

namespace wellmet::critique {

// Everything a rule says about itself: printed by `wellmet-cli rules`, the rule guide and docs/rules.md.
struct RuleInfo
{
    QString id;                         // "own-gain"
    QString title;                      // "Says what you gain, not what you share"
    Severity severity = Severity::Warn; // the worst it gives
    std::vector<Objection> objections;
    QString why;      // the recipient's thought, one or two sentences
    QString source;   // where the evidence is from
    QString message;  // what is wrong and what to write instead; %1 stands for the words at fault
    QString advice;   // what to do when there is no fix; may be empty
    QStringList bad;  // notes on which it must fire; at least three
    QStringList good; // near misses on which it must not; at least three
    // The examples are written to the recipient of exampleCircumstances(), and need them; else the text alone
    // suffices.
    bool examplesNeedRecipient = false;
    bool examplesNeedStranger = false;                // written to the one of exampleStranger() instead
    std::optional<contacts::Channel> examplesChannel; // when they are written for one
};

// Every rule there is, in the order of the guide.
const std::vector<RuleInfo>& ruleGuide();

} // namespace wellmet::critique
