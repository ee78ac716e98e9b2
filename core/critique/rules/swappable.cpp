// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/fix_text.h"
#include "critique/reading/claims.h"
#include "critique/reading/fact_sentences.h"
#include "critique/rules/table.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

void check(const NoteView& view, FindingSink& sink)
{
    // Their employer and the sender's own say nothing that is true of this person alone.
    const bool isSpecific = view.recipient() ? !unknownNames(view).empty() : hasSpecifics(view.document);
    const bool isPersonal = view.mentions.personal() || !view.connection().isEmpty() || isSpecific;
    if (view.document.words().empty() || isPersonal)
        return;
    const bool isNear = view.recipient() && view.closeness >= contacts::Closeness::Familiar;
    Report report{.range = placeAfterGreeting(view.document),
                  .severity = isNear ? Severity::Hint : Severity::Warn};
    if (const QString better = personalSentence(view); !better.isEmpty())
        report.fix = insertionAfterGreeting(view.document, better);
    sink.add(std::move(report));
}

} // namespace

Rule swappable()
{
    RuleInfo info;
    info.id = u"swappable"_s;
    info.title = u"Would fit anyone"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::NotPersonal, Objection::NoUseToMe};
    info.why = u"“With another name on top this could go to anybody.”"_s;
    info.source =
        u"A vendor's figures for connection requests: a note as usually written does no better than none (26.4 % each); one with real context does."_s;
    info.message =
        u"With another name this note would fit anyone: add one thing that is true of this person alone."_s;
    info.advice = u"Name a place, a person, or a piece of their work."_s;
    info.bad = {u"Hi Ines, I would love to connect and learn from your experience."_s,
                u"Hello, I'm a student and hope to meet more people in this area."_s,
                u"Hi, would you have some time for me in the coming days?"_s};
    info.good = {u"Hi Ines, your essay on pruning changed how I look at pear trees."_s,
                 u"Hello, I'm a student in Tromsø and hope to meet more people who model sea ice."_s,
                 u"Hi, we met on the ferry. Would you have some time for me in the coming days?"_s};
    return {std::move(info), check};
}

} // namespace wellmet::critique
