// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/table.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

constexpr int kSentOften = 3; // as in same-sentence

prose::TextRange wholeNote(const NoteView& view)
{
    const qsizetype start = view.document.sentences().front().range.start;
    return {start, view.document.tokens().back().range.end() - start};
}

Report reportOn(const QString& neighbor, prose::TextRange range, const QString& what)
{
    const QString name = neighbor.isEmpty() ? u"Somebody around them"_s : neighbor;
    return {.range = range,
            .message = u"%1 has %2, and the two of them may compare: write this one anew."_s.arg(name, what),
            .why = u"“%1 and I know each other. We compared, and it is the same letter.”"_s.arg(name)};
}

void check(const NoteView& view, FindingSink& sink)
{
    if (view.document.tokens().empty())
        return;
    const Copies& before = view.before;
    if (before.text.around)
        return sink.add(reportOn(*before.text.around, wholeNote(view), u"nearly the same note"_s));
    if (before.frame.around)
        return sink.add(
            reportOn(*before.frame.around, wholeNote(view), u"this note with other facts put in"_s));
    for (const Copies::Sentence& match : before.sentences) {
        if (!match.to.around || match.to.count < kSentOften)
            continue;
        Report report = reportOn(*match.to.around, match.range, u"this sentence too"_s);
        report.severity = Severity::Warn;
        sink.add(std::move(report));
    }
}

} // namespace

Rule sameWorkplace()
{
    RuleInfo info;
    info.id = u"same-workplace"_s;
    info.title = u"Went to somebody around them before"_s;
    info.severity = Severity::Stop;
    info.objections = {Objection::NotPersonal, Objection::WillSpamMe, Objection::Reputation};
    info.why = u"“My colleague got the same letter. We laughed.”"_s;
    info.source =
        u"Convention: people at one workplace or event talk; our rule compares with your notes to the same employer or event."_s;
    info.message = u"Somebody around them has nearly the same note: write this one anew."_s;
    info.advice = u"Begin with what only the two of you know."_s;
    info.bad = {
        u"Hi Ingrid, your sketch of the folding ramp hangs over my desk, and I would like to try it on a smaller boat. Which hinge did you choose? Tobias"_s,
        u"Dear Ingrid, your sketch of the folding ramp hangs over my desk, and I would like to try it on a smaller boat. Which hinge was it? Tobias"_s,
        u"Ingrid, your sketch of the folding ramp hangs over my desk and I would like to try it on a small boat. Which hinge did you choose?"_s};
    info.good = {
        u"Hi Ingrid, your essay on quiet propellers hangs over my desk. Which blade did you test first? Tobias"_s,
        u"Hi Ingrid, how did you convince the harbor board to try a louder horn first?"_s,
        u"Ingrid, Knut told me that you chose the hinge of the folding ramp. How did it fare in salt water?"_s};
    info.examplesNeedStranger = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique
