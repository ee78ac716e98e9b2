// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/wording/fact_shape.h"

#include "contacts/wording/fact_words.h"

#include <QStringList>

#include <algorithm>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 140; // a phrase beyond this leaves no room for a note of 200

bool isSubject(QStringView word)
{
    return isAnyOf(word, {u"I",      u"I'm",    u"I’m",   u"I've",  u"I’ve",  u"I'd",  u"I’d",
                          u"I'll",   u"I’ll",   u"we",    u"you",   u"she",   u"he",   u"they",
                          u"you're", u"you’re", u"we're", u"we’re", u"we've", u"we’ve"});
}

bool isQuestionWord(QStringView word)
{
    return isAnyOf(word, {u"how", u"what",  u"why",   u"when", u"where", u"who",    u"which",
                          u"can", u"could", u"would", u"will", u"do",    u"does",   u"did",
                          u"are", u"is",    u"have",  u"has",  u"may",   u"should", u"whether"});
}

bool hasLink(const QString& text)
{
    if (text.contains(u"://"_s) || text.contains(u"www."_s, Qt::CaseInsensitive) || text.contains(u'@'))
        return true;
    const QStringList words = text.split(u' ');
    return std::ranges::any_of(words, [](const QString& word) {
        return word.contains(u".com"_s, Qt::CaseInsensitive) ||
               word.contains(u".org/"_s, Qt::CaseInsensitive);
    });
}

// A full stop or the like, then a capital: a second sentence. "Dr. Keller" and "St. John" are none.
bool hasTwoSentences(const QString& text)
{
    for (qsizetype i = 3; i + 2 < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isEnd =
            c == u'!' || c == u'?' ||
            (c == u'.' && text.at(i - 1).isLower() && text.at(i - 2).isLower() && text.at(i - 3).isLower());
        if (isEnd && text.at(i + 1).isSpace() && text.at(i + 2).isUpper())
            return true;
    }
    return false;
}

QString generalHint(const QString& text)
{
    if (text.isEmpty())
        return u"Fill in the blank, or take this line out."_s;
    if (hasLink(text))
        return u"Say what it is instead of giving a link or an address."_s;
    if (hasTwoSentences(text))
        return u"Keep to one phrase here; a second thing can be a fact of its own."_s;
    if (text.size() > kLongest)
        return u"Keep to a short phrase; this would fill a whole note."_s;
    if (std::ranges::none_of(text, [](QChar c) { return c.isLetter() || c.isSurrogate(); }))
        return u"Fill in the blank with words."_s;
    return {};
}

QString verbHint(FactKind kind, QStringView first)
{
    const bool isPast = kind == FactKind::Together;
    if (isSubject(first) || isQuestionWord(first))
        return kind == FactKind::Ask
                   ? u"Finish “I would like to …” with a verb, such as “hear how you chose your first team”."_s
                   : u"Finish the sentence with a verb, not with a whole new sentence."_s;
    if (isGerund(first, u"the")) // where a verb must stand, every -ing word is one
        return isPast ? u"Use the past, such as “shared a bench”, so that “We once …” reads on."_s
                      : u"Use the plain verb, such as “hear” for “hearing”, so that the sentence reads on."_s;
    if (isDeterminer(first) || isPreposition(first))
        return u"Start with a verb, such as “hear”, “share” or “send”, so that the sentence reads on."_s;
    return {};
}

QString nounHint(FactKind kind, QStringView first, QStringView second)
{
    const bool clauseFits = kind == FactKind::Topic || kind == FactKind::Wants;
    if (isSubject(first) && !second.isEmpty())
        return u"Name the thing itself, such as “your promotion”, not a whole sentence about it."_s;
    if (!clauseFits && isQuestionWord(first))
        return u"Name the thing itself, so that the sentence reads on."_s;
    const bool isPast = isAnyOf(first, {u"won", u"got", u"became", u"made", u"wrote", u"gave", u"went"}) ||
                        (first.size() > 4 && first.endsWith(u"ed"_s) && first.front().isLower() &&
                         (isAnyOf(second, {u"to", u"the", u"a", u"an", u"from", u"as", u"in", u"at", u"your",
                                           u"me", u"for", u"us"})));
    if (isPast && kind != FactKind::Wants)
        return u"Start with a thing or an -ing word: “your new job”, “winning the prize”."_s;
    return {};
}

QString memoryHint(QStringView first)
{
    if (isAnyOf(first,
                {u"who", u"asked", u"asking", u"in", u"at", u"from", u"with", u"on", u"we", u"I", u"you"}))
        return u"Say who you were, such as “the person who asked about vacuum”."_s;
    return {};
}

QString mutualHint(const QStringList& words)
{
    const bool hasVerb = std::ranges::any_of(words, [](const QString& w) {
        return isAnyOf(w, {u"is", u"was", u"who", u"works", u"knows"});
    });
    if (words.size() > 5 || hasVerb || isDeterminer(words.front()))
        return u"Put the person's name alone here."_s;
    return {};
}

QString reasonHint(QStringView first, QStringView second)
{
    if (isGerund(first, second) || isAnyOf(first, {u"to", u"of", u"for"}) || isQuestionWord(first))
        return u"Say who does it: “I am moving into data work”."_s;
    return {};
}

// "have you there", "have you on the panel"; not "have you been there", "have you ever …".
bool isHavingYou(const QStringList& words)
{
    const QString third = words.value(2);
    return words.value(0) == u"have" && words.value(1) == u"you" && !third.isEmpty() &&
           !third.endsWith(u"ed"_s) && !words.back().endsWith(u'?') &&
           !isAnyOf(third,
                    {u"a",     u"already", u"an",      u"any",  u"been",    u"done",  u"ever", u"found",
                     u"got",   u"had",     u"heard",   u"made", u"met",     u"never", u"read", u"seen",
                     u"still", u"taken",   u"thought", u"time", u"written", u"yet"});
}

} // namespace

QString shapeHint(FactKind kind, const QString& text)
{
    if (const QString hint = generalHint(text); !hint.isEmpty())
        return hint;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const QString& first = words.front();
    const QString second = words.value(1);
    switch (kind) {
    case FactKind::Shared:
        // "are from Leeds", "have two dogs", "do pottery": verbs here, not questions.
        return isAnyOf(first, {u"are", u"have", u"do", u"did", u"will", u"can", u"could"})
                   ? QString{}
                   : verbHint(kind, first);
    case FactKind::Together:
        return isAnyOf(first, {u"did", u"had"}) ? QString{} : verbHint(kind, first);
    case FactKind::Ask:
    case FactKind::Offer:
    case FactKind::Promise:
        return (isAnyOf(first, {u"do", u"have"}) && !isSubject(second)) || isHavingYou(words)
                   ? QString{}
                   : verbHint(kind, first);
    case FactKind::Topic:
    case FactKind::Work:
    case FactKind::Congrats:
    case FactKind::Thanks:
    case FactKind::Wants:
        return nounHint(kind, first, second);
    case FactKind::Memory:
        return memoryHint(first);
    case FactKind::Mutual:
        return mutualHint(words);
    case FactKind::Reason:
        return reasonHint(first, second);
    }
    return {};
}

} // namespace wellmet::contacts
