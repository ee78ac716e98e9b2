// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/fix_text.h"
#include "critique/reading/fact_sentences.h"
#include "critique/rules/asks/asking.h"
#include "critique/rules/table.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

using contacts::Channel;

// In a connection note, connecting is itself the ask; in a chat the next line may hold it.
bool needsAsk(const NoteView& view)
{
    return view.note.channel == Channel::Email || view.note.channel == Channel::InMail;
}

void check(const NoteView& view, FindingSink& sink)
{
    const bool isNear = view.recipient() && view.closeness >= contacts::Closeness::Familiar;
    if (!needsAsk(view) || isNear || view.document.words().empty() || asksAnything(view))
        return;
    // Thanks, good wishes and gifts stand well on their own.
    const bool isGift = view.cues.has(Cue::Thanks) || view.cues.has(Cue::Value);
    Report report{.range = placeBeforeSignOff(view.document),
                  .severity = isGift ? Severity::Hint : Severity::Warn};
    const QString better = askSentence(view);
    if (!better.isEmpty()) {
        report.message = u"There is nothing to say yes to: add “%1”"_s.replace(u"%1"_s, better);
        report.fix = insertionBeforeSignOff(view.document, better);
    }
    sink.add(std::move(report));
}

} // namespace

Rule noAsk()
{
    RuleInfo info;
    info.id = u"no-ask"_s;
    info.title = u"Leaves nothing to say yes to"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::NoUseToMe};
    info.why = u"“Nice. And now?” What asks for nothing gets no answer."_s;
    info.source = u"A mail vendor's count: letters with one to three questions are answered most."_s;
    info.message = u"There is nothing to say yes to: end with the one small question you have."_s;
    info.advice = u"End with one question that can be answered in a line."_s;
    info.bad = {u"Dear Ines,\nI am a surveyor in Cork and I work on old harbors.\nBest wishes,\nTom"_s,
                u"Dear Dr. Hale, I run the tide gauge on the north pier and keep its records by hand."_s,
                u"Hello Ines, the orchard walk was on a cold day and we were in the same group."_s};
    info.good = {u"Dear Ines,\nI am a surveyor in Cork. Which harbor would you begin with?\nTom"_s,
                 u"Dear Dr. Hale, please tell me when the north pier is open to visitors."_s,
                 u"Hello Ines, I'd love to hear how the young trees are doing."_s};
    info.examplesChannel = Channel::Email;
    return {std::move(info), check};
}

} // namespace wellmet::critique
