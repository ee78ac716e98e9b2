// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/wording/shorthand.h"

#include "contacts/wording/fact_words.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString>& shorthand()
{
    static const QHash<QString, QString> kWords{
        {u"w/"_s, u"with"_s},
        {u"w/o"_s, u"without"_s},
        {u"abt"_s, u"about"_s},
        {u"bc"_s, u"because"_s},
        {u"b/c"_s, u"because"_s},
        {u"thx"_s, u"thanks"_s},
        {u"thnx"_s, u"thanks"_s},
        {u"tks"_s, u"thanks"_s},
        {u"u"_s, u"you"_s},
        {u"ur"_s, u"your"_s},
        {u"pls"_s, u"please"_s},
        {u"plz"_s, u"please"_s},
        {u"ppl"_s, u"people"_s},
        {u"mtg"_s, u"meeting"_s},
        {u"appt"_s, u"appointment"_s},
        {u"tmrw"_s, u"tomorrow"_s},
        {u"dept"_s, u"department"_s},
        {u"yrs"_s, u"years"_s},
        {u"hrs"_s, u"hours"_s},
        {u"mins"_s, u"minutes"_s},
        {u"wks"_s, u"weeks"_s},
        {u"xmas"_s, u"Christmas"_s},
        {u"approx"_s, u"about"_s},
        // apostrophes that weren't typed, and slips that are no other word
        {u"didnt"_s, u"didn't"_s},
        {u"dont"_s, u"don't"_s},
        {u"doesnt"_s, u"doesn't"_s},
        {u"isnt"_s, u"isn't"_s},
        {u"wasnt"_s, u"wasn't"_s},
        {u"couldnt"_s, u"couldn't"_s},
        {u"wouldnt"_s, u"wouldn't"_s},
        {u"havent"_s, u"haven't"_s},
        {u"im"_s, u"I'm"_s},
        {u"ive"_s, u"I've"_s},
        {u"youre"_s, u"you're"_s},
        {u"thats"_s, u"that's"_s},
        {u"adress"_s, u"address"_s},
        {u"accomodate"_s, u"accommodate"_s},
        {u"becomming"_s, u"becoming"_s},
        {u"begining"_s, u"beginning"_s},
        {u"comming"_s, u"coming"_s},
        {u"definately"_s, u"definitely"_s},
        {u"enviroment"_s, u"environment"_s},
        {u"finaly"_s, u"finally"_s},
        {u"freind"_s, u"friend"_s},
        {u"goverment"_s, u"government"_s},
        {u"knowlege"_s, u"knowledge"_s},
        {u"occured"_s, u"occurred"_s},
        {u"proffesor"_s, u"professor"_s},
        {u"b4"_s, u"before"_s},
        {u"cant"_s, u"can't"_s},
        {u"recieve"_s, u"receive"_s},
        {u"recieving"_s, u"receiving"_s},
        {u"reccomend"_s, u"recommend"_s},
        {u"recomend"_s, u"recommend"_s},
        {u"seperate"_s, u"separate"_s},
        {u"sucessful"_s, u"successful"_s},
        {u"succesful"_s, u"successful"_s},
        {u"suprise"_s, u"surprise"_s},
        {u"teh"_s, u"the"_s},
        {u"thier"_s, u"their"_s},
        {u"tommorow"_s, u"tomorrow"_s},
        {u"tomorow"_s, u"tomorrow"_s},
        {u"truely"_s, u"truly"_s},
        {u"untill"_s, u"until"_s},
        {u"wich"_s, u"which"_s},
        {u"writting"_s, u"writing"_s}};
    return kWords;
}

// Behind a number only: "20 min", "2 hr".
QString unitOf(const QString& word, bool isOne)
{
    static const QHash<QString, QString> kUnits{{u"min"_s, u"minute"_s}, {u"hr"_s, u"hour"_s},
                                                {u"yr"_s, u"year"_s},    {u"wk"_s, u"week"_s},
                                                {u"mth"_s, u"month"_s},  {u"sec"_s, u"second"_s}};
    const QString unit = kUnits.value(word);
    return unit.isEmpty() || isOne ? unit : unit + u's';
}

bool isAlwaysTall(const QString& word)
{
    static const QSet<QString> kWords{
        u"monday"_s,     u"tuesday"_s,   u"wednesday"_s,  u"thursday"_s,     u"friday"_s,
        u"saturday"_s,   u"sunday"_s,    u"january"_s,    u"february"_s,     u"april"_s,
        u"june"_s,       u"july"_s,      u"august"_s,     u"september"_s,    u"october"_s,
        u"november"_s,   u"december"_s,  u"christmas"_s,  u"easter"_s,       u"diwali"_s,
        u"ramadan"_s,    u"hanukkah"_s,  u"halloween"_s,  u"thanksgiving"_s, u"english"_s,
        u"french"_s,     u"german"_s,    u"spanish"_s,    u"portuguese"_s,   u"italian"_s,
        u"dutch"_s,      u"swedish"_s,   u"norwegian"_s,  u"danish"_s,       u"finnish"_s,
        u"turkish"_s,    u"greek"_s,     u"russian"_s,    u"ukrainian"_s,    u"arabic"_s,
        u"hebrew"_s,     u"chinese"_s,   u"japanese"_s,   u"korean"_s,       u"hindi"_s,
        u"welsh"_s,      u"irish"_s,     u"scottish"_s,   u"colombian"_s,    u"mexican"_s,
        u"brazilian"_s,  u"chilean"_s,   u"peruvian"_s,   u"indian"_s,       u"pakistani"_s,
        u"indonesian"_s, u"malaysian"_s, u"vietnamese"_s, u"thai"_s,         u"filipino"_s,
        u"nigerian"_s,   u"ghanaian"_s,  u"kenyan"_s,     u"ugandan"_s,      u"ethiopian"_s,
        u"egyptian"_s,   u"moroccan"_s,  u"tunisian"_s,   u"algerian"_s,     u"israeli"_s,
        u"iranian"_s,    u"iraqi"_s,     u"syrian"_s,     u"lebanese"_s,     u"austrian"_s,
        u"belgian"_s,    u"czech"_s,     u"slovak"_s,     u"hungarian"_s,    u"romanian"_s,
        u"bulgarian"_s,  u"serbian"_s,   u"croatian"_s,   u"slovenian"_s,    u"albanian"_s,
        u"estonian"_s,   u"latvian"_s,   u"lithuanian"_s, u"swiss"_s,        u"icelandic"_s,
        u"catalan"_s,    u"basque"_s,    u"georgian"_s,   u"armenian"_s,     u"nepali"_s,
        u"taiwanese"_s,  u"nordic"_s,    u"baltic"_s,     u"scandinavian"_s, u"european"_s,
        u"american"_s,   u"african"_s,   u"british"_s,    u"canadian"_s,     u"australian"_s};
    return kWords.contains(word) || (word.endsWith(u"days") && kWords.contains(word.chopped(1)));
}

bool isMonthThere(const QString& word, const QString& before)
{
    return (word == u"may" || word == u"march") &&
           isAnyOf(before, {u"in", u"last", u"next", u"since", u"until", u"by", u"of", u"early", u"late",
                            u"this", u"before", u"after"});
}

// "before feb", "in oct"
QString monthOf(const QString& brief, const QString& before)
{
    static const QHash<QString, QString> kMonths{{u"jan"_s, u"January"_s},    {u"feb"_s, u"February"_s},
                                                 {u"apr"_s, u"April"_s},      {u"jul"_s, u"July"_s},
                                                 {u"aug"_s, u"August"_s},     {u"sep"_s, u"September"_s},
                                                 {u"sept"_s, u"September"_s}, {u"oct"_s, u"October"_s},
                                                 {u"nov"_s, u"November"_s},   {u"dec"_s, u"December"_s}};
    return isAnyOf(before, {u"in", u"by", u"before", u"after", u"until", u"since", u"from", u"last", u"next"})
               ? kMonths.value(brief)
               : QString();
}

bool isNumber(const QString& word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

bool isLaugh(const QString& word)
{
    return isAnyOf(word,
                   {u"lol", u"haha", u"hahaha", u"hehe", u"xd", u":)", u":-)", u";)", u":d", u"<3", u"lmao"});
}

QString withLastRemoved(const QString& text)
{
    QString plain = text;
    while (plain.contains(u' ') && isLaugh(plain.sliced(plain.lastIndexOf(u' ') + 1)))
        plain.truncate(plain.lastIndexOf(u' '));
    // "promotion (finally)", "failed the exam, both of us"
    const qsizetype open = plain.lastIndexOf(u" (");
    const QStringView aside =
        open > 0 && plain.endsWith(u')') ? QStringView(plain).sliced(open + 2).chopped(1) : QStringView();
    if (!aside.isEmpty() && std::ranges::all_of(aside, [](QChar c) { return c.isLower(); }))
        plain.truncate(open);
    for (const QStringView end : {u", both of us", u", the two of us", u", if she likes", u", if he likes",
                                  u", if they like", u", if you like"}) {
        if (plain.endsWith(end))
            plain.chop(end.size());
    }
    return plain;
}

bool isUnit(const QString& word)
{
    return isAnyOf(word, {u"minute", u"hour", u"day", u"week", u"month", u"year", u"page"});
}

bool isPlainNoun(const QString& word)
{
    return word.size() > 2 && std::ranges::all_of(word, [](QChar c) { return c.isLower(); }) &&
           !isPreposition(word) &&
           !isAnyOf(word, {u"and", u"or", u"ago", u"later", u"old", u"before", u"longer", u"more", u"less",
                           u"earlier"});
}

// "last years beans", "when your down in Galway", "a 2nd opinion", "2 hours notice": a word that its
// neighbors put right; empty for any other.
QString mendedByNeighbors(const QString& before, const QString& word, const QString& next)
{
    if (word == u"2nd" && next != u"hand" && isPlainNoun(next))
        return u"second"_s;
    if (word == u"years" && isAnyOf(before, {u"last", u"next", u"this"}) && isPlainNoun(next))
        return u"year's"_s;
    if (word == u"your" && isAnyOf(before, {u"when", u"if", u"whenever", u"while"}) &&
        isAnyOf(next, {u"down", u"in", u"back", u"here", u"there", u"free", u"ready", u"around", u"up"}))
        return u"you're"_s;
    const bool isNotice = next == u"notice" && isUnit(word.chopped(1)) && word.endsWith(u's');
    return isNotice ? word + u'\'' : QString();
}

// "14 week lead time", "portuguese speaking modeler": with a hyphen.
QStringList joined(const QStringList& words)
{
    QStringList result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& next = words.value(i + 1);
        const QString& afterNext = words.value(i + 2);
        const QString mended = mendedByNeighbors(words.value(i - 1), words[i], next);
        const bool isCompound =
            (isNumber(words[i]) && isUnit(next) && isPlainNoun(afterNext)) ||
            (next == u"speaking" && isAlwaysTall(words[i].toLower()) && isPlainNoun(afterNext));
        const bool isUsed = words[i] == u"2nd" && next == u"hand";
        if (!mended.isEmpty()) {
            result << mended;
        } else if (isCompound || isUsed) {
            result << (isUsed ? u"second"_s : words[i]) + u'-' + next;
            ++i;
        } else {
            result << words[i];
        }
    }
    return result;
}

// A single word as it is written with care, behind `before` and in front of `next`.
QString wordWrittenOut(const QString& word, bool isFirst, const QString& before, const QString& next)
{
    const QString lower = word.toLower();
    const bool isSmall = word == lower || (isFirst && word.mid(1) == lower.mid(1));
    if (isSmall && isNumber(before) && !unitOf(lower, before == u"1").isEmpty())
        return unitOf(lower, before == u"1");
    if (isSmall && shorthand().contains(lower))
        return shorthand().value(lower);
    if (const QString month = word == lower ? monthOf(lower, before) : QString(); !month.isEmpty())
        return month;
    if (word == lower && (isAlwaysTall(lower) || isMonthThere(lower, before)))
        return word.left(1).toUpper() + word.sliced(1);
    if (lower == u"me" && isAnyOf(before, {u"explain", u"explaining", u"explained"}))
        return u"to me"_s; // "explaining me the crack"
    return word == u"&" && isPlainNoun(before) && isPlainNoun(next) ? u"and"_s : word;
}

// "swapping" of "swapped"; empty for what isn't surely a regular past.
QString ingOfRegular(const QString& verb)
{
    if (!isPast(verb) || !verb.endsWith(u"ed") || verb.endsWith(u"eed"))
        return {};
    const QString stem = verb.chopped(2);
    return (stem.endsWith(u'i') ? stem.chopped(1) + u'y' : stem) + u"ing"_s;
}

} // namespace

QString writtenOut(const QString& text)
{
    const QStringList typed = withLastRemoved(text).split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString before = words.isEmpty() ? QString() : words.back();
        const bool endsPhrase = typed[i].endsWith(u',');
        const QString bare = endsPhrase ? typed[i].chopped(1) : typed[i];
        // "on like 2 hours notice"
        if (bare.toLower() == u"like" && i > 0 && isNumber(typed.value(i + 1)) && isPreposition(before))
            continue;
        const QString word = wordWrittenOut(bare, i == 0, before, typed.value(i + 1));
        words << (endsPhrase ? word + u',' : word);
    }
    return joined(words).join(u' ');
}

QString pastAsGerund(const QString& text)
{
    static const QHash<QString, QString> kSure{
        {u"became"_s, u"becoming"_s}, {u"beat"_s, u"beating"_s},
        {u"began"_s, u"beginning"_s}, {u"bought"_s, u"buying"_s},
        {u"built"_s, u"building"_s},  {u"found"_s, u"finding"_s},
        {u"gave"_s, u"giving"_s},     {u"got"_s, u"getting"_s},
        {u"had"_s, u"having"_s},      {u"made"_s, u"making"_s},
        {u"ran"_s, u"running"_s},     {u"sold"_s, u"selling"_s},
        {u"took"_s, u"taking"_s},     {u"won"_s, u"winning"_s},
        {u"wrote"_s, u"writing"_s},   {u"swam"_s, u"swimming"_s},
        {u"came"_s, u"coming"_s},     {u"went"_s, u"going"_s},
        {u"taught"_s, u"teaching"_s}, {u"lent"_s, u"lending"_s},
        {u"told"_s, u"telling"_s},    {u"kept"_s, u"keeping"_s},
        {u"let"_s, u"letting"_s},     {u"drove"_s, u"driving"_s},
        {u"sent"_s, u"sending"_s},    {u"brought"_s, u"bringing"_s},
        {u"paid"_s, u"paying"_s},     {u"held"_s, u"holding"_s},
        {u"stood"_s, u"standing"_s},  {u"sat"_s, u"sitting"_s},
        {u"stayed"_s, u"staying"_s},  {u"read"_s, u"reading"_s},
        {u"caught"_s, u"catching"_s}, {u"spoke"_s, u"speaking"_s},
        {u"fed"_s, u"feeding"_s},     {u"met"_s, u"meeting"_s},
        {u"left"_s, u"leaving"_s},    {u"put"_s, u"putting"_s},
        {u"saw"_s, u"seeing"_s},      {u"sang"_s, u"singing"_s},
        {u"spent"_s, u"spending"_s},  {u"stuck"_s, u"sticking"_s},
        {u"chose"_s, u"choosing"_s},  {u"understood"_s, u"understanding"_s}};
    const QString plain = text.startsWith(u"you ") ? text.sliced(4) : text;
    const QString verb = plain.section(u' ', 0, 0);
    const QString rest = plain.sliced(verb.size());
    if (kSure.contains(verb) && !rest.isEmpty())
        return kSure.value(verb) + rest;
    // "promoted to head of data" was done to them.
    if (isAnyOf(verb, {u"accepted", u"admitted", u"appointed", u"awarded", u"elected", u"hired", u"named",
                       u"nominated", u"promoted", u"selected", u"shortlisted"}) &&
        isPreposition(rest.trimmed().section(u' ', 0, 0)))
        return u"being "_s + verb + rest;
    const QString next = plain.section(u' ', 1, 1);
    const bool hasObject =
        isDeterminer(next) || isPreposition(next) || isNumber(next) ||
        isAnyOf(next, {u"something", u"first", u"one", u"two", u"three", u"four", u"five"});
    const QString doing = hasObject ? ingOfRegular(verb) : QString();
    return doing.isEmpty() ? text : doing + rest;
}

QString deedAsGerund(const QString& text)
{
    const QString certain = pastAsGerund(text);
    const QString plain = text.sliced(QStringView(u"you ").size());
    const QString verb = plain.section(u' ', 0, 0);
    const QString doing = certain == text ? ingOfRegular(verb) : QString();
    return doing.isEmpty() ? certain : doing + plain.sliced(verb.size());
}

QString infinitiveAsGerund(const QString& text)
{
    const QString verb = text.section(u' ', 1, 1);
    const bool isPlain = std::ranges::all_of(verb, [](QChar c) { return c >= u'a' && c <= u'z'; });
    return text.startsWith(u"to ") && verb.size() > 1 && isPlain
               ? ingForm(verb) + text.sliced(3 + verb.size())
               : text;
}

QString withoutConfession(const QString& text)
{
    for (const QStringView end : {u" and I didn't", u" but I didn't", u" and I haven't", u" but I haven't",
                                  u" and I haven't yet", u" but I haven't yet", u", haven't yet",
                                  u" but didn't", u" and didn't", u" but forgot", u" and forgot"}) {
        if (text.endsWith(end))
            return text.chopped(end.size());
    }
    return text;
}

QString withRecipient(const QString& text)
{
    const QString verb = text.section(u' ', 0, 0);
    const QString next = text.section(u' ', 1, 1);
    if (!isAnyOf(verb, {u"send", u"mail", u"email", u"forward"}) || next.isEmpty())
        return text;
    const QString rest = text.sliced(verb.size());
    const bool isPaper =
        isAnyOf(next, {u"link",      u"list",   u"form",  u"recipe",   u"report",  u"file",     u"paper",
                       u"article",   u"photo",  u"map",   u"book",     u"draft",   u"template", u"checklist",
                       u"recording", u"slides", u"notes", u"contract", u"invoice", u"manual",   u"program"});
    const QString third = text.section(u' ', 2, 2);
    if (isPaper && (third.isEmpty() || isPreposition(third)))
        return verb + u" you the"_s + rest;
    const bool isThing = isAnyOf(next, {u"our", u"my", u"the", u"a", u"an", u"some", u"two", u"three"});
    return isThing && !text.contains(u" to ") ? verb + u" you"_s + rest : text;
}

} // namespace wellmet::contacts
