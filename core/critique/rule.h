// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/reading/note_view.h"
#include "critique/rule_info.h"

namespace wellmet::critique {

// What a rule reports; the rest of the Finding comes from its RuleInfo. Whatever is left out is the rule's
// own.
struct Report
{
    prose::TextRange range = {};           // the words at fault, or an empty range where something is missing
    std::optional<Severity> severity = {}; // milder than the rule's own, where it says so
    QString message = {};
    QString advice = {};
    QString why = {};
    std::optional<FixIt> fix = {};
    std::optional<int> weight = {}; // see Finding
};

// Collects the findings of one rule.
class FindingSink
{
public:
    FindingSink(const RuleInfo& rule, const NoteView& view, std::vector<Finding>& findings)
        : m_rule(rule),
          m_view(view),
          m_findings(findings)
    {
    }

    // "%1" in the message becomes the words at fault. After twenty findings the rule has said enough.
    void add(Report report);

private:
    const RuleInfo& m_rule;
    const NoteView& m_view;
    std::vector<Finding>& m_findings;
    int m_count = 0;
};

// A rule that must think: what it says about itself, and the function that reads a note. The function keeps
// no state, asks nothing but the view, and stays silent when it lacks what it needs. One file in rules/ each,
// and one line in rules/table.cpp. A rule whose info holds an id and nothing else adds to the rule in data of
// that id: what phrases can't tell.
struct Rule
{
    RuleInfo info;
    void (*check)(const NoteView& view, FindingSink& sink) = nullptr;
};

} // namespace wellmet::critique
