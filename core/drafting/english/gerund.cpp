// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/english/gerund.h"

#include "contacts/wording/fact_words.h"
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
// Their past is another word or may mean two things.
constexpr auto kUnsure = std::to_array<QStringView>({
    u"arising",   u"bidding",   u"binding",     u"bleeding",   u"breeding",   u"bursting",    u"casting",
    u"clinging",  u"creeping",  u"dwelling",    u"falling",    u"feeding",    u"feeling",     u"fleeing",
    u"grinding",  u"hitting",   u"hurting",     u"kneeling",   u"leaping",    u"lying",       u"meaning",
    u"mistaking", u"mowing",    u"proving",     u"quitting",   u"rising",     u"sawing",      u"seeking",
    u"sewing",    u"shedding",  u"shining",     u"shooting",   u"showing",    u"sinking",     u"slaying",
    u"sliding",   u"smelling",  u"sowing",      u"spinning",   u"spitting",   u"spoiling",    u"springing",
    u"stinging",  u"striking",  u"striving",    u"swearing",   u"swelling",   u"swinging",    u"tearing",
    u"treading",  u"weeping",   u"wringing",    u"learning",   u"burning",    u"dreaming",    u"spelling",
    u"spreading", u"splitting", u"withdrawing", u"overcoming", u"overseeing", u"undertaking", u"upholding",
});
// What somebody did, where it isn't made with -ed.
constexpr auto kDeeds = std::to_array<std::pair<QStringView, QStringView>>({
    {u"bearing", u"bore"},      {u"beating", u"beat"},
    {u"becoming", u"became"},   {u"beginning", u"began"},
    {u"being", u"were"},        {u"bending", u"bent"},
    {u"betting", u"bet"},       {u"biting", u"bit"},
    {u"blowing", u"blew"},      {u"breaking", u"broke"},
    {u"bringing", u"brought"},  {u"building", u"built"},
    {u"buying", u"bought"},     {u"catching", u"caught"},
    {u"choosing", u"chose"},    {u"coming", u"came"},
    {u"cutting", u"cut"},       {u"dealing", u"dealt"},
    {u"digging", u"dug"},       {u"doing", u"did"},
    {u"drawing", u"drew"},      {u"drinking", u"drank"},
    {u"driving", u"drove"},     {u"eating", u"ate"},
    {u"fighting", u"fought"},   {u"finding", u"found"},
    {u"flying", u"flew"},       {u"forgetting", u"forgot"},
    {u"forgiving", u"forgave"}, {u"freezing", u"froze"},
    {u"getting", u"got"},       {u"giving", u"gave"},
    {u"going", u"went"},        {u"growing", u"grew"},
    {u"hanging", u"hung"},      {u"having", u"had"},
    {u"hearing", u"heard"},     {u"hiding", u"hid"},
    {u"holding", u"held"},      {u"keeping", u"kept"},
    {u"knowing", u"knew"},      {u"laying", u"laid"},
    {u"leading", u"led"},       {u"leaving", u"left"},
    {u"lending", u"lent"},      {u"letting", u"let"},
    {u"lighting", u"lit"},      {u"losing", u"lost"},
    {u"making", u"made"},       {u"meeting", u"met"},
    {u"paying", u"paid"},       {u"putting", u"put"},
    {u"reading", u"read"},      {u"riding", u"rode"},
    {u"ringing", u"rang"},      {u"running", u"ran"},
    {u"saying", u"said"},       {u"seeing", u"saw"},
    {u"selling", u"sold"},      {u"sending", u"sent"},
    {u"setting", u"set"},       {u"shaking", u"shook"},
    {u"shutting", u"shut"},     {u"singing", u"sang"},
    {u"sitting", u"sat"},       {u"sleeping", u"slept"},
    {u"speaking", u"spoke"},    {u"spending", u"spent"},
    {u"standing", u"stood"},    {u"staying", u"stayed"},
    {u"stealing", u"stole"},    {u"sticking", u"stuck"},
    {u"sweeping", u"swept"},    {u"swimming", u"swam"},
    {u"taking", u"took"},       {u"teaching", u"taught"},
    {u"telling", u"told"},      {u"thinking", u"thought"},
    {u"throwing", u"threw"},    {u"understanding", u"understood"},
    {u"waking", u"woke"},       {u"wearing", u"wore"},
    {u"weaving", u"wove"},      {u"winning", u"won"},
    {u"writing", u"wrote"},
});

bool isVowel(QChar unit)
{
    return QStringView(u"aeiou").contains(unit);
}

template <class Table>
bool holds(const Table& table, QStringView word)
{
    return std::find(table.begin(), table.end(), word) != table.end();
}

// "promot", "carry", "agree": what is left of the -ing form.
QString withEd(const QString& stem)
{
    const bool isCarried = stem.endsWith(u'y') && stem.size() > 2 && !isVowel(stem[stem.size() - 2]);
    if (isCarried)
        return stem.chopped(1) + u"ied"_s;
    return stem + (stem.endsWith(u'e') ? u"d"_s : u"ed"_s);
}

// "lending me your bike and never asking about it"
bool mayHaveSecondDeed(QStringView rest)
{
    bool follows = false;
    for (const QStringView word : rest.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (follows && (word.endsWith(u"ing") || word == u"never" || word == u"not" || word == u"for"))
            return true;
        follows = word == u"and" || word == u"or" || word == u"but" || word == u"then" || word.endsWith(u',');
    }
    return false;
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
    return contacts::ingForm(verb) + verbPhrase.sliced(verb.size());
}

QString asDeed(const QString& gerundPhrase)
{
    const qsizetype space = gerundPhrase.indexOf(u' ');
    const QString verb = gerundPhrase.left(space < 0 ? gerundPhrase.size() : space);
    const QString rest = gerundPhrase.sliced(verb.size());
    const bool isPlain =
        std::all_of(verb.begin(), verb.end(), [](QChar u) { return u >= u'a' && u <= u'z'; });
    if (!isPlain || verb.size() < 5 || !verb.endsWith(u"ing") || mayHaveSecondDeed(rest) ||
        holds(kUnsure, verb))
        return {};
    const auto irregular =
        std::find_if(kDeeds.begin(), kDeeds.end(), [&verb](const auto& deed) { return deed.first == verb; });
    return (irregular == kDeeds.end() ? withEd(verb.chopped(3)) : irregular->second.toString()) + rest;
}

} // namespace wellmet::drafting
