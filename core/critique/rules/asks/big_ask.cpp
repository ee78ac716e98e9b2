// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/moves/word_kinds.h"
#include "critique/rules/table.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using contacts::Closeness;

namespace {

// What an ask costs, and what to ask for instead at each closeness.
struct Cost
{
    Cue cue;
    std::optional<Severity> textAlone;
    std::optional<Severity> stranger;
    std::optional<Severity> metOnce;
    std::optional<Severity> acquaintance;
    QStringView message;
};
constexpr std::optional<Severity> kFine = std::nullopt;
constexpr Cost kCosts[] = {
    {Cue::AskCommitment, Severity::Warn, Severity::Stop, Severity::Warn, Severity::Warn,
     u"“%1” puts their name or their weeks at stake: ask one question now, and this when you know each "
     u"other."},
    {Cue::AskFavor, kFine, Severity::Warn, Severity::Warn, kFine,
     u"“%1” is work for them: ask the one question it should answer."},
    {Cue::AskTalk, kFine, Severity::Hint, kFine, kFine,
     u"“%1” has to be put into a calendar: one question in writing is answered sooner."}};

std::optional<Severity> severityOf(const Cost& cost, const NoteView& view)
{
    if (!view.recipient())
        return cost.textAlone;
    switch (view.closeness) {
    case Closeness::Stranger:
        return cost.stranger;
    case Closeness::MetOnce:
        return cost.metOnce;
    case Closeness::Acquaintance:
        return cost.acquaintance;
    case Closeness::Familiar:
    case Closeness::Close:
        return kFine;
    }
    return kFine;
}

// "Could I offer you an introduction to …", "I could send you our tables every week" cost them nothing.
bool isOffer(const NoteView& view, prose::TextRange range)
{
    using prose::keyOf;
    constexpr int kReach = 20; // words before it
    const int word = view.document.firstWordAt(range.start);
    const int end = view.document.firstWordAt(range.end());
    const int first = view.document.sentenceOfWord(word).firstWord;
    const auto key = [&](int i) { return view.document.words()[static_cast<size_t>(i)].key; };
    for (int i = std::max(first, word - kReach); i < word; ++i) {
        if (key(i) == keyOf(u"offer") || key(i) == keyOf(u"gladly") || key(i) == keyOf(u"thank") ||
            key(i) == keyOf(u"thanks"))
            return true;
    }
    for (int i = std::max(first, word - 1); i + 3 < end; ++i) {
        if (key(i) == keyOf(u"i") && kindsOf(key(i + 1)).has(WordKind::Modal) &&
            kindsOf(key(i + 2)).has(WordKind::Offering) && key(i + 3) == keyOf(u"you"))
            return true;
    }
    return false;
}

// What the user has recorded to ask this person was weighed by somebody who knows both.
bool isRecordedAsk(const NoteView& view, prose::TextRange range)
{
    return view.closeness > Closeness::Stranger &&
           std::ranges::any_of(view.mentions.all(), [&](const Mention& mention) {
               return mention.fact && mention.fact->kind == contacts::FactKind::Ask &&
                      mention.range.overlaps(range);
           });
}

void check(const NoteView& view, FindingSink& sink)
{
    for (const Cost& cost : kCosts) {
        const std::optional<Severity> severity = severityOf(cost, view);
        if (!severity)
            continue;
        bool isFound = false;
        for (const prose::TextRange range : view.cues.at(cost.cue)) {
            if (isOffer(view, range) || isRecordedAsk(view, range))
                continue;
            sink.add({.range = range, .severity = severity, .message = cost.message.toString()});
            isFound = true;
        }
        if (isFound)
            return; // the smaller ones follow from the biggest
    }
}

} // namespace

Rule bigAsk()
{
    RuleInfo info;
    info.id = u"big-ask"_s;
    info.title = u"Asks more than they know you for"_s;
    info.severity = Severity::Stop;
    info.objections = {Objection::StrangerDanger, Objection::WillSpamMe};
    info.why = u"“That is a lot to ask of somebody you hardly know.”"_s;
    info.source =
        u"Convention: to a stranger, connecting or one question; after one meeting, a quarter of an hour; to acquaintances, a talk or an introduction."_s;
    info.message = u"“%1” is a lot to ask so early: ask for the step before it."_s;
    info.advice = u"Ask one question that they can answer in a line; the rest may follow."_s;
    info.bad = {u"Hello, would you be my mentor?"_s, u"Hi Ines, could you refer me to your team?"_s,
                u"Please help me find a job in your firm."_s, u"Would you write me a recommendation?"_s};
    info.good = {u"Hello, which book would you give to somebody who starts now?"_s,
                 u"Hi Ines, you were my mentor at the yard in 2019."_s,
                 u"The cork you recommended to me floats."_s,
                 u"Thank you for the letter of recommendation; I got the place."_s,
                 u"I could send you our tide tables every week."_s};
    return {std::move(info), check};
}

} // namespace wellmet::critique
