// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/critic.h"

#include "critique/rule_set.h"
#include "critique/scoring/objections.h"
#include "critique/scoring/overlap.h"
#include "critique/scoring/readiness.h"

namespace wellmet::critique {

namespace {

void leaveOut(std::vector<Finding>& findings, const QString& text, const Circumstances& circumstances)
{
    silence(findings, text, circumstances.silenced);
    if (circumstances.unfinished) {
        std::erase_if(findings, [&](const Finding& finding) {
            return finding.range.overlaps(*circumstances.unfinished);
        });
    }
}

} // namespace

struct Critic::Private
{
    const RuleSet& rules = RuleSet::builtIn();
};

Critic::Critic() : d(std::make_unique<Private>())
{
}

Critic::~Critic() = default;

CritiqueReport Critic::critique(const Note& note, const Circumstances& circumstances) const
{
    const prose::ProseDocument document(note.text);
    std::optional<NoteView> view;
    CritiqueReport report;
    report.findings = d->rules.check(note, circumstances, document, &view);
    settleOverlaps(report.findings);
    sortFindings(report.findings);
    // After the overlaps are settled, so that a silenced finding doesn't wake the general ones it stood for.
    if (!document.words().empty())
        leaveOut(report.findings, note.text, circumstances);
    const bool isCautious = circumstances.contact && circumstances.contact->cautious;
    if (document.words().empty())
        report.score = weighNothing(report.findings);
    else
        report.score = weigh(report.findings, view->closeness, isCautious);
    report.verdict = verdictOf(report.score, report.findings);
    report.objections = objectionViews(*view, report.findings);
    return report;
}

} // namespace wellmet::critique
