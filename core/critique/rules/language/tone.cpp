// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/tone.h"
#include "critique/rules/table.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using contacts::Closeness;
using prose::keyOf;
using prose::TextRange;
using prose::WordKey;

namespace {

constexpr WordKey kFormal[] = {keyOf(u"hereby"),         keyOf(u"herewith"),   keyOf(u"kindly"),
                               keyOf(u"esteemed"),       keyOf(u"pursuant"),   keyOf(u"respectfully"),
                               keyOf(u"aforementioned"), keyOf(u"cordially"),  keyOf(u"sincerely"),
                               keyOf(u"humbly"),         keyOf(u"faithfully"), keyOf(u"henceforth"),
                               keyOf(u"regarding"),      keyOf(u"gracious"),   keyOf(u"whom")};
constexpr WordKey kChatty[] = {
    keyOf(u"gonna"), keyOf(u"wanna"),  keyOf(u"gotta"), keyOf(u"lol"),     keyOf(u"yeah"),
    keyOf(u"yep"),   keyOf(u"nope"),   keyOf(u"dude"),  keyOf(u"bro"),     keyOf(u"btw"),
    keyOf(u"haha"),  keyOf(u"kinda"),  keyOf(u"sorta"), keyOf(u"yo"),      keyOf(u"omg"),
    keyOf(u"hey"),   keyOf(u"heya"),   keyOf(u"sup"),   keyOf(u"awesome"), keyOf(u"buddy"),
    keyOf(u"mate"),  keyOf(u"wassup"), keyOf(u"tons"),  keyOf(u"folks"),   keyOf(u"hiya")};

template <size_t N>
int firstOf(const prose::ProseDocument& document, const WordKey (&keys)[N])
{
    const auto& words = document.words();
    const auto found = std::ranges::find_if(words, [&](const prose::Word& word) {
        return std::find(std::begin(keys), std::end(keys), word.key) != std::end(keys);
    });
    return found == words.end() ? -1 : static_cast<int>(found - words.begin());
}

// Whoever writes "hey" and signs "sincerely" has taken one of them from a template.
void checkRegister(const NoteView& view, FindingSink& sink)
{
    const int formal = firstOf(view.document, kFormal);
    const int chatty = firstOf(view.document, kChatty);
    if (formal < 0 || chatty < 0)
        return;
    const auto words = [&](int word) { return view.document.rangeOfWords(word, word + 1); };
    const QString other = view.document.in(words(std::min(formal, chatty))).toString();
    sink.add({.range = words(std::max(formal, chatty)),
              .message =
                  u"“%1” and “%2” belong to different letters: choose one tone."_s.replace(u"%2"_s, other)});
}

// Of requests between strangers, fewer than one in a hundred polite ones fall below -200; three in ten rude
// ones do.
int leastFor(const NoteView& view)
{
    constexpr int kTextAlone = -200;
    constexpr std::array kLeast = {-200, -200, -240, -320, -400};
    return view.recipient() ? kLeast[static_cast<size_t>(view.closeness)] : kTextAlone;
}

void check(const NoteView& view, FindingSink& sink)
{
    if (view.document.words().empty())
        return;
    checkRegister(view, sink);
    const Tone tone = toneOf(view.document);
    if (tone.score >= leastFor(view) || tone.worst.isEmpty())
        return;
    sink.add({.range = tone.worst,
              .message =
                  u"This reads as curt, “%1” most of all: greet, thank, and ask with “could” or “would”."_s});
}

} // namespace

Rule tone()
{
    RuleInfo info;
    info.id = u"tone"_s;
    info.title = u"Strikes the wrong tone"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::NotRelevant, Objection::NotPersonal};
    info.why = u"“That is no way to talk to me.”"_s;
    info.source =
        u"Fitted to what people judged polite in 4,353 requests between strangers (Stanford Politeness Corpus); the order carries over to other kinds of request, so only plainly curt notes are named."_s;
    info.message = u"“%1” strikes the wrong tone: say it as you would to their face."_s;
    info.advice = u"Greet them, thank them for something, and ask with “could” or “would”."_s;
    info.bad = {u"Why do you never answer? This is really ridiculous."_s,
                u"So what is wrong with you? You did not read it. Why not?"_s,
                u"Hey dude, I hereby ask for your chart of the reef."_s};
    info.good = {u"Could you tell me why the gauge never failed? Thank you for any hint."_s,
                 u"I really don't know what went wrong with my chart; would you look at it?"_s,
                 u"Hey Bo, got the rope, yeah. See you on the pier."_s,
                 u"Dear Dr. Hale, I write to ask for your chart of the reef. Sincerely, Tom"_s};
    return {std::move(info), check};
}

} // namespace wellmet::critique
