// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/likeness/name_likeness.h"

#include "contacts/name_parts.h"
#include "contacts/names.h"

#include <QHash>

#include <algorithm>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

// A name and what its owners are called for short, all folded. Only forms that one is called by, not what the
// name is in another language: María and Mary are two names.
constexpr QStringView kShortForms[][2] = {
    {u"aleksandr", u"sasha sascha alek"},
    {u"aleksandra", u"sasha sascha ola"},
    {u"alexander", u"alex al sandy sasha xander lex"},
    {u"alexandra", u"alex sandy sasha lexi allie"},
    {u"alfred", u"alf al fred freddie"},
    {u"alison", u"ali allie"},
    {u"amanda", u"mandy"},
    {u"andrea", u"andie"},
    {u"andreas", u"andi"},
    {u"andrew", u"andy drew"},
    {u"angela", u"angie"},
    {u"anthony", u"tony ant"},
    {u"antonio", u"toni tono"},
    {u"barbara", u"barb barbie babs"},
    {u"benedict", u"ben"},
    {u"benjamin", u"ben benji benny"},
    {u"bernard", u"bernie"},
    {u"bradley", u"brad"},
    {u"cameron", u"cam"},
    {u"caroline", u"carrie caro"},
    {u"catherine", u"cathy cath cat kate katie"},
    {u"charles", u"charlie chuck chas"},
    {u"charlotte", u"charlie lottie"},
    {u"christian", u"chris"},
    {u"christina", u"chris chrissy tina"},
    {u"christine", u"chris chrissy tina"},
    {u"christoph", u"chris"},
    {u"christopher", u"chris kit topher"},
    {u"daniel", u"dan danny dani"},
    {u"daniela", u"dani"},
    {u"david", u"dave davey"},
    {u"deborah", u"deb debbie"},
    {u"dmitri", u"dima mitya"},
    {u"dolores", u"lola"},
    {u"donald", u"don donnie"},
    {u"douglas", u"doug"},
    {u"edward", u"ed eddie ted teddy ned"},
    {u"eleanor", u"ellie nell nora"},
    {u"elizabeth", u"liz lizzie beth betty eliza lisa libby ellie"},
    {u"emily", u"em emmy"},
    {u"enrique", u"quique"},
    {u"eugene", u"gene"},
    {u"fernando", u"nando"},
    {u"florence", u"flo"},
    {u"frances", u"fran frankie"},
    {u"francesca", u"fran cesca"},
    {u"francis", u"frank fran"},
    {u"francisco", u"paco pancho fran curro"},
    {u"frederick", u"fred freddie"},
    {u"friederike", u"rike"},
    {u"friedrich", u"fritz"},
    {u"gabriel", u"gabe gabi"},
    {u"gabriele", u"gabi"},
    {u"geoffrey", u"geoff"},
    {u"gerald", u"gerry jerry"},
    {u"giovanni", u"gianni nanni"},
    {u"giuseppe", u"beppe peppe pino"},
    {u"gregory", u"greg"},
    {u"guadalupe", u"lupe lupita"},
    {u"guillermo", u"memo guille"},
    {u"harold", u"harry hal"},
    {u"heinrich", u"heinz heiner"},
    {u"henry", u"harry hank hal"},
    {u"ignacio", u"nacho"},
    {u"isabel", u"isa bel izzy"},
    {u"isabella", u"bella izzy"},
    {u"jacob", u"jake"},
    {u"jacqueline", u"jackie"},
    {u"james", u"jim jimmy jamie jem"},
    {u"janet", u"jan"},
    {u"jeffrey", u"jeff"},
    {u"jennifer", u"jen jenny jenn"},
    {u"jeremy", u"jem jerry"},
    {u"jessica", u"jess jessie"},
    {u"jesus", u"chus chuy"},
    {u"joachim", u"jochen achim"},
    {u"joan", u"joanie"},
    {u"joanna", u"jo asia"},
    {u"joanne", u"jo"},
    {u"johannes", u"hannes hans jo"},
    {u"john", u"jack johnny jon"},
    {u"jonathan", u"jon jonny nathan"},
    {u"jose", u"pepe chepe"},
    {u"josef", u"sepp"},
    {u"joseph", u"joe joey"},
    {u"josephine", u"jo josie"},
    {u"joshua", u"josh"},
    {u"judith", u"judy"},
    {u"katarzyna", u"kasia"},
    {u"katharina", u"kathi kati"},
    {u"katherine", u"kate katie kathy kat kit kitty"},
    {u"kathleen", u"kathy kate"},
    {u"kathryn", u"kate katie kathy kat"},
    {u"kenneth", u"ken kenny"},
    {u"kimberly", u"kim"},
    {u"lawrence", u"larry laurie"},
    {u"leonard", u"len lenny leo"},
    {u"leonardo", u"leo nardo"},
    {u"louis", u"lou"},
    {u"louise", u"lou"},
    {u"lucinda", u"lucy cindy"},
    {u"lukas", u"luki"},
    {u"madeleine", u"maddy"},
    {u"magdalena", u"magda lena"},
    {u"malgorzata", u"gosia"},
    {u"manuel", u"manolo manu lolo"},
    {u"margaret", u"maggie meg peggy marge margie greta"},
    {u"maria", u"mia mimi masha"},
    {u"martha", u"marty"},
    {u"martin", u"marty"},
    {u"matthew", u"matt"},
    {u"matthias", u"matze hias"},
    {u"maximilian", u"max"},
    {u"maxwell", u"max"},
    {u"melanie", u"mel"},
    {u"melissa", u"mel missy"},
    {u"michael", u"mike mick mickey micky mikey"},
    {u"mikhail", u"misha"},
    {u"mitchell", u"mitch"},
    {u"nathaniel", u"nate nat"},
    {u"nathan", u"nate"},
    {u"nicholas", u"nick nicky nico"},
    {u"nicola", u"nicky"},
    {u"nicole", u"nicky nikki"},
    {u"nikolai", u"kolya"},
    {u"nikolaus", u"klaus niko"},
    {u"oliver", u"ollie olly"},
    {u"olivia", u"liv livvy"},
    {u"pamela", u"pam"},
    {u"patricia", u"pat patty tricia trish"},
    {u"patrick", u"pat paddy"},
    {u"peter", u"pete"},
    {u"philip", u"phil pip"},
    {u"phillip", u"phil pip"},
    {u"rafael", u"rafa"},
    {u"raymond", u"ray"},
    {u"rebecca", u"becky becca"},
    {u"richard", u"rich rick ricky dick richie"},
    {u"robert", u"rob bob bobby robbie bert"},
    {u"roberto", u"beto"},
    {u"ronald", u"ron ronnie"},
    {u"rosario", u"charo"},
    {u"russell", u"russ"},
    {u"salvatore", u"toto"},
    {u"samantha", u"sam sammy"},
    {u"samuel", u"sam sammy"},
    {u"sebastian", u"seb basti bastian"},
    {u"sergei", u"seryozha"},
    {u"sergio", u"checo"},
    {u"stanley", u"stan"},
    {u"stefan", u"steff"},
    {u"stefanie", u"steffi"},
    {u"stephanie", u"steph steffi stevie"},
    {u"stephen", u"steve stevie"},
    {u"steven", u"steve stevie"},
    {u"stuart", u"stu"},
    {u"suzanne", u"sue suzy"},
    {u"susan", u"sue susie suzy"},
    {u"tatiana", u"tanya"},
    {u"terence", u"terry"},
    {u"teresa", u"terry tess tessa"},
    {u"theodore", u"ted teddy theo"},
    {u"theresa", u"terry tess tessa resi"},
    {u"thomas", u"tom tommy thom"},
    {u"timothy", u"tim timmy"},
    {u"tobias", u"tobi"},
    {u"ulrich", u"uli"},
    {u"ulrike", u"uli"},
    {u"valentina", u"vale tina"},
    {u"vanessa", u"nessa"},
    {u"veronica", u"ronnie vero"},
    {u"victor", u"vic"},
    {u"victoria", u"vicky tori vic"},
    {u"vincent", u"vince vinny"},
    {u"vladimir", u"vova volodya"},
    {u"walter", u"walt wally"},
    {u"wilhelm", u"willi willy"},
    {u"william", u"will bill billy liam willy"},
    {u"wolfgang", u"wolf wolfi"},
    {u"yevgeny", u"zhenya"},
    {u"zachary", u"zach zack"},
};

QHash<QString, QStringList> fullForms()
{
    QHash<QString, QStringList> forms;
    for (const auto& [full, shortForms] : kShortForms) {
        for (const QStringView form : shortForms.split(u' '))
            forms[form.toString()] << full.toString();
    }
    return forms;
}

// Scripts without spaces between words: what stands between the parts of a name there means nothing.
bool isWrittenWithoutSpaces(const QString& name)
{
    return std::ranges::any_of(name, [](QChar c) {
        const QChar::Script script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
               script == QChar::Script_Katakana || script == QChar::Script_Hangul;
    });
}

// The words that make the name, folded.
QStringList allWordsOf(const Contact& contact)
{
    const QString full = nameParts(contact.name, contact.givenName, contact.familyName).full();
    QString plain = foldedForSearch(full);
    plain.removeIf(
        [](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && c != u' '; });
    if (isWrittenWithoutSpaces(plain))
        return {plain.remove(u' ')};
    return plain.split(u' ', Qt::SkipEmptyParts);
}

bool isInitial(const QString& word)
{
    return word.size() == 1;
}

// Those of "A. Ruiz" are all that tells them from B. Ruiz.
bool hasInitialsAmid(const QStringList& words)
{
    return words.size() - std::ranges::count_if(words, isInitial) >= 2;
}

QStringList wordsOf(const Contact& contact)
{
    QStringList words = allWordsOf(contact);
    if (hasInitialsAmid(words))
        words.removeIf(isInitial);
    return words;
}

QString keyOf(QStringList words)
{
    words.sort();
    return words.join(u' ');
}

} // namespace

QStringList fullFormsOf(const QString& given)
{
    static const QHash<QString, QStringList> forms = fullForms();
    return forms.value(given);
}

QStringList likenessKeys(const Contact& contact)
{
    const QStringList words = wordsOf(contact);
    if (words.isEmpty())
        return {};
    QStringList keys{keyOf(words)};
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (const QString& full : fullFormsOf(words[i])) {
            QStringList spelt = words;
            spelt[i] = full;
            keys << keyOf(spelt);
        }
    }
    return keys;
}

QString middleInitials(const Contact& contact)
{
    QStringList words = allWordsOf(contact);
    if (!hasInitialsAmid(words))
        return {};
    words.removeIf([](const QString& word) { return !isInitial(word); });
    return words.join(QString());
}

bool mayShareInitials(const QString& one, const QString& other)
{
    const auto holds = [](const QString& whole, const QString& part) {
        return std::ranges::all_of(part, [&](QChar letter) { return whole.contains(letter); });
    };
    return holds(one, other) || holds(other, one);
}

} // namespace wellmet::contacts
