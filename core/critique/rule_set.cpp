// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rule_set.h"

#include "critique/data_findings.h"
#include "critique/rules/table.h"

#include <algorithm>

namespace wellmet::critique {

using prose::PhraseTable;
using prose::ProseDocument;

RuleSet::RuleSet(std::vector<Rule> codeRules, DataRules dataRules)
    : m_codeRules(std::move(codeRules)),
      m_data(std::move(dataRules))
{
    m_guide.reserve(m_codeRules.size() + m_data.rules.size());
    for (Rule& rule : m_codeRules) {
        const auto data = std::ranges::find(m_data.rules, rule.info.id,
                                            [](const DataRule& other) { return other.info.id; });
        if (data == m_data.rules.end())
            m_guide.push_back(rule.info);
        else
            rule.info = data->info;
    }
    for (const DataRule& rule : m_data.rules)
        m_guide.push_back(rule.info);
}

const RuleSet& RuleSet::builtIn()
{
    static const RuleSet rules(codeRules(), builtInDataRules());
    return rules;
}

std::vector<Finding> RuleSet::check(const Note& note, const Circumstances& circumstances,
                                    const ProseDocument& document, std::optional<NoteView>* seen) const
{
    const std::vector<PhraseTable::Match> matches = matchesIn(document);
    const auto closeness = circumstances.contact ? contacts::effectiveCloseness(*circumstances.contact)
                                                 : contacts::Closeness::Stranger;
    std::optional<Knowledge> own;
    const Knowledge* knowledge = circumstances.knowledge;
    if (!knowledge)
        knowledge = &own.emplace(circumstances.contact, circumstances.sender);
    Q_ASSERT(knowledge->contact() == circumstances.contact && knowledge->sender() == circumstances.sender);
    NoteView view{.note = note,
                  .circumstances = circumstances,
                  .document = document,
                  .knowledge = knowledge,
                  .closeness = closeness,
                  .mentions = Mentions(knowledge->mentions().in(document)),
                  .cues = cuesOf(document, matches),
                  .greeting = checkGreeting(document, circumstances.contact),
                  .moves = circumstances.contact ? Moves() : Moves(document),
                  .before = sentBefore(note.text, circumstances.sent, circumstances.contact)};
    std::vector<Finding> findings;
    for (const Rule& rule : m_codeRules) {
        FindingSink sink(rule.info, view, findings);
        rule.check(view, sink);
    }
    addDataFindings(m_data, matches, view, findings);
    if (seen)
        seen->emplace(std::move(view));
    return findings;
}

std::vector<PhraseTable::Match> RuleSet::matchesIn(const ProseDocument& document) const
{
    const std::vector<PhraseTable::Match> phrases = m_data.phrases.match(document);
    std::vector<PhraseTable::Match> patterns = m_data.patterns.match(document);
    if (phrases.empty())
        return patterns;
    std::vector<PhraseTable::Match> matches(phrases.size() + patterns.size());
    std::ranges::merge(phrases, patterns, matches.begin(), {}, &PhraseTable::Match::firstWord,
                       &PhraseTable::Match::firstWord);
    return matches;
}

Cues RuleSet::cuesOf(const ProseDocument& document, const std::vector<PhraseTable::Match>& matches) const
{
    Cues cues;
    for (const PhraseTable::Match& match : matches) {
        const DataRules::Target target = m_data.targets[static_cast<size_t>(match.id)];
        if (target.rule < 0)
            cues.add(static_cast<Cue>(-1 - target.rule),
                     document.rangeOfWords(match.firstWord, match.endWord));
    }
    return cues;
}

const std::vector<RuleInfo>& ruleGuide()
{
    return RuleSet::builtIn().guide();
}

} // namespace wellmet::critique
