// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rule.h"

namespace wellmet::critique {

namespace {

QString orElse(const QString& text, const QString& fallback)
{
    return text.isEmpty() ? fallback : text;
}

} // namespace

void FindingSink::add(Report report)
{
    constexpr int kMostPerRule = 20;
    if (++m_count > kMostPerRule)
        return;
    Finding finding;
    finding.rule = m_rule.id;
    finding.severity = report.severity.value_or(m_rule.severity);
    finding.range = report.range;
    finding.message = orElse(std::move(report.message), m_rule.message);
    finding.message.replace(QLatin1String("%1"), m_view.document.in(report.range).toString());
    finding.why = orElse(std::move(report.why), m_rule.why);
    finding.advice = orElse(std::move(report.advice), m_rule.advice);
    finding.fix = std::move(report.fix);
    finding.objections = m_rule.objections;
    finding.weight = report.weight;
    m_findings.push_back(std::move(finding));
}

} // namespace wellmet::critique
