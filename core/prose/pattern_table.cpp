// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/pattern_table.h"

#include <QVarLengthArray>

#include <algorithm>

namespace wellmet::prose {

namespace {

constexpr int kNegationReach = 4; // words before a match in which a "not" turns it around

class Finder
{
public:
    Finder(const PatternTable& table, const ProseDocument& document) : m_table(table), m_document(document)
    {
        const auto count = static_cast<qsizetype>(document.words().size());
        m_rows.reserve(count);
        m_denials.reserve(count + 1);
        m_denials.push_back(0);
        for (const Word& word : document.words()) {
            m_rows.push_back(rowFor(word));
            m_denials.push_back(m_denials.back() +
                                static_cast<int>(isOf(static_cast<int>(m_rows.size()) - 1, table.negations)));
        }
    }

    void findIn(const Sentence& sentence, std::vector<PhraseTable::Match>& matches)
    {
        m_end = sentence.endWord;
        m_first = sentence.firstWord;
        m_isQuestion = endsAsQuestion(sentence);
        m_tried.clear();
        const size_t known = matches.size();
        for (int word = m_first; word < m_end; ++word) {
            const int row = m_rows[word];
            if (row < 0)
                continue;
            const PatternTable::Row& anchors = m_table.rows[static_cast<size_t>(row)];
            for (int i = 0; i < anchors.anchoredCount; ++i) {
                const int number =
                    m_table.anchored[static_cast<size_t>(anchors.firstAnchored) + static_cast<size_t>(i)];
                const PatternTable::Pattern& pattern = m_table.patterns[static_cast<size_t>(number)];
                if (!pattern.isScattered || isFirstTry(number))
                    findAround(word, pattern, known, matches);
            }
        }
    }

private:
    // A scattered pattern is the same wherever its anchor stands, so one look at the sentence tells.
    bool isFirstTry(int number)
    {
        if (std::ranges::find(m_tried, number) != m_tried.end())
            return false;
        m_tried.push_back(number);
        return true;
    }

    int rowFor(const Word& word) const
    {
        const Token& token = m_document.tokenOf(word);
        if (token.kind == TokenKind::Number)
            return m_table.numberRow;
        const int row = m_table.rowOf(word.key);
        return row < 0 && token.kind == TokenKind::Word && isCapitalized(m_document.in(token.range))
                   ? m_table.nameRow
                   : row;
    }

    bool endsAsQuestion(const Sentence& sentence) const
    {
        for (int i = sentence.endToken; i-- > sentence.firstToken;) {
            const Token& token = m_document.tokens()[static_cast<size_t>(i)];
            if (token.kind != TokenKind::Punctuation)
                return false;
            if (m_document.in(token.range).startsWith(u'?'))
                return true;
        }
        return false;
    }

    bool isOf(int word, int group) const
    {
        const int row = m_rows[word];
        return row >= 0 && group >= 0 && m_table.isOf(row, group);
    }

    void findAround(int anchor, const PatternTable::Pattern& pattern, size_t known,
                    std::vector<PhraseTable::Match>& matches) const
    {
        const auto isKnown = [&] {
            return std::any_of(matches.begin() + static_cast<std::ptrdiff_t>(known), matches.end(),
                               [&](const auto& match) { return match.id == pattern.id; });
        };
        const bool isWord = pattern.stepCount == 1; // as most are
        if (!isWord && isKnown())
            return;
        const Stretch found = isWord                ? Stretch{anchor, anchor + 1}
                              : pattern.isScattered ? scattered(pattern)
                                                    : around(anchor, pattern);
        const bool isMeant = pattern.isNegated || !isTurnedAround(found.start, found.end);
        if (found.end > found.start && isMeant && !(isWord && isKnown()))
            matches.push_back({pattern.id, found.start, found.end});
    }

    struct Stretch
    {
        int start = 0;
        int end = 0;
    };

    Stretch around(int anchor, const PatternTable::Pattern& pattern) const
    {
        const int group = m_table.steps[static_cast<size_t>(pattern.firstStep)].group;
        for (int start = std::max(m_first, anchor - pattern.before); start <= anchor; ++start) {
            if (!isOf(start, group))
                continue;
            if (const int end = endOf(pattern, 0, start, start); end > anchor)
                return {start, end};
        }
        return {};
    }

    // From the first word of any part to the last; each part where it stands first.
    Stretch scattered(const PatternTable::Pattern& pattern) const
    {
        Stretch all{m_end, m_first};
        for (int step = 0; step < pattern.stepCount; ++step) {
            const PatternTable::Step& wanted =
                m_table.steps[static_cast<size_t>(pattern.firstStep) + static_cast<size_t>(step)];
            if (wanted.group == PatternTable::kQuestion && !m_isQuestion)
                return {};
            if (!wanted.startsPart || wanted.group == PatternTable::kQuestion)
                continue;
            const Stretch part = firstOf(pattern, step);
            if (part.end == part.start)
                return {};
            all = {std::min(all.start, part.start), std::max(all.end, part.end)};
        }
        return all;
    }

    Stretch firstOf(const PatternTable::Pattern& pattern, int step) const
    {
        const int group =
            m_table.steps[static_cast<size_t>(pattern.firstStep) + static_cast<size_t>(step)].group;
        for (int start = m_first; start < m_end; ++start) {
            if (!isOf(start, group))
                continue;
            if (const int end = endOf(pattern, step, start, start); end > start)
                return {start, end};
        }
        return {};
    }

    // The word after a match whose steps from `step` on, as far as they belong together, begin at `word`; or
    // -1. Gaps are kept short.
    int endOf(const PatternTable::Pattern& pattern, int step, int word, int start) const
    {
        if (step == pattern.stepCount)
            return word;
        const PatternTable::Step& wanted =
            m_table.steps[static_cast<size_t>(pattern.firstStep) + static_cast<size_t>(step)];
        if (wanted.startsPart && word > start)
            return word;
        if (wanted.group == PatternTable::kEnd)
            return m_end - word <= wanted.gap ? word : -1;
        for (int at = word; at <= word + wanted.gap && at < m_end; ++at) {
            if (!isOf(at, wanted.group))
                continue;
            if (const int end = endOf(pattern, step + 1, at + 1, start); end >= 0)
                return end;
        }
        return wanted.isOptional && word > start ? endOf(pattern, step + 1, word, start) : -1;
    }

    bool isTurnedAround(int start, int end) const
    {
        return m_denials[end] > m_denials[std::max(m_first, start - kNegationReach)];
    }

    const PatternTable& m_table;
    const ProseDocument& m_document;
    QVarLengthArray<int, 256> m_rows;    // one for each word of the document
    QVarLengthArray<int, 257> m_denials; // how many words like "not" stand before each, and before the end
    QVarLengthArray<int, 64> m_tried;    // the scattered patterns looked for in the sentence at hand
    int m_first = 0;                     // the sentence at hand is the words [m_first, m_end)
    int m_end = 0;
    bool m_isQuestion = false;
};

} // namespace

int PatternTable::rowOf(WordKey key) const
{
    for (size_t slot = (key ^ key >> 29) & (entries.size() - 1);; slot = (slot + 1) & (entries.size() - 1)) {
        if (entries[slot].row < 0)
            return -1;
        if (entries[slot].key == key)
            return entries[slot].row;
    }
}

std::vector<PhraseTable::Match> PatternTable::match(const ProseDocument& document) const
{
    std::vector<PhraseTable::Match> matches;
    if (patterns.empty())
        return matches;
    matches.reserve(std::min<size_t>(document.words().size() * 2, 256));
    Finder finder(*this, document);
    for (const Sentence& sentence : document.sentences())
        finder.findIn(sentence, matches);
    std::ranges::sort(matches, [](const PhraseTable::Match& a, const PhraseTable::Match& b) {
        return a.firstWord != b.firstWord ? a.firstWord < b.firstWord : a.id < b.id;
    });
    return matches;
}

} // namespace wellmet::prose
