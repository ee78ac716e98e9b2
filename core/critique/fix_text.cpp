// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/fix_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using prose::ProseDocument;
using prose::TextRange;

namespace {

bool isBlank(const QString& text, qsizetype position)
{
    return position >= 0 && position < text.size() && (text[position] == u' ' || text[position] == u'\t');
}

bool isSign(const QString& text, qsizetype position, QStringView signs)
{
    return position >= 0 && position < text.size() && signs.contains(text[position]);
}

void capitalizeFirst(QString& text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
}

// Lower case for the pronouns and articles that begin our own sentences; a name or "I" stays.
void uncapitalizeFirst(QString& text)
{
    for (const QStringView opening : {u"We ", u"You ", u"It ", u"The ", u"Thank", u"My "}) {
        if (QStringView(text).startsWith(opening))
            text[0] = text[0].toLower();
    }
}

} // namespace

bool startsSentence(const ProseDocument& document, qsizetype position)
{
    const auto& sentences = document.sentences();
    return std::any_of(sentences.begin(), sentences.end(), [position](const prose::Sentence& sentence) {
        return sentence.range.start == position;
    });
}

FixIt removal(const ProseDocument& document, TextRange words)
{
    const QString& text = document.text();
    qsizetype start = words.start;
    qsizetype end = words.end();
    const bool isFirst = startsSentence(document, start);
    if (isFirst) {
        while (isSign(text, end, u",;:"))
            ++end;
        while (isBlank(text, end))
            ++end;
    } else {
        while (isBlank(text, start - 1))
            --start;
        if (isSign(text, start - 1, u",") && isSign(text, end, u",.!?;"))
            --start;
    }
    FixIt fix{{start, end - start}, {}, false};
    if (isFirst && end < text.size() && text[end].isLower()) {
        fix.replacement = QString(text[end].toUpper());
        ++fix.range.length;
    }
    return fix;
}

FixIt sentenceRemoval(const ProseDocument& document, const prose::Sentence& sentence)
{
    const QString& text = document.text();
    qsizetype start = sentence.range.start;
    qsizetype end = sentence.range.end();
    const TextRange greeting = document.greeting();
    const bool holdsGreeting = !greeting.isEmpty() && greeting.start == start && greeting.end() < end;
    if (holdsGreeting) {
        start = greeting.end();
        const bool isLast = end == document.sentences().back().range.end();
        return {{start, end - start}, isLast ? u"."_s : u","_s, false};
    }
    while (isBlank(text, end))
        ++end;
    if (end == text.size() || text[end] == u'\n') {
        while (isBlank(text, start - 1))
            --start;
    }
    return {{start, end - start}, {}, false};
}

FixIt replacement(const ProseDocument& document, TextRange words, QString text)
{
    if (text.isEmpty())
        return removal(document, words);
    if (startsSentence(document, words.start) && prose::isCapitalized(document.in(words)))
        capitalizeFirst(text);
    return {words, std::move(text), false};
}

namespace {

// The place behind a blank that was never filled, as in “Dear [Name],”; else `place` itself.
qsizetype behindPlaceholder(const QString& text, qsizetype place)
{
    constexpr qsizetype kLongest = 40;
    qsizetype at = place;
    while (isBlank(text, at))
        ++at;
    if (!isSign(text, at, u"[{<"))
        return place;
    for (const qsizetype end = std::min(text.size(), at + kLongest); at < end; ++at) {
        if (isSign(text, at, u"]}>") && !isSign(text, at + 1, u"]}>"))
            return at + 1;
    }
    return place;
}

} // namespace

TextRange placeAfterGreeting(const ProseDocument& document)
{
    const QString& text = document.text();
    const TextRange greeting = document.greeting();
    if (greeting.isEmpty())
        return {document.tokens().empty() ? 0 : document.tokens().front().range.start, 0};
    qsizetype place = behindPlaceholder(text, greeting.end());
    while (isSign(text, place, u",!.:;-\u2013\u2014") || isBlank(text, place))
        ++place;
    while (place < text.size() && text[place].isSpace())
        ++place;
    return {place, 0};
}

FixIt insertionAfterGreeting(const ProseDocument& document, QString sentence)
{
    const QString& text = document.text();
    const TextRange place = placeAfterGreeting(document);
    const qsizetype at = place.start;
    if (at == text.size()) {
        const bool needsSpace = at > 0 && !text[at - 1].isSpace();
        return {place, needsSpace ? u' ' + sentence : sentence, false};
    }
    const bool isInline = at > 1 && isBlank(text, at - 1) && isSign(text, at - 2, u",");
    if (isInline)
        uncapitalizeFirst(sentence);
    FixIt fix{{at, 0}, sentence + u' ', false};
    if (text[at].isLower()) {
        fix.replacement += text[at].toUpper();
        fix.range.length = 1;
    }
    return fix;
}

namespace {

// "Thank you, Mehwish" at the end of the last line closes a note as well as on a line of its own.
TextRange closingWords(const ProseDocument& document)
{
    constexpr prose::WordKey kClosing[] = {
        prose::keyOf(u"thank"), prose::keyOf(u"thanks"), prose::keyOf(u"many"),   prose::keyOf(u"best"),
        prose::keyOf(u"kind"),  prose::keyOf(u"warm"),   prose::keyOf(u"warmly"), prose::keyOf(u"cheers"),
        prose::keyOf(u"with"),  prose::keyOf(u"yours")};
    constexpr int kMost = 6; // words
    const prose::Sentence& last = document.sentences().back();
    if (last.endWord - last.firstWord > kMost || last.firstWord == last.endWord ||
        std::ranges::find(kClosing, document.words()[static_cast<size_t>(last.firstWord)].key) ==
            std::end(kClosing))
        return {};
    const QStringView words = document.in(last.range);
    const qsizetype comma = words.lastIndexOf(u',');
    const bool isSigned = comma > 0 && comma + 2 < words.size() && words[comma + 2].isUpper();
    return isSigned ? last.range : TextRange{};
}

} // namespace

TextRange placeBeforeSignOff(const ProseDocument& document)
{
    if (document.tokens().empty())
        return {};
    TextRange signOff = document.signOff();
    const TextRange closing = closingWords(document);
    if (!closing.isEmpty() && (signOff.isEmpty() || closing.start < signOff.start))
        signOff = closing;
    if (signOff.isEmpty())
        return {document.tokens().back().range.end(), 0};
    const auto after =
        std::find_if(document.tokens().begin(), document.tokens().end(),
                     [&](const prose::Token& token) { return token.range.start >= signOff.start; });
    return {after == document.tokens().begin() ? 0 : (after - 1)->range.end(), 0};
}

FixIt insertionBeforeSignOff(const ProseDocument& document, const QString& sentence)
{
    const TextRange place = placeBeforeSignOff(document);
    const bool isEnded = isSign(document.text(), place.start - 1, u".!?,:;\u2026)\"\u201D");
    return {place, (isEnded ? u" "_s : u". "_s) + sentence, false};
}

} // namespace wellmet::critique
