// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

using prose::TextRange;
using prose::Token;
using prose::TokenKind;

// Without a channel, whatever is too long for a connection note is a letter.
bool isMail(const NoteView& view)
{
    constexpr qsizetype kLongestNote = 300;
    if (!view.note.channel)
        return view.note.text.size() > kLongestNote;
    return view.note.channel == contacts::Channel::Email || view.note.channel == contacts::Channel::InMail ||
           view.note.channel == contacts::Channel::LinkedInMessage;
}

// In a letter's sign-off one's own address and number are at home.
bool isSignature(const NoteView& view, TextRange range)
{
    return view.note.channel == contacts::Channel::Email && view.document.signOff().overlaps(range);
}

// A recorded thing may hold a figure: "cutting losses by 20%".
bool isRecorded(const NoteView& view, QStringView words)
{
    const contacts::Contact* contact = view.recipient();
    if (!contact)
        return false;
    return contact->met.where.contains(words) || contact->organization.contains(words) ||
           std::ranges::any_of(contact->facts, [&](const contacts::Fact& fact) {
               return !fact.isPrivate && fact.text.contains(words);
           });
}

bool isCurrencySign(QStringView sign)
{
    return sign.size() == 1 && sign.front().category() == QChar::Symbol_Currency;
}

bool isCurrencyWord(QStringView word)
{
    static constexpr QStringView kWords[] = {u"dollars", u"euros", u"usd",    u"eur",
                                             u"gbp",     u"bucks", u"percent"};
    return std::ranges::any_of(kWords,
                               [&](QStringView w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
}

// "40 % humidity" is a measure; a gain, a loss or a discount is an offer.
bool isOffered(const NoteView& view, size_t index)
{
    constexpr prose::WordKey kGains[] = {
        prose::keyOf(u"off"),        prose::keyOf(u"discount"),  prose::keyOf(u"save"),
        prose::keyOf(u"saves"),      prose::keyOf(u"saved"),     prose::keyOf(u"saving"),
        prose::keyOf(u"savings"),    prose::keyOf(u"cut"),       prose::keyOf(u"cuts"),
        prose::keyOf(u"cutting"),    prose::keyOf(u"reduce"),    prose::keyOf(u"reduces"),
        prose::keyOf(u"reduced"),    prose::keyOf(u"lower"),     prose::keyOf(u"boost"),
        prose::keyOf(u"boosts"),     prose::keyOf(u"increase"),  prose::keyOf(u"increases"),
        prose::keyOf(u"raise"),      prose::keyOf(u"grow"),      prose::keyOf(u"growth"),
        prose::keyOf(u"more"),       prose::keyOf(u"less"),      prose::keyOf(u"faster"),
        prose::keyOf(u"cheaper"),    prose::keyOf(u"better"),    prose::keyOf(u"return"),
        prose::keyOf(u"returns"),    prose::keyOf(u"roi"),       prose::keyOf(u"profit"),
        prose::keyOf(u"commission"), prose::keyOf(u"guarantee"), prose::keyOf(u"guaranteed"),
        prose::keyOf(u"improve"),    prose::keyOf(u"improves"),  prose::keyOf(u"yield"),
        prose::keyOf(u"fee"),        prose::keyOf(u"interest"),  prose::keyOf(u"free"),
        prose::keyOf(u"rate")};
    const int word = view.document.firstWordAt(view.document.tokens()[index].range.start);
    const prose::Sentence& sentence = view.document.sentenceOfWord(word);
    for (int i = sentence.firstWord; i < sentence.endWord; ++i) {
        const prose::WordKey key = view.document.words()[static_cast<size_t>(i)].key;
        if (std::ranges::find(kGains, key) != std::end(kGains))
            return true;
    }
    return false;
}

// "$90", "50%", "40 euros" around the number at `index`; empty for a plain number.
TextRange price(const NoteView& view, size_t index)
{
    const auto& tokens = view.document.tokens();
    const TextRange number = tokens[index].range;
    if (index > 0 && isCurrencySign(view.document.in(tokens[index - 1].range)))
        return {tokens[index - 1].range.start, number.end() - tokens[index - 1].range.start};
    if (index + 1 == tokens.size())
        return {};
    const QStringView next = view.document.in(tokens[index + 1].range);
    const bool belongs =
        (next == u"%" && isOffered(view, index)) || isCurrencySign(next) || isCurrencyWord(next);
    return belongs ? TextRange{number.start, tokens[index + 1].range.end() - number.start} : TextRange{};
}

bool isPhoneSign(QChar c)
{
    return c == u' ' || c == u'-' || c == u'.' || c == u'(' || c == u')' || c == u'/' || c == u'\u2011';
}

// "2019-2023" and "14.10.2026" are times; a number to call has more groups, a plus or a leading zero.
bool isPhone(QStringView words, qsizetype digits)
{
    const bool isMarked = words.startsWith(u'+') || words.startsWith(u'0') || words.startsWith(u'(');
    return digits <= 15 && (digits >= 10 || (digits >= 7 && isMarked));
}

// The stretch of digits and what people put between them, from `at` on; empty when it is no phone number.
TextRange phoneAt(const QString& text, qsizetype at)
{
    qsizetype digits = 0;
    qsizetype end = at;
    for (qsizetype i = at; i < text.size(); ++i) {
        if (text[i].isDigit()) {
            ++digits;
            end = i + 1;
        } else if (!isPhoneSign(text[i]) && !(text[i] == u'+' && i == at)) {
            break;
        }
    }
    const TextRange range{at, end - at};
    return isPhone(range.in(text), digits) ? range : TextRange{};
}

QString messageFor(TokenKind kind)
{
    if (kind == TokenKind::Url)
        return u"A link looks like bait in a first note: leave “%1” out, your profile is one click away."_s;
    if (kind == TokenKind::Email)
        return u"Leave the address “%1” for when they answer."_s;
    return {};
}

void checkPhones(const NoteView& view, Severity severity, FindingSink& sink)
{
    const QString& text = view.note.text;
    bool isStart = true;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool mayStart = isStart && (text[at].isDigit() || text[at] == u'+' || text[at] == u'(');
        isStart = text[at].isSpace() || text[at] == u':';
        const TextRange phone = mayStart ? phoneAt(text, at) : TextRange{};
        if (phone.isEmpty())
            continue;
        if (!isSignature(view, phone))
            sink.add({.range = phone,
                      .severity = severity,
                      .message = u"A phone number asks for a call: leave “%1” out until they want one."_s});
        at = phone.end() - 1;
    }
}

void check(const NoteView& view, FindingSink& sink)
{
    const Severity link = isMail(view) ? Severity::Warn : Severity::Stop;
    const Severity figure = isMail(view) ? Severity::Hint : Severity::Warn;
    const auto& tokens = view.document.tokens();
    for (size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const bool isLink = token.kind == TokenKind::Url || token.kind == TokenKind::Email;
        if (isLink && !isSignature(view, token.range) && !isRecorded(view, view.document.in(token.range)))
            sink.add({.range = token.range, .severity = link, .message = messageFor(token.kind)});
        const TextRange sum = token.kind == TokenKind::Number ? price(view, i) : TextRange{};
        if (!sum.isEmpty() && !isRecorded(view, view.document.in(sum)))
            sink.add({.range = sum, .severity = figure});
    }
    checkPhones(view, link, sink);
}

} // namespace

Rule linkOrNumber()
{
    RuleInfo info;
    info.id = u"link-or-number"_s;
    info.title = u"Carries a link, a phone number or a price"_s;
    info.severity = Severity::Stop;
    info.objections = {Objection::WillSpamMe};
    info.why = u"“Links and figures from strangers are how advertisements look.”"_s;
    info.source = u"Convention; mail filters and networks count links from strangers against the sender."_s;
    info.message = u"“%1” looks like an offer: leave the figure out of a first note."_s;
    info.advice = u"Say what it is in words; send it when they ask."_s;
    info.bad = {u"Hi Bo, the plans are at https://example.org/boats now."_s,
                u"Call me any time on +44 20 7946 0958."_s, u"Write to me at jonas@example.org some day."_s,
                u"The course is only $49 until Friday."_s, u"We cut flooding by 30% last winter."_s};
    info.good = {u"From 2019-2023 I kept the tide tables at Lowmoor."_s,
                 u"The workshop begins at 14:30 on 12.06.2027."_s,
                 u"Room 2048 had the better view of the 12 boats."_s,
                 u"We weighed the anchor at forty pounds and gave up."_s};
    return {std::move(info), check};
}

} // namespace wellmet::critique
