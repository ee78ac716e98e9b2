// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/rule_figures.h"

#include "prose/prose_document.h"

#include <set>

namespace wellmet::evaluation {

namespace {

std::optional<double> share(int part, int rest)
{
    if (part + rest == 0)
        return std::nullopt;
    return static_cast<double>(part) / (part + rest);
}

} // namespace

std::optional<double> RuleFigures::precision() const
{
    return share(hits, falseAlarms);
}

std::optional<double> RuleFigures::recall() const
{
    return share(hits, misses);
}

void RuleTally::add(const LabelledNote& note, const critique::CritiqueReport& report)
{
    std::set<QString> fired;
    const bool isJudged = note.rules || note.isGood.value_or(false);
    if (isJudged)
        m_words += static_cast<qsizetype>(prose::ProseDocument(note.text).words().size());
    for (const critique::Finding& finding : report.findings) {
        fired.insert(finding.rule);
        const bool isExpected = note.rules && note.rules->contains(finding.rule);
        if (isJudged && !isExpected && finding.severity != critique::Severity::Hint)
            ++m_falseAlarms;
    }
    for (const QString& rule : fired) {
        RuleFigures& figures = m_rules[rule];
        if (note.isGood)
            ++(*note.isGood ? figures.onGood : figures.onBad);
        if (note.rules)
            ++(note.rules->contains(rule) ? figures.hits : figures.falseAlarms);
    }
    for (const QString& rule : note.rules.value_or(QStringList())) {
        if (!fired.contains(rule))
            ++m_rules[rule].misses;
    }
}

std::optional<double> RuleTally::falseAlarmsPer1000Words() const
{
    if (m_words == 0)
        return std::nullopt;
    return 1000.0 * m_falseAlarms / static_cast<double>(m_words);
}

} // namespace wellmet::evaluation
