// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/wording/person_words.h"

#include "contacts/wording/fact_words.h"

#include <algorithm>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

bool isTimeWord(QStringView word)
{
    return isAnyOf(word,
                   {u"years",  u"months",    u"weeks",   u"days",    u"hours",  u"minutes", u"times",
                    u"always", u"sometimes", u"perhaps", u"besides", u"thanks", u"news",    u"afterwards",
                    u"lots",   u"slides",    u"notes",   u"results", u"plans",  u"courses"});
}

constexpr Pronoun kPronouns[] = {
    {u"she", Gender::Female},      {u"her", Gender::Female},        {u"hers", Gender::Female},
    {u"herself", Gender::Female},  {u"he", Gender::Male},           {u"him", Gender::Male},
    {u"his", Gender::Male},        {u"himself", Gender::Male},      {u"they", Gender::Plural},
    {u"them", Gender::Plural},     {u"their", Gender::Plural},      {u"theirs", Gender::Plural},
    {u"themself", Gender::Plural}, {u"themselves", Gender::Plural},
};

} // namespace

bool isPluralNoun(QStringView word)
{
    if (isAnyOf(word, {u"people", u"children", u"women", u"men", u"everyone", u"everybody", u"someone",
                       u"somebody", u"nobody", u"anyone", u"person", u"kids"}))
        return true;
    return word.size() > 3 && word.back() == u's' && !word.endsWith(u"ss"_s) && !word.endsWith(u"us"_s) &&
           !word.endsWith(u"is"_s) && !word.endsWith(u"ics"_s) && !isTimeWord(word) && !isPreposition(word);
}

bool isPersonNoun(QStringView word)
{
    return isAnyOf(word, {u"mother",     u"father",   u"brother",   u"sister",    u"son",       u"daughter",
                          u"wife",       u"husband",  u"boss",      u"manager",   u"colleague", u"friend",
                          u"student",    u"teacher",  u"woman",     u"professor", u"boy",       u"girl",
                          u"man",        u"person",   u"guy",       u"author",    u"founder",   u"partner",
                          u"supervisor", u"mentor",   u"neighbour", u"neighbor",  u"cousin",    u"aunt",
                          u"uncle",      u"speaker",  u"someone",   u"somebody",  u"lady",      u"coach",
                          u"assistant",  u"customer", u"patient",   u"dad",       u"mum",       u"mom"});
}

const Pronoun* pronounOf(QStringView word)
{
    const auto found = std::ranges::find_if(
        kPronouns, [&](const Pronoun& p) { return word.compare(p.word, Qt::CaseInsensitive) == 0; });
    return found == std::end(kPronouns) ? nullptr : found;
}

bool isTitleCase(QStringView word)
{
    return word.size() > 1 && word.front().isUpper() &&
           std::none_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
}

QString verbForYou(const QString& verb)
{
    struct Pair
    {
        QStringView they;
        QStringView you;
    };
    static constexpr Pair kIrregular[] = {
        {u"is", u"are"},         {u"was", u"were"},       {u"has", u"have"},
        {u"does", u"do"},        {u"goes", u"go"},        {u"isn't", u"aren't"},
        {u"wasn't", u"weren't"}, {u"hasn't", u"haven't"}, {u"doesn't", u"don't"}};
    QString plain = verb;
    plain.replace(u'’', u'\'');
    for (const auto& [they, you] : kIrregular) {
        if (plain == they)
            return you.toString();
    }
    if (verb.size() < 4 || !verb.endsWith(u's') || verb.endsWith(u"ss"_s) || verb.endsWith(u"us"_s) ||
        verb.front().isUpper())
        return verb;
    if (verb.endsWith(u"ies"_s) && verb.size() > 4)
        return verb.chopped(3) + u'y';
    for (const QString& end : {u"sses"_s, u"shes"_s, u"ches"_s, u"xes"_s, u"zzes"_s}) {
        if (verb.endsWith(end))
            return verb.chopped(2);
    }
    return verb.chopped(1);
}

bool isAdverb(QStringView word)
{
    return isAnyOf(word,
                   {u"also", u"always", u"never", u"often", u"still", u"now", u"just", u"once", u"sometimes",
                    u"first", u"really", u"already", u"only", u"then", u"recently", u"usually", u"both"});
}

} // namespace wellmet::contacts
