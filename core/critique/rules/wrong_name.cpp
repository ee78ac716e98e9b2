// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/names.h"
#include "critique/reading/claims.h"
#include "critique/reading/names/name_kin.h"
#include "critique/rules/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

// Friends have names for each other that no record knows; but "Daniel" is nobody's pet name.
Severity severityFor(const NoteView& view, prose::TextRange called)
{
    const bool isFriendly = view.closeness >= contacts::Closeness::Familiar;
    const QString name = prose::folded(view.document.in(called));
    return isFriendly && kinOf(name.section(u' ', 0, 0)).empty() ? Severity::Warn : Severity::Stop;
}

// "Thanks again, Patricia, and safe travels", "It was good to meet you, Patricia.": behind these, somebody is
// called; behind the last three only at the end of a sentence.
constexpr prose::WordKey kCalling[] = {
    prose::keyOf(u"thanks"), prose::keyOf(u"again"),  prose::keyOf(u"cheers"), prose::keyOf(u"luck"),
    prose::keyOf(u"care"),   prose::keyOf(u"please"), prose::keyOf(u"sorry"),  prose::keyOf(u"soon"),
    prose::keyOf(u"you"),    prose::keyOf(u"time"),   prose::keyOf(u"help")};
constexpr std::ptrdiff_t kOnlyAtEnd = 3;

bool isCalled(const NoteView& view, prose::TextRange name)
{
    const prose::ProseDocument& document = view.document;
    const int word = document.firstWordAt(name.start);
    if (word == 0)
        return false;
    const prose::Word& before = document.words()[static_cast<size_t>(word - 1)];
    const auto* cue = std::ranges::find(kCalling, before.key);
    const qsizetype end = document.tokenOf(before).range.end();
    const QStringView between = QStringView(document.text()).mid(end, name.start - end);
    if (cue == std::end(kCalling) || between.trimmed() != u",")
        return false;
    const QStringView behind = QStringView(document.text()).mid(name.end()).trimmed();
    const bool isEnd = behind.isEmpty() || QStringView(u".!?").contains(behind.front());
    return isEnd || (behind.front() == u',' && std::end(kCalling) - cue > kOnlyAtEnd);
}

// In the middle of the note, too, they may be called by another's name.
void checkCalls(const NoteView& view, FindingSink& sink)
{
    const prose::ProseDocument& document = view.document;
    const auto mayBeCalled = [&](const prose::Word& word) {
        const prose::TextRange range = document.tokenOf(word).range;
        return prose::isCapitalized(document.in(range)) && isCalled(view, range);
    };
    if (!view.recipient() || std::ranges::none_of(document.words(), mayBeCalled))
        return;
    const QString better = contacts::greetingName(*view.recipient());
    for (const Claim& claim : unknownNames(view)) {
        if (!isCalled(view, claim.range))
            continue;
        sink.add(
            {.range = claim.range,
             .severity = severityFor(view, claim.range),
             .message = u"This calls them “%1”, but it goes to %2: write “%2”."_s.replace(u"%2"_s, better),
             .fix = FixIt{claim.range, better, true}});
    }
}

void check(const NoteView& view, FindingSink& sink)
{
    const GreetingCheck& greeting = view.greeting;
    checkCalls(view, sink);
    if (greeting.kind != GreetingCheck::Kind::Other)
        return;
    const prose::TextRange name = greeting.name;
    sink.add(
        {.range = name,
         .severity = severityFor(view, name),
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
                u"Kenji, good to meet you at the Riverside Science Fair."_s,
                u"Kenji - it was good to see the flood lab with you."_s,
                u"Hi Marisol, I rebuilt the gauge in May. Thanks again, Daniel, and safe travels."_s};
    info.good = {u"Hi Marisol, we talked about cheap sensors in October."_s,
                 u"Dear Dr Vega,\n\nThank you for the tour of the flood lab."_s,
                 u"Hi Marisol, I rebuilt the gauge for you, Daniel, and the school."_s,
                 u"Question - may I rebuild the gauge that you and I talked about?"_s,
                 u"Yesterday, I rebuilt the gauge that you and I talked about."_s};
    info.examplesNeedRecipient = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique
