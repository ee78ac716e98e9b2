// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/any_text.h"

#include "critique/critic.h"
#include "critique/example.h"
#include "critique/fixes/fix_applier.h"
#include "critique/fixes/safe_fixes.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace wellmet::tests {

namespace {

using critique::CritiqueReport;
using critique::Finding;
using critique::FixIt;

bool isInsidePair(const QString& text, qsizetype place)
{
    return place > 0 && place < text.size() && text[place - 1].isHighSurrogate() &&
           text[place].isLowSurrogate();
}

bool isSane(const QString& text, prose::TextRange range)
{
    return range.start >= 0 && range.length >= 0 && range.end() <= text.size() &&
           !isInsidePair(text, range.start) && !isInsidePair(text, range.end());
}

QString problemWith(const QString& text, const CritiqueReport& report)
{
    int points = 0;
    for (const Finding& finding : report.findings) {
        points += finding.points;
        if (!isSane(text, finding.range) || (finding.fix && !isSane(text, finding.fix->range)))
            return u"%1 points at a place that isn't one: %2 + %3 of %4"_s.arg(finding.rule)
                .arg(finding.range.start)
                .arg(finding.range.length)
                .arg(text.size());
        if (finding.message.isEmpty())
            return u"%1 says nothing"_s.arg(finding.rule);
    }
    if (report.score < 0 || report.score > 100 || points < 0 || report.score + points > 100)
        return u"score %1 with %2 points lost"_s.arg(report.score).arg(points);
    for (const critique::ObjectionView& view : report.objections) {
        if (!isSane(text, view.words))
            return u"an objection points at a place that isn't one"_s;
    }
    return {};
}

QString problemWith(const QString& text, const critique::Circumstances& circumstances)
{
    constexpr qsizetype kTriedOneByOne = 2000; // longer texts would take minutes
    static const critique::Critic critic;
    const auto judge = [&](const QString& note) {
        return critic.critique({.text = note, .channel = contacts::Channel::LinkedIn300}, circumstances);
    };
    const CritiqueReport report = judge(text);
    if (const QString problem = problemWith(text, report); !problem.isEmpty())
        return problem;
    std::vector<FixIt> fixes;
    for (const Finding& finding : report.findings) {
        if (finding.fix)
            fixes.push_back(*finding.fix);
    }
    const critique::FixedText fixed = critique::applyFixes(text, fixes);
    if (fixed.applied.size() + fixed.refused.size() != fixes.size())
        return u"a fix got lost"_s;
    if (const QString problem = problemWith(fixed.text, judge(fixed.text)); !problem.isEmpty())
        return u"after the fixes: "_s + problem;
    if (text.size() <= kTriedOneByOne)
        static_cast<void>(critique::applySafe(text, judge));
    return {};
}

} // namespace

QString anyText(const QByteArray& bytes)
{
    if (!bytes.startsWith("\xFF\xFE"))
        return QString::fromUtf8(bytes);
    QString text((bytes.size() - 2) / 2, Qt::Uninitialized);
    std::memcpy(text.data(), bytes.constData() + 2, static_cast<size_t>(text.size()) * sizeof(QChar));
    return text;
}

QString problemWith(const QString& text)
{
    for (const critique::Circumstances& circumstances :
         {critique::Circumstances{}, critique::exampleCircumstances(), critique::exampleStranger()}) {
        if (const QString problem = problemWith(text, circumstances); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace wellmet::tests
