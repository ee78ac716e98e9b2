// SPDX-License-Identifier: GPL-3.0-or-later
#include "result_json.h"

namespace wellmet::cli {

using critique::CritiqueReport;
using critique::Finding;
using drafting::Draft;
using drafting::Source;

namespace {

// "fix" are the words to put in place of the finding's own, or of "fix_start" and "fix_length" where those
// differ.
void addFix(JsonText& json, const Finding& finding)
{
    if (!finding.fix)
        return;
    json.key("fix").text(finding.fix->replacement);
    if (finding.fix->range == finding.range)
        return;
    json.key("fix_start").number(qint64(finding.fix->range.start));
    json.key("fix_length").number(qint64(finding.fix->range.length));
}

void addFinding(JsonText& json, const Finding& finding)
{
    json.begin('{').key("rule").text(finding.rule).key("severity").text(toId(finding.severity));
    json.key("start").number(qint64(finding.range.start)).key("length").number(qint64(finding.range.length));
    json.key("points").number(qint64(finding.points)).key("message").text(finding.message);
    json.key("why").text(finding.why);
    addFix(json, finding);
    if (!finding.advice.isEmpty())
        json.key("advice").text(finding.advice);
    json.key("objections").begin('[');
    for (const critique::Objection objection : finding.objections)
        json.text(toId(objection));
    json.end(']').end('}');
}

void addFindings(JsonText& json, const CritiqueReport& report)
{
    json.key("findings").begin('[');
    for (const Finding& finding : report.findings)
        addFinding(json, finding);
    json.end(']');
}

void addSources(JsonText& json, const Draft& draft)
{
    json.key("sources").begin('[');
    for (const Source& source : draft.sources) {
        json.begin('{').key("start").number(qint64(source.range.start));
        json.key("length").number(qint64(source.range.length)).key("from").text(source.from).end('}');
    }
    json.end(']');
}

void addDraft(JsonText& json, const Draft& draft, const CritiqueDraft& critique)
{
    const CritiqueReport report = critique(draft);
    json.key("text").text(draft.text);
    if (!draft.subject.isEmpty())
        json.key("subject").text(draft.subject);
    json.key("characters").number(qint64(draft.text.size()));
    json.key("score").number(qint64(report.score)).key("verdict").text(toId(report.verdict));
    addSources(json, draft);
    addFindings(json, report);
}

} // namespace

void addReport(JsonText& json, const CritiqueReport& report)
{
    json.key("score").number(qint64(report.score)).key("verdict").text(toId(report.verdict));
    addFindings(json, report);
    json.key("objections").begin('{');
    for (const critique::ObjectionView& view : report.objections)
        json.key(toId(view.objection).toLatin1().constData()).text(toId(view.state));
    json.end('}');
}

void addDrafts(JsonText& json, const std::vector<Draft>& drafts, bool withVariants,
               const CritiqueDraft& critique)
{
    const Draft& best = drafts.front();
    addDraft(json, best, critique);
    if (!best.missing.isEmpty())
        json.key("missing").texts(best.missing);
    json.key("advice").text(toId(best.advice));
    if (!best.because.isEmpty())
        json.key("because").text(best.because);
    if (!withVariants)
        return;
    json.key("variants").begin('[');
    for (const Draft& draft : drafts) {
        json.begin('{');
        addDraft(json, draft, critique);
        json.end('}');
    }
    json.end(']');
}

} // namespace wellmet::cli
