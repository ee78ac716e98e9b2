// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/fix_text.h"
#include "critique/reading/fact_sentences.h"
#include "critique/rules/table.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using contacts::Closeness;
using prose::keyOf;
using prose::WordKey;

namespace {

// Words by which a firm says its trade. Two firms that share one may well compete.
constexpr WordKey kTrades[] = {
    keyOf(u"analytics"),     keyOf(u"robotics"),       keyOf(u"bank"),        keyOf(u"banking"),
    keyOf(u"insurance"),     keyOf(u"logistics"),      keyOf(u"shipping"),    keyOf(u"yards"),
    keyOf(u"shipyard"),      keyOf(u"architects"),     keyOf(u"pharma"),      keyOf(u"biotech"),
    keyOf(u"semiconductor"), keyOf(u"semiconductors"), keyOf(u"brewery"),     keyOf(u"airlines"),
    keyOf(u"motors"),        keyOf(u"recruiting"),     keyOf(u"recruitment"), keyOf(u"advertising"),
    keyOf(u"accountants"),   keyOf(u"realty"),         keyOf(u"energy"),      keyOf(u"telecom"),
    keyOf(u"aerospace"),     keyOf(u"optics"),         keyOf(u"diagnostics")};

bool tradeIn(const QString& organization, WordKey trade)
{
    return std::ranges::any_of(QStringView(organization).tokenize(u' '),
                               [trade](QStringView word) { return prose::FoldedWord(word).key() == trade; });
}

bool areOfOneTrade(const QString& theirs, const QString& ours)
{
    if (theirs.isEmpty() || ours.isEmpty() || theirs.compare(ours, Qt::CaseInsensitive) == 0)
        return false;
    return std::ranges::any_of(kTrades,
                               [&](WordKey trade) { return tradeIn(theirs, trade) && tradeIn(ours, trade); });
}

// "I know that our firms compete, so this is only about labels."
bool saysItOpenly(const prose::ProseDocument& document)
{
    constexpr WordKey kOpen[] = {keyOf(u"compete"),    keyOf(u"competes"),    keyOf(u"competing"),
                                 keyOf(u"competitor"), keyOf(u"competitors"), keyOf(u"competition"),
                                 keyOf(u"rival"),      keyOf(u"rivals")};
    return std::ranges::any_of(document.words(), [&](const prose::Word& word) {
        return std::ranges::find(kOpen, word.key) != std::end(kOpen);
    });
}

// An offer about something recorded of the two has its purpose in it. A question hasn't: what do they want to
// know it for?
bool offersOfShared(const NoteView& view)
{
    const bool speaksOfShared = std::ranges::any_of(view.mentions.all(), [](const Mention& mention) {
        return mention.fact && mention.fact->kind != contacts::FactKind::Mutual;
    });
    return speaksOfShared && view.cues.has(Cue::Value);
}

// Thanks for something; "Best wishes" at the end gives none.
bool thanks(const NoteView& view)
{
    return std::ranges::any_of(view.cues.at(Cue::Thanks), [&](prose::TextRange range) {
        return !view.document.signOff().overlaps(range);
    });
}

bool isOneOf(WordKey key, std::span<const WordKey> keys)
{
    return std::ranges::find(keys, key) != keys.end();
}

// "I'm writing because", "this is only about labels", "I'm not asking about your plans", "no shop talk".
bool saysWhatFor(const prose::ProseDocument& document)
{
    constexpr WordKey kWhy[] = {keyOf(u"because"), keyOf(u"writing"), keyOf(u"reason"), keyOf(u"purpose")};
    constexpr WordKey kLimits[] = {keyOf(u"only"),   keyOf(u"just"),     keyOf(u"not"), keyOf(u"nothing"),
                                   keyOf(u"purely"), keyOf(u"strictly"), keyOf(u"no"),  keyOf(u"solely")};
    constexpr WordKey kMatter[] = {keyOf(u"about"), keyOf(u"asking"), keyOf(u"after"), keyOf(u"shop")};
    const auto& words = document.words();
    for (size_t i = 0; i < words.size(); ++i) {
        if (isOneOf(words[i].key, kWhy))
            return true;
        const bool isLimited =
            (i > 0 && isOneOf(words[i - 1].key, kLimits)) || (i > 1 && isOneOf(words[i - 2].key, kLimits));
        if (isLimited && isOneOf(words[i].key, kMatter))
            return true;
    }
    return false;
}

// Their own work, or what one would like of them, is what a rival might be after.
bool hasRecordedPurpose(const NoteView& view)
{
    using Kind = contacts::FactKind;
    constexpr Kind kPurposes[] = {Kind::Reason,   Kind::Offer,   Kind::Thanks,
                                  Kind::Congrats, Kind::Promise, Kind::Wants};
    return std::ranges::any_of(view.mentions.all(), [&](const Mention& mention) {
        return mention.fact && std::ranges::find(kPurposes, mention.fact->kind) != std::end(kPurposes);
    });
}

bool saysItsPurpose(const NoteView& view)
{
    return hasRecordedPurpose(view) || saysWhatFor(view.document) || thanks(view) ||
           saysItOpenly(view.document) || offersOfShared(view);
}

// A tag is the user's own word; a trade in common is only a guess.
std::optional<Severity> severityFor(const NoteView& view)
{
    if (contacts::isRival(*view.recipient()))
        return Severity::Warn;
    const bool mayCompete = view.sender() && view.closeness == Closeness::Stranger &&
                            areOfOneTrade(view.recipient()->organization, view.sender()->organization);
    return mayCompete ? std::optional(Severity::Hint) : std::nullopt;
}

void check(const NoteView& view, FindingSink& sink)
{
    if (!view.recipient() || view.document.words().empty() || view.closeness >= Closeness::Familiar)
        return;
    const std::optional<Severity> severity = severityFor(view);
    if (!severity || saysItsPurpose(view))
        return;
    Report report{.range = placeBeforeSignOff(view.document), .severity = severity};
    const QString better = reasonSentence(view);
    if (!better.isEmpty()) {
        report.message = u"You work for competing firms, and nothing says why you write: add “%1”"_s.replace(
            u"%1"_s, better);
        report.fix = insertionBeforeSignOff(view.document, better);
    }
    sink.add(std::move(report));
}

} // namespace

Rule rival()
{
    RuleInfo info;
    info.id = u"rival"_s;
    info.title = u"Comes from a competitor and doesn't say why"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::Competitor, Objection::NotRelevant};
    info.why = u"“They work for the other side. What are they after?”"_s;
    info.source =
        u"Convention: advice to employees is to be wary of competitors who connect without a reason; our rule goes by your tag “rival”."_s;
    info.message =
        u"You work for competing firms, and nothing says why you write: say what this is about, and what it is not."_s;
    info.advice = u"Say openly what you would like to talk about; public work is always safe."_s;
    info.bad = {u"Hi Ingrid, I work at Nordhavn Yards. Could we connect?"_s,
                u"Hello Ingrid, greetings from Nordhavn Yards!"_s,
                u"Hi Ingrid, could you tell me a little about your yard?"_s,
                u"Hi Ingrid, I read your essay on quiet propellers. Which foundry casts them?"_s};
    info.good = {u"Hi Ingrid, I'm writing because your ferry won the prize that ours didn't."_s,
                 u"Hello Ingrid, thank you for the essay on quiet propellers."_s,
                 u"Hi Ingrid, this is only about your essay on quiet propellers: why seven blades?"_s};
    info.examplesNeedStranger = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique
