// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/names.h"

#include "contacts/name_parts.h"

#include <algorithm>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

// What a recorded given name is greeted by; a nickname may be typed into that field too.
QString recordedGiven(const Contact& contact)
{
    const QString given = contact.givenName.simplified();
    if (!given.contains(u'"') && !given.contains(u'(') && !given.contains(u'“'))
        return given;
    const NameParts parts = nameParts(given, {}, {});
    return parts.nickname.isEmpty() ? parts.full() : parts.nickname;
}

NameParts partsOf(const Contact& contact)
{
    return nameParts(contact.name, contact.givenName, contact.familyName);
}

QString withTitle(const NameParts& parts)
{
    return parts.title.isEmpty() ? parts.full() : parts.title + u' ' + parts.full();
}

// "Prof. Dr." speaks as "Professor"; any other title stays as typed.
QString spokenTitle(const QString& title)
{
    if (title.startsWith(u"Prof"_s, Qt::CaseInsensitive))
        return u"Professor"_s;
    return title.section(u' ', 0, 0);
}

bool hasVowel(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return QStringView(u"AEIOUY").contains(c.toUpper()); });
}

// "JJ", "AJ", "K." stand for names and stay.
bool isInitials(QStringView word)
{
    return word.size() < 2 || word.contains(u'.') ||
           (word.size() == 2 && (word.endsWith(u'J') || !hasVowel(word)));
}

// One run of letters: "MCDONALD" as "McDonald", "ROSSI" as "Rossi".
QString capitalized(const QString& run)
{
    if (run.isEmpty())
        return run;
    QString low = run.left(1).toUpper() + run.mid(1).toLower();
    if (low.startsWith(u"Mc"_s) && low.size() > 3)
        low[2] = low.at(2).toUpper();
    return low;
}

QString unshoutedWord(const QString& word, bool isFirst)
{
    static const QStringList kParticles = {u"van"_s, u"von"_s,   u"der"_s, u"den"_s, u"de"_s,
                                           u"del"_s, u"della"_s, u"di"_s,  u"da"_s,  u"dos"_s,
                                           u"du"_s,  u"la"_s,    u"bin"_s, u"y"_s};
    if (!isFirst && kParticles.contains(word.toLower()))
        return word.toLower();
    if ((isFirst && isInitials(word)) || word == u"II" || word == u"III" || word == u"IV" ||
        word.contains(u'.'))
        return word;
    QString result;
    QString run;
    for (const QChar c : word + u'-') {
        if (c.isLetter() || c.isMark()) {
            run += c;
            continue;
        }
        const bool isArabicArticle =
            c == u'-' && (run == u"AL" || run == u"EL") && result.isEmpty() && !isFirst;
        result += (isArabicArticle ? run.toLower() : capitalized(run)) + c;
        run.clear();
    }
    result.chop(1);
    return result;
}

// Letters that carry no separable accent.
QString foldedLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        return u"o"_s;
    case u'ł':
        return u"l"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'ı':
        return u"i"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'þ':
        return u"th"_s;
    case u'ß':
        return u"ss"_s;
    default:
        return c;
    }
}

void addForm(QStringList& forms, const QString& form)
{
    const QString tidy = form.simplified();
    if (!tidy.isEmpty() && !forms.contains(tidy))
        forms += tidy;
}

} // namespace

QString greetingName(const Contact& contact)
{
    if (const QString address = contact.address.simplified(); !address.isEmpty())
        return address;
    const NameParts parts = partsOf(contact);
    if (!parts.nickname.isEmpty())
        return unshouted(parts.nickname);
    if (const QString given = recordedGiven(contact); !given.isEmpty())
        return unshouted(given);
    if (parts.given.isEmpty())
        return unshouted(withTitle(parts));
    // Single words of a shouted name can't show by themselves whether they are initials.
    return isShouted(parts.full()) ? unshoutedWord(parts.given, true) : parts.given;
}

QString formalName(const Contact& contact)
{
    if (const QString address = contact.address.simplified(); !address.isEmpty())
        return address;
    const NameParts parts = partsOf(contact);
    if (parts.words.isEmpty())
        return displayName(contact);
    const QString full = unshouted(parts.full());
    if (parts.title.isEmpty())
        return full;
    const bool isKnight = parts.title == u"Sir" || parts.title == u"Dame";
    if (isKnight && !parts.given.isEmpty())
        return parts.title + u' ' + unshouted(parts.given);
    const bool familyAlone = parts.words.size() == 1 && !isUnsplittable(parts.full());
    const QString family = familyAlone ? full : unshouted(parts.family);
    return spokenTitle(parts.title) + u' ' + (family.isEmpty() ? full : family);
}

QStringList nameForms(const Contact& contact)
{
    const NameParts parts = partsOf(contact);
    const QString family = unshouted(parts.family);
    const QString given = recordedGiven(contact);
    QStringList forms;
    addForm(forms, contact.address);
    addForm(forms, greetingName(contact));
    addForm(forms, formalName(contact));
    addForm(forms, displayName(contact));
    addForm(forms, unshouted(parts.full()));
    addForm(forms, withTitle(parts));
    addForm(forms, unshouted(given));
    addForm(forms, unshouted(given).section(u' ', 0, 0));
    addForm(forms, unshouted(parts.given));
    if (family.isEmpty())
        return forms;
    for (const QString& first : {parts.nickname, given, parts.given}) {
        if (!first.isEmpty())
            addForm(forms, unshouted(first) + u' ' + family);
    }
    for (const QStringView title : {u"Mr", u"Mr.", u"Ms", u"Ms.", u"Mrs", u"Mrs.", u"Mx", u"Mx.", u"Miss",
                                    u"Dr", u"Dr.", u"Doctor", u"Prof", u"Prof.", u"Professor"})
        addForm(forms, title.toString() + u' ' + family);
    return forms;
}

QString displayName(const Contact& contact)
{
    for (const QString& name : {contact.name, contact.givenName + u' ' + contact.familyName, contact.address,
                                contact.emails.value(0), contact.organization}) {
        if (const QString tidy = name.simplified(); !tidy.isEmpty())
            return tidy;
    }
    return u"Somebody"_s;
}

bool isShouted(QStringView name)
{
    qsizetype capitals = 0;
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : name) {
        if (c.isLower())
            return false;
        capitals += c.isUpper() ? 1 : 0;
        run = c.isUpper() ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest >= 3 || (capitals >= 4 && longest == 2 && !name.contains(u'.'));
}

QString unshouted(const QString& name)
{
    if (!isShouted(name))
        return name;
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i)
        words[i] = unshoutedWord(words.at(i), i == 0);
    return words.join(u' ');
}

QString foldedForSearch(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark() || c == u'\'' || c == u'’' || c == u'ʼ')
            continue;
        folded += c == u'-' || c == u'‐' ? QString(u' ') : foldedLetter(c);
    }
    return folded.simplified();
}

} // namespace wellmet::contacts
