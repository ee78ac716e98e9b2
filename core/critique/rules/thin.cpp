// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/fix_text.h"
#include "critique/rules/table.h"
#include "critique/scoring/qualities.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

constexpr int kForgiven = 80; // hundredths; no note has everything
constexpr int kSerious = 60;
constexpr size_t kMostNamed = 2;

int weightOf(const std::vector<QualityRow>& lacking)
{
    int weight = -kForgiven;
    for (const QualityRow& row : lacking)
        weight += row.weight;
    return weight;
}

QString messageFor(const std::vector<QualityRow>& lacking, QStringView circular)
{
    QString named;
    for (size_t i = 0; i < std::min(lacking.size(), kMostNamed); ++i)
        named += (i > 0 ? u" and "_s : QString()) + lacking[i].advice.toString();
    return u"There is little here to answer: add %1."_s.arg(named.replace("%1"_L1, circular.toString()));
}

void check(const NoteView& view, FindingSink& sink)
{
    // With a record at hand, what is said of it counts, not how it sounds.
    if (view.document.words().empty() || view.recipient())
        return;
    const std::vector<QualityRow> lacking = lackingQualities(view);
    const int weight = weightOf(lacking);
    if (weight <= 0)
        return;
    const QStringView circular = view.document.in(view.moves.first(Move::Circular));
    sink.add({.range = placeBeforeSignOff(view.document),
              .severity = weight < kSerious ? Severity::Hint : Severity::Warn,
              .message = messageFor(lacking, circular),
              .weight = weight});
}

} // namespace

Rule thin()
{
    RuleInfo info;
    info.id = u"thin"_s;
    info.title = u"Leaves out what makes people answer"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::NoUseToMe, Objection::NotPersonal, Objection::NotRelevant,
                       Objection::WillSpamMe};
    info.why = u"“There is nobody in this, and nothing for me to take up.”"_s;
    info.source =
        u"Twelve qualities, such as a thing of theirs, a question, a thank-you, told good from bad in 124 "
        u"published networking messages: see docs/critic-evaluation.md."_s;
    info.message = u"There is little here to answer: add something that they made, did or said."_s;
    info.advice = u"Put in what only you could write to this person, and what they can easily answer."_s;
    info.bad = {u"Hello, we are a leading provider and would like to talk."_s, u"Could I get some help?"_s,
                u"We have exciting opportunities for motivated candidates. Apply today."_s};
    info.good = {
        u"Hi Ines, your essay on pruning saved my two pear trees in March. I teach at the school below your "
        u"orchard. Would you show my class one cut?"_s,
        u"Dear Mr Hale, you told me about the gauge at Whitby pier. I've found its log of 1931 and could "
        u"send "
        u"you the page."_s,
        u"Hey Bo, thanks for the rope on Sunday! I run the small yellow ferry. Which knot did you use?"_s};
    return {std::move(info), check};
}

} // namespace wellmet::critique
