// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/wording/typed_text.h"

#include "contacts/wording/fact_words.h"

#include <QStringList>

#include <algorithm>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

bool isEmoji(char32_t c)
{
    const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    return within(0x1F000, 0x1FAFF) || within(0x2600, 0x27BF) || within(0x2B00, 0x2BFF) ||
           within(0xE0020, 0xE007F) || c == 0xFE0F || c == 0x20E3;
}

QString withoutEmoji(const QString& text)
{
    if (std::ranges::none_of(text, [](QChar c) { return c.isSurrogate() || c.unicode() >= 0x20E3; }))
        return text;
    constexpr char32_t kJoiner = 0x200D; // Indic scripts need it between letters
    QList<char32_t> kept;
    bool afterEmoji = false;
    const QList<uint> typed = text.toUcs4();
    for (const uint unit : typed) {
        const auto c = static_cast<char32_t>(unit);
        const bool drops = isEmoji(c) || (afterEmoji && c == kJoiner);
        if (!drops)
            kept += c;
        afterEmoji = drops;
    }
    QString plain = QString::fromUcs4(kept.constData(), kept.size()).simplified();
    for (const QChar mark : {u',', u';', u'.', u'!', u'?'})
        plain.replace(u' ' + QString(mark), QString(mark));
    return kept.size() == typed.size() ? text : plain;
}

// True for endings whose full stop is theirs: "p.m.", "Inc.", "etc."
bool ownsItsStop(QStringView text)
{
    const QStringView last = text.mid(text.lastIndexOf(u' ') + 1);
    return last.chopped(1).contains(u'.') ||
           isAnyOf(last, {u"etc.", u"Inc.", u"Ltd.", u"Co.", u"Jr.", u"Sr.", u"St."});
}

QString withoutEnd(QString text)
{
    while (text.endsWith(u"..")) {
        while (text.endsWith(u'.'))
            text.chop(1);
    }
    while (!text.isEmpty()) {
        const QChar last = text.back();
        const bool isStop = last == u'.' && !ownsItsStop(text);
        if (!isStop && !QStringView(u" ,;:!?…-–—").contains(last))
            break;
        text.chop(1);
    }
    return text;
}

QString withoutStart(QString text)
{
    while (!text.isEmpty() && QStringView(u" .…-–—•*·>,;:").contains(text.front()))
        text.remove(0, 1);
    return text;
}

bool isTitle(QStringView text)
{
    return !text.isEmpty() && text.front().isUpper() && text.contains(u' ') &&
           text.at(text.lastIndexOf(u' ') + 1).isUpper();
}

QString withoutQuotes(const QString& text)
{
    struct Pair
    {
        QChar open;
        QChar close;
    };
    for (const auto& [open, close] :
         {Pair{u'"', u'"'}, Pair{u'“', u'”'}, Pair{u'\'', u'\''}, Pair{u'‘', u'’'}}) {
        const bool encloses = text.size() > 2 && text.front() == open && text.back() == close &&
                              text.count(open) == (open == close ? 2 : 1);
        if (encloses && !isTitle(QStringView(text).sliced(1).chopped(1).trimmed()))
            return text.mid(1, text.size() - 2).trimmed();
    }
    return text;
}

// "For free", "In the rain", "Without a word"
bool isShortAddition(const QString& text)
{
    constexpr int kMostSpaces = 3;
    return text.count(u' ') <= kMostSpaces && !text.contains(u',') &&
           isAnyOf(text.section(u' ', 0, 0).toLower(), {u"after", u"at", u"before", u"by", u"during", u"for",
                                                        u"in", u"on", u"to", u"with", u"without"});
}

} // namespace

QString withoutScribbles(const QString& typed)
{
    const QString text = withoutEnd(withoutStart(withoutEmoji(typed.simplified())));
    return withoutQuotes(text);
}

QString withoutAfterthought(const QString& text)
{
    const qsizetype space = text.lastIndexOf(u". ") + 1;
    if (space < 2)
        return text;
    const QString last = text.sliced(space + 1);
    const QString first = last.section(u' ', 0, 0).toLower();
    const bool isWord = first.size() == last.size();
    const bool isAfterthought = isWord ? isAnyOf(first, {u"again", u"alone", u"too", u"twice"}) ||
                                             (isPast(first) && first.endsWith(u"ed"_s)) ||
                                             (first.endsWith(u"ly"_s) && first.size() > 4)
                                       : isShortAddition(last);
    const QStringView before = QStringView(text).left(space);
    const QStringView abbreviated = before.sliced(before.lastIndexOf(u' ') + 1);
    if (!isAfterthought || isAnyOf(abbreviated, {u"vs.", u"approx.", u"ca.", u"e.g.", u"i.e.", u"Dr.", u"Mr.",
                                                 u"Mrs.", u"Ms.", u"Prof.", u"St."}))
        return text;
    const bool keepsStop = ownsItsStop(before);
    return (keepsStop ? before : before.chopped(1)).toString() + u", "_s + first + last.sliced(first.size());
}

QString withTallI(const QString& text)
{
    QStringList words = text.split(u' ');
    for (QString& word : words) {
        if (isAnyOf(word, {u"i", u"i,", u"i'm", u"i’m", u"i've", u"i’ve", u"i'd", u"i’d", u"i'll", u"i’ll"}))
            word[0] = u'I';
    }
    return words.join(u' ');
}

QString withoutStress(const QString& text)
{
    constexpr qsizetype kLongAcronym = 4;
    QStringList words = text.split(u' ');
    const bool isShouted = std::ranges::none_of(text, [](QChar c) { return c.isLower(); });
    for (qsizetype i = 0; !isShouted && i < words.size(); ++i) {
        QString& word = words[i];
        const bool isTall = std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
        const QString lower = word.toLower();
        if (word.size() >= kLongAcronym && isTall && isPast(lower))
            word = lower;
        // "I saw that You are opening a post"
        if (i > 0 && isAnyOf(lower, {u"you", u"your", u"yours"}) && !words[i - 1].endsWith(u'.'))
            word = lower;
    }
    return words.join(u' ');
}

QString withoutTitleCase(const QString& text)
{
    QStringList words = text.split(u' ');
    const auto isTall = [](const QString& word) { return !word.isEmpty() && word.front().isUpper(); };
    const auto isPlain = [&isTall](const QString& word) {
        return isTall(word) && isOrdinaryWord(word.toLower()) && word.mid(1) == word.mid(1).toLower();
    };
    constexpr int kFewest = 3;
    const bool isTitled = std::ranges::all_of(words, [&isTall](const QString& word) {
        return isTall(word) || isPreposition(word) || isAnyOf(word, {u"a", u"an", u"the", u"and", u"as"});
    });
    if (!isTitled || std::ranges::count_if(words, isPlain) < kFewest)
        return text;
    for (QString& word : words) {
        if (isPlain(word))
            word = word.toLower();
    }
    return words.join(u' ');
}

QString withoutCapsLock(const QString& text)
{
    const auto isSmall = [](QChar c) { return c.isLower(); };
    QStringList words = text.split(u' ');
    constexpr qsizetype kLongAcronym = 5;
    if ((words.size() < 2 && text.size() <= kLongAcronym) || std::ranges::any_of(text, isSmall))
        return text;
    const bool isSentence = std::ranges::any_of(
        words, [](const QString& word) { return word.size() > 1 && isOrdinaryWord(word); });
    bool followsArticle = false;
    for (QString& word : words) {
        // "THE ORDER" is a thing, "THE BBC" may be a name.
        const bool isThing = followsArticle && word.size() >= kLongAcronym;
        followsArticle =
            isAnyOf(word.toLower(), {u"a", u"an", u"the", u"my", u"our", u"your", u"her", u"his"});
        if (isSentence && word != u"I" && (isThing || isOrdinaryWord(word)))
            word = word.toLower();
    }
    return words.join(u' ');
}

} // namespace wellmet::contacts
