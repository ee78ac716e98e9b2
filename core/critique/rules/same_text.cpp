// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/table.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

constexpr int kMany = 3; // people from whom on a copy is a mass letter

// What to say of a note that others got, too.
struct Saying
{
    const Recipients& people;
    Severity fromMany;
    const QString message;
};

void check(const NoteView& view, FindingSink& sink)
{
    const Copies& before = view.before;
    if ((before.text.count == 0 && before.frame.count == 0) || view.document.tokens().empty())
        return;
    const Saying saying =
        before.text.count > 0
            ? Saying{before.text, Severity::Stop,
                     u"This is nearly the note that went to %1: tell this person something of their own."_s}
            : Saying{
                  before.frame, Severity::Warn,
                  u"This is the note that went to %1 with other facts put in: say it anew for this person."_s};
    const qsizetype start = view.document.sentences().front().range.start;
    sink.add({.range = {start, view.document.tokens().back().range.end() - start},
              .severity = saying.people.count >= kMany ? saying.fromMany : Severity::Warn,
              .message = saying.message.arg(namesOf(saying.people))});
}

} // namespace

Rule sameText()
{
    RuleInfo info;
    info.id = u"same-text"_s;
    info.title = u"Nearly the same note went to others"_s;
    info.severity = Severity::Stop;
    info.objections = {Objection::NotPersonal, Objection::WillSpamMe};
    info.why = u"“If I can tell that others got this too, it wasn't written to me.”"_s;
    info.source = u"Measured: 353 people asked to write the same request shared at most 23 % of their word "
                  u"trigrams with their "
                  u"nearest neighbor; mass messages share 59 % at the median."_s;
    info.message =
        u"This is nearly a note that went to somebody else: tell this person something of their own."_s;
    info.advice = u"Let the program draft another version, or begin with what only the two of you know."_s;
    info.bad = {u"Hi Marisol, thank you for the tour of the pump house at the open day. I build rain gauges "
                u"for schools and would "
                u"like to hear which sensor you trust. Jonas"_s,
                u"Hi Marisol, thank you for the tour of the pump house at the open day! I build rain gauges "
                u"for schools and would "
                u"like to hear which valve you trust. Jonas"_s,
                u"Dear Marisol, thank you for the tour of the pump house at the open day. I build rain "
                u"gauges for schools and would "
                u"love to hear which sensor you trust."_s};
    info.good = {
        u"Hi Marisol, the gauge you lent me survived the storm. May I bring it back on Friday? Jonas"_s,
        u"Hi Marisol, at the open day you said cheap sensors drift. How often do you check yours? Jonas"_s,
        u"Hi Marisol, I build rain gauges for schools. Owen Clarke said to ask you about drifting sensors. Jonas"_s};
    info.examplesNeedRecipient = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique
