// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/asks/asking.h"

#include <algorithm>

namespace wellmet::critique {

using prose::keyOf;
using prose::ProseDocument;
using prose::Word;
using prose::WordKey;

namespace {

constexpr WordKey kOrders[] = {
    keyOf(u"send"),     keyOf(u"give"),    keyOf(u"tell"),     keyOf(u"call"),     keyOf(u"email"),
    keyOf(u"e-mail"),   keyOf(u"mail"),    keyOf(u"reply"),    keyOf(u"respond"),  keyOf(u"answer"),
    keyOf(u"add"),      keyOf(u"accept"),  keyOf(u"connect"),  keyOf(u"check"),    keyOf(u"review"),
    keyOf(u"forward"),  keyOf(u"contact"), keyOf(u"get"),      keyOf(u"book"),     keyOf(u"schedule"),
    keyOf(u"click"),    keyOf(u"join"),    keyOf(u"help"),     keyOf(u"meet"),     keyOf(u"introduce"),
    keyOf(u"refer"),    keyOf(u"explain"), keyOf(u"share"),    keyOf(u"show"),     keyOf(u"ring"),
    keyOf(u"text"),     keyOf(u"message"), keyOf(u"ping"),     keyOf(u"confirm"),  keyOf(u"recommend"),
    keyOf(u"write"),    keyOf(u"fill"),    keyOf(u"sign"),     keyOf(u"download"), keyOf(u"subscribe"),
    keyOf(u"follow"),   keyOf(u"visit"),   keyOf(u"register"), keyOf(u"read"),     keyOf(u"stop"),
    keyOf(u"consider"), keyOf(u"put"),     keyOf(u"bring"),    keyOf(u"pass"),     keyOf(u"advise"),
    keyOf(u"prepare"),  keyOf(u"provide"), keyOf(u"return"),   keyOf(u"revert"),   keyOf(u"come"),
    keyOf(u"buy"),      keyOf(u"pay"),     keyOf(u"find"),     keyOf(u"submit"),   keyOf(u"hire"),
    keyOf(u"complete")};

// What follows an order: its object, or nothing at all. "Text books", "call centers" and "review papers" are
// no orders.
constexpr WordKey kObjects[] = {
    keyOf(u"me"),   keyOf(u"my"),   keyOf(u"us"),   keyOf(u"our"),   keyOf(u"the"),   keyOf(u"a"),
    keyOf(u"an"),   keyOf(u"this"), keyOf(u"that"), keyOf(u"it"),    keyOf(u"him"),   keyOf(u"her"),
    keyOf(u"them"), keyOf(u"your"), keyOf(u"to"),   keyOf(u"with"),  keyOf(u"back"),  keyOf(u"here"),
    keyOf(u"on"),   keyOf(u"in"),   keyOf(u"by"),   keyOf(u"at"),    keyOf(u"out"),   keyOf(u"up"),
    keyOf(u"now"),  keyOf(u"what"), keyOf(u"when"), keyOf(u"why"),   keyOf(u"how"),   keyOf(u"whether"),
    keyOf(u"if"),   keyOf(u"asap"), keyOf(u"over"), keyOf(u"today"), keyOf(u"these"), keyOf(u"those")};

// Orders that are wishes: "give my regards to", "tell her I said hi", "help yourself", "keep in touch".
constexpr struct
{
    WordKey first;
    WordKey second;
    WordKey third;
} kWishes[] = {{keyOf(u"give"), keyOf(u"my"), keyOf(u"regards")},
               {keyOf(u"give"), keyOf(u"my"), keyOf(u"best")},
               {keyOf(u"give"), keyOf(u"my"), keyOf(u"love")},
               {keyOf(u"send"), keyOf(u"my"), keyOf(u"regards")},
               {keyOf(u"send"), keyOf(u"my"), keyOf(u"best")},
               {keyOf(u"pass"), keyOf(u"on"), keyOf(u"my")},
               {keyOf(u"get"), keyOf(u"in"), keyOf(u"touch")},
               {keyOf(u"get"), keyOf(u"well"), 0},
               {keyOf(u"tell"), keyOf(u"him"), 0},
               {keyOf(u"tell"), keyOf(u"her"), 0},
               {keyOf(u"tell"), keyOf(u"them"), 0},
               {keyOf(u"come"), keyOf(u"on"), 0},
               {keyOf(u"read"), keyOf(u"on"), 0}};

constexpr WordKey kLittle[] = {keyOf(u"and"), keyOf(u"so"),  keyOf(u"just"), keyOf(u"then"),
                               keyOf(u"now"), keyOf(u"but"), keyOf(u"also")};

template <size_t N>
bool isOneOf(WordKey key, const WordKey (&keys)[N])
{
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

bool endsInQuestion(const ProseDocument& document, const prose::Sentence& sentence)
{
    for (int i = sentence.firstToken; i < sentence.endToken; ++i) {
        const prose::Token& token = document.tokens()[static_cast<size_t>(i)];
        if (token.kind == prose::TokenKind::Punctuation && document.in(token.range).contains(u'?'))
            return true;
    }
    return false;
}

} // namespace

int openingWord(const ProseDocument& document, const prose::Sentence& sentence)
{
    const auto& words = document.words();
    int i = sentence.firstWord;
    const auto isPassedOver = [&](const Word& word) {
        return document.greeting().overlaps(document.tokenOf(word).range) || isOneOf(word.key, kLittle);
    };
    while (i < sentence.endWord && isPassedOver(words[static_cast<size_t>(i)]))
        ++i;
    return i;
}

bool isOrder(const ProseDocument& document, int word, int endWord)
{
    const auto key = [&](int i) { return i < endWord ? document.words()[static_cast<size_t>(i)].key : 0; };
    if (word >= endWord || !isOneOf(key(word), kOrders))
        return false;
    // "Let me shadow you"; "let me know" leaves the pace to them.
    if (key(word) == keyOf(u"let") && key(word + 1) == keyOf(u"me"))
        return key(word + 2) != keyOf(u"know") && key(word + 2) != keyOf(u"introduce") &&
               key(word + 2) != keyOf(u"say") && key(word + 2) != keyOf(u"add") &&
               key(word + 2) != keyOf(u"tell") && key(word + 2) != keyOf(u"thank") &&
               key(word + 2) != keyOf(u"start") && key(word + 2) != keyOf(u"remind") &&
               key(word + 2) != keyOf(u"begin") && key(word + 2) != 0;
    const auto isWish = [&](const auto& wish) {
        return key(word) == wish.first && key(word + 1) == wish.second &&
               (wish.third == 0 || key(word + 2) == wish.third);
    };
    if (std::any_of(std::begin(kWishes), std::end(kWishes), isWish))
        return false;
    return word + 1 == endWord || isOneOf(key(word + 1), kObjects);
}

bool asksAbout(const ProseDocument& document)
{
    constexpr WordKey kContact[] = {keyOf(u"connect"), keyOf(u"connected"), keyOf(u"connecting"),
                                    keyOf(u"touch"),   keyOf(u"call"),      keyOf(u"chat"),
                                    keyOf(u"coffee"),  keyOf(u"talk"),      keyOf(u"yard"),
                                    keyOf(u"company"), keyOf(u"firm"),      keyOf(u"network")};
    return std::ranges::any_of(document.sentences(), [&](const prose::Sentence& sentence) {
        const auto begin = document.words().begin() + sentence.firstWord;
        const auto end = document.words().begin() + sentence.endWord;
        return endsInQuestion(document, sentence) && end - begin > 1 &&
               std::none_of(begin, end, [&](const Word& word) { return isOneOf(word.key, kContact); });
    });
}

bool asksPolitely(const NoteView& view)
{
    const ProseDocument& document = view.document;
    if (view.cues.has(Cue::Ask))
        return true;
    return std::ranges::any_of(document.sentences(), [&](const prose::Sentence& sentence) {
        const int first = openingWord(document, sentence);
        const auto begin = document.words().begin() + sentence.firstWord;
        const auto end = document.words().begin() + sentence.endWord;
        const bool pleads =
            std::any_of(begin, end, [](const Word& word) { return word.key == keyOf(u"please"); });
        return pleads || (endsInQuestion(document, sentence) && !isOrder(document, first, sentence.endWord));
    });
}

bool asksAnything(const NoteView& view)
{
    const ProseDocument& document = view.document;
    return asksPolitely(view) || view.cues.has(Cue::AskTalk) || view.cues.has(Cue::AskFavor) ||
           view.cues.has(Cue::AskCommitment) ||
           std::ranges::any_of(document.sentences(), [&](const prose::Sentence& sentence) {
               return isOrder(document, openingWord(document, sentence), sentence.endWord);
           });
}

namespace {

// What they did, what both share, and what is offered to them are worth reading; that one met is not yet.
bool isWorthReading(const Mention& mention)
{
    return mention.fact && mention.fact->kind != contacts::FactKind::Reason &&
           mention.fact->kind != contacts::FactKind::Ask && mention.fact->kind != contacts::FactKind::Mutual;
}

} // namespace

bool givesSomething(const NoteView& view)
{
    return view.cues.has(Cue::Value) || view.cues.has(Cue::Interest) ||
           std::ranges::any_of(view.mentions.all(), isWorthReading);
}

bool wantsSomething(const NoteView& view)
{
    const bool hasGoal = std::ranges::any_of(
        view.mentions.all(), [](const Mention& mention) { return mention.of == Mention::Of::SenderGoal; });
    return hasGoal || view.cues.has(Cue::Ask) || view.cues.has(Cue::AskTalk) ||
           view.cues.has(Cue::AskFavor) || view.cues.has(Cue::AskCommitment);
}

} // namespace wellmet::critique
