// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/english/gerund.h"

#include "drafting/english/verbs.h"

#include <algorithm>
#include <array>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;

namespace {

// First words that aren't a plain verb, or that nobody says with -ing.
constexpr auto kNever = std::to_array<QStringView>({
    u"am",    u"are",   u"is",     u"was",   u"have",   u"had",   u"can",  u"could",
    u"will",  u"would", u"want",   u"like",  u"love",   u"know",  u"hope", u"need",
    u"used",  u"just",  u"also",   u"still", u"once",   u"never", u"now",  u"often",
    u"enjoy", u"own",   u"belong", u"mean",  u"prefer", u"do",    u"be",   u"always",
});
// The stress falls on the end, so that the last letter doubles.
constexpr auto kDoubled = std::to_array<QStringView>({u"admit", u"begin", u"commit", u"control", u"equip",
                                                      u"patrol", u"program", u"quit", u"refer", u"submit"});

bool isVowel(QChar unit)
{
    return QStringView(u"aeiou").contains(unit);
}

template <class Table>
bool holds(const Table& table, QStringView word)
{
    return std::find(table.begin(), table.end(), word) != table.end();
}

// "run", "plan", "knit": one vowel before one last consonant.
bool doublesLast(QStringView verb)
{
    if (holds(kDoubled, verb))
        return true;
    const qsizetype n = verb.size();
    const auto vowels = std::count_if(verb.begin(), verb.end(), isVowel);
    return n >= 3 && n <= 5 && vowels == 1 && isVowel(verb[n - 2]) && !isVowel(verb[n - 1]) &&
           !QStringView(u"wxy").contains(verb[n - 1]);
}

QString withIng(QStringView verb)
{
    if (verb.endsWith(u"ie"))
        return verb.chopped(2).toString() + u"ying"_s;
    if (verb.endsWith(u'e') && !verb.endsWith(u"ee") && !verb.endsWith(u"oe") && !verb.endsWith(u"ye"))
        return verb.chopped(1).toString() + u"ing"_s;
    return verb.toString() + (doublesLast(verb) ? verb.right(1).toString() : QString()) + u"ing"_s;
}

} // namespace

QString asGerund(const QString& verbPhrase)
{
    if (verbPhrase.startsWith(u"am ") && beginsWithGerund(QStringView(verbPhrase).mid(3)))
        return verbPhrase.sliced(3);
    const qsizetype space = verbPhrase.indexOf(u' ');
    const QStringView verb = QStringView(verbPhrase).left(space < 0 ? verbPhrase.size() : space);
    const bool isPlain = verb.size() >= 2 && std::all_of(verb.begin(), verb.end(), [](QChar unit) {
                             return unit >= u'a' && unit <= u'z';
                         });
    const bool mayHaveTwo = verbPhrase.contains(u" and ") || verbPhrase.contains(u" or ") ||
                            verbPhrase.contains(u',') || verbPhrase.contains(u';') ||
                            verbPhrase.contains(u" but ");
    if (!isPlain || mayHaveTwo || holds(kNever, verb) || verb.endsWith(u"ly") || verb.endsWith(u"ing") ||
        beginsWithPast(verb))
        return {};
    return withIng(verb) + verbPhrase.sliced(verb.size());
}

} // namespace wellmet::drafting
