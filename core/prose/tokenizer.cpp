// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/fold.h"
#include "prose/token.h"

#include <algorithm>

namespace wellmet::prose {

namespace {

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// The code point at `position`; a lone surrogate stands for itself.
char32_t codePointAt(QStringView text, qsizetype position)
{
    const QChar unit = text[position];
    if (unit.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[position + 1]);
    return unit.unicode();
}

qsizetype unitsOf(char32_t c)
{
    return QChar::requiresSurrogates(c) ? 2 : 1;
}

bool isSpace(char32_t c)
{
    return c == U' ' || c == U'\n' || c == U'\0' || (c != U'_' && QChar::isSpace(c));
}

bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return isAsciiLetter(static_cast<char16_t>(c)) || isDigit(static_cast<char16_t>(c));
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool isInvisible(char32_t c)
{
    return c >= 0x80 && QChar::category(c) == QChar::Other_Format;
}

bool isPicture(char32_t c)
{
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || c == 0x2B50 || c == 0x2764;
}

bool joinsPictures(char32_t c)
{
    constexpr char32_t kZeroWidthJoiner = 0x200D;
    const bool isSkinTone = c >= 0x1F3FB && c <= 0x1F3FF;
    return c == kZeroWidthJoiner || c == 0xFE0F || c == 0x20E3 || isSkinTone;
}

constexpr QStringView kTopLevelDomains[] = {u"com", u"org", u"net",     u"io", u"co",  u"ai",
                                            u"uk",  u"de",  u"me",      u"ly", u"app", u"dev",
                                            u"edu", u"gov", u"example", u"eu"};

class Tokenizer
{
public:
    explicit Tokenizer(QStringView text) : m_text(text)
    {
        m_tokens.reserve(static_cast<size_t>(text.size()) / 5 + 8);
    }

    std::vector<Token> run()
    {
        while (m_position < m_text.size()) {
            const char32_t c = codePointAt(m_text, m_position);
            if (isSpace(c) || isInvisible(c))
                m_position += unitsOf(c);
            else if (!tryAddress())
                readPiece(c);
        }
        return std::move(m_tokens);
    }

private:
    char32_t at(qsizetype position) const
    {
        return position < m_text.size() ? codePointAt(m_text, position) : U'\0';
    }

    void emitUntil(TokenKind kind, qsizetype end)
    {
        m_tokens.push_back({kind, {m_position, end - m_position}});
        m_position = end;
    }

    void readPiece(char32_t c)
    {
        if (isPicture(c))
            readPicture();
        else if (isWordCharacter(c))
            readWord();
        else
            readPunctuation(c);
    }

    void readPicture()
    {
        qsizetype end = m_position + unitsOf(at(m_position));
        const auto isFlagPart = [](char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; };
        if (isFlagPart(at(m_position)) && isFlagPart(at(end)))
            end += 2;
        while (joinsPictures(at(end))) {
            const bool joins = at(end) == 0x200D;
            end += unitsOf(at(end));
            if (joins && isPicture(at(end)))
                end += unitsOf(at(end));
        }
        emitUntil(TokenKind::Emoji, end);
    }

    void readPunctuation(char32_t c)
    {
        qsizetype end = m_position;
        while (end < m_text.size() && at(end) == c)
            end += unitsOf(c);
        emitUntil(TokenKind::Punctuation, end);
    }

    void readWord()
    {
        bool onlyDigits = true;
        qsizetype end = m_position;
        while (end < m_text.size()) {
            const char32_t c = at(end);
            if (isWordCharacter(c) || isInvisible(c)) {
                onlyDigits = onlyDigits && (c < 0x80 && isDigit(static_cast<char16_t>(c)));
                end += unitsOf(c);
            } else if (joinsLetters(end, onlyDigits)) {
                ++end;
            } else {
                break;
            }
        }
        end = withAbbreviationDot(end);
        emitUntil(onlyDigits ? TokenKind::Number : TokenKind::Word, end);
    }

    // "don't", "10,000", "14:30", and the inner dots of "p.m.".
    bool joinsLetters(qsizetype position, bool inNumber) const
    {
        const char16_t sign = m_text[position].unicode();
        const char32_t next = at(position + 1);
        if (isApostrophe(sign))
            return !inNumber && isWordCharacter(next);
        if (inNumber)
            return (sign == u',' || sign == u'.' || sign == u':') && next < 0x80 &&
                   isDigit(static_cast<char16_t>(next));
        return sign == u'.' && isSingleLetter(position) && next < 0x80 &&
               isAsciiLetter(static_cast<char16_t>(next)) && !isWordCharacter(at(position + 2));
    }

    // True when exactly one ASCII letter stands before `position` in this word.
    bool isSingleLetter(qsizetype position) const
    {
        if (position == m_position || !isAsciiLetter(m_text[position - 1].unicode()))
            return false;
        return position - 1 == m_position || m_text[position - 2] == u'.';
    }

    qsizetype withAbbreviationDot(qsizetype end) const
    {
        const bool isDotted = end - m_position >= 3 && m_text[end - 2] == u'.';
        return isDotted && at(end) == U'.' ? end + 1 : end;
    }

    // Addresses are found once per run of characters between spaces, so that a long run stays linear.
    bool tryAddress()
    {
        if (m_position < m_runEnd)
            return false;
        qsizetype end = m_position;
        bool mayBeAddress = false;
        while (end < m_text.size() && !m_text[end].isSpace()) {
            const char16_t unit = m_text[end].unicode();
            mayBeAddress = mayBeAddress || unit == u'.' || unit == u'@' || unit == u'/';
            ++end;
        }
        m_runEnd = end;
        return mayBeAddress && end - m_position <= 2048 && readAddress(end);
    }

    bool readAddress(qsizetype runEnd)
    {
        constexpr QStringView kOpening = u"([{<\"'\u201C\u2018";
        constexpr QStringView kClosing = u".,;:!?)]}>\"'\u201D\u2019\u2026";
        qsizetype start = m_position;
        while (start < runEnd && kOpening.contains(m_text[start]))
            ++start;
        qsizetype end = runEnd;
        while (end > start && kClosing.contains(m_text[end - 1]))
            --end;
        const std::optional<TokenKind> kind = addressKind(m_text.mid(start, end - start));
        if (!kind)
            return false;
        while (m_position < start)
            readPunctuation(at(m_position));
        emitUntil(*kind, end);
        return true;
    }

    static std::optional<TokenKind> addressKind(QStringView run)
    {
        if (run.contains(u"://") || run.startsWith(u"www.", Qt::CaseInsensitive))
            return TokenKind::Url;
        const qsizetype sign = run.indexOf(u'@');
        if (sign > 0)
            return run.indexOf(u'.', sign) > sign + 1 ? std::optional(TokenKind::Email) : std::nullopt;
        const QStringView host = run.left(run.indexOf(u'/') < 0 ? run.size() : run.indexOf(u'/'));
        const qsizetype dot = host.lastIndexOf(u'.');
        const bool isHost = dot > 1 && std::all_of(host.begin(), host.end(), [](QChar c) {
                                return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-');
                            });
        const auto matches = [&](QStringView domain) {
            return host.mid(dot + 1).compare(domain, Qt::CaseInsensitive) == 0;
        };
        if (isHost && std::any_of(std::begin(kTopLevelDomains), std::end(kTopLevelDomains), matches))
            return TokenKind::Url;
        return std::nullopt;
    }

    QStringView m_text;
    std::vector<Token> m_tokens;
    qsizetype m_position = 0;
    qsizetype m_runEnd = 0;
};

} // namespace

std::vector<Token> tokenize(QStringView text)
{
    return Tokenizer(text).run();
}

bool isCapitalized(QStringView word)
{
    return !word.isEmpty() && QChar::isUpper(codePointAt(word, 0));
}

} // namespace wellmet::prose
