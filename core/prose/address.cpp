// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/address.h"

#include "prose/prose_document.h"

#include <algorithm>

namespace wellmet::prose {

namespace {

constexpr WordKey kGreetingWords[] = {keyOf(u"hi"),   keyOf(u"hello"),     keyOf(u"hey"),   keyOf(u"dear"),
                                      keyOf(u"hiya"), keyOf(u"greetings"), keyOf(u"howdy"), keyOf(u"hallo")};
constexpr WordKey kTimesOfDay[] = {keyOf(u"morning"), keyOf(u"afternoon"), keyOf(u"evening"), keyOf(u"day")};
constexpr WordKey kParticles[] = {keyOf(u"van"), keyOf(u"von"), keyOf(u"der"), keyOf(u"den"), keyOf(u"de"),
                                  keyOf(u"da"),  keyOf(u"di"),  keyOf(u"del"), keyOf(u"la"),  keyOf(u"le"),
                                  keyOf(u"al"),  keyOf(u"bin"), keyOf(u"ibn"), keyOf(u"dos")};
constexpr WordKey kTitles[] = {keyOf(u"dr"),    keyOf(u"mr"),    keyOf(u"mrs"),       keyOf(u"ms"),
                               keyOf(u"mx"),    keyOf(u"prof"),  keyOf(u"professor"), keyOf(u"sir"),
                               keyOf(u"madam"), keyOf(u"doctor")};
// Capitalised first words before a comma that name nobody; words in -ly are added by rule.
constexpr WordKey kOpeners[] = {keyOf(u"yesterday"),
                                keyOf(u"today"),
                                keyOf(u"last"),
                                keyOf(u"this"),
                                keyOf(u"congratulations"),
                                keyOf(u"congrats"),
                                keyOf(u"thanks"),
                                keyOf(u"sorry"),
                                keyOf(u"first"),
                                keyOf(u"finally"),
                                keyOf(u"now"),
                                keyOf(u"also"),
                                keyOf(u"however"),
                                keyOf(u"yes"),
                                keyOf(u"no"),
                                keyOf(u"well"),
                                keyOf(u"so"),
                                keyOf(u"wow"),
                                keyOf(u"oh"),
                                keyOf(u"welcome"),
                                keyOf(u"cheers"),
                                keyOf(u"please"),
                                keyOf(u"again"),
                                keyOf(u"ok"),
                                keyOf(u"okay"),
                                keyOf(u"besides"),
                                keyOf(u"still"),
                                keyOf(u"meanwhile"),
                                keyOf(u"monday"),
                                keyOf(u"tuesday"),
                                keyOf(u"wednesday"),
                                keyOf(u"thursday"),
                                keyOf(u"friday"),
                                keyOf(u"saturday"),
                                keyOf(u"sunday"),
                                keyOf(u"therefore"),
                                keyOf(u"legend"),
                                keyOf(u"tonight"),
                                keyOf(u"tomorrow"),
                                keyOf(u"quick")};
constexpr WordKey kClosingWords[] = {
    keyOf(u"best"),   keyOf(u"regards"), keyOf(u"cheers"),    keyOf(u"sincerely"),   keyOf(u"yours"),
    keyOf(u"warmly"), keyOf(u"wishes"),  keyOf(u"gratitude"), keyOf(u"warmest"),     keyOf(u"kind"),
    keyOf(u"thanks"), keyOf(u"all"),     keyOf(u"with"),      keyOf(u"many"),        keyOf(u"thank"),
    keyOf(u"warm"),   keyOf(u"love"),    keyOf(u"greetings"), keyOf(u"respectfully")};

template <size_t N>
bool isOneOf(WordKey key, const WordKey (&keys)[N])
{
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

class Reader
{
public:
    explicit Reader(const ProseDocument& document)
        : m_document(document),
          m_tokens(document.tokens()),
          m_count(static_cast<int>(m_tokens.size()))
    {
    }

    Greeting greeting() const
    {
        const int first = firstBodyToken();
        int next = first;
        if (first >= m_count || m_tokens[at(first)].kind != TokenKind::Word)
            return {};
        if (isOneOf(keyAt(first), kGreetingWords) ||
            (keyAt(first) == keyOf(u"to") && keyAt(first + 1) == keyOf(u"whom")))
            next = first + 1;
        else if (keyAt(first) == keyOf(u"good") && isOneOf(keyAt(first + 1), kTimesOfDay))
            next = first + 2;
        else if (isOneOf(keyAt(first), kTimesOfDay) && isNamePart(first + 1)) // "Morning Tom,"
            next = first + 1;
        const int nameEnd = endOfName(next);
        const bool isBare = next == first;
        if (isBare && !isVocative(first, nameEnd))
            return {};
        if (nameEnd == next)
            return {span(first, genericEnd(next)), {}};
        return {span(first, nameEnd), span(next, nameEnd)};
    }

    TextRange signOff() const
    {
        const auto& sentences = m_document.sentences();
        if (sentences.empty())
            return {};
        int start = m_count;
        for (size_t i = sentences.size(); i-- > 0 && i + 4 > sentences.size();) {
            const Sentence& sentence = sentences[i];
            const bool isName = start == m_count && isNameAlone(sentence) && sentences.size() > 1;
            if (!isName && !isClosing(sentence))
                break;
            start = sentence.firstToken;
        }
        return start < m_count && start > 0 ? span(start, m_count) : TextRange{};
    }

private:
    static size_t at(int index) { return static_cast<size_t>(index); }
    QStringView textOf(int token) const { return m_document.in(m_tokens[at(token)].range); }
    WordKey keyAt(int token) const { return token < m_count ? FoldedWord(textOf(token)).key() : 0; }
    bool isSign(int token, QStringView signs) const
    {
        return token < m_count && m_tokens[at(token)].kind == TokenKind::Punctuation &&
               signs.contains(textOf(token).front());
    }
    TextRange span(int first, int end) const
    {
        if (first >= end)
            return {};
        const qsizetype start = m_tokens[at(first)].range.start;
        return {start, m_tokens[at(end - 1)].range.end() - start};
    }

    // A pasted e-mail may begin with its subject line.
    int firstBodyToken() const
    {
        if (m_count < 2 || keyAt(0) != keyOf(u"subject") || !isSign(1, u":"))
            return 0;
        const qsizetype lineEnd = m_document.text().indexOf(u'\n');
        const auto next = std::find_if(m_tokens.begin(), m_tokens.end(),
                                       [&](const Token& token) { return token.range.start > lineEnd; });
        return lineEnd < 0 ? m_count : static_cast<int>(next - m_tokens.begin());
    }

    bool isNamePart(int token) const
    {
        if (token >= m_count || m_tokens[at(token)].kind != TokenKind::Word)
            return false;
        const QStringView word = textOf(token);
        const bool hasNoCase = !word.front().isLower() && !word.front().isUpper();
        return isCapitalized(word) || hasNoCase || isOneOf(keyAt(token), kParticles);
    }

    // Past the capitalised words that follow, with hyphens, particles and the dot of "Dr."; a lower-case word
    // that the greeting's comma follows at once is a name too ("hi tom,").
    int endOfName(int first) const
    {
        int end = first;
        while (end < m_count && end - first < 6 && isNamePart(end) && !breaksLine(first, end)) {
            if (keyAt(end) == keyOf(u"i") || m_document.in(m_tokens[at(end)].range).contains(u'\''))
                break;
            ++end;
            if (isHyphenated(end)) {
                end += 2;
                continue;
            }
            const bool isTitled = isOneOf(keyAt(end - 1), kTitles) || textOf(end - 1).size() == 1;
            if (isSign(end, u"-") || (isTitled && isSign(end, u".")))
                end += isNamePart(end + 1) ? 1 : 0;
        }
        if (end > first && m_tokens[at(end - 1)].kind == TokenKind::Punctuation && isSign(end - 1, u"-"))
            --end; // "Hi Tom - I"
        const bool isLowerName = end == first && end < m_count && m_tokens[at(end)].kind == TokenKind::Word &&
                                 isSign(end + 1, u",!") && keyAt(end) != keyOf(u"there") &&
                                 keyAt(end) != keyOf(u"all") && first > 0;
        if (isLowerName)
            ++end;
        return end > first && endsInApostrophe(end) ? end + 1 : end;
    }

    // "Achieng'": the last sign of a name may be an apostrophe.
    bool endsInApostrophe(int sign) const
    {
        return sign < m_count && textOf(sign).size() == 1 && isApostrophe(textOf(sign).front().unicode()) &&
               m_tokens[at(sign - 1)].range.end() == m_tokens[at(sign)].range.start;
    }

    // "Ji-woo": a hyphen that touches a small word on its other side.
    bool isHyphenated(int sign) const
    {
        return isSign(sign, u"-") && sign + 1 < m_count && m_tokens[at(sign + 1)].kind == TokenKind::Word &&
               m_tokens[at(sign - 1)].range.end() == m_tokens[at(sign)].range.start &&
               m_tokens[at(sign)].range.end() == m_tokens[at(sign + 1)].range.start && !isNamePart(sign + 1);
    }

    bool breaksLine(int first, int token) const
    {
        if (token == first)
            return false;
        const qsizetype end = m_tokens[at(token - 1)].range.end();
        return QStringView(m_document.text()).mid(end, m_tokens[at(token)].range.start - end).contains(u'\n');
    }

    bool isVocative(int first, int nameEnd) const
    {
        if (nameEnd == first || nameEnd - first > 3 || nameEnd + 1 >= m_count ||
            !(isSign(nameEnd, u",!") || (nameEnd == first + 1 && isDash(nameEnd))))
            return false;
        const QStringView word = textOf(first);
        return !isOneOf(keyAt(first), kOpeners) && !isFunctionWord(keyAt(first)) && !word.endsWith(u"ly") &&
               m_tokens[at(first)].kind == TokenKind::Word;
    }

    // "Tom - I have read it": a dash with room on either side.
    bool isDash(int sign) const
    {
        return isSign(sign, u"-\u2013\u2014") &&
               m_tokens[at(sign - 1)].range.end() < m_tokens[at(sign)].range.start && sign + 1 < m_count &&
               m_tokens[at(sign)].range.end() < m_tokens[at(sign + 1)].range.start;
    }

    // "Hi there", "Hello all", "Dear sir or madam": up to the sign, when it comes soon.
    int genericEnd(int next) const
    {
        int end = next;
        while (end < m_count && end - next < 5 && m_tokens[at(end)].kind == TokenKind::Word &&
               !breaksLine(next - 1, end))
            ++end;
        const bool isClosed =
            end == m_count || isSign(end, u",!:-\u2013\u2014.") || breaksLine(next - 1, end);
        return isClosed && end - next <= 4 ? end : next;
    }

    bool isNameAlone(const Sentence& sentence) const
    {
        int words = 0;
        for (int i = sentence.firstToken; i < sentence.endToken; ++i) {
            if (m_tokens[at(i)].kind == TokenKind::Punctuation && isSign(i, u"-\u2013\u2014.,"))
                continue;
            if (!isNamePart(i) || isFunctionWord(keyAt(i)))
                return false;
            ++words;
        }
        return words >= 1 && words <= 4;
    }

    bool isClosing(const Sentence& sentence) const
    {
        const int count = sentence.endToken - sentence.firstToken;
        return count <= 8 && isOneOf(keyAt(sentence.firstToken), kClosingWords) && !endsWithClause(sentence);
    }

    // "Thanks for reading!" says something; "Many thanks," only takes leave.
    bool endsWithClause(const Sentence& sentence) const
    {
        for (int i = sentence.firstToken; i < sentence.endToken; ++i) {
            const WordKey key = keyAt(i);
            if (key == keyOf(u"for") || key == keyOf(u"you") || key == keyOf(u"to"))
                return keyAt(sentence.firstToken) != keyOf(u"yours");
        }
        return false;
    }

    const ProseDocument& m_document;
    const std::vector<Token>& m_tokens;
    int m_count;
};

} // namespace

Greeting findGreeting(const ProseDocument& document)
{
    return Reader(document).greeting();
}

TextRange findSignOff(const ProseDocument& document)
{
    return Reader(document).signOff();
}

} // namespace wellmet::prose
