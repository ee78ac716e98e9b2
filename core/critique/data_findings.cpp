// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/data_findings.h"

#include "critique/fix_text.h"

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

// Whether the note can do without a sentence: it isn't what connects the two, says who writes or why, nor
// nearly all there is.
bool isSpare(const prose::Sentence& sentence, const NoteView& view)
{
    constexpr int kLeast = 12; // words that are to be left
    const ProseDocument& document = view.document;
    const auto isIn = [&sentence](TextRange words) { return sentence.range.overlaps(words); };
    const auto asks = [&document](const prose::Sentence& one) {
        return document.in(one.range).contains(u'?');
    };
    if (asks(sentence) && std::ranges::count_if(document.sentences(), asks) == 1)
        return false;
    const Moves moves(document);
    if (isIn(view.connection()) || isIn(view.introduction()) || isIn(view.reason()) ||
        isIn(moves.first(Move::Shared)) || isIn(moves.first(Move::TheirDoing)) ||
        isIn(moves.first(Move::TheirWork)))
        return false;
    const int end = document.signOff().isEmpty() ? static_cast<int>(document.words().size())
                                                 : document.firstWordAt(document.signOff().start);
    const int first = document.firstWordAt(document.greeting().end());
    const int left = end - first - (std::min(sentence.endWord, end) - std::max(sentence.firstWord, first));
    return left >= kLeast;
}

std::optional<FixIt> fixFor(const DataRule& rule, const DataRule::Phrase& phrase,
                            const PhraseTable::Match& match, const NoteView& view)
{
    const ProseDocument& document = view.document;
    if (rule.sentenceFix) {
        const prose::Sentence& sentence = document.sentenceOfWord(match.firstWord);
        return isSpare(sentence, view) ? std::optional(sentenceRemoval(document, sentence)) : std::nullopt;
    }
    if (!phrase.fix)
        return std::nullopt;
    FixIt fix =
        replacement(document, document.rangeOfWords(match.firstWord, match.endWord), phrase.fix->toString());
    fix.isSafe = !phrase.fix->isEmpty(); // plain words for stilted ones; what goes may be missed
    return fix;
}

// A match of a rule's phrase or sign.
struct Hit
{
    PhraseTable::Match match;
    int rule = 0;
    int sentence = 0;
    const DataRule::Phrase* phrase = nullptr;
};

// What speaks for a rule in one sentence.
struct Evidence
{
    int rule = 0;
    int sentence = 0;
    int signs = 0;     // points
    int phrases = 0;   // points of the weightiest phrase
    int firstWord = 0; // the signs that count are among words [firstWord, endWord)
    int endWord = 0;

    int points() const { return signs + phrases; }
};

int worthOf(const DataRule& rule, const DataRule::Phrase& phrase)
{
    switch (phrase.severity.value_or(Severity::Hint)) {
    case Severity::Stop:
        return rule.sure;
    case Severity::Warn:
        return rule.likely;
    case Severity::Hint:
        return phrase.severity ? 0 : (rule.likely + rule.sure) / 2;
    }
    return 0;
}

void count(const Hit& hit, const DataRule& rule, Evidence& evidence)
{
    if (hit.phrase->points == 0) {
        evidence.phrases = std::max(evidence.phrases, worthOf(rule, *hit.phrase));
        return;
    }
    evidence.signs += hit.phrase->points;
    if (hit.phrase->points < 0)
        return;
    if (evidence.endWord == 0)
        evidence.firstWord = hit.match.firstWord; // matches come by first word
    evidence.endWord = std::max(evidence.endWord, hit.match.endWord);
}

class DataCheck
{
public:
    DataCheck(const DataRules& data, const NoteView& view, std::vector<Finding>& findings)
        : m_data(data),
          m_view(view),
          m_findings(findings),
          m_counts(data.rules.size())
    {
        m_phrases.reserve(16);
        m_evidence.reserve(std::min<size_t>(4 * view.document.sentences().size(), 64));
    }

    void read(const std::vector<PhraseTable::Match>& matches)
    {
        collect(matches);
        for (size_t i = 0; i < m_phrases.size(); ++i) {
            const Hit& hit = m_phrases[i];
            if (!isCovered(i))
                report(hit, severityOf(hit));
        }
        for (const Evidence& evidence : m_evidence) {
            const DataRule& rule = ruleOf(evidence.rule);
            if (evidence.phrases == 0 && evidence.signs >= rule.enough && !isSaidByOther(evidence))
                report(evidence);
        }
    }

private:
    const DataRule& ruleOf(int rule) const { return m_data.rules[static_cast<size_t>(rule)]; }

    void collect(const std::vector<PhraseTable::Match>& matches)
    {
        const std::vector<prose::Sentence>& sentences = m_view.document.sentences();
        size_t sentence = 0;
        for (const PhraseTable::Match& match : matches) {
            const DataRules::Target target = m_data.targets[static_cast<size_t>(match.id)];
            if (target.rule < 0)
                continue;
            const DataRule& rule = ruleOf(target.rule);
            if (!isInScope(rule.scope, match, m_view.document))
                continue;
            while (match.firstWord >= sentences[sentence].endWord)
                ++sentence;
            const Hit hit{match, target.rule, static_cast<int>(sentence),
                          &rule.phrases[static_cast<size_t>(target.phrase)]};
            const TextRange words = m_view.document.rangeOfWords(match.firstWord, match.endWord);
            const bool isNothing =
                hit.phrase->points != 0 && isNoSign(*hit.phrase, words, m_view.document, m_view.mentions);
            if (rule.enough > 0 && !isNothing)
                count(hit, rule, evidenceFor(hit));
            if (hit.phrase->points == 0)
                m_phrases.push_back(hit);
        }
    }

    // Where a phrase of another rule makes up most of the words, that rule has said what is wrong with them.
    bool isSaidByOther(const Evidence& evidence) const
    {
        return std::ranges::any_of(m_phrases, [&evidence](const Hit& hit) {
            const int shared = std::min(evidence.endWord, hit.match.endWord) -
                               std::max(evidence.firstWord, hit.match.firstWord);
            return hit.rule != evidence.rule && 2 * shared > evidence.endWord - evidence.firstWord;
        });
    }

    const Evidence& evidenceOf(const Hit& hit) const
    {
        const auto sentence = std::ranges::lower_bound(m_evidence, hit.sentence, {}, &Evidence::sentence);
        return *std::find_if(sentence, m_evidence.end(),
                             [&hit](const Evidence& evidence) { return evidence.rule == hit.rule; });
    }

    Evidence& evidenceFor(const Hit& hit)
    {
        for (size_t i = m_evidence.size(); i-- > 0 && m_evidence[i].sentence == hit.sentence;) {
            if (m_evidence[i].rule == hit.rule)
                return m_evidence[i];
        }
        m_evidence.push_back({.rule = hit.rule, .sentence = hit.sentence});
        return m_evidence.back();
    }

    // Of phrases of one rule that overlap, the longest speaks.
    bool isCovered(size_t index) const
    {
        constexpr size_t kReach = 64; // no phrase is longer, so an overlapping match isn't farther back
        const PhraseTable::Match& match = m_phrases[index].match;
        const int length = match.endWord - match.firstWord;
        for (size_t i = index < kReach ? 0 : index - kReach;
             i < m_phrases.size() && m_phrases[i].match.firstWord < match.endWord; ++i) {
            const PhraseTable::Match& other = m_phrases[i].match;
            if (i == index || m_phrases[i].rule != m_phrases[index].rule || other.endWord <= match.firstWord)
                continue;
            const int otherLength = other.endWord - other.firstWord;
            if (otherLength > length || (otherLength == length && i < index))
                return true;
        }
        return false;
    }

    std::optional<Severity> severityOf(const Hit& hit) const
    {
        const DataRule& rule = ruleOf(hit.rule);
        const bool isMild = hit.phrase->severity == Severity::Hint;
        if (rule.enough == 0 || isMild)
            return tempered(rule, hit.phrase->severity.value_or(rule.info.severity));
        const Evidence& evidence = evidenceOf(hit);
        if (isSpokenAgainst(rule, evidence))
            return std::nullopt;
        const Severity most = hit.phrase->severity.value_or(Severity::Stop);
        return tempered(rule, std::min(most, severityFor(rule, evidence)));
    }

    // Who haggles over what they want to buy has no "special price" to sell.
    static bool isSpokenAgainst(const DataRule& rule, const Evidence& evidence)
    {
        return rule.against > 0 && evidence.signs <= -rule.against && evidence.phrases < rule.sure;
    }

    static Severity severityFor(const DataRule& rule, const Evidence& evidence)
    {
        if (evidence.points() >= rule.sure)
            return rule.info.severity;
        const bool isLikely = evidence.phrases > 0 || evidence.signs >= rule.likely;
        return isLikely ? std::min(rule.info.severity, Severity::Warn) : Severity::Hint;
    }

    std::optional<Severity> tempered(const DataRule& rule, Severity severity) const
    {
        const bool isFriend = m_view.recipient() && m_view.closeness >= contacts::Closeness::Familiar;
        if (rule.isMilderAmongFriends && isFriend)
            severity = softened(severity).value_or(Severity::Hint);
        return hasAll(rule.unless, m_view) ? softened(severity) : severity;
    }

    bool hasSaidEnough(int rule)
    {
        constexpr int kMostPerRule = 20; // more would tell the reader nothing new
        return ++m_counts[static_cast<size_t>(rule)] > kMostPerRule;
    }

    // What could stop the note, but for want of more to speak for it or because its phrase only warns, weighs
    // nearly as much.
    std::optional<int> weightOf(const Hit& hit, std::optional<Severity> severity) const
    {
        constexpr int kNearlyAStop = 130;
        const DataRule& rule = ruleOf(hit.rule);
        if (rule.enough == 0 || rule.info.severity != Severity::Stop || severity != Severity::Warn)
            return std::nullopt;
        const bool isSure = !hit.phrase->severity || evidenceOf(hit).points() >= rule.sure;
        return isSure ? std::optional(kNearlyAStop) : std::nullopt;
    }

    void report(const Hit& hit, std::optional<Severity> severity)
    {
        if (!severity || hasSaidEnough(hit.rule))
            return;
        const DataRule& rule = ruleOf(hit.rule);
        FindingSink(rule.info, m_view, m_findings)
            .add({.range = m_view.document.rangeOfWords(hit.match.firstWord, hit.match.endWord),
                  .severity = severity,
                  .message = hit.phrase->message.toString(),
                  .fix = fixFor(rule, *hit.phrase, hit.match, m_view),
                  .weight = weightOf(hit, severity)});
    }

    void report(const Evidence& evidence)
    {
        const DataRule& rule = ruleOf(evidence.rule);
        const std::optional<Severity> severity = tempered(rule, severityFor(rule, evidence));
        if (!severity || hasSaidEnough(evidence.rule))
            return;
        const PhraseTable::Match words{-1, evidence.firstWord, evidence.endWord};
        Report report{.range = m_view.document.rangeOfWords(words.firstWord, words.endWord),
                      .severity = severity};
        if (*severity != Severity::Hint) // a whole sentence isn't taken out on a suspicion
            report.fix = fixFor(rule, {}, words, m_view);
        FindingSink(rule.info, m_view, m_findings).add(std::move(report));
    }

    const DataRules& m_data;
    const NoteView& m_view;
    std::vector<Finding>& m_findings;
    std::vector<int> m_counts; // findings of each rule
    std::vector<Hit> m_phrases;
    std::vector<Evidence> m_evidence; // by sentence
};

} // namespace

bool isNoSign(const DataRule::Phrase& sign, TextRange words, const ProseDocument& document,
              const Mentions& mentions)
{
    if (document.greeting().overlaps(words))
        return true;
    return sign.points > 0 && std::ranges::any_of(mentions.all(), [&words](const Mention& mention) {
               return mention.range.start <= words.start && words.end() <= mention.range.end();
           });
}

void addDataFindings(const DataRules& data, const std::vector<PhraseTable::Match>& matches,
                     const NoteView& view, std::vector<Finding>& findings)
{
    DataCheck(data, view, findings).read(matches);
}

} // namespace wellmet::critique
