// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/table.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

using contacts::Channel;
using contacts::Limits;
using prose::TextRange;

constexpr qsizetype kShortNote = 60; // characters
constexpr qsizetype kFewestWords = 50;
constexpr qsizetype kMostWords = 125;

// Everything past the limit, from the start of a sign.
TextRange past(const QString& text, qsizetype limit)
{
    const qsizetype start = text[limit].isLowSurrogate() && limit > 0 ? limit - 1 : limit;
    return {start, text.size() - start};
}

void checkBody(const NoteView& view, const Limits& limits, FindingSink& sink)
{
    const QString& text = view.note.text;
    const qsizetype over = text.size() - limits.body;
    const QString sign = over == 1 ? u"character"_s : u"characters"_s;
    if (limits.body > 0 && over > 0) {
        sink.add({.range = past(text, limits.body),
                  .severity = Severity::Stop,
                  .message =
                      u"This is %1 %2 over the limit of %3: shorten it until the marked end fits."_s.arg(over)
                          .arg(sign)
                          .arg(limits.body)});
    } else if (contacts::isNote(*view.note.channel) && text.size() < kShortNote) {
        sink.add({.range = view.document.tokens().back().range,
                  .message = u"There is room for one more thing: say how you met, or why you write."_s});
    } else if (view.note.channel != Channel::Email && limits.aim > 0 && text.size() > limits.aim) {
        sink.add({.range = past(text, limits.aim),
                  .message = u"Shorter ones are answered more: aim to end before the marked part."_s});
    }
}

void checkMail(const NoteView& view, FindingSink& sink)
{
    qsizetype words = 0;
    TextRange extra;
    for (const prose::Token& token : view.document.tokens()) {
        words += token.kind == prose::TokenKind::Word;
        if (words == kMostWords + 1 && extra.isEmpty())
            extra = {token.range.start, view.note.text.size() - token.range.start};
    }
    if (words > kMostWords)
        sink.add(
            {.range = extra,
             .message = u"%2 words are many for a first letter: 50 to 125 are answered most."_s.arg(words)});
    else if (words < kFewestWords)
        sink.add(
            {.range = view.document.tokens().back().range,
             .message =
                 u"%2 words are few for a letter: say who you are and why you write to them."_s.arg(words)});
}

void checkSubject(const NoteView& view, const Limits& limits, FindingSink& sink)
{
    const QString& subject = view.note.subject;
    const qsizetype words = subject.split(u' ', Qt::SkipEmptyParts).size();
    if (limits.subject > 0 && subject.size() > limits.subject)
        sink.add({.severity = Severity::Stop,
                  .message = u"The subject is %1 characters over the limit of %2."_s
                                 .arg(subject.size() - limits.subject)
                                 .arg(limits.subject)});
    else if (words == 0)
        sink.add({.message = u"A subject is missing: two to six words that only this letter could have."_s});
    else if (words < 2 || words > 6)
        sink.add(
            {.message = u"A subject of two to six words is read at a glance; this one has %1."_s.arg(words)});
}

void check(const NoteView& view, FindingSink& sink)
{
    if (!view.note.channel || view.document.tokens().empty())
        return;
    const Limits limits = view.circumstances.limits.value_or(contacts::defaultLimits(*view.note.channel));
    checkBody(view, limits, sink);
    if (view.note.channel == Channel::Email)
        checkMail(view, sink);
    if (limits.hasSubject)
        checkSubject(view, limits, sink);
}

} // namespace

Rule length()
{
    RuleInfo info;
    info.id = u"length"_s;
    info.title = u"Too long, or too short"_s;
    info.severity = Severity::Hint;
    info.objections = {Objection::NoUseToMe, Objection::StrangerDanger};
    info.why = u"“If I have to scroll, I'll read it later, which is never.”"_s;
    info.source = u"The limits of the networks, checked in November 2026; a network's own count finds short "
                  u"messages (under 400 "
                  u"characters) answered 22 % more than average."_s;
    info.message = u"Its length is in the way."_s;
    info.advice = u"Keep the sentence about how you met and the one question."_s;
    info.bad = {
        u"Hi Bo, it was fun."_s, u"Hello Ines, thank you for the rope."_s,
        u"Hi Bo, I sat behind you in the ferry on Saturday and we talked about the old harbor crane, the new "
        u"tide gate, the "
        u"price of rope, and the long way round the island that nobody takes any more since the bridge was built."_s};
    info.good = {
        u"Hi Bo, I sat behind you in the ferry on Saturday. Which of the two cranes did you paint?"_s,
        u"Hello Ines, thank you for the rope; it held two boats through Sunday's storm."_s,
        u"Dear Dr. Vega, your gauge readings from the pier saved my week. May I ask which clock you used?"_s};
    info.examplesChannel = Channel::LinkedIn200;
    return {std::move(info), check};
}

} // namespace wellmet::critique
