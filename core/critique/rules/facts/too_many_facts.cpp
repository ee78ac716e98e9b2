// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using contacts::FactKind;

namespace {

constexpr size_t kMost = 3;

// What they shared with the sender, or the sender with them, isn't gathered from afar.
bool isAboutThem(const Mention& mention)
{
    if (!mention.fact)
        return mention.of == Mention::Of::Organization || mention.of == Mention::Of::Role;
    switch (mention.fact->kind) {
    case FactKind::Reason:
    case FactKind::Ask:
    case FactKind::Offer:
    case FactKind::Promise:
    case FactKind::Mutual:
    case FactKind::Thanks:
        return false;
    default:
        return true;
    }
}

void check(const NoteView& view, FindingSink& sink)
{
    if (!view.recipient() || view.closeness != contacts::Closeness::Stranger)
        return;
    std::vector<prose::TextRange> facts;
    for (const Mention& mention : view.mentions.all()) {
        const bool isNew = std::ranges::none_of(
            facts, [&](prose::TextRange other) { return other.overlaps(mention.range); });
        if (isAboutThem(mention) && isNew)
            facts.push_back(mention.range);
    }
    if (facts.size() <= kMost)
        return;
    std::ranges::sort(facts, {}, &prose::TextRange::start);
    sink.add({.range = facts[kMost],
              .message = u"This is the fourth thing that you know about them: keep the best two."_s});
}

} // namespace

Rule tooManyFacts()
{
    RuleInfo info;
    info.id = u"too-many-facts"_s;
    info.title = u"Tells a stranger too much about themselves"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::StrangerDanger};
    info.why = u"“They have gone through everything I ever put online.”"_s;
    info.source =
        u"Studies of personal detail in messages from strangers: one detail too many raises unease."_s;
    info.message = u"This is a lot about them from somebody they don't know yet: keep the best two."_s;
    info.advice = u"Keep the two that your question is about."_s;
    info.bad = {
        u"Hi Ingrid, your essay on quiet propellers, the new ferry to Lofoten, the harbor prize and the way you sail old wooden boats all impress me."_s,
        u"Hi Ingrid, I read your essay on quiet propellers and saw the new ferry to Lofoten. You design for Fjordline Yards, and you won the harbor prize."_s,
        u"Ingrid, congratulations on the harbor prize and the new ferry to Lofoten! A ferry designer who sails old wooden boats and writes an essay on quiet propellers is rare."_s};
    info.good = {
        u"Hi Ingrid, I read your essay on quiet propellers and saw the new ferry to Lofoten."_s,
        u"Hi Ingrid, Kari Moen says we both sail old wooden boats. I read your essay on quiet propellers."_s,
        u"Ingrid, your essay on quiet propellers is the best thing I have read on propellers. I design electric ferries at Nordhavn Yards."_s};
    info.examplesNeedStranger = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique
