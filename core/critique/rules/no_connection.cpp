// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/fix_text.h"
#include "critique/reading/fact_sentences.h"
#include "critique/rules/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using contacts::Closeness;

namespace {

Severity severityFor(const NoteView& view, bool canSayHow)
{
    if (!view.recipient())
        return Severity::Warn;
    switch (view.closeness) {
    case Closeness::Stranger:
    case Closeness::MetOnce:
        return canSayHow ? Severity::Stop : Severity::Warn;
    case Closeness::Acquaintance:
        return Severity::Warn;
    default:
        return Severity::Hint;
    }
}

// Not in the words of the record, but "your drawing hangs over the bench" or "as you told me" knows them; and
// whoever offers what the record holds, at least knows to whom.
Severity tempered(Severity severity, const NoteView& view)
{
    const Moves moves(view.document);
    if (moves.has(Move::Shared) || moves.has(Move::TheirDoing) || moves.has(Move::TheirWork))
        return Severity::Hint;
    return view.mentions.personal() ? std::min(severity, Severity::Warn) : severity;
}

// Whether the record holds anything that could say it.
bool tellsOfUs(const contacts::Contact& contact)
{
    using contacts::FactKind;
    return !contact.met.where.isEmpty() || contact.met.how ||
           std::ranges::any_of(contact.facts, [](const contacts::Fact& fact) {
               return !fact.isPrivate && fact.kind != FactKind::Reason && fact.kind != FactKind::Ask &&
                      fact.kind != FactKind::Offer && fact.kind != FactKind::Wants;
           });
}

void check(const NoteView& view, FindingSink& sink)
{
    if (view.document.words().empty() || !view.connection().isEmpty())
        return;
    const QString better = connectionSentence(view);
    // Friends know how; where the record holds nothing of it, nobody needs to say it.
    if (view.recipient() && view.closeness == Closeness::Close && !tellsOfUs(*view.recipient()))
        return;
    Report report{.range = placeAfterGreeting(view.document),
                  .severity = severityFor(view, !better.isEmpty())};
    if (view.recipient())
        report.severity = tempered(*report.severity, view);
    if (!better.isEmpty()) {
        report.message = u"Nothing says how you know each other: add “%1”"_s.arg(better);
        report.fix = insertionAfterGreeting(view.document, better);
    }
    sink.add(std::move(report));
}

} // namespace

Rule noConnection()
{
    RuleInfo info;
    info.id = u"no-connection"_s;
    info.title = u"Doesn't say how you know each other"_s;
    info.severity = Severity::Stop;
    info.objections = {Objection::NotPersonal, Objection::NotRelevant};
    info.why = u"“Who is this, and how did they find me?” Deleting is quicker than finding out."_s;
    info.source =
        u"A field study of friend requests: a person known to both took acceptance from 19 % to 59 %."_s;
    info.message =
        u"Nothing says how you know each other: add where you met, who introduced you, or which of their works you know."_s;
    info.advice = u"Say in one sentence how you met, whom you both know, or what of theirs you read."_s;
    info.bad = {u"Hi Marisol, I hope this finds you well. Could we connect?"_s,
                u"Hello Marisol, I am looking for a summer placement and would value some advice."_s,
                u"Marisol, your background is impressive and I want to learn more."_s};
    info.good = {u"Hi Marisol, we met at the Riverside Science Fair and I kept thinking about your floods."_s,
                 u"Hello Marisol, Owen Clarke thought we should talk."_s,
                 u"Hi Marisol, I tried your idea for measuring a flood with a cheap sensor."_s};
    info.examplesNeedRecipient = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique
