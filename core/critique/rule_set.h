// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/data_rule.h"
#include "critique/rule.h"

namespace wellmet::critique {

// Every rule of the program, ready to read notes: those in code from rules/table.cpp, then those in data. All
// phrases, of rules and of cues, are looked for in one pass.
class RuleSet
{
public:
    RuleSet(std::vector<Rule> codeRules, DataRules dataRules);

    static const RuleSet& builtIn();

    const std::vector<RuleInfo>& guide() const { return m_guide; }

    // The findings of every rule, in the order of the guide; not yet weighed against each other.
    std::vector<Finding> check(const Note& note, const Circumstances& circumstances) const
    {
        return check(note, circumstances, prose::ProseDocument(note.text), nullptr);
    }
    // As above, for a text that is read already; `view`, when given, receives what the rules saw.
    std::vector<Finding> check(const Note& note, const Circumstances& circumstances,
                               const prose::ProseDocument& document, std::optional<NoteView>* view) const;

private:
    std::vector<prose::PhraseTable::Match> matchesIn(const prose::ProseDocument& document) const;
    Cues cuesOf(const prose::ProseDocument& document,
                const std::vector<prose::PhraseTable::Match>& matches) const;

    std::vector<Rule> m_codeRules;
    DataRules m_data;
    std::vector<RuleInfo> m_guide;
};

} // namespace wellmet::critique
