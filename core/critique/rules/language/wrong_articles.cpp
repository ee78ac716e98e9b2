// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/language/slips.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using prose::ProseDocument;

namespace {

// Which article a word takes; nothing when its sound can't be told from its letters.
using Sound = std::optional<bool>; // true: "an"

bool isVowel(QChar c)
{
    return QStringView(u"aeiouAEIOU").contains(c);
}

bool beginsWithAny(QStringView word, std::initializer_list<QStringView> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [word](QStringView beginning) {
        return word.startsWith(beginning, Qt::CaseInsensitive);
    });
}

Sound soundOfNumber(QStringView word)
{
    if (word.startsWith(u'8'))
        return true;
    if (word.startsWith(u"11") || word.startsWith(u"18"))
        return word.size() == 2 ? Sound(true) : std::nullopt; // "an 18th", "a 1,100", "an 1800s"
    return false;
}

// Read letter by letter, unless a vowel makes a word of it ("NASA"; but "an FAQ", "a FAQ").
Sound soundOfAcronym(QStringView word)
{
    const QChar first = word.front();
    if (isVowel(first))
        return first != u'U';
    const bool isWordLike = word.size() > 2 && std::any_of(word.begin(), word.end(), isVowel);
    const bool hasVowelSound = QStringView(u"FHLMNRSX").contains(first);
    return hasVowelSound && isWordLike && isVowel(word[1]) ? std::nullopt : Sound(hasVowelSound);
}

Sound soundOfU(QStringView word)
{
    if (beginsWithAny(word, {u"unin", u"unim", u"unid", u"unilluminated", u"unissued"}))
        return true;
    const bool isYoo =
        beginsWithAny(word, {u"uni", u"use", u"usa", u"usu", u"usi", u"uta", u"ute", u"uti", u"uto", u"ubi",
                             u"ura", u"uri", u"uku", u"uke", u"uvu", u"uro", u"ufo"});
    return !isYoo;
}

Sound soundOfH(QStringView word)
{
    if (beginsWithAny(word, {u"hour", u"honest", u"honor", u"honour", u"heir"}))
        return true;
    // "An historic", "an hotel" and "an herb" are some people's own.
    const bool isEither = beginsWithAny(word, {u"his", u"hot", u"her", u"hal", u"hab", u"hys", u"hum"});
    return isEither ? std::nullopt : Sound(false);
}

Sound soundOfWord(QStringView word)
{
    const QChar first = word.front();
    const bool isName = first.isUpper();
    switch (first.toLower().unicode()) {
    case u'h':
        return isName ? std::nullopt : soundOfH(word);
    case u'u':
        return isName ? std::nullopt : soundOfU(word);
    case u'e':
        if (beginsWithAny(word, {u"euro"}))
            return false;
        return beginsWithAny(word, {u"eu", u"ewe"}) ? (isName ? std::nullopt : Sound(false)) : Sound(true);
    case u'o':
        return beginsWithAny(word, {u"one", u"once", u"oui", u"oax"}) ? (isName ? std::nullopt : Sound(false))
                                                                      : Sound(true);
    case u'a':
    case u'i':
        return true;
    case u'y':
        return word.size() > 2 && isVowel(word[1]) && !isName ? Sound(false) : std::nullopt;
    case u'x':
        return std::nullopt;
    default:
        return first.unicode() < 0x80 && first.isLetter() ? Sound(false) : std::nullopt;
    }
}

Sound soundOf(QStringView word)
{
    if (word.front().isDigit())
        return soundOfNumber(word);
    // "MBA", "MSc" and "PhD", not "LinkedIn".
    const bool isMixed =
        word.size() <= 4 && std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
    const bool isAcronym = word.size() > 1 && word[0].isUpper() && (word[1].isUpper() || isMixed);
    if (isAcronym)
        return soundOfAcronym(word);
    return word.size() > 1 ? soundOfWord(word) : std::nullopt;
}

} // namespace

std::vector<Slip> wrongArticles(const ProseDocument& document)
{
    std::vector<Slip> slips;
    const auto& tokens = document.tokens();
    for (size_t i = 0; i + 1 < tokens.size() && slips.size() < kMostSlips; ++i) {
        const QStringView article = document.in(tokens[i].range);
        if (article.size() > 2 || (article.front().unicode() | 0x20) != u'a')
            continue;
        const bool isAn = article == u"an" || article == u"An";
        if (!isAn && article != u"a" && article != u"A")
            continue;
        const prose::TextRange next = tokens[i + 1].range;
        const QStringView word = document.in(next);
        const bool isSpoken =
            tokens[i + 1].kind == prose::TokenKind::Word || tokens[i + 1].kind == prose::TokenKind::Number;
        const bool isParted = next.start == tokens[i].range.end() + 1;
        // "Plan A is", "a in the alphabet": a letter, not an article.
        if (!isSpoken || !isParted ||
            (word.size() < 4 && prose::isFunctionWord(prose::FoldedWord(word).key())))
            continue;
        const Sound sound = soundOf(word);
        if (!sound || *sound == isAn)
            continue;
        const bool isLarge = article.front().isUpper();
        slips.push_back(
            {{tokens[i].range.start, next.end() - tokens[i].range.start},
             (*sound ? (isLarge ? u"An "_s : u"an "_s) : (isLarge ? u"A "_s : u"a "_s)) + word.toString(),
             true});
    }
    return slips;
}

} // namespace wellmet::critique
