// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/wording/fact_shape.h"

#include "contacts/wording/fact_words.h"
#include "contacts/wording/plain_words.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

// Past forms that are plain ones as well.
constexpr std::initializer_list<QStringView> kPastAndPlain = {
    u"bet",  u"cast", u"come", u"cost", u"cut",  u"found", u"ground", u"hit",    u"hurt",  u"let",  u"put",
    u"quit", u"read", u"saw",  u"set",  u"shed", u"shut",  u"split",  u"spread", u"upset", u"embed"};

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
        // "Booking.com" is a firm.
        const bool isFirm = word.front().isUpper() && !word.contains(u'/');
        return (word.contains(u".com"_s, Qt::CaseInsensitive) && !isFirm) ||
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

// "n/a", "tbd": the blank is still blank.
bool isNothing(const QString& text)
{
    return isAnyOf(text, {u"n/a",     u"na",      u"todo",      u"to do", u"tbd",      u"none",
                          u"nothing", u"unknown", u"xxx",       u"x",     u"not sure", u"don't know",
                          u"idk",     u"same",    u"see notes", u"ditto", u"look up",  u"check",
                          u"ask",     u"fill in", u"find out"}) ||
           text.contains(u"??");
}

QString generalHint(const QString& text)
{
    if (text.isEmpty() || isNothing(text))
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

// What can't be a verb: "coffee", "plans", "Duluth", "love of sailing".
bool cannotBeVerb(FactKind kind, QStringView first, QStringView second)
{
    const QString word = first.toString();
    static const QSet<QString> kBeforeOf = {
        u"think"_s,  u"hear"_s,     u"know"_s,    u"learn"_s, u"speak"_s, u"talk"_s,
        u"dream"_s,  u"thought"_s,  u"heard"_s,   u"knew"_s,  u"spoke"_s, u"dreamed"_s,
        u"talked"_s, u"complain"_s, u"approve"_s, u"make"_s,  u"made"_s};
    if (isNoVerb(word) || (second == u"of" && !kBeforeOf.contains(word)) ||
        isAnyOf(first, {u"please", u"same"}))
        return true;
    if (first.front().isUpper() && !second.isEmpty() && second.front().isUpper())
        return true;
    if (first.front().isUpper() && second.isEmpty())
        return true;
    if (kind == FactKind::Together)
        return !isPast(first) &&
               !isAnyOf(first, {u"both", u"almost", u"nearly", u"never", u"also", u"accidentally", u"even"});
    if (kind == FactKind::Shared)
        return false;
    const bool isPlural =
        first.size() > 3 && first.endsWith(u's') && !first.endsWith(u"ss") && !first.endsWith(u"cus");
    const bool isPastOnly = isPast(first) && !isAnyOf(first, kPastAndPlain);
    return isPlural || isPastOnly;
}

QString verbHint(FactKind kind, QStringView first, QStringView second)
{
    const bool isPast = kind == FactKind::Together;
    if (isSubject(first) || isQuestionWord(first))
        return kind == FactKind::Ask
                   ? u"Finish “I would like to …” with a verb, such as “hear how you chose your first team”."_s
                   : u"Finish the sentence with a verb, not with a whole new sentence."_s;
    if (isGerund(first, u"the")) // where a verb must stand, every -ing word is one
        return isPast ? u"Use the past, such as “shared a bench”, so that “We once …” reads on."_s
                      : u"Use the plain verb, such as “hear” for “hearing”, so that the sentence reads on."_s;
    if (cannotBeVerb(kind, first, second) && isPast)
        return u"Start with what you did, such as “shared a bench”, so that “We once …” reads on."_s;
    if (isDeterminer(first) || isPreposition(first) || cannotBeVerb(kind, first, second))
        return u"Start with a verb, such as “hear”, “share” or “send”, so that the sentence reads on."_s;
    return {};
}

// "ferries are late" is a sentence; "what ferries are for" and "the ferries that are late" are things.
bool isSentence(const QStringList& words)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(words.size(), 4); ++i) {
        if (isQuestionWord(words[i]) && !isAnyOf(words[i], {u"are", u"is"}))
            return false;
        if (isAnyOf(words[i], {u"that", u"who", u"which"}) && i > 0)
            return false;
        if (i > 0 &&
            isAnyOf(words[i], {u"is", u"are", u"was", u"were", u"am", u"isn't", u"aren't", u"wasn't"}))
            return true;
    }
    return false;
}

QString nounHint(FactKind kind, const QStringList& words)
{
    const QStringView first = words.front();
    const QString second = words.value(1);
    const bool clauseFits = kind == FactKind::Topic || kind == FactKind::Wants;
    if ((isSubject(first) && !second.isEmpty()) || isSentence(words) ||
        (first == u"that" && !second.isEmpty()))
        return u"Name the thing itself, such as “your promotion”, not a whole sentence about it."_s;
    if (!clauseFits && isQuestionWord(first))
        return u"Name the thing itself, so that the sentence reads on."_s;
    if (isPreposition(first) && kind != FactKind::Wants && !isAnyOf(first, {u"above", u"over"}))
        return u"Name the thing itself, so that the sentence reads on."_s;
    const bool isDoing = isAnyOf(second, {u"me", u"us"}) && !isGerund(first, second) &&
                         !isPreposition(first) &&
                         !isAnyOf(first, {u"both", u"all", u"some", u"one", u"many"});
    const bool isDone = isAnyOf(first, {u"won", u"got", u"became", u"made", u"wrote", u"gave", u"went"}) ||
                        (first.size() > 4 && first.endsWith(u"ed"_s) && first.front().isLower() &&
                         isAnyOf(second, {u"to", u"the", u"a", u"an", u"from", u"as", u"in", u"at", u"your",
                                          u"me", u"for", u"us"}));
    if ((isDone || isDoing) && (kind != FactKind::Wants || first != u"me"))
        return u"Start with a thing or an -ing word: “your new job”, “winning the prize”."_s;
    return {};
}

QString memoryHint(const QStringList& words)
{
    const QString& first = words.front();
    const bool isNamed = first.front().isUpper() || first.front().isDigit();
    const bool isSomebody = isNamed ||
                            isAnyOf(first, {u"the", u"a", u"an", u"your", u"one", u"my", u"our", u"that"}) ||
                            first.endsWith(u"'s"_s) || first.endsWith(u"’s"_s);
    if (!isSomebody || isSubject(first) || isSentence(words))
        return u"Say who you were, such as “the person who asked about vacuum”."_s;
    return {};
}

QString mutualHint(const QStringList& words)
{
    const auto isNoName = [](const QString& w) {
        return isAnyOf(w, {u"is", u"was", u"who", u"works", u"knows", u"from", u"at"});
    };
    const qsizetype comma = words.join(u' ').indexOf(u", "_s);
    const bool hasMore = comma >= 0 && words.join(u' ').at(comma + 2).isLower();
    if (words.size() > 6 || hasMore || std::ranges::any_of(words, isNoName) || isDeterminer(words.front()))
        return u"Put the person's name alone here."_s;
    return {};
}

// A clause has somebody and a verb: "our choir needs a venue".
QString reasonHint(const QStringList& words)
{
    const QString& first = words.front();
    const bool isHalf = words.size() < 3 && !isSubject(first);
    const bool hasNobody =
        isGerund(first, words.value(1)) || isQuestionWord(first) ||
        isAnyOf(first, {u"to", u"of", u"for", u"want", u"wanted", u"need", u"would", u"hope", u"hoping",
                        u"love", u"like", u"plan", u"think", u"got", u"looking", u"started", u"moved"});
    if (isHalf || hasNobody)
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
                   : verbHint(kind, first, second);
    case FactKind::Together:
        return isAnyOf(first, {u"did", u"had"}) ? QString{} : verbHint(kind, first, second);
    case FactKind::Ask:
    case FactKind::Offer:
    case FactKind::Promise:
        // "you to look at my portfolio"
        if (kind == FactKind::Ask && first == u"you" && second == u"to" && words.size() > 2)
            return {};
        return (isAnyOf(first, {u"do", u"have"}) && !isSubject(second)) || isHavingYou(words)
                   ? QString{}
                   : verbHint(kind, first, second);
    case FactKind::Topic:
    case FactKind::Work:
    case FactKind::Congrats:
    case FactKind::Thanks:
    case FactKind::Wants:
        return nounHint(kind, words);
    case FactKind::Memory:
        return memoryHint(words);
    case FactKind::Mutual:
        return mutualHint(words);
    case FactKind::Reason:
        return reasonHint(words);
    }
    return {};
}

} // namespace wellmet::contacts
