// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/fix_text.h"
#include "critique/reading/fact_sentences.h"
#include "critique/rules/table.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

bool asksSomething(const NoteView& view)
{
    return std::any_of(view.document.tokens().begin(), view.document.tokens().end(),
                       [&](const prose::Token& token) {
                           return token.kind == prose::TokenKind::Punctuation &&
                                  view.document.in(token.range).front() == u'?';
                       });
}

// What two people share is half a reason; with no record at hand it may be all of it.
bool saysWhatTheyShare(const NoteView& view)
{
    const bool hasMet = view.recipient() && view.closeness > contacts::Closeness::Stranger;
    if (!hasMet)
        return !view.recipient() && !view.connection().isEmpty();
    return view.mentions.personal() || Moves(view.document).has(Move::TheirDoing); // "you told me to count"
}

void check(const NoteView& view, FindingSink& sink)
{
    if (view.document.words().empty() || !view.reason().isEmpty() || asksSomething(view))
        return;
    const bool isNear = view.closeness >= contacts::Closeness::Familiar || saysWhatTheyShare(view);
    Report report{.range = placeBeforeSignOff(view.document),
                  .severity = isNear ? Severity::Hint : Severity::Warn};
    const QString better = reasonSentence(view);
    if (!better.isEmpty()) {
        report.message = u"Nothing says why you write: add “%1”"_s.arg(better);
        report.fix = insertionBeforeSignOff(view.document, better);
    }
    sink.add(std::move(report));
}

} // namespace

Rule noReason()
{
    RuleInfo info;
    info.id = u"no-reason"_s;
    info.title = u"Doesn't say why you write"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::NoUseToMe, Objection::NotRelevant};
    info.why = u"“Why me, and why now?”"_s;
    info.source =
        u"Langer, Blank and Chanowitz 1978: a real reason took agreement to a request from 60 % to 94 %."_s;
    info.message =
        u"Nothing says why you write to this person: add what you want to know, share or thank them for."_s;
    info.advice = u"Say what you want to know, share, or thank them for."_s;
    info.bad = {u"Hi Ines, let's be in touch."_s, u"Hello! I work in shipping too. Add me."_s,
                u"Hi Ines, we met at the orchard walk."_s};
    info.good = {u"Hi Ines, I'm writing because my village wants an orchard too."_s,
                 u"Hello! I work in shipping too. How do you keep track of empties?"_s,
                 u"Hi Ines, we met at the orchard walk. Thank you for the cuttings."_s};
    return {std::move(info), check};
}

} // namespace wellmet::critique
