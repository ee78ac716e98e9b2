// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/evaluation.h"

#include "critique/critic.h"
#include "critique/reading/tone.h"
#include "evaluation/ranking.h"
#include "evaluation/rule_figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::evaluation {

namespace {

struct Judged
{
    const LabelledNote* note = nullptr;
    critique::CritiqueReport report;
};

critique::CritiqueReport judge(const critique::Critic& critic, const LabelledNote& note,
                               const Options& options)
{
    critique::Note text{.text = note.text, .subject = note.subject};
    if (options.usesChannel || note.contact)
        text.channel = note.channel;
    return critic.critique(text, {.contact = note.contact ? &*note.contact : nullptr,
                                  .sender = note.sender ? &*note.sender : nullptr,
                                  .today = note.today});
}

double scoreOf(const LabelledNote& note, const critique::CritiqueReport& report, const Options& options)
{
    return options.ranksByTone ? critique::toneOf(prose::ProseDocument(note.text)).score : report.score;
}

QString figure(std::optional<double> value, int decimals = 3)
{
    return value ? QString::number(*value, 'f', decimals) : u"–"_s;
}

QString rankingText(const std::vector<Ranked>& ranked)
{
    std::vector<Ranked> byLength = ranked;
    for (Ranked& note : byLength)
        note.score = static_cast<double>(note.length);
    const MatchedAuc matched = lengthMatchedAuc(ranked);
    const auto interval = aucInterval(ranked);
    return u"AUC                          %1  [%2, %3]\n"
           "  pairs of like length       %4  (%5 pairs)\n"
           "  length alone               %6\n"
           "  correlation with length    %7\n"_s
               .arg(figure(auc(ranked)), figure(interval ? std::optional(interval->low) : std::nullopt),
                    figure(interval ? std::optional(interval->high) : std::nullopt), figure(matched.value))
               .arg(matched.pairs)
               .arg(figure(auc(byLength)), figure(correlationWithLength(ranked)));
}

QString stopText(const std::vector<Judged>& judged, bool isGood)
{
    int stops = 0;
    int all = 0;
    for (const Judged& one : judged) {
        if (one.note->isGood != isGood)
            continue;
        ++all;
        stops += one.report.verdict == critique::Verdict::Stop;
    }
    return u"stops on %1 notes           %2 of %3\n"_s.arg(isGood ? u"good"_s : u"bad "_s)
        .arg(stops)
        .arg(all);
}

QString rulesText(const RuleTally& tally)
{
    QString text = u"false alarms per 1,000 words  %1\n\n%2 good   bad  precision  recall\n"_s.arg(
        figure(tally.falseAlarmsPer1000Words(), 2), u"rule"_s.leftJustified(24));
    for (const auto& [rule, figures] : tally.byRule())
        text += u"%1%2%3%4%5\n"_s.arg(
            rule.leftJustified(24), QString::number(figures.onGood).rightJustified(5),
            QString::number(figures.onBad).rightJustified(6),
            figure(figures.precision(), 2).rightJustified(11), figure(figures.recall(), 2).rightJustified(8));
    return text;
}

QString notesText(std::vector<Judged> judged)
{
    std::stable_sort(judged.begin(), judged.end(),
                     [](const Judged& a, const Judged& b) { return a.report.score < b.report.score; });
    QString text = u"\n"_s;
    for (const Judged& one : judged) {
        QStringList rules;
        for (const critique::Finding& finding : one.report.findings)
            rules << u"%1 %2"_s.arg(finding.rule).arg(finding.points);
        text += u"%1  %2  %3\n      %4\n"_s.arg(one.report.score, 3)
                    .arg(one.note->isGood ? (*one.note->isGood ? u"good"_s : u"bad "_s) : u"    "_s,
                         one.note->text.left(90).simplified(), rules.join(u", "_s));
    }
    return text;
}

} // namespace

QString evaluate(const std::vector<LabelledNote>& notes, const Options& options)
{
    const critique::Critic critic;
    std::vector<Judged> judged;
    std::vector<Ranked> ranked;
    RuleTally tally;
    for (const LabelledNote& note : notes) {
        if (options.skipsTemplates && note.isTemplate)
            continue;
        judged.push_back({&note, judge(critic, note, options)});
        const critique::CritiqueReport& report = judged.back().report;
        tally.add(note, report);
        if (note.isGood)
            ranked.push_back({scoreOf(note, report, options), *note.isGood, note.text.size()});
    }
    const auto good = std::count_if(ranked.begin(), ranked.end(), [](const Ranked& r) { return r.isGood; });
    QString text = u"%1 notes, %2 called good, %3 bad\n\n"_s.arg(judged.size())
                       .arg(good)
                       .arg(static_cast<qsizetype>(ranked.size()) - good);
    if (!ranked.empty())
        text += rankingText(ranked) + stopText(judged, true) + stopText(judged, false);
    text += rulesText(tally);
    return options.listsNotes ? text + notesText(std::move(judged)) : text;
}

} // namespace wellmet::evaluation
