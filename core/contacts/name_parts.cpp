// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/name_parts.h"

#include "contacts/names.h"

#include <algorithm>
#include <initializer_list>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(QStringView word, std::initializer_list<QStringView> list, Qt::CaseSensitivity cs)
{
    return std::ranges::any_of(
        list, [&](QStringView item) { return word.size() == item.size() && word.compare(item, cs) == 0; });
}

QString withoutDots(const QString& word)
{
    QString bare = word;
    return bare.remove(u'.').remove(u'®').remove(u'™');
}

bool isTitle(const QString& word)
{
    return isOneOf(withoutDots(word),
                   {u"Prof",     u"Professor", u"Dr",         u"Doctor", u"Mr",   u"Mrs",      u"Ms",
                    u"Miss",     u"Mx",        u"Sir",        u"Dame",   u"Rev",  u"Reverend", u"Ing",
                    u"Dipl-Ing", u"Eng",       u"Engr",       u"Hon",    u"Lord", u"Lady",     u"Captain",
                    u"Capt",     u"Colonel",   u"Lieutenant", u"Cdr",    u"Cmdr", u"Lt",       u"Sergeant",
                    u"Sgt",      u"Rabbi",     u"Father",     u"Fr"},
                   Qt::CaseInsensitive);
}

// Letters after a name, known well enough to be dropped even without a comma before them.
bool isKnownCredential(const QString& word)
{
    return isOneOf(withoutDots(word),
                   {u"PhD",    u"DPhil", u"EdD",  u"MD",   u"DDS",  u"DVM",   u"JD",   u"LLM",  u"LLB",
                    u"MBA",    u"MSc",   u"BSc",  u"MEng", u"BEng", u"MPhil", u"MPH",  u"MPA",  u"MFA",
                    u"BA",     u"BS",    u"MS",   u"MA",   u"BFA",  u"PMP",   u"CPA",  u"CFA",  u"CFP",
                    u"CISSP",  u"CSM",   u"SHRM", u"SPHR", u"RN",   u"PE",    u"PMI",  u"CEng", u"IEng",
                    u"CPhys",  u"CChem", u"FRSC", u"FRS",  u"FRSA", u"OBE",   u"MBE",  u"CBE",  u"FIET",
                    u"MIET",   u"MICE",  u"RIBA", u"Esq",  u"Jr",   u"Sr",    u"II",   u"III",  u"IV",
                    u"PharmD", u"LCSW",  u"ACCA", u"CSPO", u"FCA",  u"ACA",   u"MCIPD"},
                   Qt::CaseSensitive) ||
           isOneOf(withoutDots(word), {u"jr", u"sr", u"phd", u"esq", u"mba"}, Qt::CaseInsensitive);
}

// After a comma also anything with capitals past its first letter: MIMechE, FInstP, PMP®.
bool isCredentialAfterComma(const QString& word)
{
    if (isKnownCredential(word))
        return true;
    const QString bare = withoutDots(word);
    if (bare.size() < 2)
        return false;
    const auto capitals = std::ranges::count_if(bare, [](QChar c) { return c.isUpper(); });
    return capitals >= 2 && !bare.contains(u'\'') && !bare.startsWith(u"Mc"_s);
}

bool isJobWord(const QString& word)
{
    return word.front().isLower() ||
           isOneOf(word,
                   {u"Consultant", u"Engineer", u"Manager", u"Director", u"Founder", u"Coach", u"Recruiter",
                    u"Developer", u"Designer", u"Scientist", u"Professor", u"Author", u"Speaker", u"Advisor",
                    u"Analyst", u"Lecturer", u"Retired"},
                   Qt::CaseInsensitive);
}

bool isParticle(QStringView word)
{
    return isOneOf(word,
                   {u"van", u"von",  u"der", u"den", u"de",  u"del", u"della", u"di",  u"da", u"dos", u"das",
                    u"do",  u"du",   u"la",  u"le",  u"ten", u"ter", u"zu",    u"af",  u"al", u"el",  u"bin",
                    u"ibn", u"bint", u"y",   u"e",   u"st",  u"st.", u"san",   u"mac", u"ap", u"ó"},
                   Qt::CaseInsensitive);
}

bool isInitial(QStringView word)
{
    return (word.size() == 1 || (word.size() == 2 && word.endsWith(u'.'))) && word.front().isLetter();
}

// A capital surname beside a given name that isn't: "KOVÁCS Judit".
bool isCapitals(QStringView word)
{
    const auto letters = std::ranges::count_if(word, [](QChar c) { return c.isLetter(); });
    return letters >= 3 && std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
}

bool same(const QString& a, const QString& b)
{
    return foldedForSearch(a) == foldedForSearch(b);
}

struct Brackets
{
    QChar open;
    QChar close;
};

// A nickname is one word in parentheses amid the name, or up to two in quotes. What stands in parentheses
// after a whole name is as often a birth name, so that is left alone.
bool isNickname(const QString& inside, bool quoted, bool amid)
{
    const QStringList words = inside.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > (quoted ? 2 : 1) || inside.contains(u'/') || inside.contains(u'@'))
        return false;
    if (!words.front().front().isLetter() || isKnownCredential(inside) ||
        isOneOf(inside,
                {u"he", u"she", u"they", u"him", u"her", u"née", u"nee", u"hiring", u"retired", u"hons",
                 u"honours", u"honors", u"cantab", u"oxon"},
                Qt::CaseInsensitive))
        return false;
    return quoted || amid;
}

// Takes bracketed parts out of `name`; returns the nickname among them.
QString takeNickname(QString& name)
{
    static constexpr Brackets kPairs[] = {{u'"', u'"'}, {u'“', u'”'},   {u'„', u'“'},
                                          {u'«', u'»'}, {u'‘', u'’'},   {u'\'', u'\''},
                                          {u'(', u')'}, {u'（', u'）'}, {u'[', u']'}};
    QString nickname;
    for (const auto& [open, close] : kPairs) {
        const qsizetype start = name.indexOf(open);
        const bool atWordStart = start == 0 || (start > 0 && name.at(start - 1).isSpace());
        const qsizetype end = start < 0 ? -1 : name.indexOf(close, start + 1);
        if (!atWordStart || end < 0)
            continue;
        const QString inside = name.mid(start + 1, end - start - 1).simplified();
        const QString after = name.mid(end + 1).simplified();
        const QString before = name.left(start).simplified();
        const bool quoted = open != u'(' && open != u'（' && open != u'[';
        const bool amid = (!after.isEmpty() && !after.startsWith(u',')) ||
                          !before.section(u',', -1).trimmed().contains(u' ');
        if (nickname.isEmpty() && isNickname(inside, quoted, amid))
            nickname = inside;
        name = (before + u' ' + after).simplified();
        name.replace(u" ,"_s, u","_s);
    }
    return nickname;
}

// Emoji, marks and invisible signs that people put around their names.
QString withoutOrnaments(const QString& name)
{
    QString plain;
    for (const char32_t code : name.toUcs4()) {
        const QChar::Category category = QChar::category(code);
        if (category != QChar::Symbol_Other && category != QChar::Other_Format && code != 0xFE0F)
            plain += QStringView(QChar::fromUcs4(code));
    }
    return plain.simplified();
}

// "Surname, Given" turned round; what follows a comma and is no name is dropped.
QString turnedRound(const QString& name, const QString& givenName)
{
    QStringList segments = name.split(u',');
    for (QString& segment : segments)
        segment = segment.trimmed();
    const QString first = segments.takeFirst();
    const bool shouting = isShouted(name);
    for (const QString& segment : segments) {
        const bool isRecorded =
            !givenName.isEmpty() && same(segment.section(u' ', 0, 0), givenName.section(u' ', 0, 0));
        if (isRecorded)
            return segment + u' ' + first;
        const QStringList words = segment.split(u' ', Qt::SkipEmptyParts);
        // In a name all of capitals, capitals tell nothing.
        const bool credentials =
            std::ranges::all_of(words, shouting ? isKnownCredential : isCredentialAfterComma);
        if (credentials)
            continue;
        if (words.size() > 3 || std::ranges::any_of(words, isJobWord))
            break;
        return segment + u' ' + first;
    }
    return first;
}

QString takeTitle(QStringList& words)
{
    QStringList titles;
    while (words.size() > 1 && isTitle(words.front()))
        titles += words.takeFirst();
    return titles.join(u' ');
}

void dropCredentials(QStringList& words)
{
    const bool shouting = isShouted(words.join(u' '));
    while (words.size() > 1 && isKnownCredential(words.back())) {
        // "YO YO MA" is a name; "JANE SMITH MBA" is not all of one.
        if (shouting && withoutDots(words.back()).size() < 3)
            return;
        // "Jack Ma", "Anna Ba": two words, the second in a name's own spelling.
        if (words.size() == 2 && withoutDots(words.back()).size() == 2 && !words.back().contains(u'.') &&
            shouting)
            return;
        words.removeLast();
    }
}

// Where `family` stands among the words; -1 when it doesn't.
qsizetype indexOfFamily(const QStringList& words, const QStringList& family)
{
    for (qsizetype i = words.size() - family.size(); i >= 0; --i) {
        if (same(words.mid(i, family.size()).join(u' '), family.join(u' ')))
            return i;
    }
    return -1;
}

// The word that a given name is greeted by: past an initial, and with what an Abdul or Abu needs.
QString firstGiven(const QStringList& given)
{
    if (given.isEmpty())
        return {};
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (isInitial(given.at(i)))
            continue;
        const bool needsMore =
            isOneOf(given.at(i), {u"Abdul", u"Abd", u"Abu", u"Umm", u"Abdel", u"Abdal"}, Qt::CaseInsensitive);
        const bool isShort =
            isOneOf(given.at(i), {u"Md", u"Md.", u"Mohd", u"Mohd.", u"Muhd"}, Qt::CaseInsensitive);
        if (isShort && i + 1 < given.size())
            continue;
        if (needsMore && i + 1 < given.size())
            return given.at(i) + u' ' + given.at(i + 1);
        return given.at(i);
    }
    return {};
}

void splitByFamily(NameParts& parts, qsizetype index, qsizetype length)
{
    parts.family = parts.words.mid(index, length).join(u' ');
    const QStringList before = parts.words.mid(0, index);
    const QStringList after = parts.words.mid(index + length);
    // Family first: all that follows is the given name ("Tan Wei Ming"). Otherwise its first word.
    parts.given = before.isEmpty() ? after.join(u' ') : firstGiven(before);
}

// Vietnamese names begin with the family's; written with their marks they can't be anything else.
bool isFamilyFirst(const QStringList& words)
{
    return words.size() >= 3 &&
           isOneOf(words.front(),
                   {u"Nguyễn", u"Trần", u"Lê", u"Phạm", u"Huỳnh", u"Hoàng", u"Phan", u"Vũ", u"Võ", u"Đặng",
                    u"Bùi", u"Đỗ", u"Hồ", u"Ngô", u"Dương", u"Lý", u"Đinh", u"Trịnh"},
                   Qt::CaseSensitive);
}

void splitByWords(NameParts& parts)
{
    const QStringList& words = parts.words;
    if (words.size() == 1 || isFamilyFirst(words))
        return;
    const auto capital = std::ranges::find_if(words, isCapitals);
    const bool allCapitals = isShouted(words.join(u' '));
    if (capital != words.end() && !allCapitals) {
        splitByFamily(parts, capital - words.begin(), 1);
        return;
    }
    if (isParticle(words.front()) && words.front().front().isLower())
        return;
    qsizetype family = words.size() - 1;
    while (family > 1 && isParticle(words.at(family - 1)))
        --family;
    QStringList given = words.mid(0, family);
    parts.given = firstGiven(given);
    // Three words may hold two given names or two family names; only an initial between them tells.
    const bool isPlain =
        std::all_of(given.begin() + 1, given.end(), [](const QString& w) { return isInitial(w); });
    if (isPlain)
        parts.family = words.mid(family).join(u' ');
}

} // namespace

bool isUnsplittable(QStringView name)
{
    for (const char32_t code : name.toUcs4()) {
        if (!QChar::isLetter(code))
            continue;
        const QChar::Script script = QChar::script(code);
        if (script != QChar::Script_Latin && script != QChar::Script_Common &&
            script != QChar::Script_Inherited)
            return true;
    }
    return false;
}

NameParts nameParts(const QString& name, const QString& givenName, const QString& familyName)
{
    NameParts parts;
    QString rest = withoutOrnaments(name);
    parts.nickname = takeNickname(rest);
    rest = turnedRound(rest, givenName);
    parts.words = rest.split(u' ', Qt::SkipEmptyParts);
    if (parts.words.isEmpty())
        return parts;
    parts.title = takeTitle(parts.words);
    dropCredentials(parts.words);

    const QStringList family = familyName.split(u' ', Qt::SkipEmptyParts);
    const qsizetype index =
        family.isEmpty() || family.size() > parts.words.size() ? -1 : indexOfFamily(parts.words, family);
    if (index >= 0)
        splitByFamily(parts, index, family.size());
    else if (!isUnsplittable(rest))
        splitByWords(parts);
    if (!familyName.trimmed().isEmpty())
        parts.family = familyName.simplified();
    return parts;
}

} // namespace wellmet::contacts
