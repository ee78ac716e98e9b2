// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/english/place_phrase.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;
using contacts::MetHow;

namespace {

template <class Table>
bool holds(const Table& table, QStringView word)
{
    return std::find(table.begin(), table.end(), word) != table.end();
}

constexpr auto kPrepositions = std::to_array<QStringView>({
    u"aboard", u"after",   u"around", u"at",  u"backstage", u"before", u"behind", u"between",
    u"by",     u"during",  u"from",   u"in",  u"inside",    u"near",   u"on",     u"outside",
    u"over",   u"through", u"under",  u"via", u"while",     u"when",   u"with",   u"as",
});

constexpr auto kDeterminers = std::to_array<QStringView>({
    u"a",
    u"an",
    u"the",
    u"my",
    u"your",
    u"our",
    u"his",
    u"her",
    u"their",
    u"this",
    u"that",
});

// Sites and services one is on.
constexpr auto kPlatforms = std::to_array<QStringView>({
    u"bluesky",  u"discord", u"facebook", u"github",  u"gitlab",  u"instagram", u"linkedin",
    u"mastodon", u"meetup",  u"quora",    u"reddit",  u"signal",  u"slack",     u"strava",
    u"substack", u"teams",   u"telegram", u"threads", u"twitter", u"whatsapp",  u"youtube",
    u"x",        u"zoom",    u"stack",    u"kaggle",  u"tiktok",  u"wikipedia", u"matrix",
});

// Nouns that one is on.
constexpr auto kOnHeads = std::to_array<QStringView>({
    u"board",   u"boat",  u"bus",    u"call",  u"committee", u"course",    u"cruise",     u"ferry",
    u"flight",  u"forum", u"hike",   u"jury",  u"list",      u"panel",     u"plane",      u"podcast",
    u"project", u"ride",  u"server", u"shift", u"stand",     u"subreddit", u"team",       u"tour",
    u"train",   u"tram",  u"trip",   u"walk",  u"ward",      u"placement", u"internship", u"site",
});

// Nouns that one is in.
constexpr auto kInHeads = std::to_array<QStringView>({
    u"band",         u"channel",   u"chat",       u"choir",     u"class",   u"club",       u"comments",
    u"community",    u"elevator",  u"group",      u"hallway",   u"lift",    u"line",       u"lobby",
    u"neighborhood", u"orchestra", u"queue",      u"thread",    u"village", u"cohort",     u"lab",
    u"kitchen",      u"corridor",  u"churchyard", u"courtyard", u"garden",  u"schoolyard",
});

// Kinds of event: typed without an article they take "the".
constexpr auto kEvents = std::to_array<QStringView>({
    u"awards",  u"breakfast",  u"bootcamp",  u"camp",       u"ceremony",   u"class",     u"competition",
    u"concert", u"conference", u"congress",  u"convention", u"course",     u"dinner",    u"exhibition",
    u"exhibit", u"fair",       u"festival",  u"fundraiser", u"gala",       u"hackathon", u"lecture",
    u"lunch",   u"meeting",    u"meetup",    u"mixer",      u"panel",      u"party",     u"reception",
    u"retreat", u"seminar",    u"symposium", u"talk",       u"tournament", u"training",  u"webinar",
    u"wedding", u"workshop",   u"hackday",   u"afterparty", u"reunion",    u"summit",    u"unconference",
    u"day",     u"night",      u"evening",   u"event",      u"session",    u"show",      u"expo",
});

// Capitalized, these are mostly the end of a name that stands by itself: "Web Summit", "Boot Camp".
constexpr auto kNameLikeEvents =
    std::to_array<QStringView>({u"camp", u"summit", u"talk", u"training", u"class", u"day", u"night",
                                u"evening", u"event", u"session", u"show", u"expo"});

constexpr auto kCities = std::to_array<QStringView>({
    u"Aberdeen",   u"Adelaide",  u"Antwerp",    u"Auckland",  u"Baltimore",    u"Belfast",
    u"Bergen",     u"Bern",      u"Birmingham", u"Brisbane",  u"Bucharest",    u"Cairo",
    u"Calgary",    u"Cambridge", u"Cardiff",    u"Cleveland", u"Cork",         u"Detroit",
    u"Duluth",     u"Durban",    u"Frankfurt",  u"Galway",    u"Gdańsk",       u"Ghent",
    u"Gothenburg", u"Graz",      u"Houston",    u"Jakarta",   u"Johannesburg", u"Kraków",
    u"Lima",       u"Ljubljana", u"Manila",     u"Marseille", u"Minneapolis",  u"Naples",
    u"Nashville",  u"Newcastle", u"Osaka",      u"Oxford",    u"Perth",        u"Pittsburgh",
    u"Reykjavík",  u"Reykjavik", u"Riga",       u"Santiago",  u"Seville",      u"Sofia",
    u"Tampere",    u"Trondheim", u"Turin",      u"Utrecht",   u"Valencia",     u"Vilnius",
    u"Wellington", u"York",      u"Zagreb",     u"Amsterdam", u"Athens",       u"Atlanta",
    u"Austin",     u"Bangalore", u"Barcelona",  u"Basel",     u"Beijing",      u"Berlin",
    u"Bogotá",     u"Boston",    u"Bristol",    u"Brussels",  u"Budapest",     u"Cape",
    u"Chicago",    u"Cologne",   u"Copenhagen", u"Dallas",    u"Delhi",        u"Denver",
    u"Dublin",     u"Edinburgh", u"Florence",   u"Geneva",    u"Glasgow",      u"Hamburg",
    u"Helsinki",   u"Houston",   u"Istanbul",   u"Kyoto",     u"Lagos",        u"Leeds",
    u"Lisbon",     u"Liverpool", u"London",     u"Lyon",      u"Madrid",       u"Manchester",
    u"Melbourne",  u"Miami",     u"Milan",      u"Montreal",  u"Montréal",     u"Mumbai",
    u"Munich",     u"Nairobi",   u"Oslo",       u"Paris",     u"Philadelphia", u"Portland",
    u"Porto",      u"Prague",    u"Rome",       u"Rotterdam", u"Seattle",      u"Seoul",
    u"Shanghai",   u"Sheffield", u"Singapore",  u"Stockholm", u"Stuttgart",    u"Sydney",
    u"Tallinn",    u"Tokyo",     u"Toronto",    u"Vancouver", u"Venice",       u"Vienna",
    u"Warsaw",     u"Zurich",    u"Zürich",     u"England",   u"France",       u"Germany",
    u"India",      u"Ireland",   u"Italy",      u"Japan",     u"Kenya",        u"Nigeria",
    u"Poland",     u"Portugal",  u"Scotland",   u"Spain",     u"Sweden",       u"Wales",
});
constexpr auto kTwoWordCities = std::to_array<QStringView>(
    {u"New York", u"San Francisco", u"Los Angeles", u"Las Vegas", u"San Diego", u"Cape Town", u"Hong Kong",
     u"Tel Aviv", u"Buenos Aires", u"Mexico City", u"São Paulo", u"New Orleans", u"New Delhi"});

// What one is at without an article: "at work", "at choir practice".
constexpr auto kBareHeads = std::to_array<QStringView>({
    u"basketball", u"breakfast",    u"church", u"college", u"daycare",  u"dinner",    u"football",
    u"home",       u"kindergarten", u"lunch",  u"mass",    u"practice", u"rehearsal", u"rescue",
    u"school",     u"soccer",       u"sunday", u"temple",  u"tennis",   u"training",  u"uni",
    u"university", u"volleyball",   u"work",   u"yoga",    u"karate",
});

// "University of Leeds" takes "the", "Bank of America" doesn't.
constexpr auto kOfHeads = std::to_array<QStringView>({
    u"academy", u"association", u"authority",   u"chamber", u"church",     u"guild",      u"hospital",
    u"library", u"bureau",      u"center",      u"centre",  u"city",       u"college",    u"conservatory",
    u"council", u"department",  u"directorate", u"faculty", u"federation", u"institute",  u"ministry",
    u"museum",  u"office",      u"school",      u"society", u"state",      u"university", u"town",
});
constexpr auto kTheTails = std::to_array<QStringView>({
    u"academy",
    u"agency",
    u"association",
    u"authority",
    u"consortium",
    u"federation",
    u"foundation",
    u"institute",
    u"institution",
    u"ministry",
    u"museum",
    u"observatory",
    u"society",
    u"union",
    u"directorate",
    u"orchestra",
});
constexpr auto kTheNames = std::to_array<QStringView>({
    u"bbc",         u"cdc",
    u"ecb",         u"eff",
    u"epa",         u"fbi",
    u"fda",         u"ftc",
    u"imf",         u"irs",
    u"met office",  u"nhs",
    u"oecd",        u"red cross",
    u"un",          u"who",
    u"navy",        u"army",
    u"air force",   u"royal navy",
    u"us army",     u"us navy",
    u"peace corps", u"new york times",
    u"guardian",    u"washington post",
    u"world bank",  u"financial times",
});

QString tidied(const QString& text)
{
    QString words = text.simplified();
    while (!words.isEmpty() && (words.back() == u'.' || words.back() == u',' || words.back() == u';'))
        words.chop(1);
    return words.trimmed();
}

QStringView firstWord(QStringView text)
{
    return text.left(text.indexOf(u' ') < 0 ? text.size() : text.indexOf(u' '));
}

// The noun that says what kind of place it is: the last word before "of", "in", "on", "for" and the like.
QStringView headNoun(QStringView words)
{
    QStringView last;
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        static constexpr auto kAfterNoun =
            std::to_array<QStringView>({u"about", u"at", u"by", u"for", u"from", u"in", u"near", u"of", u"on",
                                        u"to", u"with", u"where"});
        if (!last.isEmpty() && holds(kAfterNoun, word))
            break;
        last = word;
    }
    while (!last.isEmpty() && !last.back().isLetterOrNumber())
        last.chop(1);
    return last;
}

bool isCity(QStringView words)
{
    const QStringView untilComma = words.left(words.indexOf(u',') < 0 ? words.size() : words.indexOf(u','));
    return holds(kCities, untilComma) || holds(kTwoWordCities, untilComma);
}

// "dog park", "tool library": something common, so that it is the one both know. "iMetrica" is a name.
bool isPlainNoun(QStringView head)
{
    const auto isSmall = [](QChar c) { return c.isLower(); };
    return head.size() > 1 && std::all_of(head.begin(), head.end(), isSmall) && !holds(kBareHeads, head);
}

bool wantsThe(QStringView words)
{
    const QStringView head = headNoun(words);
    const QString kind = head.toString().toLower();
    const bool isKind = holds(kEvents, kind) || holds(kOnHeads, kind) || holds(kInHeads, kind);
    if (!isKind)
        return isPlainNoun(head);
    if (words.size() == head.size())
        return head[0].isLower() && !holds(kBareHeads, kind);
    return head[0].isLower() || (holds(kEvents, kind) && !holds(kNameLikeEvents, kind));
}

QString withArticle(const QString& words, std::optional<MetHow> how)
{
    const QString first = firstWord(words).toString().toLower();
    // Both were there, so what was typed as "a forum" is the forum to them.
    if (first == u"a" || first == u"an")
        return u"the"_s + words.sliced(first.size());
    if (holds(kDeterminers, first) || words.contains(u"'s ") || words.contains(u"’s "))
        return words;
    if (how == MetHow::Work || how == MetHow::Study)
        return wantsThe(words) ? u"the "_s + words : withDefiniteArticle(words);
    return wantsThe(words) ? u"the "_s + words : words;
}

// "the Northvale Trades Careers Fair" → "the careers fair".
QString briefly(QStringView noun)
{
    static constexpr auto kQualifiers = std::to_array<QStringView>(
        {u"art", u"book", u"career", u"careers", u"job", u"jobs", u"science", u"trade"});
    const QList<QStringView> words = noun.split(u' ', Qt::SkipEmptyParts);
    const QString kind = words.back().toString().toLower();
    if (words.size() < 3 || !words.back()[0].isUpper() || !holds(kEvents, kind) ||
        holds(kNameLikeEvents, kind))
        return {};
    const QString qualifier = words[words.size() - 2].toString().toLower();
    return u"the "_s + (holds(kQualifiers, qualifier) ? qualifier + u' ' : QString()) + kind;
}

// "his churchyard", "in her kitchen": where we met belongs to the one who is written to.
QString withYours(const QString& words)
{
    static constexpr auto kTheirs = std::to_array<QStringView>({u"his", u"her", u"their"});
    const QString first = firstWord(words).toString().toLower();
    const bool isPreposition = first != words.toLower() && holds(kPrepositions, first);
    const qsizetype at = isPreposition ? first.size() + 1 : 0;
    const QString owner = firstWord(QStringView(words).sliced(at)).toString().toLower();
    if (!holds(kTheirs, owner) || owner.size() == words.size() - at)
        return words;
    return words.left(at) + u"your"_s + words.sliced(at + owner.size());
}

QString prepositionFor(QStringView noun, std::optional<MetHow> how)
{
    const QString kind = headNoun(noun).toString().toLower();
    const QString first = firstWord(noun).toString().toLower();
    if (holds(kPlatforms, first) && (first == kind || how == MetHow::Online || first == u"stack"))
        return u"on"_s;
    if (holds(kInHeads, kind))
        return u"in"_s;
    if (holds(kOnHeads, kind))
        return u"on"_s;
    if (isCity(noun) && how != MetHow::Study && how != MetHow::Work)
        return u"in"_s;
    const bool isOnlinePlace = how == MetHow::Online && !holds(kEvents, kind);
    return isOnlinePlace ? u"on"_s : u"at"_s;
}

} // namespace

QString withDefiniteArticle(const QString& name)
{
    const QString first = firstWord(name).toString().toLower();
    if (holds(kDeterminers, first))
        return name;
    const QString small = name.toLower();
    const qsizetype of = small.indexOf(u" of ");
    bool takesThe = holds(kTheNames, small);
    if (of >= 0)
        takesThe = takesThe || holds(kOfHeads, headNoun(QStringView(small).left(of)));
    else
        takesThe = takesThe || (name.contains(u' ') && holds(kTheTails, headNoun(small)));
    return takesThe ? u"the "_s + name : name;
}

PlacePhrase placePhrase(const contacts::Met& met)
{
    QString words = withYours(tidied(met.where));
    // "the panyard, the night before Panorama"
    if (const qsizetype comma = words.indexOf(u", the "); comma > 0)
        words.truncate(comma);
    // "WhatsApp mostly"
    for (const QStringView measure : {u" mostly", u" mainly"}) {
        if (words.endsWith(measure))
            words.chop(measure.size());
    }
    if (words.isEmpty() || met.how == MetHow::Never)
        return {};
    const QString first = firstWord(words).toString().toLower();
    if (first != words.toLower() && holds(kPrepositions, first)) {
        const QString rest = words.sliced(first.size() + 1);
        return {.at = first + u' ' + rest, .noun = rest, .briefNoun = briefly(rest)};
    }
    if (first == u"online")
        return {.at = words, .noun = {}, .briefNoun = {}};
    const QString noun = withArticle(words, met.how);
    return {.at = prepositionFor(noun, met.how) + u' ' + noun, .noun = noun, .briefNoun = briefly(noun)};
}

} // namespace wellmet::drafting
