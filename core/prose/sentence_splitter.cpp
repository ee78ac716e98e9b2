// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/sentence_splitter.h"

#include "prose/fold.h"

#include <algorithm>

namespace wellmet::prose {

namespace {

// Never the end of a sentence: a name or an explanation follows.
constexpr WordKey kTitles[] = {
    keyOf(u"dr"),  keyOf(u"mr"),  keyOf(u"mrs"),    keyOf(u"ms"), keyOf(u"prof"),  keyOf(u"st"),
    keyOf(u"mt"),  keyOf(u"rev"), keyOf(u"hon"),    keyOf(u"vs"), keyOf(u"e.g."),  keyOf(u"i.e."),
    keyOf(u"fig"), keyOf(u"no"),  keyOf(u"approx"), keyOf(u"mx"), keyOf(u"messrs")};

// The end of a sentence only when a capital follows.
constexpr WordKey kAbbreviations[] = {
    keyOf(u"etc"), keyOf(u"inc"),  keyOf(u"ltd"), keyOf(u"co"),  keyOf(u"corp"), keyOf(u"jr"),
    keyOf(u"sr"),  keyOf(u"dept"), keyOf(u"jan"), keyOf(u"feb"), keyOf(u"mar"),  keyOf(u"apr"),
    keyOf(u"jun"), keyOf(u"jul"),  keyOf(u"aug"), keyOf(u"sep"), keyOf(u"sept"), keyOf(u"oct"),
    keyOf(u"nov"), keyOf(u"dec"),  keyOf(u"uni"), keyOf(u"min")};

// A line shorter than this wasn't broken by a mail program to fit a width.
constexpr qsizetype kShortLine = 48;

template <size_t N>
bool isOneOf(WordKey key, const WordKey (&keys)[N])
{
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

class Splitter
{
public:
    Splitter(QStringView text, const std::vector<Token>& tokens) : m_text(text), m_tokens(tokens) {}

    std::vector<int> run()
    {
        std::vector<int> starts;
        if (m_tokens.empty())
            return starts;
        starts.reserve(m_tokens.size() / 10 + 2);
        starts.push_back(0);
        qsizetype lineStart = m_tokens[0].range.start;
        for (size_t i = 1; i < m_tokens.size(); ++i) {
            const int breaks = lineBreaksBefore(i);
            const qsizetype lineLength = m_tokens[i - 1].range.end() - lineStart;
            if (breaks > 1 || (breaks == 1 && lineLength < kShortLine && beginsLikeSentence(i)) ||
                endsBefore(i))
                starts.push_back(static_cast<int>(i));
            if (breaks > 0)
                lineStart = m_tokens[i].range.start;
        }
        return starts;
    }

private:
    QStringView textOf(size_t i) const { return m_tokens[i].range.in(m_text); }

    QStringView gapBefore(size_t i) const
    {
        const qsizetype end = m_tokens[i - 1].range.end();
        return m_text.mid(end, m_tokens[i].range.start - end);
    }

    int lineBreaksBefore(size_t i) const
    {
        const QStringView gap = gapBefore(i);
        return static_cast<int>(gap.count(u'\n') + gap.count(QChar::ParagraphSeparator) * 2 +
                                gap.count(QChar::LineSeparator));
    }

    bool beginsLikeSentence(size_t i) const
    {
        return m_tokens[i].kind != TokenKind::Word || isCapitalized(textOf(i));
    }

    bool isPunctuation(size_t i, QStringView signs) const
    {
        return m_tokens[i].kind == TokenKind::Punctuation && signs.contains(textOf(i).front());
    }

    // True when the token before `i` closes a sentence and `i` opens the next.
    bool endsBefore(size_t i) const
    {
        constexpr QStringView kClosing = u"\"'\u201D\u2019)]\u00BB";
        constexpr QStringView kEnds = u".!?\u2026\u3002\uFF01\uFF1F";
        if (isPunctuation(i, kClosing) && gapBefore(i).isEmpty())
            return false;
        size_t last = i - 1;
        while (last > 0 && isPunctuation(last, kClosing))
            --last;
        if (isDottedAbbreviation(last))
            return beginsWithCapital(i);
        if (!isPunctuation(last, kEnds) || isPunctuation(i, kEnds))
            return false;
        const QChar sign = textOf(last).front();
        if (sign.unicode() >= 0x3000)
            return true;
        if (sign == u'!' || sign == u'?')
            return !gapBefore(i).isEmpty() || beginsWithCapital(i);
        return fullStopEnds(last, i);
    }

    bool isDottedAbbreviation(size_t i) const
    {
        const QStringView word = textOf(i);
        return m_tokens[i].kind == TokenKind::Word && word.endsWith(u'.') &&
               !isOneOf(FoldedWord(word).key(), kTitles);
    }

    bool fullStopEnds(size_t stop, size_t next) const
    {
        const bool isEllipsis = m_tokens[stop].range.length > 1 || textOf(stop).front() == QChar(0x2026);
        if (isEllipsis)
            return beginsWithCapital(next);
        if (stop > 0 && m_tokens[stop - 1].kind == TokenKind::Word) {
            const FoldedWord before(textOf(stop - 1));
            if (isOneOf(before.key(), kTitles) || isInitial(stop - 1))
                return false;
            if (isOneOf(before.key(), kAbbreviations))
                return beginsWithCapital(next);
        }
        return !gapBefore(next).isEmpty() || beginsWithCapital(next);
    }

    bool isInitial(size_t i) const
    {
        const QStringView word = textOf(i);
        return word.size() == 1 && word.front().isUpper() && word != u"I";
    }

    bool beginsWithCapital(size_t i) const
    {
        constexpr QStringView kOpening = u"\"'\u201C\u2018([\u00AB";
        while (i + 1 < m_tokens.size() && isPunctuation(i, kOpening))
            ++i;
        return isCapitalized(textOf(i));
    }

    QStringView m_text;
    const std::vector<Token>& m_tokens;
};

} // namespace

std::vector<int> sentenceStarts(QStringView text, const std::vector<Token>& tokens)
{
    return Splitter(text, tokens).run();
}

} // namespace wellmet::prose
