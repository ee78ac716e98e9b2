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
// Words that only friends use; beside a title they are out of place.
constexpr WordKey kSlang[] = {
    keyOf(u"dude"),    keyOf(u"bro"),   keyOf(u"yo"),    keyOf(u"sup"),   keyOf(u"wassup"),  keyOf(u"lol"),
    keyOf(u"lmao"),    keyOf(u"omg"),   keyOf(u"gonna"), keyOf(u"wanna"), keyOf(u"ya"),      keyOf(u"ur"),
    keyOf(u"lmk"),     keyOf(u"homie"), keyOf(u"buddy"), keyOf(u"haha"),  keyOf(u"chillin"), keyOf(u"cookin"),
    keyOf(u"dope"),    keyOf(u"dawg"),  keyOf(u"bruh"),  keyOf(u"fam"),   keyOf(u"yall"),    keyOf(u"pal"),
    keyOf(u"whatsup"), keyOf(u"kinda"), keyOf(u"gimme"), keyOf(u"lemme"), keyOf(u"hyped"),   keyOf(u"lit")};
constexpr WordKey kTitles[] = {keyOf(u"professor"), keyOf(u"prof"), keyOf(u"dr"), keyOf(u"doctor"),
                               keyOf(u"mr"),        keyOf(u"mrs"),  keyOf(u"ms")};

template <size_t N>
int firstOf(const prose::ProseDocument& document, const WordKey (&keys)[N])
{
    const auto& words = document.words();
    const auto found = std::ranges::find_if(words, [&](const prose::Word& word) {
        return std::find(std::begin(keys), std::end(keys), word.key) != std::end(keys);
    });
    return found == words.end() ? -1 : static_cast<int>(found - words.begin());
}

// The title by which the greeting names them; -1 when it has none.
int titleIn(const prose::ProseDocument& document)
{
    const int title = firstOf(document, kTitles);
    const bool isGreeted =
        title >= 0 && document.greeting().overlaps(document.rangeOfWords(title, title + 1));
    return isGreeted ? title : -1;
}

// Whoever writes "hey" and signs "sincerely" has taken one of them from a template.
void checkRegister(const NoteView& view, FindingSink& sink)
{
    int formal = firstOf(view.document, kFormal);
    int chatty = firstOf(view.document, kChatty);
    if (const int slang = firstOf(view.document, kSlang); slang >= 0) {
        chatty = slang;
        formal = formal < 0 ? titleIn(view.document) : formal;
    }
    if (formal < 0 || chatty < 0)
        return;
    const auto words = [&](int word) { return view.document.rangeOfWords(word, word + 1); };
    const QString other = view.document.in(words(formal)).toString();
    const bool isOneSentence =
        view.document.sentenceOfWord(formal).firstWord == view.document.sentenceOfWord(chatty).firstWord;
    const auto [first, last] = std::minmax(formal, chatty);
    sink.add(
        {.range = isOneSentence ? view.document.rangeOfWords(first, last + 1) : words(chatty),
         .message = u"“%2” and “%3” belong to different letters: choose one tone."_s.replace(u"%2"_s, other)
                        .replace(u"%3"_s, view.document.in(words(chatty)).toString())});
}

// Of requests between strangers, fewer than one in a hundred polite ones fall below -240. A note to somebody
// known may be terse for good reasons.
int leastFor(const NoteView& view)
{
    constexpr int kTextAlone = -240;
    constexpr std::array kLeast = {-280, -280, -300, -340, -400};
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
    RuleInfo info; // the words are in resources/rules/tone.json
    info.id = u"tone"_s;
    return {std::move(info), check};
}

} // namespace wellmet::critique
