// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/compiler/rule_file.h"

#include <map>

namespace wellmet::critique {

// A C++ file that defines builtInDataRules(): the texts as literals, the tree of every phrase and the table
// of every pattern as flat arrays, so that a start reads, allocates and hashes nothing of it.
QByteArray ruleCode(const std::vector<RuleFile>& rules, const std::map<Cue, QStringList>& cues,
                    const prose::PatternBuilder& lists);

} // namespace wellmet::critique
