// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/table.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

using Kind = GreetingCheck::Kind;

// "Hi George" may be what Giorgos goes by abroad; only the writer knows.
void doubtKin(const GreetingCheck& greeting, FindingSink& sink)
{
    sink.add({.range = greeting.name,
              .severity = Severity::Hint,
              .message = u"Your record says “%2”: keep “%1” only if that's what they go by."_s.replace(
                  u"%2"_s, greeting.better),
              .fix = FixIt{greeting.name, greeting.better, false}});
}

// Among friends, "Winny" may be a name of their own.
Severity severityFor(bool isOff, bool isFriendly)
{
    if (isOff)
        return isFriendly ? Severity::Warn : Severity::Stop;
    return isFriendly ? Severity::Hint : Severity::Warn;
}

void check(const NoteView& view, FindingSink& sink)
{
    const GreetingCheck& greeting = view.greeting;
    const bool isOff = greeting.kind == Kind::Misspelled || greeting.kind == Kind::FamilyOnly;
    if (greeting.kind == Kind::Kin)
        return doubtKin(greeting, sink);
    if (!isOff && greeting.kind != Kind::Respelled)
        return;
    // Among people who know each other well, "dana" is how one types.
    const bool isFriendly = view.recipient() && view.closeness >= contacts::Closeness::Familiar;
    const prose::TextRange name = greeting.name;
    const QString message = greeting.kind == Kind::FamilyOnly
                                ? u"“%1” is the family name: greet them as “%2”."_s
                                : u"Your record spells “%1” differently: write “%2”."_s;
    sink.add({.range = name,
              .severity = severityFor(isOff, isFriendly),
              .message = QString(message).replace(u"%2"_s, greeting.better),
              .fix = FixIt{name, greeting.better, true}});
}

} // namespace

Rule nameForm()
{
    RuleInfo info;
    info.id = u"name-form"_s;
    info.title = u"Spells the name in another way than its owner"_s;
    info.severity = Severity::Stop;
    info.objections = {Objection::NotPersonal, Objection::Reputation};
    info.why = u"“They couldn't be bothered to look at how I write my name.”"_s;
    info.source = u"People notice their own name first; our rule compares the greeting with your record."_s;
    info.message = u"The name is spelled in another way than in your record."_s;
    info.bad = {u"Hi Marisoll, we talked about cheap sensors."_s, u"Hello marisol, thank you for the tour."_s,
                u"Dear Vega, we met at the Riverside Science Fair."_s};
    info.good = {u"Hi Marisol, we talked about cheap sensors."_s,
                 u"Hello Marisol Vega, thank you for the tour."_s,
                 u"Dear Dr. Vega, we met at the Riverside Science Fair."_s};
    info.examplesNeedRecipient = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique
