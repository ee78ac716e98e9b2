// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/scoring/overlap.h"

#include <algorithm>
#include <tuple>

namespace wellmet::critique {

namespace {

// What the left rule says makes the right one superfluous, wherever it stands in the note.
constexpr struct
{
    QStringView specific;
    QStringView general;
} kSilences[] = {
    {u"empty-note", u"no-connection"}, {u"empty-note", u"no-reason"},  {u"empty-note", u"who-are-you"},
    {u"empty-note", u"no-value"},      {u"empty-note", u"no-ask"},     {u"empty-note", u"length"},
    {u"empty-note", u"too-short"},     {u"empty-note", u"no-name"},    {u"pitch", u"no-value"},
    {u"wrong-name", u"no-name"},       {u"wrong-name", u"unsupported"}};

bool has(const std::vector<Finding>& findings, QStringView rule)
{
    return std::any_of(findings.begin(), findings.end(),
                       [rule](const Finding& finding) { return finding.rule == rule; });
}

bool shareObjection(const Finding& a, const Finding& b)
{
    return std::find_first_of(a.objections.begin(), a.objections.end(), b.objections.begin(),
                              b.objections.end()) != a.objections.end();
}

// True when `a` says all that `b` does, over the same words. How many requests there are is another matter
// than what each of them asks.
bool outweighs(const Finding& a, const Finding& b)
{
    const bool isCount = a.rule == u"many-asks" || b.rule == u"many-asks";
    if (a.rule == b.rule || isCount || a.range.isEmpty() || !a.range.overlaps(b.range) ||
        !shareObjection(a, b))
        return false;
    const auto rank = [](const Finding& finding) {
        return std::tuple(finding.severity, finding.range.length);
    };
    return rank(a) > rank(b) || (rank(a) == rank(b) && a.rule < b.rule);
}

// A fix that puts other words in place of the whole would leave what it stood for to be said after it.
bool wakesAnother(const Finding& finding, const std::vector<Finding>& findings)
{
    return std::ranges::any_of(findings,
                               [&finding](const Finding& other) { return outweighs(finding, other); });
}

} // namespace

void settleOverlaps(std::vector<Finding>& findings)
{
    for (const auto& [specific, general] : kSilences) {
        if (has(findings, specific))
            std::erase_if(findings,
                          [rule = general](const Finding& finding) { return finding.rule == rule; });
    }
    // Judged against the findings as they came, so that the order of removal can't matter.
    std::vector<bool> isOutweighed(findings.size());
    for (size_t i = 0; i < findings.size(); ++i) {
        isOutweighed[i] = std::any_of(findings.begin(), findings.end(),
                                      [&](const Finding& other) { return outweighs(other, findings[i]); });
    }
    for (Finding& finding : findings) {
        if (finding.fix && !finding.fix->replacement.isEmpty() && wakesAnother(finding, findings))
            finding.fix.reset();
    }
    size_t i = 0;
    std::erase_if(findings, [&](const Finding&) { return isOutweighed[i++]; });
}

void sortFindings(std::vector<Finding>& findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::tuple(-static_cast<int>(a.severity), a.range.start, a.rule) <
               std::tuple(-static_cast<int>(b.severity), b.range.start, b.rule);
    });
}

} // namespace wellmet::critique
