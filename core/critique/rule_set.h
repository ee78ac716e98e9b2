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
    RuleSet(std::vector<Rule> codeRules, std::vector<DataRule> dataRules);

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
    struct Target
    {
        int rule = -1;   // into m_dataRules, or -1 - cue
        int phrase = -1; // into the rule's phrases
    };

    Cues cuesOf(const prose::ProseDocument& document,
                const std::vector<prose::PhraseMatcher::Match>& matches) const;
    void checkData(const NoteView& view, const std::vector<prose::PhraseMatcher::Match>& matches,
                   std::vector<Finding>& findings) const;
    void addPhrase(const QString& phrase, Target target);

    std::vector<Rule> m_codeRules;
    std::vector<DataRule> m_dataRules;
    std::vector<RuleInfo> m_guide;
    std::vector<Target> m_targets; // by the matcher's ids
    prose::PhraseMatcher m_matcher;
};

} // namespace wellmet::critique
