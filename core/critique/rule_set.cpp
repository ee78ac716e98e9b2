// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rule_set.h"

#include "critique/fix_text.h"
#include "critique/rules/table.h"

#include <algorithm>

namespace wellmet::critique {

using prose::PhraseTable;
using prose::ProseDocument;
using prose::TextRange;

namespace {

bool isInScope(DataRule::Scope scope, const PhraseTable::Match& match, const ProseDocument& document)
{
    const TextRange range = document.rangeOfWords(match.firstWord, match.endWord);
    switch (scope) {
    case DataRule::Scope::Anywhere:
        return true;
    case DataRule::Scope::Greeting:
        return document.greeting().overlaps(range);
    case DataRule::Scope::SentenceStart:
        return match.firstWord == document.sentenceOfWord(match.firstWord).firstWord ||
               range.start == placeAfterGreeting(document).start;
    }
    return false;
}

bool hasAll(std::span<const Cue> cues, const NoteView& view)
{
    const auto has = [&view](Cue cue) {
        switch (cue) {
        case Cue::Connection:
            return !view.connection().isEmpty();
        case Cue::Reason:
            return !view.reason().isEmpty();
        case Cue::Introduction:
            return !view.introduction().isEmpty();
        default:
            return view.cues.has(cue);
        }
    };
    return !cues.empty() && std::all_of(cues.begin(), cues.end(), has);
}

std::optional<Severity> softened(Severity severity)
{
    if (severity == Severity::Hint)
        return std::nullopt;
    return severity == Severity::Stop ? Severity::Warn : Severity::Hint;
}

std::optional<FixIt> fixFor(const DataRule& rule, const DataRule::Phrase& phrase,
                            const PhraseTable::Match& match, const ProseDocument& document)
{
    if (rule.sentenceFix)
        return sentenceRemoval(document, document.sentenceOfWord(match.firstWord));
    if (!phrase.fix)
        return std::nullopt;
    FixIt fix =
        replacement(document, document.rangeOfWords(match.firstWord, match.endWord), phrase.fix->toString());
    fix.isSafe = !phrase.fix->isEmpty(); // plain words for stilted ones; what goes may be missed
    return fix;
}

// Of matches of one rule that overlap, the longest speaks.
bool isCovered(const PhraseTable::Match& match, int rule, const std::vector<PhraseTable::Match>& matches,
               const std::vector<int>& rules, size_t from)
{
    for (size_t i = from; i < matches.size() && matches[i].firstWord < match.endWord; ++i) {
        const PhraseTable::Match& other = matches[i];
        const bool overlaps =
            rules[i] == rule && other.firstWord < match.endWord && match.firstWord < other.endWord;
        const int length = match.endWord - match.firstWord;
        const int otherLength = other.endWord - other.firstWord;
        const bool isStronger = otherLength > length || (otherLength == length && &other < &match);
        if (overlaps && &other != &match && isStronger)
            return true;
    }
    return false;
}

} // namespace

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
    NoteView view{.note = note,
                  .circumstances = circumstances,
                  .document = document,
                  .closeness = closeness,
                  .mentions = Mentions(document, circumstances.contact, circumstances.sender),
                  .cues = cuesOf(document, matches),
                  .greeting = checkGreeting(document, circumstances.contact),
                  .moves = circumstances.contact ? Moves() : Moves(document),
                  .before = sentBefore(note.text, circumstances.sent, circumstances.contact)};
    std::vector<Finding> findings;
    for (const Rule& rule : m_codeRules) {
        FindingSink sink(rule.info, view, findings);
        rule.check(view, sink);
    }
    checkData(view, matches, findings);
    if (seen)
        seen->emplace(std::move(view));
    return findings;
}

std::vector<PhraseTable::Match> RuleSet::matchesIn(const ProseDocument& document) const
{
    std::vector<PhraseTable::Match> matches = m_data.phrases.match(document);
    const std::vector<PhraseTable::Match> more = m_data.patterns.match(document);
    if (!more.empty()) {
        const auto middle = matches.insert(matches.end(), more.begin(), more.end());
        std::ranges::inplace_merge(matches, middle, {}, &PhraseTable::Match::firstWord);
    }
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

void RuleSet::checkData(const NoteView& view, const std::vector<PhraseTable::Match>& all,
                        std::vector<Finding>& findings) const
{
    std::vector<PhraseTable::Match> matches;
    std::vector<int> rules;
    for (const PhraseTable::Match& match : all) {
        const int rule = m_data.targets[static_cast<size_t>(match.id)].rule;
        if (rule >= 0 && isInScope(m_data.rules[static_cast<size_t>(rule)].scope, match, view.document)) {
            matches.push_back(match);
            rules.push_back(rule);
        }
    }
    constexpr size_t kReach = 64;    // no phrase is longer, so an overlapping match isn't farther back
    constexpr int kMostPerRule = 20; // more would tell the reader nothing new
    std::vector<int> counts(m_data.rules.size());
    for (size_t i = 0; i < matches.size(); ++i) {
        const PhraseTable::Match& match = matches[i];
        if (isCovered(match, rules[i], matches, rules, i < kReach ? 0 : i - kReach))
            continue;
        const DataRule& rule = m_data.rules[static_cast<size_t>(rules[i])];
        const auto& phrase =
            rule.phrases[static_cast<size_t>(m_data.targets[static_cast<size_t>(match.id)].phrase)];
        std::optional<Severity> severity = phrase.severity.value_or(rule.info.severity);
        if (hasAll(rule.unless, view))
            severity = softened(*severity);
        if (!severity || ++counts[static_cast<size_t>(rules[i])] > kMostPerRule)
            continue;
        FindingSink(rule.info, view, findings)
            .add({.range = view.document.rangeOfWords(match.firstWord, match.endWord),
                  .severity = severity,
                  .message = phrase.message.toString(),
                  .fix = fixFor(rule, phrase, match, view.document)});
    }
}

const std::vector<RuleInfo>& ruleGuide()
{
    return RuleSet::builtIn().guide();
}

} // namespace wellmet::critique
