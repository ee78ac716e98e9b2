// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/data_rule.h"
#include "critique/rule.h"

namespace wellmet::critique {

// What the rules in data find in a note: `matches` are those of all their phrases, signs and patterns, by
// first word. A phrase is a fault by itself. Signs are none, but those of one sentence add up: to a hint from
// DataRule::enough points on, to a warning from DataRule::likely on, and, phrases counted in, to the rule's
// own severity from DataRule::sure on. So a rule with signs stops a note only where several things speak for
// it, or where a phrase says that it is sure.
void addDataFindings(const DataRules& data, const std::vector<prose::PhraseTable::Match>& matches,
                     const NoteView& view, std::vector<Finding>& findings);

// Whether a sign's words count for nothing: a name says nothing, and "cheap sensors" are no sale where the
// record has them as what the two talked about.
bool isNoSign(const DataRule::Phrase& sign, prose::TextRange words, const prose::ProseDocument& document,
              const Mentions& mentions);

} // namespace wellmet::critique
