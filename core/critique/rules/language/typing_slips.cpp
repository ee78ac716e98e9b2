// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/language/slips.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using prose::keyOf;
using prose::ProseDocument;
using prose::TextRange;
using prose::Token;
using prose::TokenKind;
using prose::WordKey;

namespace {

// Words that stand twice in good English: "that that", "had had", "log in in", "told you you", "gave her
// her".
constexpr WordKey kMayDouble[] = {
    keyOf(u"that"), keyOf(u"had"),   keyOf(u"is"),    keyOf(u"in"),    keyOf(u"on"),     keyOf(u"you"),
    keyOf(u"her"),  keyOf(u"it"),    keyOf(u"do"),    keyOf(u"very"),  keyOf(u"so"),     keyOf(u"no"),
    keyOf(u"bye"),  keyOf(u"long"),  keyOf(u"many"),  keyOf(u"far"),   keyOf(u"really"), keyOf(u"ha"),
    keyOf(u"up"),   keyOf(u"more"),  keyOf(u"who"),   keyOf(u"what"),  keyOf(u"over"),   keyOf(u"yes"),
    keyOf(u"his"),  keyOf(u"never"), keyOf(u"again"), keyOf(u"there"), keyOf(u"out"),    keyOf(u"much")};

// After these a point ends no sentence.
constexpr WordKey kAbbreviations[] = {
    keyOf(u"etc"),  keyOf(u"vs"),   keyOf(u"approx"), keyOf(u"dept"), keyOf(u"univ"), keyOf(u"inc"),
    keyOf(u"ltd"),  keyOf(u"corp"), keyOf(u"prof"),   keyOf(u"jan"),  keyOf(u"feb"),  keyOf(u"mar"),
    keyOf(u"apr"),  keyOf(u"jun"),  keyOf(u"jul"),    keyOf(u"aug"),  keyOf(u"sep"),  keyOf(u"sept"),
    keyOf(u"oct"),  keyOf(u"nov"),  keyOf(u"dec"),    keyOf(u"fig"),  keyOf(u"est"),  keyOf(u"min"),
    keyOf(u"max"),  keyOf(u"misc"), keyOf(u"incl"),   keyOf(u"resp"), keyOf(u"tel"),  keyOf(u"ext"),
    keyOf(u"asst"), keyOf(u"govt"), keyOf(u"e.g"),    keyOf(u"i.e")};

class Reader
{
public:
    explicit Reader(const ProseDocument& document) : m_document(document), m_tokens(document.tokens()) {}

    std::vector<Slip> slips()
    {
        for (size_t i = 0; i < m_tokens.size() && m_slips.size() < kMostSlips; ++i) {
            if (m_tokens[i].kind == TokenKind::Punctuation)
                readSign(i);
            else if (m_tokens[i].kind == TokenKind::Word)
                readWord(i);
        }
        for (const prose::Sentence& sentence : m_document.sentences()) {
            if (m_slips.size() < 2 * kMostSlips)
                readOpening(sentence);
        }
        return std::move(m_slips);
    }

private:
    const QString& text() const { return m_document.text(); }
    QStringView at(size_t i) const { return m_document.in(m_tokens[i].range); }
    bool isWord(size_t i) const { return i < m_tokens.size() && m_tokens[i].kind == TokenKind::Word; }
    bool touch(size_t i, size_t next) const { return m_tokens[i].range.end() == m_tokens[next].range.start; }

    void readSign(size_t i)
    {
        const QStringView sign = at(i);
        const TextRange range = m_tokens[i].range;
        if (sign.size() != 1 || i == 0 || !isWord(i - 1) || !QStringView(u",.!?").contains(sign.front()))
            return;
        const bool isLast = range.end() == text().size();
        const bool endsThere = isLast || text()[range.end()].isSpace();
        const qsizetype gap = range.start - m_tokens[i - 1].range.end();
        const bool isBlank = gap > 0 && m_document.in({range.start - gap, gap}).trimmed().isEmpty() &&
                             !m_document.in({range.start - gap, gap}).contains(u'\n');
        if (isBlank && endsThere)
            m_slips.push_back({{range.start - gap, gap + 1}, sign.toString(), true});
        else if (gap == 0 && !isLast && isWord(i + 1) && touch(i, i + 1))
            readTight(i);
    }

    // "tea,and", "tea.And": the space is missing. "Node.js" and "e.g." are no such case.
    void readTight(size_t i)
    {
        const QStringView before = at(i - 1);
        const QStringView after = at(i + 1);
        const bool opensSentence = after.front().isUpper() && (after.size() == 1 || after[1].isLower());
        const bool isPlain = before.size() >= 3 && before.back().isLower();
        if (at(i) == u"," ? isPlain
                          : (at(i) != u"." || (isPlain && opensSentence && before.front().isLower())))
            m_slips.push_back({m_tokens[i].range, at(i).toString() + u' ', true});
    }

    void readWord(size_t i)
    {
        const QStringView word = at(i);
        const bool isPronoun =
            word.front() == u'i' && (word == u"i" || word.startsWith(u"i'") || word.startsWith(u"i\u2019"));
        const qsizetype end = m_tokens[i].range.end();
        const bool isFree = end == text().size() || !QStringView(u".)-/").contains(text()[end]);
        const bool opensFree = m_tokens[i].range.start == 0 || text()[m_tokens[i].range.start - 1].isSpace();
        if (isPronoun && isFree && opensFree)
            m_slips.push_back({m_tokens[i].range, u'I' + word.mid(1).toString(), true});
        if (i > 0 && isWord(i - 1))
            readPair(i);
    }

    // "Whom do I speak to to join?"
    bool endsInTo(size_t verb) const
    {
        constexpr WordKey kVerbs[] = {keyOf(u"speak"), keyOf(u"talk"),  keyOf(u"write"), keyOf(u"listen"),
                                      keyOf(u"spoke"), keyOf(u"wrote"), keyOf(u"go"),    keyOf(u"talked")};
        return isWord(verb) && std::find(std::begin(kVerbs), std::end(kVerbs),
                                         prose::FoldedWord(at(verb)).key()) != std::end(kVerbs);
    }

    void readPair(size_t i)
    {
        const TextRange first = m_tokens[i - 1].range;
        const TextRange second = m_tokens[i].range;
        if (first.length != second.length || text()[first.end() - 1] != text()[second.end() - 1])
            return;
        if (second.start != first.end() + 1 || text()[first.end()] != u' ' || at(i).front().isUpper() ||
            at(i).compare(at(i - 1), Qt::CaseInsensitive) != 0)
            return;
        const WordKey key = prose::FoldedWord(at(i)).key();
        const bool mayDouble =
            std::find(std::begin(kMayDouble), std::end(kMayDouble), key) != std::end(kMayDouble);
        if (!mayDouble && !(key == keyOf(u"to") && endsInTo(i - 2)))
            m_slips.push_back({{first.start, second.end() - first.start}, at(i - 1).toString(), true});
    }

    // A sentence behind a full stop begins with a capital. What begins a line may be a list or a greeting.
    void readOpening(const prose::Sentence& sentence)
    {
        const auto i = static_cast<size_t>(sentence.firstToken);
        const bool isName = sentence.endToken == static_cast<int>(m_tokens.size()) &&
                            sentence.endToken - sentence.firstToken <= 2; // "tom reyes" signs so
        if (!isWord(i) || i < 2 || isName || m_document.signOff().overlaps(m_tokens[i].range))
            return;
        const QStringView word = at(i);
        const bool isSmall = std::none_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); }) &&
                             word.front().isLower() && word != u"i";
        const QStringView end = at(i - 1);
        const bool isEnded =
            (end.size() == 1 && end.front() == u'.') || end.front() == u'!' || end.front() == u'?';
        const TextRange gap{m_tokens[i - 1].range.end(),
                            m_tokens[i].range.start - m_tokens[i - 1].range.end()};
        if (!isSmall || !isEnded || m_document.in(gap) != u" " || !isWord(i - 2) || at(i - 2).size() < 3 ||
            (at(i - 2).size() < 5 && at(i - 2).front().isUpper()))
            return;
        const WordKey before = prose::FoldedWord(at(i - 2)).key();
        if (std::find(std::begin(kAbbreviations), std::end(kAbbreviations), before) !=
            std::end(kAbbreviations))
            return;
        QString better = word.toString();
        better.front() = better.front().toUpper();
        m_slips.push_back({m_tokens[i].range, better, true});
    }

    const ProseDocument& m_document;
    const std::vector<Token>& m_tokens;
    std::vector<Slip> m_slips;
};

} // namespace

std::vector<Slip> typingSlips(const ProseDocument& document)
{
    return Reader(document).slips();
}

} // namespace wellmet::critique
