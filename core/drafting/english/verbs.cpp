// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/english/verbs.h"

#include <algorithm>
#include <array>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;

namespace {

template <class Table>
bool holds(const Table& table, QStringView word)
{
    return std::find(table.begin(), table.end(), word) != table.end();
}

struct VerbForms
{
    QStringView past;
    QStringView base;
};

// Past forms that can't be mistaken for a present one ("set", "read" are left out).
constexpr auto kPast = std::to_array<VerbForms>({
    {u"applied", u"apply"},
    {u"approached", u"approach"},
    {u"asked", u"ask"},
    {u"became", u"become"},
    {u"began", u"begin"},
    {u"broke", u"break"},
    {u"brought", u"bring"},
    {u"built", u"build"},
    {u"came", u"come"},
    {u"changed", u"change"},
    {u"chose", u"choose"},
    {u"convinced", u"convince"},
    {u"crossed", u"cross"},
    {u"dealt", u"deal"},
    {u"decided", u"decide"},
    {u"designed", u"design"},
    {u"did", u"do"},
    {u"drew", u"draw"},
    {u"ended", u"end"},
    {u"fell", u"fall"},
    {u"figured", u"figure"},
    {u"fixed", u"fix"},
    {u"fitted", u"fit"},
    {u"fought", u"fight"},
    {u"found", u"find"},
    {u"founded", u"found"},
    {u"funded", u"fund"},
    {u"gave", u"give"},
    {u"got", u"get"},
    {u"grew", u"grow"},
    {u"handled", u"handle"},
    {u"helped", u"help"},
    {u"hired", u"hire"},
    {u"joined", u"join"},
    {u"kept", u"keep"},
    {u"knew", u"know"},
    {u"landed", u"land"},
    {u"launched", u"launch"},
    {u"learned", u"learn"},
    {u"learnt", u"learn"},
    {u"led", u"lead"},
    {u"left", u"leave"},
    {u"lost", u"lose"},
    {u"made", u"make"},
    {u"managed", u"manage"},
    {u"met", u"meet"},
    {u"moved", u"move"},
    {u"organized", u"organize"},
    {u"overcame", u"overcome"},
    {u"paid", u"pay"},
    {u"persuaded", u"persuade"},
    {u"picked", u"pick"},
    {u"planned", u"plan"},
    {u"prepared", u"prepare"},
    {u"printed", u"print"},
    {u"raised", u"raise"},
    {u"ran", u"run"},
    {u"sang", u"sing"},
    {u"said", u"say"},
    {u"saw", u"see"},
    {u"served", u"serve"},
    {u"settled", u"settle"},
    {u"shared", u"share"},
    {u"sold", u"sell"},
    {u"solved", u"solve"},
    {u"spent", u"spend"},
    {u"spoke", u"speak"},
    {u"started", u"start"},
    {u"stood", u"stand"},
    {u"stopped", u"stop"},
    {u"studied", u"study"},
    {u"swam", u"swim"},
    {u"switched", u"switch"},
    {u"talked", u"talk"},
    {u"taught", u"teach"},
    {u"thought", u"think"},
    {u"threw", u"throw"},
    {u"told", u"tell"},
    {u"took", u"take"},
    {u"trained", u"train"},
    {u"tried", u"try"},
    {u"tuned", u"tune"},
    {u"turned", u"turn"},
    {u"used", u"use"},
    {u"walked", u"walk"},
    {u"wanted", u"want"},
    {u"went", u"go"},
    {u"won", u"win"},
    {u"worked", u"work"},
    {u"wrote", u"write"},
    {u"lived", u"live"},
    {u"played", u"play"},
    {u"rowed", u"row"},
    {u"sat", u"sit"},
    {u"slept", u"sleep"},
    {u"carried", u"carry"},
    {u"danced", u"dance"},
    {u"flew", u"fly"},
    {u"rode", u"ride"},
    {u"hiked", u"hike"},
    {u"missed", u"miss"},
    {u"tested", u"test"},
    {u"rebuilt", u"rebuild"},
    {u"arose", u"arise"},
    {u"awoke", u"awake"},
    {u"bent", u"bend"},
    {u"bit", u"bite"},
    {u"bled", u"bleed"},
    {u"bore", u"bear"},
    {u"bound", u"bind"},
    {u"bred", u"breed"},
    {u"burned", u"burn"},
    {u"burnt", u"burn"},
    {u"clung", u"cling"},
    {u"crept", u"creep"},
    {u"dreamt", u"dream"},
    {u"felt", u"feel"},
    {u"fled", u"flee"},
    {u"flung", u"fling"},
    {u"forgave", u"forgive"},
    {u"ground", u"grind"},
    {u"knelt", u"kneel"},
    {u"leant", u"lean"},
    {u"leapt", u"leap"},
    {u"mistook", u"mistake"},
    {u"overheard", u"overhear"},
    {u"overslept", u"oversleep"},
    {u"shone", u"shine"},
    {u"showed", u"show"},
    {u"shrank", u"shrink"},
    {u"slung", u"sling"},
    {u"smelt", u"smell"},
    {u"spat", u"spit"},
    {u"sped", u"speed"},
    {u"spelt", u"spell"},
    {u"spilt", u"spill"},
    {u"spoilt", u"spoil"},
    {u"sprang", u"spring"},
    {u"strode", u"stride"},
    {u"struck", u"strike"},
    {u"strung", u"string"},
    {u"stung", u"sting"},
    {u"swept", u"sweep"},
    {u"swore", u"swear"},
    {u"swung", u"swing"},
    {u"tore", u"tear"},
    {u"trod", u"tread"},
    {u"upheld", u"uphold"},
    {u"wept", u"weep"},
    {u"withdrew", u"withdraw"},
    {u"wound", u"wind"},
    {u"wrung", u"wring"},
    {u"caught", u"catch"},
    {u"argued", u"argue"},
    {u"volunteered", u"volunteer"},
    {u"watched", u"watch"},
    {u"wore", u"wear"},
    {u"drove", u"drive"},
    {u"kicked", u"kick"},
    {u"ate", u"eat"},
    {u"blew", u"blow"},
    {u"bought", u"buy"},
    {u"dug", u"dig"},
    {u"drank", u"drink"},
    {u"forgot", u"forget"},
    {u"froze", u"freeze"},
    {u"fed", u"feed"},
    {u"heard", u"hear"},
    {u"held", u"hold"},
    {u"hid", u"hide"},
    {u"hung", u"hang"},
    {u"laid", u"lay"},
    {u"lent", u"lend"},
    {u"lit", u"light"},
    {u"meant", u"mean"},
    {u"rang", u"ring"},
    {u"sank", u"sink"},
    {u"sent", u"send"},
    {u"shook", u"shake"},
    {u"shot", u"shoot"},
    {u"slid", u"slide"},
    {u"sought", u"seek"},
    {u"spun", u"spin"},
    {u"stole", u"steal"},
    {u"stuck", u"stick"},
    {u"understood", u"understand"},
    {u"woke", u"wake"},
    {u"wove", u"weave"},
    {u"answered", u"answer"},
    {u"baked", u"bake"},
    {u"called", u"call"},
    {u"cleaned", u"clean"},
    {u"closed", u"close"},
    {u"cooked", u"cook"},
    {u"counted", u"count"},
    {u"covered", u"cover"},
    {u"earned", u"earn"},
    {u"explained", u"explain"},
    {u"failed", u"fail"},
    {u"followed", u"follow"},
    {u"happened", u"happen"},
    {u"invented", u"invent"},
    {u"invited", u"invite"},
    {u"listened", u"listen"},
    {u"looked", u"look"},
    {u"measured", u"measure"},
    {u"mixed", u"mix"},
    {u"needed", u"need"},
    {u"noticed", u"notice"},
    {u"offered", u"offer"},
    {u"opened", u"open"},
    {u"painted", u"paint"},
    {u"passed", u"pass"},
    {u"pulled", u"pull"},
    {u"pushed", u"push"},
    {u"reached", u"reach"},
    {u"received", u"receive"},
    {u"repaired", u"repair"},
    {u"replaced", u"replace"},
    {u"returned", u"return"},
    {u"rose", u"rise"},
    {u"saved", u"save"},
    {u"signed", u"sign"},
    {u"sorted", u"sort"},
    {u"stored", u"store"},
    {u"suggested", u"suggest"},
    {u"survived", u"survive"},
    {u"trusted", u"trust"},
    {u"visited", u"visit"},
    {u"waited", u"wait"},
});

// Present forms after "how you": enough to ask directly and be sure.
constexpr auto kBase = std::to_array<QStringView>({
    u"approach", u"balance", u"build",   u"calibrate", u"check",     u"choose",   u"clean",  u"cope",
    u"deal",     u"decide",  u"design",  u"do",        u"draw",      u"explain",  u"feed",   u"find",
    u"fund",     u"get",     u"go",      u"grow",      u"handle",    u"hire",     u"keep",   u"like",
    u"make",     u"manage",  u"measure", u"organize",  u"pack",      u"pick",     u"plan",   u"plant",
    u"prepare",  u"price",   u"proof",   u"read",      u"recruit",   u"review",   u"run",    u"schedule",
    u"see",      u"sell",    u"set",     u"store",     u"structure", u"take",     u"teach",  u"test",
    u"train",    u"treat",   u"use",     u"weigh",     u"work",      u"write",    u"accept", u"apply",
    u"avoid",    u"carry",   u"enjoy",   u"expect",    u"hold",      u"host",     u"know",   u"learn",
    u"look",     u"need",    u"offer",   u"prefer",    u"recommend", u"rehearse", u"sleep",  u"spend",
    u"start",    u"suggest", u"sponsor", u"think",     u"want",      u"wish",     u"bake",   u"change",
    u"come",     u"happen",  u"hang",    u"move",      u"open",      u"trust",
});

constexpr auto kNounsInIng = std::to_array<QStringView>({
    u"being",   u"building",   u"ceiling",    u"clothing",   u"drawing",   u"earring",   u"engineering",
    u"evening", u"farming",    u"feeling",    u"filing",     u"funding",   u"gardening", u"hearing",
    u"housing", u"king",       u"knitting",   u"lightning",  u"listing",   u"marketing", u"meeting",
    u"morning", u"mounting",   u"opening",    u"painting",   u"planning",  u"pricing",   u"programming",
    u"ranking", u"reading",    u"recording",  u"ring",       u"running",   u"setting",   u"singing",
    u"sibling", u"spring",     u"string",     u"teaching",   u"thing",     u"training",  u"upbringing",
    u"wedding", u"welding",    u"wing",       u"writing",    u"something", u"anything",  u"everything",
    u"nothing", u"cycling",    u"swimming",   u"climbing",   u"sewing",    u"cooking",   u"banking",
    u"nursing", u"publishing", u"accounting", u"consulting", u"crossing",  u"landing",   u"christening",
    u"outing",  u"posting",    u"showing",    u"screening",  u"standing",  u"finding",   u"briefing",
});

// After one of these, what looks like a noun is a verb after all: "opening a café".
constexpr auto kAfterVerb = std::to_array<QStringView>({
    u"a",     u"an",   u"the",   u"your",  u"my",       u"our",  u"me",      u"us",   u"you",
    u"his",   u"her",  u"their", u"its",   u"all",      u"both", u"this",    u"that", u"these",
    u"those", u"to",   u"from",  u"into",  u"up",       u"out",  u"through", u"over", u"so",
    u"how",   u"what", u"why",   u"where", u"together", u"back",
});

QStringView wordAt(QStringView text, int index)
{
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (index-- == 0)
            return word;
    }
    return {};
}

} // namespace

bool beginsWithGerund(QStringView words)
{
    const QString first = wordAt(words, 0).toString().toLower();
    if (!first.endsWith(u"ing") || first.size() < 5)
        return false;
    return !holds(kNounsInIng, first) || holds(kAfterVerb, wordAt(words, 1));
}

bool beginsWithPast(QStringView words)
{
    const QStringView first = wordAt(words, 0);
    const auto isIt = [first](const VerbForms& verb) { return verb.past == first; };
    if (std::any_of(kPast.begin(), kPast.end(), isIt) || first == u"were" || first == u"had" ||
        first == u"was")
        return true;
    static constexpr auto kNotPast =
        std::to_array<QStringView>({u"need", u"feed", u"breed", u"speed", u"seed", u"embed", u"exceed",
                                    u"proceed", u"succeed", u"red", u"bed"});
    return first.size() > 3 && first.endsWith(u"ed") && first[0].isLower() && !holds(kNotPast, first);
}

QString baseOfPast(QStringView word)
{
    const auto found =
        std::find_if(kPast.begin(), kPast.end(), [word](const VerbForms& verb) { return verb.past == word; });
    return found == kPast.end() ? QString() : found->base.toString();
}

bool isPlainForm(QStringView word)
{
    return holds(kBase, word);
}

QString thirdPersonOf(const QString& plain)
{
    static constexpr auto kNoVerbs = std::to_array<QStringView>(
        {u"all",  u"also", u"always", u"are",  u"be",   u"both",  u"can",    u"could", u"did",  u"ever",
         u"had",  u"just", u"may",    u"met",  u"must", u"never", u"not",    u"often", u"once", u"only",
         u"read", u"saw",  u"should", u"sort", u"too",  u"used",  u"wanted", u"were",  u"will", u"would"});
    const bool isWord =
        std::all_of(plain.begin(), plain.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (plain.size() < 2 || !isWord || holds(kNoVerbs, plain) || plain.endsWith(u"ly"))
        return {};
    if (plain == u"have")
        return u"has"_s;
    const QString vowels = u"aeiou"_s;
    if (plain.endsWith(u'y') && !vowels.contains(plain[plain.size() - 2]))
        return plain.chopped(1) + u"ies"_s;
    for (const QStringView hiss : {u"s", u"x", u"z", u"ch", u"sh", u"o"}) {
        if (plain.endsWith(hiss))
            return plain + u"es"_s;
    }
    return plain + u's';
}

} // namespace wellmet::drafting
