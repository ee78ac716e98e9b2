// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/english/verbs.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <tuple>

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
    u"start",    u"suggest", u"sponsor", u"think",     u"want",      u"wish",
});

// They lead a question by themselves. "Have" doesn't: "what you have in mind".
constexpr auto kAuxiliaries = std::to_array<QStringView>(
    {u"would", u"could", u"can", u"will", u"should", u"are", u"were", u"did", u"might"});

constexpr auto kAdverbs = std::to_array<QStringView>(
    {u"still", u"also", u"ever", u"usually", u"often", u"now", u"always", u"sometimes", u"normally"});
constexpr auto kNoPlainVerbs = std::to_array<QStringView>(
    {u"have", u"had",   u"has",   u"was",      u"is",         u"be",  u"been",  u"both",   u"all",
     u"two",  u"three", u"and",   u"or",       u"as",         u"at",  u"in",    u"on",     u"might",
     u"may",  u"must",  u"never", u"yourself", u"yourselves", u"who", u"folks", u"guys",   u"too",
     u"cut",  u"put",   u"let",   u"hit",      u"quit",       u"set", u"read",  u"spread", u"cost"});

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

constexpr auto kWh = std::to_array<QStringView>(
    {u"how", u"what", u"when", u"where", u"whether", u"which", u"who", u"why", u"if", u"whom"});
constexpr auto kTelling = std::to_array<QStringView>(
    {u"hear", u"know", u"learn", u"discover", u"understand", u"see", u"ask", u"ask you"});

// "Could I …?" with any object.
constexpr auto kCould = std::to_array<QStringView>({
    u"ask",       u"attend", u"bend",   u"borrow", u"bring", u"buy",      u"call",       u"come",
    u"copy",      u"drop",   u"email",  u"follow", u"get",   u"have",     u"help",       u"interview",
    u"introduce", u"invite", u"join",   u"look",   u"offer", u"pay",      u"photograph", u"pick",
    u"quote",     u"read",   u"record", u"rent",   u"run",   u"see",      u"send",       u"shadow",
    u"show",      u"sit",    u"stop",   u"take",   u"tour",  u"try",      u"use",        u"visit",
    u"watch",     u"write",  u"give",   u"cite",   u"book",  u"nominate",
});
// Nobody asks leave to do these.
constexpr auto kNeedsNoLeave =
    std::to_array<QStringView>({u"apologize", u"be", u"become", u"congratulate", u"discover", u"find",
                                u"hope", u"keep", u"say", u"stay", u"thank", u"wish", u"have", u"remind"});
constexpr auto kCouldWe =
    std::to_array<QStringView>({u"catch", u"chat", u"compare", u"cook", u"discuss", u"go", u"grab", u"meet",
                                u"play", u"share", u"speak", u"swap", u"talk", u"trade", u"walk"});

QStringView wordAt(QStringView text, int index)
{
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (index-- == 0)
            return word;
    }
    return {};
}

bool mentionsYou(QStringView text)
{
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (word == u"you" || word == u"your")
            return true;
    }
    return false;
}

QStringView afterWords(QStringView text, int count)
{
    qsizetype at = 0;
    while (count-- > 0) {
        const qsizetype space = text.indexOf(u' ', at);
        if (space < 0)
            return {};
        at = space + 1;
    }
    return text.mid(at);
}

QString capitalized(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

QString joined(const QList<QStringView>& words, qsizetype from, qsizetype to)
{
    QString text;
    for (qsizetype i = from; i < to; ++i) {
        if (i > from)
            text += u' ';
        text += words[i];
    }
    return text;
}

// What "do", "did" or an auxiliary makes of the verb: {"did", "choose"}, {"would", ""}; empty when unsure.
std::pair<QString, QString> askingVerb(QStringView verb, bool isThird)
{
    if (holds(kAuxiliaries, verb) || (isThird && verb == u"is"))
        return {verb.toString(), {}};
    const auto past =
        std::find_if(kPast.begin(), kPast.end(), [verb](const VerbForms& v) { return v.past == verb; });
    if (past != kPast.end())
        return {u"did"_s, past->base.toString()};
    if (!isThird && holds(kBase, verb))
        return {u"do"_s, verb.toString()};
    if (isThird && verb.endsWith(u's') && holds(kBase, verb.chopped(1)))
        return {u"does"_s, verb.chopped(1).toString()};
    return {};
}

// After "whether you" anything that isn't one of these is a verb in its plain form.
bool isPlainVerb(QStringView word)
{
    return word.size() > 1 && word[0].isLower() && !word.endsWith(u"ed") && !word.endsWith(u"ly") &&
           !word.contains(u'\'') && !holds(kNoPlainVerbs, word);
}

// "how you chose your first team" → "How did you choose your first team", "whether your lab takes students" →
// "Does your lab take students", "what surprised you" → "What surprised you". Only plain words stand between
// the question word and "you" ("how long", "which road"), so that nothing is asked that wasn't meant.
QString directQuestion(QStringView clause)
{
    const QList<QStringView> words = clause.split(u' ', Qt::SkipEmptyParts);
    const QStringView wh = words.value(0);
    if (!holds(kWh, wh) || wh == u"who" || wh == u"whom" || clause.contains(u','))
        return {};
    const bool isYesOrNo = wh == u"whether" || wh == u"if";
    if (wh == u"what" && words.size() > 2 && beginsWithPast(words[1]) && words[1] != u"used" &&
        words.mid(2, 3).contains(u"you"))
        return capitalized(clause.toString());
    qsizetype subject = 1;
    while (!isYesOrNo && subject < 3 && words.value(subject) != u"you" && words.value(subject) != u"your")
        ++subject;
    const bool isThird = words.value(subject) == u"your" && subject == 1;
    if ((words.value(subject) != u"you" && !isThird) || words.value(subject - 1) == u"of")
        return {};
    const qsizetype verbless = subject + (isThird ? 2 : 1);
    const qsizetype at = verbless + (holds(kAdverbs, words.value(verbless)) ? 1 : 0);
    auto [asking, verb] = askingVerb(words.value(at), isThird);
    if (asking.isEmpty() && isYesOrNo && !isThird && isPlainVerb(words.value(at)))
        std::tie(asking, verb) = std::pair(u"do"_s, words[at].toString());
    if (asking.isEmpty())
        return {};
    const QStringList parts{isYesOrNo ? QString() : joined(words, 0, subject), asking,
                            joined(words, subject, at), verb, joined(words, at + 1, words.size())};
    return capitalized(parts.join(u' ').simplified());
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

AskForms askForms(const QString& ask)
{
    AskForms forms;
    const QStringView verb = wordAt(ask, 0);
    QStringView object = afterWords(ask, 1);
    if (verb == u"ask" && object.startsWith(u"you "))
        object = object.mid(4);
    const QStringView start = wordAt(object, 0);
    const bool hears = verb == u"hear" || verb == u"learn";
    const bool asksFor =
        holds(kWh, start) || (start == u"about" && (hears || verb == u"know")) || (start == u"more" && hears);
    if (holds(kTelling, verb) && asksFor) {
        if (!(verb == u"see" && wordAt(object, 0) != u"whether"))
            forms.told = object.toString();
        forms.question = directQuestion(object);
        return forms;
    }
    const bool isMine = (holds(kCould, verb) && object != u"you" && !(verb == u"have" && start == u"you")) ||
                        (verb == u"hear" && object.startsWith(u"your "));
    if (!isMine && holds(kCouldWe, verb)) {
        forms.could = mentionsYou(ask);
        forms.we = !forms.could;
    } else {
        forms.could = isMine || (!holds(kTelling, verb) && !holds(kNeedsNoLeave, verb));
    }
    return forms;
}

} // namespace wellmet::drafting
