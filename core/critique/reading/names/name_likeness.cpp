// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/names/name_likeness.h"

#include "critique/reading/names/name_kin.h"
#include "prose/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

struct Ending
{
    QStringView name;
    QStringView called;
};

// How a name ends in the record, and how when its owner is called: Slavic, Baltic, Greek, Latin, Romanian. A
// feminine "a" is never put on: "Daniela" calls somebody else than Daniel.
constexpr Ending kEndings[] = {
    {u"", u"e"},     {u"", u"u"},     {u"", u"i"},      {u"", u"ie"},   {u"", u"o"},      {u"", u"y"},
    {u"", u"ule"},   {u"a", u"o"},    {u"a", u"e"},     {u"a", u"u"},   {u"a", u"i"},     {u"a", u"y"},
    {u"a", u""},     {u"ia", u"iu"},  {u"as", u"ai"},   {u"as", u"e"},  {u"as", u"a"},    {u"is", u"i"},
    {u"is", u"y"},   {u"is", u""},    {u"ys", u"y"},    {u"us", u"au"}, {u"us", u"e"},    {u"us", u"u"},
    {u"us", u"i"},   {u"ius", u"i"},  {u"ius", u"iau"}, {u"os", u"o"},  {u"os", u"e"},    {u"es", u"e"},
    {u"es", u"i"},   {u"s", u""},     {u"e", u"i"},     {u"e", u"o"},   {u"ek", u"ku"},   {u"ek", u"cze"},
    {u"ec", u"ce"},  {u"ec", u"cze"}, {u"el", u"le"},   {u"el", u"lu"}, {u"er", u"re"},   {u"ok", u"ku"},
    {u"o", u"u"},    {u"o", u"e"},    {u"h", u"se"},    {u"g", u"ze"},  {u"k", u"cze"},   {u"k", u"ce"},
    {u"r", u"rze"},  {u"l", u"le"},   {u"d", u"dzie"},  {u"t", u"cie"}, {u"st", u"scie"}, {u"y", u"yu"},
    {u"iy", u"iyu"}, {u"ij", u"iju"}, {u"ii", u"iiu"},  {u"j", u"ju"},  {u"j", u"ji"},    {u"ka", u"cko"},
    {u"ka", u"ko"},  {u"en", u"ne"},  {u"ski", u"ski"}};
constexpr qsizetype kShortestStem = 2;

// Letters of the languages that call people by a form of their own.
constexpr QStringView kLetters = u"ąćęłńśźżěščřžůďťňđāēģīķļņšūžėįų";
// And endings of their family names.
constexpr QStringView kFamilies[] = {u"ova",   u"sky",    u"ska",  u"ski",    u"cky",   u"cka",    u"cki",
                                     u"vic",   u"vich",   u"icz",  u"enko",   u"chuk",  u"czyk",   u"czak",
                                     u"skas",  u"kas",    u"aite", u"iene",   u"aitis", u"unas",   u"enas",
                                     u"ins",   u"poulos", u"akis", u"idis",   u"oglou", u"iadis",  u"escu",
                                     u"yshyn", u"yuk",    u"iuk",  u"horvat", u"novak", u"opoulou"};

// Small forms begin as the name does and end so.
constexpr QStringView kSmall[] = {u"ek",   u"ka",   u"ko",   u"ik",   u"uska",  u"ulka", u"us",   u"uk",
                                  u"ukas", u"ele",  u"elis", u"ite",  u"itis",  u"it",   u"ina",  u"ino",
                                  u"ita",  u"ito",  u"ie",   u"y",    u"i",     u"icka", u"enka", u"inka",
                                  u"inha", u"inho", u"usha", u"sha",  u"oshka", u"ya",   u"ulya", u"akis",
                                  u"oula", u"ito",  u"ica",  u"cik",  u"ku",    u"cko",  u"sia",  u"siu",
                                  u"ute",  u"iu",   u"ini",  u"chen", u"li"};

bool isWordInflected(QStringView greeted, QStringView known)
{
    return greeted == known || std::ranges::any_of(kEndings, [&](const Ending& ending) {
               const qsizetype stem = known.size() - ending.name.size();
               return stem >= kShortestStem && greeted.size() == stem + ending.called.size() &&
                      known.endsWith(ending.name) && greeted.endsWith(ending.called) &&
                      known.first(stem) == greeted.first(stem);
           });
}

bool isSmallFormOf(QStringView greeted, QStringView known)
{
    constexpr qsizetype kSame = 3;
    if (greeted.size() < kSame + 1 || known.size() < kSame || greeted.first(kSame) != known.first(kSame))
        return false;
    return std::ranges::any_of(kSmall, [&](QStringView ending) {
        return greeted.size() >= ending.size() + 2 && greeted.endsWith(ending);
    });
}

// What is heard, roughly: "x" as "ks", "w" as "v", "y" and "j" as "i", no doubles.
QString sounds(const QString& name)
{
    constexpr Ending kSounds[] = {{u"ph", u"f"}, {u"ck", u"k"}, {u"kh", u"h"},  {u"ch", u"h"},
                                  {u"tz", u"c"}, {u"ts", u"c"}, {u"sh", u"s"},  {u"zh", u"z"},
                                  {u"sz", u"s"}, {u"cz", u"h"}, {u"ou", u"u"},  {u"x", u"ks"},
                                  {u"w", u"v"},  {u"y", u"i"},  {u"j", u"i"},   {u"q", u"k"},
                                  {u"th", u"t"}, {u"gh", u"g"}, {u"ca", u"ka"}, {u"co", u"ko"}};
    QString heard = name;
    for (const Ending& sound : kSounds)
        heard.replace(sound.name.toString(), sound.called.toString());
    heard.erase(std::unique(heard.begin(), heard.end()), heard.end());
    return heard;
}

} // namespace

bool isInflectionOf(const QString& greeted, const QString& known)
{
    const QStringList theirs = known.split(u' ', Qt::SkipEmptyParts);
    const QStringList words = greeted.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::ranges::all_of(words, [&](const QString& word) {
        return std::ranges::any_of(theirs, [&](const QString& own) { return isWordInflected(word, own); });
    });
}

bool mayBeInflected(const QStringList& names)
{
    return std::ranges::any_of(names, [](const QString& name) {
        const QString small = name.toLower();
        const QString plain = prose::folded(name);
        return std::ranges::any_of(small,
                                   [](QChar c) {
                                       return kLetters.contains(c) || c.script() == QChar::Script_Cyrillic ||
                                              c.script() == QChar::Script_Greek;
                                   }) ||
               std::ranges::any_of(kFamilies, [&](QStringView ending) { return plain.endsWith(ending); });
    });
}

bool isKinOf(const QString& greeted, const QString& known)
{
    return areKin(greeted, known) || isSmallFormOf(greeted, known) ||
           std::ranges::any_of(kinOf(known), [&](QStringView kin) { return isWordInflected(greeted, kin); });
}

bool soundsLike(const QString& greeted, const QString& known)
{
    return sounds(greeted) == sounds(known);
}

} // namespace wellmet::critique
