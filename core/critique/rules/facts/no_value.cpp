// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/fix_text.h"
#include "critique/reading/fact_sentences.h"
#include "critique/rules/asks/asking.h"
#include "critique/rules/table.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using contacts::Closeness;

namespace {

// Of a text alone nothing can be said: whether a subject is shared stands in the record.
void check(const NoteView& view, FindingSink& sink)
{
    const bool isNear = view.closeness >= Closeness::Familiar;
    if (!view.recipient() || view.document.words().empty() || isNear || givesSomething(view) ||
        !wantsSomething(view))
        return;
    Report report{.range = placeBeforeSignOff(view.document)};
    const QString better = offerSentence(view);
    if (!better.isEmpty()) {
        report.message = u"It asks, and gives nothing back: add “%1”"_s.replace(u"%1"_s, better);
        report.fix = insertionBeforeSignOff(view.document, better);
    }
    sink.add(std::move(report));
}

} // namespace

Rule noValue()
{
    RuleInfo info;
    info.id = u"no-value"_s;
    info.title = u"Has nothing in it for them"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::NoUseToMe};
    info.why = u"“And what would I get from this?”"_s;
    info.source =
        u"Survey answers of people who delete requests; guides for senders agree that a shared subject is enough."_s;
    info.message =
        u"It asks, and gives nothing back: add what you share, what you could send them, or what of theirs you liked."_s;
    info.advice = u"Name a subject you share, or one thing you could send them."_s;
    info.bad = {u"Hi Marisol, I am looking for a summer placement. Could you help?"_s,
                u"Hello Marisol, we met at the Riverside Science Fair. May I ask for a call?"_s,
                u"Marisol, Owen Clarke gave me your name. Do you have any placements?"_s};
    info.good = {u"Hi Marisol, you told me about floods. Could I ask which sensor you use?"_s,
                 u"Hello Marisol, I can send you a month of rain data. Would you like it?"_s,
                 u"Marisol, how did you choose your first sensors? I hope to study water management."_s,
                 u"Hi Marisol, we met at the Riverside Science Fair."_s};
    info.examplesNeedRecipient = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique
