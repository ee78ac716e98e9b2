// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using contacts::Closeness;
using prose::keyOf;
using prose::WordKey;

namespace {

// "That would be fantastic" praises nobody.
bool isWish(const NoteView& view, int word)
{
    for (int i = std::max(0, word - 3); i < word; ++i) {
        const WordKey key = view.document.words()[static_cast<size_t>(i)].key;
        if (key == keyOf(u"would") || key == keyOf(u"be"))
            return true;
    }
    return false;
}

// "Good", "great", "lovely" and "kind" are everyday courtesy and not among the cues.
void check(const NoteView& view, FindingSink& sink)
{
    if (view.recipient() && view.closeness == Closeness::Close)
        return;
    constexpr size_t kWordsForOne = 80; // a letter may praise once in a paragraph
    const size_t allowed = 1 + view.document.words().size() / kWordsForOne;
    size_t count = 0;
    for (const prose::TextRange range : view.cues.at(Cue::Praise)) {
        if (isWish(view, view.document.firstWordAt(range.start)) || ++count <= allowed)
            continue;
        const bool isNear = view.recipient() && view.closeness == Closeness::Familiar;
        return sink.add({.range = range, .severity = isNear ? Severity::Hint : Severity::Warn});
    }
}

} // namespace

Rule overPraise()
{
    RuleInfo info;
    info.id = u"over-praise"_s;
    info.title = u"Praises too much"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::NotRelevant, Objection::WillSpamMe};
    info.why = u"“That is laid on thick. What do they want?”"_s;
    info.source =
        u"Advice that outreach guides agree on; of 4,353 public requests between strangers, it speaks up at one."_s;
    info.message = u"“%1” is one word of praise too many: keep the one that names what you liked."_s;
    info.advice = u"Say what their work changed for you; it praises more than an adjective."_s;
    info.bad = {u"Your amazing talk was an inspiration to all of us."_s,
                u"What an outstanding, truly remarkable orchard."_s,
                u"I admire your brilliant boats and would like to learn."_s};
    info.good = {u"Your talk on knots was brilliant; I have tied nothing else since."_s,
                 u"It would be fantastic to see the remarkable orchard in spring."_s,
                 u"It was great to meet you, and a good day for the lovely old boats."_s};
    return {std::move(info), check};
}

} // namespace wellmet::critique
