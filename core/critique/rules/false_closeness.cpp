// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using contacts::Closeness;

namespace {

// What only people who know each other better may say, and from which closeness on it is true.
constexpr struct
{
    Cue cue;
    Closeness from;
} kClaims[] = {{Cue::ClosenessClose, Closeness::Close},
               {Cue::ClosenessFamiliar, Closeness::Familiar},
               {Cue::ClosenessAcquaintance, Closeness::Acquaintance},
               {Cue::ClosenessMet, Closeness::MetOnce}};

// A recorded meeting or talk makes even a stranger's "our conversation" true.
bool haveTalked(const contacts::Contact& contact)
{
    const bool hasTopic =
        std::any_of(contact.facts.begin(), contact.facts.end(), [](const contacts::Fact& fact) {
            return fact.kind == contacts::FactKind::Topic || fact.kind == contacts::FactKind::Together;
        });
    const bool hasMet = !contact.met.isEmpty() && contact.met.how != contacts::MetHow::Never &&
                        contact.met.how != contacts::MetHow::Introduced;
    return hasTopic || hasMet;
}

// "I hope to see you again" and "looking forward to meeting you" speak of what is to come.
bool isWish(const NoteView& view, prose::TextRange range)
{
    using prose::keyOf;
    constexpr prose::WordKey kAhead[] = {keyOf(u"hope"), keyOf(u"forward"), keyOf(u"would"), keyOf(u"could"),
                                         keyOf(u"can"),  keyOf(u"may"),     keyOf(u"will"),  keyOf(u"might"),
                                         keyOf(u"if"),   keyOf(u"when"),    keyOf(u"until"), keyOf(u"like"),
                                         keyOf(u"not"),  keyOf(u"never"),   keyOf(u"shall"), keyOf(u"wish")};
    constexpr int kReach = 5; // words before
    const int word = view.document.firstWordAt(range.start);
    const int first = std::max(view.document.sentenceOfWord(word).firstWord, word - kReach);
    for (int i = first; i < word; ++i) {
        const prose::WordKey key = view.document.words()[static_cast<size_t>(i)].key;
        if (std::ranges::find(kAhead, key) != std::end(kAhead))
            return true;
    }
    return false;
}

void check(const NoteView& view, FindingSink& sink)
{
    if (!view.recipient() || view.closeness >= Closeness::Close)
        return;
    std::vector<prose::TextRange> reported;
    for (const auto& [cue, from] : kClaims) {
        const bool isTrue =
            view.closeness >= from || (from == Closeness::MetOnce && haveTalked(*view.recipient()));
        if (isTrue)
            continue;
        for (const prose::TextRange range : view.cues.at(cue)) {
            const auto overlaps = [&](prose::TextRange other) { return other.overlaps(range); };
            if (std::ranges::any_of(reported, overlaps) || isWish(view, range))
                continue;
            reported.push_back(range);
            sink.add(
                {.range = range,
                 .message =
                     from == Closeness::MetOnce
                         ? u"Your record has no meeting with them: instead of “%1”, say how you know of them."_s
                         : QString()});
        }
    }
}

} // namespace

Rule falseCloseness()
{
    RuleInfo info;
    info.id = u"false-closeness"_s;
    info.title = u"Sounds closer than you are"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::NotRelevant, Objection::Reputation};
    info.why = u"“We are not that close. What are they after?”"_s;
    info.source =
        u"False familiarity is a known device of unwanted messages; our rule compares it with the closeness you recorded."_s;
    info.message = u"“%1” says more than your record does: say how you know each other."_s;
    info.advice = u"Name the one time that you met, or say openly that you haven't."_s;
    info.bad = {u"Hi Marisol, old friend, how are the floods?"_s,
                u"Hi Marisol, great catching up with you as always."_s,
                u"Hi Marisol, long time no see! I still think of the science fair."_s};
    info.good = {u"Hi Marisol, it was good to meet you at the Riverside Science Fair."_s,
                 u"Hi Marisol, as we discussed in October, cheap sensors drift."_s,
                 u"Hi Marisol, a friend of mine measures floods in the same way."_s};
    info.examplesNeedRecipient = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique
