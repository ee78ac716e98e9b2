// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/wording/fact_words.h"

#include "contacts/wording/plain_words.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <array>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> setOf(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        set += word.toString();
    return set;
}

const QSet<QString>& ordinaryWords()
{
    static const QSet<QString> kWords =
        setOf(u"a an the my your our his her their its this that these those some any all both each every no "
              u"one two three "
              u"four five six ten about above across after against along among around as at before behind "
              u"between by down "
              u"during for from in inside into near of off on onto out over past through to toward towards "
              u"under until up "
              u"upon via with within without and but or if because since when where while who what why how "
              u"which whether "
              u"we you he she they it there being having am are was were is be been had has have do does did "
              u"can could will "
              u"would should may might must not never always often once twice again also still just only "
              u"even more most "
              u"add advise agree answer apply argue arrange ask attend babysit bake be become begin bike "
              u"book borrow bring "
              u"build buy call care carry catch change chat check choose clean climb coach collect come "
              u"compare connect "
              u"continue cook copy count cover cycle dance decide design discuss do draft draw drink drive "
              u"eat enjoy explain "
              u"explore feed feel find finish fix fly follow forward garden get give go grow hear help hike "
              u"hold host hope "
              u"hunt introduce invite join judge keep know learn leave lend let like list listen live look "
              u"lose love make "
              u"manage measure meet mend mentor mind miss move need offer open organize organise owe paint "
              u"pass pay photograph "
              u"pick plan plant play point practice practise prepare present print put put raise read "
              u"recommend record "
              u"remember repair review ride run sail save say see sell send serve share show sing sit ski "
              u"sketch skip sleep "
              u"solve speak spend start stay stop study support survive swap swim take talk teach tell test "
              u"thank think "
              u"train translate travel try turn understand use visit volunteer wait walk want warn wash "
              u"watch wear win work "
              u"worry write asked baked became began bought broke brought built came caught chose did drank "
              u"drew drove ate "
              u"fell felt found flew forgot fought got gave went grew heard held hid kept knew led left lent "
              u"lived lost loved "
              u"made met missed moved organized organised owned painted paid played presented ran rode said "
              u"sang sat saw sent "
              u"shared shook showed slept sold spent spoke stood stayed studied survived swam taught thought "
              u"threw took told "
              u"tried used volunteered waited walked watched woke won wore worked wrote "
              u"advice afternoon answer article bad beautiful better big bike book bread brief career cats "
              u"chance chapter "
              u"children choice city clean coffee cold colleague company cooking course cover customer data "
              u"deep demand "
              u"difficult dinner dogs early easy email energy essay excellent exam family farming fast "
              u"favourite favorite few "
              u"field film final first fish food forecasting free friend friends fresh funny future garden "
              u"gardening general "
              u"good great group hard health help high hiring home honest house idea interest interview job "
              u"kind knowledge "
              u"language large last late lecture lesson letter life local long lots low lunch machine "
              u"management many maths "
              u"meeting mentor model models money morning music new news next night notes old open opinion "
              u"own paper patient "
              u"people person photo photos piece place plans poem policy poor post practical price problem "
              u"progress project "
              u"promotion public question questions quick quiet rain real recent recipe remote research "
              u"results running "
              u"safety sales same school science second series shared short silly simple slides slow small "
              u"soft soil sparse "
              u"statistics steel story street strong student students summer talk teaching team teams tea "
              u"test testing text "
              u"thesis tips tools tough town training travel tree trees useful video walk water weather "
              u"weekend welding whole "
              u"winter women wonderful work workshop world writing year years young");
    return kWords;
}

// -ing words that are things.
const QSet<QString>& thingsInIng()
{
    static const QSet<QString> kWords = setOf(
        u"wedding painting building meeting evening morning clothing string spring king ring thing wing "
        u"ceiling "
        u"housing funding engineering training recording posting listing setting drawing opening reading "
        u"hearing "
        u"beginning ending being briefing offering rating ranking saving warning screening showing landing "
        u"standing during something nothing anything everything lightning pudding sibling earring feeling "
        u"finding farming gardening marketing accounting banking consulting programming publishing teaching "
        u"writing cooking acting singing dancing hiring planning forecasting testing running cycling "
        u"swimming "
        u"manufacturing welding upbringing outing christening hosting filming mentoring coaching");
    return kWords;
}

// Places, firms and people; "Reading" may be a town or the start of a phrase, so its capital stays.
constexpr std::initializer_list<QStringView> kNamesInIng = {
    u"reading",  u"boeing",   u"beijing",  u"sterling", u"manning", u"nanjing",
    u"kipling",  u"hastings", u"flushing", u"dorking",  u"spring",  u"wyoming",
    u"browning", u"stirling", u"epping",   u"worthing", u"bing"};

constexpr std::initializer_list<QStringView> kVerbsInIng = {u"bring", u"sing",  u"swing", u"cling",
                                                            u"fling", u"wring", u"sling", u"sting"};

constexpr auto kDoubled = std::to_array<QStringView>({u"admit", u"begin", u"commit", u"control", u"equip",
                                                      u"patrol", u"program", u"quit", u"refer", u"submit"});

bool isVowel(QChar unit)
{
    return QStringView(u"aeiou").contains(unit);
}

// "run", "plan", "knit": one vowel before one last consonant.
bool doublesLast(QStringView verb)
{
    if (std::ranges::find(kDoubled, verb) != std::end(kDoubled))
        return true;
    const qsizetype n = verb.size();
    const auto vowels = std::count_if(verb.begin(), verb.end(), isVowel);
    return n >= 3 && n <= 5 && vowels == 1 && isVowel(verb[n - 2]) && !isVowel(verb[n - 1]) &&
           !QStringView(u"wxy").contains(verb[n - 1]);
}

} // namespace

bool isAnyOf(QStringView word, std::initializer_list<QStringView> list)
{
    // Most differ in length: they needn't be looked at.
    return std::ranges::any_of(list, [&](QStringView item) {
        return item.size() == word.size() && word.compare(item, Qt::CaseInsensitive) == 0;
    });
}

bool isDeterminer(QStringView word)
{
    return isAnyOf(word, {u"the",  u"a",     u"an",   u"my",    u"your",  u"our",  u"his", u"her",  u"their",
                          u"its",  u"this",  u"that", u"these", u"those", u"some", u"any", u"all",  u"both",
                          u"each", u"every", u"no",   u"me",    u"us",    u"you",  u"him", u"them", u"it"});
}

bool isPreposition(QStringView word)
{
    return isAnyOf(word,
                   {u"about", u"above", u"across", u"after",  u"against", u"along", u"among",   u"around",
                    u"as",    u"at",    u"before", u"behind", u"between", u"by",    u"during",  u"for",
                    u"from",  u"in",    u"inside", u"into",   u"near",    u"of",    u"off",     u"on",
                    u"onto",  u"out",   u"over",   u"past",   u"through", u"to",    u"towards", u"toward",
                    u"under", u"until", u"up",     u"upon",   u"via",     u"with",  u"within",  u"without"});
}

bool isOrdinaryWord(QStringView word)
{
    const QString lower = word.toString().toLower();
    const qsizetype apostrophe = std::max(lower.indexOf(u'\''), lower.indexOf(u'’'));
    const bool isPlainIng =
        lower.size() > 5 && lower.endsWith(u"ing"_s) && !lower.contains(u'-') && !isAnyOf(lower, kNamesInIng);
    return isPlainIng || isThingOrQuality(lower) ||
           ordinaryWords().contains(apostrophe > 0 ? lower.left(apostrophe) : lower);
}

bool isPast(QStringView word)
{
    // Some of them are present forms as well: "read", "set", "cut".
    static const QSet<QString> kIrregular =
        setOf(u"arose ate awoke became began bent bet bit bled blew bore bought bound bred broke "
              u"brought built burnt burst came cast caught chose clung cost crept cut dealt did drank "
              u"dreamt drew drove dug fed fell felt fled flew flung forgave forgot fought found froze "
              u"gave got grew ground had heard held hid hit hung hurt kept knelt knew laid leant leapt "
              u"learnt led left lent let lit lost made meant met mistook outran overcame overheard "
              u"overslept paid put quit ran rang read rebuilt rode rose rowed said sang sank sat saw "
              u"sent set shared shone shook shot showed shrank shut slept slid slung smelt sold sought "
              u"spat sped spelt spent spilt split spoilt spoke sprang spread spun stole stood strode "
              u"struck strung stuck stung survived swam swapped swept swore swung taught thought threw "
              u"told took tore trod understood upheld upset was went wept were withdrew woke won wore "
              u"wound wove wrote wrung");
    static constexpr std::initializer_list<QStringView> kNot = {
        u"need", u"feed",  u"breed",   u"speed",   u"seed", u"embed", u"exceed", u"proceed", u"succeed",
        u"shed", u"shred", u"hundred", u"kindred", u"sled", u"weed",  u"bleed",  u"naked"};
    if (word.isEmpty() || word.front().isUpper())
        return false;
    return kIrregular.contains(word.toString()) ||
           (word.size() > 3 && word.endsWith(u"ed") && !isAnyOf(word, kNot));
}

bool isGerund(QStringView word, QStringView next)
{
    const QString lower = word.toString().toLower();
    if (isAnyOf(lower, {u"being", u"doing", u"going", u"using"}))
        return true;
    if (lower.size() < 5 || !lower.endsWith(u"ing"_s) || isAnyOf(lower, kVerbsInIng))
        return false;
    return !thingsInIng().contains(lower) || (!next.isEmpty() && isDeterminer(next));
}

QString ingForm(QStringView verb)
{
    if (verb.endsWith(u"ie"))
        return verb.chopped(2).toString() + u"ying"_s;
    if (verb.endsWith(u'e') && !verb.endsWith(u"ee") && !verb.endsWith(u"oe") && !verb.endsWith(u"ye"))
        return verb.chopped(1).toString() + u"ing"_s;
    return verb.toString() + (doublesLast(verb) ? verb.right(1).toString() : QString()) + u"ing"_s;
}

} // namespace wellmet::contacts
