// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/word_forms.h"

#include <QStringView>

#include <algorithm>
#include <numeric>
#include <vector>

namespace wellmet::spelling {

namespace {

constexpr struct
{
    QStringView british;
    QStringView american;
} kSpellings[] = {{u"is", u"iz"},           {u"ys", u"yz"},
                  {u"our", u"or"},          {u"tre", u"ter"},
                  {u"lled", u"led"},        {u"lling", u"ling"},
                  {u"ller", u"ler"},        {u"ogue", u"og"},
                  {u"defence", u"defense"}, {u"programme", u"program"},
                  {u"enrol", u"enroll"},    {u"skilful", u"skillful"},
                  {u"ageing", u"aging"},    {u"paed", u"ped"}};

// Recent words, and British ones that differ in more than an ending.
constexpr QStringView kMissing[] = {
    u"onboarding",     u"hackathon",    u"hackathons",  u"upskill",     u"upskilling",   u"reskill",
    u"reskilling",     u"fintech",      u"edtech",      u"biotech",     u"repo",         u"repos",
    u"chatbot",        u"chatbots",     u"livestream",  u"livestreams", u"coworking",    u"touchpoint",
    u"touchpoints",    u"signup",       u"signups",     u"mentee",      u"mentees",      u"cofounder",
    u"cofounders",     u"cofounded",    u"backend",     u"backends",    u"frontend",     u"frontends",
    u"codebase",       u"codebases",    u"toolchain",   u"toolchains",  u"geospatial",   u"dropdown",
    u"bioinformatics", u"workstream",   u"workstreams", u"bootcamp",    u"bootcamps",    u"inclusivity",
    u"neurodiversity", u"neurodiverse", u"wellbeing",   u"preprint",    u"preprints",    u"dataviz",
    u"blogpost",       u"blogposts",    u"standup",     u"standups",    u"unconference", u"microservice",
    u"microservices",  u"serverless",   u"devops",      u"kubernetes",  u"automations",  u"postgrad",
    u"postgrads",      u"jobseeker",    u"jobseekers",  u"rebrand",     u"rebranded",    u"roadmap",
    u"roadmaps",       u"fundraise",    u"yay",         u"learnt",      u"licence",      u"licences",
    u"enrolment",      u"fulfil",       u"fulfils",     u"grey",        u"cheque",       u"cheques",
    u"counsellor",     u"counsellors",  u"jewellery",   u"practise",    u"practised",    u"practising",
    u"programme",      u"programmes",   u"aeroplane",   u"café",        u"cafés",        u"résumé",
    u"résumés",        u"sulphur",      u"mould",       u"storey",      u"kerb",         u"tyre",
    u"tyres",          u"pyjamas",      u"sceptical",   u"omelette",    u"doughnut"};

// Letters put in, left out, changed or swapped with their neighbor on the way from one word to the other.
int slips(const QString& from, const QString& to)
{
    const auto columns = static_cast<size_t>(to.size() + 1);
    std::vector<int> before(columns);
    std::vector<int> above(columns);
    std::vector<int> row(columns);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int change = from[i - 1].toLower() == to[j - 1].toLower() ? 0 : 1;
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + change});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above.back();
}

} // namespace

QStringList americanForms(const QString& word)
{
    QStringList forms;
    for (const auto& [british, american] : kSpellings) {
        const qsizetype at = word.lastIndexOf(british, -1, Qt::CaseInsensitive);
        if (at > 0)
            forms << word.left(at) + american.toString() + word.mid(at + british.size());
    }
    return forms;
}

bool isMissingWord(const QString& word)
{
    const auto isWord = [&](QStringView missing) { return missing.compare(word, Qt::CaseInsensitive) == 0; };
    return std::ranges::any_of(kMissing, isWord);
}

bool isCompound(const QString& word, const QStringList& suggestions)
{
    constexpr qsizetype kShortestPart = 3; // "a lot" is two words
    if (suggestions.isEmpty())
        return false;
    const QString& likeliest = suggestions.front();
    const qsizetype gap = std::max(likeliest.indexOf(u' '), likeliest.indexOf(u'-'));
    return gap >= kShortestPart && likeliest.size() - gap - 1 >= kShortestPart &&
           QString(likeliest).remove(gap, 1).compare(word, Qt::CaseInsensitive) == 0;
}

QString surestOf(const QString& word, const QStringList& suggestions)
{
    const int most = word.size() < 5 ? 1 : 2;
    for (const QString& suggestion : suggestions) {
        if (slips(word, suggestion) <= most)
            return suggestion;
    }
    return {};
}

} // namespace wellmet::spelling
