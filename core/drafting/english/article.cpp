// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/english/article.h"

#include <algorithm>
#include <array>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kVowels = u"aeiou";
constexpr QStringView kLettersSpokenWithVowel = u"aefhilmnorsx";

// Written in capitals but read as a word, so that the first sound counts and not the first letter's name.
constexpr auto kSpokenAcronyms = std::to_array<QStringView>({
    u"fema", u"fifa",  u"fortran", u"laser",  u"lan",  u"lidar", u"lisp", u"lego",  u"matlab", u"midi",
    u"mooc", u"nafta", u"nasa",    u"nascar", u"nato", u"nice",  u"nist", u"radar", u"raid",   u"ram",
    u"rest", u"rom",   u"ros",     u"sars",   u"saas", u"scuba", u"sim",  u"soap",  u"sonar",  u"swat",
});

// Typed in small letters, still read letter by letter.
constexpr auto kSpelledOut = std::to_array<QStringView>({
    u"faq",
    u"hiv",
    u"hvac",
    u"mba",
    u"meng",
    u"mit",
    u"mphil",
    u"mri",
    u"ngo",
    u"rfid",
    u"seo",
    u"sre",
});

// Begin with a vowel letter and the sound of "you" or "won".
constexpr auto kConsonantSound = std::to_array<QStringView>({
    u"eu",   u"ewe",  u"once",      u"one",   u"ouija", u"ubiq",  u"ufo",  u"ugand",  u"ui",   u"ukr",
    u"ukul", u"unic", u"unif",      u"unil",  u"union", u"uniq",  u"unis", u"unit",   u"univ", u"uran",
    u"uri",  u"urol", u"urug",      u"usa",   u"use",   u"usu",   u"utah", u"uten",   u"uter", u"utili",
    u"utop", u"ux",   u"unidirect", u"unica", u"unita", u"usabl", u"usur", u"utter-", u"u-",
});

// Words that such a beginning would catch wrongly.
constexpr auto kVowelSound = std::to_array<QStringView>({u"oneir", u"unissued", u"unironed", u"uninter"});

constexpr auto kSilentH = std::to_array<QStringView>({u"heir", u"honest", u"honor", u"honour", u"hour"});
constexpr auto kSoundedHerb = std::to_array<QStringView>({u"herbert", u"herbie", u"herbiv"});

constexpr auto kReadAsWord = std::to_array<QStringView>({u"mr", u"mrs", u"ms", u"st", u"ste", u"rhythm"});

template <class Table>
bool holds(const Table& table, QStringView word)
{
    return std::find(table.begin(), table.end(), word) != table.end();
}

template <class Table>
bool beginsLikeOneOf(const Table& table, QStringView word)
{
    return std::any_of(table.begin(), table.end(),
                       [word](QStringView head) { return word.startsWith(head); });
}

QStringView firstWord(QStringView text)
{
    qsizetype start = 0;
    while (start < text.size() && !text[start].isLetterOrNumber())
        ++start;
    qsizetype end = start;
    while (end < text.size() && !text[end].isSpace() && text[end] != u'/' && text[end] != u',')
        ++end;
    return text.mid(start, end - start);
}

// The letter without its accent, small: "É" is "e", "Ø" is "o".
QChar plainLetter(QChar letter)
{
    const QChar small = letter.toLower();
    if (small == u'ø' || small == u'œ')
        return u'o';
    if (small == u'æ')
        return u'a';
    const QString decomposed = small.decomposition();
    return decomposed.isEmpty() ? small : decomposed[0];
}

bool digitsTakeAn(QStringView word)
{
    QString digits;
    for (const QChar unit : word) {
        if (unit.isDigit())
            digits += unit;
        else if (unit != u',')
            break;
    }
    const bool elevenOrEighteen = digits.startsWith(u"11") || digits.startsWith(u"18");
    const bool readInPairs = digits.size() == 4 && !word.contains(u',');
    return digits.startsWith(u'8') || (elevenOrEighteen && (digits.size() % 3 == 2 || readInPairs));
}

// The part before a hyphen, an ampersand, a slash or a digit: "MBA" of "MBA-level", "R" of "R&D".
QStringView head(QStringView word)
{
    const auto end = std::find_if(word.begin(), word.end(), [](QChar unit) { return !unit.isLetter(); });
    return word.left(end - word.begin());
}

bool isReadByLetters(QStringView original)
{
    const QString small = original.toString().toLower();
    if (holds(kSpokenAcronyms, small) || holds(kReadAsWord, small))
        return false;
    if (original.size() == 1 || holds(kSpelledOut, small))
        return true;
    const auto isUpper = [](QChar unit) { return unit.isUpper(); };
    const auto capitals = std::count_if(original.begin(), original.end(), isUpper);
    if (capitals == original.size() || (original[0].isLower() && capitals >= 2))
        return true;
    const bool hasVowel = std::any_of(small.begin(), small.end(), [](QChar unit) {
        const QChar plain = plainLetter(unit);
        return plain == u'y' || kVowels.contains(plain);
    });
    return !hasVowel && small.size() <= 5 && plainLetter(small[0]).unicode() < 0x80;
}

bool wordTakesAn(QStringView word)
{
    const QString small = word.toString().toLower();
    const QChar first = plainLetter(small[0]);
    if (first == u'h') {
        const bool silent = beginsLikeOneOf(kSilentH, small) ||
                            (small.startsWith(u"herb") && !beginsLikeOneOf(kSoundedHerb, small));
        return silent;
    }
    if (first == u'y')
        return small.size() > 1 && small[1].isLetter() && !kVowels.contains(plainLetter(small[1]));
    if (!kVowels.contains(first))
        return false;
    return !beginsLikeOneOf(kConsonantSound, small) || beginsLikeOneOf(kVowelSound, small);
}

} // namespace

QString indefiniteArticle(QStringView following)
{
    const QStringView word = firstWord(following);
    if (word.isEmpty())
        return u"a"_s;
    bool takesAn = false;
    if (word[0].isDigit())
        takesAn = digitsTakeAn(word);
    else if (const QStringView letters = head(word); !letters.isEmpty() && isReadByLetters(letters))
        takesAn = kLettersSpokenWithVowel.contains(plainLetter(letters[0]));
    else
        takesAn = wordTakesAn(word);
    return takesAn ? u"an"_s : u"a"_s;
}

QString withIndefiniteArticle(QStringView words)
{
    return indefiniteArticle(words) + u' ' + words.toString();
}

} // namespace wellmet::drafting
