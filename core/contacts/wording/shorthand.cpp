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
        {u"w/"_s, u"with"_s},        {u"w/o"_s, u"without"_s},     {u"abt"_s, u"about"_s},
        {u"bc"_s, u"because"_s},     {u"b/c"_s, u"because"_s},     {u"thx"_s, u"thanks"_s},
        {u"thnx"_s, u"thanks"_s},    {u"tks"_s, u"thanks"_s},      {u"u"_s, u"you"_s},
        {u"ur"_s, u"your"_s},        {u"pls"_s, u"please"_s},      {u"plz"_s, u"please"_s},
        {u"ppl"_s, u"people"_s},     {u"mtg"_s, u"meeting"_s},     {u"appt"_s, u"appointment"_s},
        {u"tmrw"_s, u"tomorrow"_s},  {u"dept"_s, u"department"_s}, {u"yrs"_s, u"years"_s},
        {u"hrs"_s, u"hours"_s},      {u"mins"_s, u"minutes"_s},    {u"wks"_s, u"weeks"_s},
        {u"xmas"_s, u"Christmas"_s}, {u"approx"_s, u"about"_s}};
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
        u"monday"_s,   u"tuesday"_s,   u"wednesday"_s, u"thursday"_s, u"friday"_s,     u"saturday"_s,
        u"sunday"_s,   u"january"_s,   u"february"_s,  u"april"_s,    u"june"_s,       u"july"_s,
        u"august"_s,   u"september"_s, u"october"_s,   u"november"_s, u"december"_s,   u"christmas"_s,
        u"easter"_s,   u"diwali"_s,    u"ramadan"_s,   u"hanukkah"_s, u"halloween"_s,  u"thanksgiving"_s,
        u"english"_s,  u"french"_s,    u"german"_s,    u"spanish"_s,  u"portuguese"_s, u"italian"_s,
        u"dutch"_s,    u"swedish"_s,   u"norwegian"_s, u"danish"_s,   u"finnish"_s,    u"turkish"_s,
        u"greek"_s,    u"russian"_s,   u"ukrainian"_s, u"arabic"_s,   u"hebrew"_s,     u"chinese"_s,
        u"japanese"_s, u"korean"_s,    u"hindi"_s,     u"welsh"_s,    u"irish"_s,      u"scottish"_s,
        u"european"_s, u"american"_s,  u"african"_s,   u"british"_s,  u"canadian"_s,   u"australian"_s};
    return kWords.contains(word);
}

bool isMonthThere(const QString& word, const QString& before)
{
    return (word == u"may" || word == u"march") &&
           isAnyOf(before,
                   {u"in", u"last", u"next", u"since", u"until", u"by", u"of", u"early", u"late", u"this"});
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
    for (const QStringView end : {u", both of us", u", the two of us"}) {
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

// "14 week lead time", "portuguese speaking modeler": with a hyphen. "2 hours notice": with an apostrophe.
QStringList joined(const QStringList& words)
{
    QStringList result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& next = words.value(i + 1);
        const QString& afterNext = words.value(i + 2);
        const bool isCompound =
            (isNumber(words[i]) && isUnit(next) && isPlainNoun(afterNext)) ||
            (next == u"speaking" && isAlwaysTall(words[i].toLower()) && isPlainNoun(afterNext));
        const bool isNotice = next == u"notice" && isUnit(words[i].chopped(1)) && words[i].endsWith(u's');
        if (isCompound) {
            result << words[i] + u'-' + next;
            ++i;
        } else {
            result << (isNotice ? words[i] + u'\'' : words[i]);
        }
    }
    return result;
}

} // namespace

QString writtenOut(const QString& text)
{
    const QStringList typed = withLastRemoved(text).split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString before = words.isEmpty() ? QString() : words.back();
        const bool endsPhrase = typed[i].endsWith(u',');
        QString word = endsPhrase ? typed[i].chopped(1) : typed[i];
        const QString lower = word.toLower();
        const bool isSmall = word == lower || (i == 0 && word.mid(1) == lower.mid(1));
        // "on like 2 hours notice"
        if (lower == u"like" && i > 0 && isNumber(typed.value(i + 1)) && isPreposition(before))
            continue;
        if (isSmall && isNumber(before) && !unitOf(lower, before == u"1").isEmpty())
            word = unitOf(lower, before == u"1");
        else if (isSmall && shorthand().contains(lower))
            word = shorthand().value(lower);
        else if (word == lower && (isAlwaysTall(lower) || isMonthThere(lower, before)))
            word[0] = word[0].toUpper();
        else if (word == u"&" && isPlainNoun(before) && isPlainNoun(typed.value(i + 1)))
            word = u"and"_s;
        words << (endsPhrase ? word + u',' : word);
    }
    return joined(words).join(u' ');
}

QString pastAsGerund(const QString& text)
{
    static const QHash<QString, QString> kSure{
        {u"became"_s, u"becoming"_s}, {u"beat"_s, u"beating"_s},   {u"began"_s, u"beginning"_s},
        {u"bought"_s, u"buying"_s},   {u"built"_s, u"building"_s}, {u"found"_s, u"finding"_s},
        {u"gave"_s, u"giving"_s},     {u"got"_s, u"getting"_s},    {u"had"_s, u"having"_s},
        {u"made"_s, u"making"_s},     {u"ran"_s, u"running"_s},    {u"sold"_s, u"selling"_s},
        {u"took"_s, u"taking"_s},     {u"won"_s, u"winning"_s},    {u"wrote"_s, u"writing"_s},
        {u"swam"_s, u"swimming"_s},   {u"came"_s, u"coming"_s},    {u"went"_s, u"going"_s}};
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
    if (!isPast(verb) || !verb.endsWith(u"ed") || verb.endsWith(u"eed") || !hasObject)
        return text;
    const QString stem = verb.chopped(2);
    return (stem.endsWith(u'i') ? stem.chopped(1) + u'y' : stem) + u"ing"_s + rest;
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
