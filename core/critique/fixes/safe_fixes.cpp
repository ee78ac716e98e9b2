// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/fixes/safe_fixes.h"

#include <algorithm>

namespace wellmet::critique {

namespace {

auto countOf(const CritiqueReport& report, Severity severity)
{
    return std::ranges::count(report.findings, severity, &Finding::severity);
}

} // namespace

bool isNoWorse(const CritiqueReport& after, const CritiqueReport& before)
{
    return after.score >= before.score && countOf(after, Severity::Stop) <= countOf(before, Severity::Stop) &&
           countOf(after, Severity::Warn) <= countOf(before, Severity::Warn);
}

FixedText applySafe(const QString& text, const Judge& judge)
{
    CritiqueReport best = judge(text);
    const std::vector<Finding> findings = best.findings; // worst first
    std::vector<FixIt> kept;
    for (const Finding& finding : findings) {
        if (!finding.fix || !finding.fix->isSafe)
            continue;
        std::vector<FixIt> tried = kept;
        tried.push_back(*finding.fix);
        const FixedText fixed = applyFixes(text, tried);
        if (!fixed.refused.empty())
            continue;
        CritiqueReport report = judge(fixed.text);
        if (!isNoWorse(report, best))
            continue;
        kept = std::move(tried);
        best = std::move(report);
    }
    return applyFixes(text, kept);
}

} // namespace wellmet::critique
