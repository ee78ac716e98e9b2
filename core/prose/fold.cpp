// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/fold.h"

#include <algorithm>

namespace wellmet::prose {

namespace {

// Letters that Unicode does not decompose, though people without them on the keyboard write them so.
QStringView spelledOut(char32_t c)
{
    switch (c) {
    case U'ß':
        return u"ss";
    case U'æ':
    case U'Æ':
        return u"ae";
    case U'œ':
    case U'Œ':
        return u"oe";
    case U'ø':
    case U'Ø':
        return u"o";
    case U'đ':
    case U'Đ':
    case U'ð':
    case U'Ð':
        return u"d";
    case U'ł':
    case U'Ł':
        return u"l";
    case U'þ':
    case U'Þ':
        return u"th";
    case U'ı':
    case U'İ':
        return u"i";
    default:
        return {};
    }
}

char32_t baseLetter(char32_t c)
{
    const QString parts =
        QChar::decompositionTag(c) == QChar::Canonical ? QChar::decomposition(c) : QString();
    if (parts.isEmpty() || parts.front().isSurrogate())
        return c;
    const char32_t first = parts.front().unicode();
    return first == c ? c : baseLetter(first);
}

// Most accented letters lie in this block; decomposing them through QChar would allocate each time.
constexpr char32_t kTableStart = 0xC0;
constexpr char32_t kTableEnd = 0x250;

const std::array<char16_t, kTableEnd - kTableStart>& latinBases()
{
    static const auto table = [] {
        std::array<char16_t, kTableEnd - kTableStart> bases{};
        for (char32_t c = kTableStart; c < kTableEnd; ++c)
            bases[c - kTableStart] = static_cast<char16_t>(QChar::toCaseFolded(baseLetter(c)));
        return bases;
    }();
    return table;
}

bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Other_Format;
}

template <class Append>
void foldBeyondAscii(char32_t c, Append append)
{
    if (isApostrophe(static_cast<char16_t>(std::min<char32_t>(c, 0xFFFF))))
        return append(u'\'');
    if (const QStringView units = spelledOut(c); !units.isEmpty()) {
        for (const QChar unit : units)
            append(unit.unicode());
        return;
    }
    if (c >= kTableStart && c < kTableEnd)
        return append(latinBases()[c - kTableStart]);
    if (isInvisible(c))
        return;
    const char32_t base = QChar::toCaseFolded(baseLetter(c));
    if (QChar::requiresSurrogates(base)) {
        append(QChar::highSurrogate(base));
        append(QChar::lowSurrogate(base));
    } else {
        append(static_cast<char16_t>(base));
    }
}

template <class Append>
void fold(QStringView text, Append append)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            append(unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            foldBeyondAscii(QChar::surrogateToUcs4(unit, text[i + 1].unicode()), append);
            ++i;
        } else if (QChar::isSurrogate(unit)) {
            append(unit);
        } else {
            foldBeyondAscii(unit, append);
        }
    }
}

constexpr std::u16string_view kFunctionWords[] = {
    u"a",     u"about", u"after", u"again", u"all",    u"also",    u"am",      u"an",      u"and",   u"any",
    u"are",   u"as",    u"at",    u"back",  u"be",     u"because", u"been",    u"before",  u"but",   u"by",
    u"can",   u"could", u"did",   u"do",    u"does",   u"doing",   u"done",    u"for",     u"from",  u"get",
    u"got",   u"had",   u"has",   u"have",  u"having", u"he",      u"her",     u"here",    u"him",   u"his",
    u"how",   u"i",     u"if",    u"in",    u"into",   u"is",      u"it",      u"its",     u"just",  u"like",
    u"made",  u"make",  u"may",   u"me",    u"might",  u"more",    u"most",    u"much",    u"must",  u"my",
    u"no",    u"not",   u"now",   u"of",    u"off",    u"on",      u"once",    u"one",     u"or",    u"our",
    u"out",   u"over",  u"own",   u"said",  u"same",   u"she",     u"should",  u"so",      u"some",  u"still",
    u"such",  u"than",  u"that",  u"the",   u"their",  u"them",    u"then",    u"there",   u"these", u"they",
    u"this",  u"those", u"to",    u"too",   u"up",     u"us",      u"very",    u"was",     u"we",    u"were",
    u"what",  u"when",  u"where", u"which", u"while",  u"who",     u"why",     u"will",    u"with",  u"would",
    u"you",   u"your",  u"'s",    u"both",  u"he",     u"really",  u"through", u"whether", u"new",   u"only",
    u"other", u"first", u"want",  u"way"};

constexpr auto sortedFunctionWords()
{
    std::array<WordKey, std::size(kFunctionWords)> keys{};
    std::transform(std::begin(kFunctionWords), std::end(kFunctionWords), keys.begin(), keyOf);
    std::sort(keys.begin(), keys.end());
    return keys;
}
constexpr auto kFunctionKeys = sortedFunctionWords();

bool dropSuffix(std::u16string_view& word, std::u16string_view suffix)
{
    if (!word.ends_with(suffix) || word.size() < suffix.size() + 3)
        return false;
    word.remove_suffix(suffix.size());
    return true;
}

} // namespace

FoldedWord::FoldedWord(QStringView word)
{
    fold(word, [this](char16_t unit) { append(unit); });
}

void FoldedWord::append(char16_t unit)
{
    if (m_length < m_units.size())
        m_units[m_length] = unit;
    ++m_length;
    m_key = extended(m_key, unit);
}

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    fold(text, [&result](char16_t unit) { result += QChar(unit); });
    return result;
}

WordKey stemKey(std::u16string_view word)
{
    bool endsInY = dropSuffix(word, u"ies") || dropSuffix(word, u"ied");
    if (!endsInY) {
        if (!word.ends_with(u"ss") && !word.ends_with(u"us"))
            dropSuffix(word, u"s");
        dropSuffix(word, u"ing") || dropSuffix(word, u"ed") || dropSuffix(word, u"er") ||
            dropSuffix(word, u"ly");
        const size_t size = word.size();
        if (size > 3 && word[size - 1] == word[size - 2])
            word.remove_suffix(1);
        dropSuffix(word, u"e");
        endsInY = dropSuffix(word, u"y");
    }
    const WordKey key = keyOf(word);
    return endsInY ? extended(key, u'y') : key;
}

bool isFunctionWord(WordKey key)
{
    return std::binary_search(kFunctionKeys.begin(), kFunctionKeys.end(), key);
}

} // namespace wellmet::prose
