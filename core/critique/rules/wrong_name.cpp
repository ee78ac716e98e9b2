// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/names/name_kin.h"
#include "critique/rules/table.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

// Friends have names for each other that no record knows; but "Daniel" is nobody's pet name.
Severity severityFor(const NoteView& view)
{
    const bool isFriendly = view.closeness >= contacts::Closeness::Familiar;
    const QString name = prose::folded(view.document.in(view.greeting.name));
    return isFriendly && kinOf(name.section(u' ', 0, 0)).empty() ? Severity::Warn : Severity::Stop;
}

void check(const NoteView& view, FindingSink& sink)
{
    const GreetingCheck& greeting = view.greeting;
    if (greeting.kind != GreetingCheck::Kind::Other)
        return;
    const prose::TextRange name = greeting.name;
    sink.add(
        {.range = name,
         .severity = severityFor(view),
         .message = u"This greets “%1”, but it goes to %2: write “%2”."_s.replace(u"%2"_s, greeting.better),
         .fix = FixIt{name, greeting.better, true}});
}

} // namespace

Rule wrongName()
{
    RuleInfo info;
    info.id = u"wrong-name"_s;
    info.title = u"Greets somebody else"_s;
    info.severity = Severity::Stop;
    info.objections = {Objection::NotPersonal, Objection::Reputation};
    info.why = u"“This was meant for someone else.” Nothing after the wrong name is read."_s;
    info.source =
        u"A wrong name is the plainest sign of a copied note; our rule compares the greeting with your record."_s;
    info.message = u"The greeting names somebody else: write the recipient's name."_s;
    info.bad = {u"Hi Daniel, we talked about cheap sensors in October."_s,
                u"Dear Ms Moreau,\n\nThank you for the tour of the flood lab."_s,
                u"Kenji, good to meet you at the Riverside Science Fair."_s};
    info.good = {u"Hi Marisol, we talked about cheap sensors in October."_s,
                 u"Dear Dr Vega,\n\nThank you for the tour of the flood lab."_s,
                 u"Yesterday, I rebuilt the gauge that you and I talked about."_s};
    info.examplesNeedRecipient = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique
