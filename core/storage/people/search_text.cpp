// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/search_text.h"

#include <QStringList>

#include <algorithm>

namespace wellmet::storage {

using namespace Qt::StringLiterals;

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Letters that Unicode doesn't take apart.
QStringView plainLetters(QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ı':
        return u"i";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ß':
        return u"ss";
    case u'þ':
        return u"th";
    default:
        return {};
    }
}

bool isAccent(QChar c)
{
    return c.unicode() >= 0x300 && c.unicode() <= 0x36f;
}

// Han and kana; Hangul and the scripts of South-East Asia are close to words as they stand or break into
// syllables, and are treated alike.
bool isWrittenWithoutSpaces(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return QChar::isLetterOrNumber(c);
    default:
        return false;
    }
}

bool hasLetterOrDigit(const QString& text)
{
    return std::ranges::any_of(text.toUcs4(), [](uint c) { return QChar::isLetterOrNumber(c); });
}

} // namespace

QString folded(const QString& text)
{
    if (isAscii(text))
        return text.toLower();
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        const QStringView plain = plainLetters(c);
        if (!plain.isEmpty())
            letters += plain;
        else if (!isAccent(c))
            letters += c;
    }
    return letters.normalized(QString::NormalizationForm_C);
}

QString searchable(const QString& text)
{
    if (isAscii(text))
        return text;
    QString spaced;
    for (const char32_t c : folded(text).toUcs4()) {
        const bool alone = isWrittenWithoutSpaces(c);
        if (alone && !spaced.endsWith(u' '))
            spaced += u' ';
        spaced += QChar::fromUcs4(c);
        if (alone)
            spaced += u' ';
    }
    return spaced;
}

QString prefixExpression(const QString& typed)
{
    QStringList terms;
    for (const QString& word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!hasLetterOrDigit(word))
            continue;
        QString quoted = searchable(word).trimmed();
        quoted.remove(QChar::Null).replace(u'"', u' ');
        terms << u'"' + quoted + u"\"*"_s;
    }
    return terms.join(u' ');
}

} // namespace wellmet::storage
