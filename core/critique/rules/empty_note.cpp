// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/table.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

void check(const NoteView& view, FindingSink& sink)
{
    if (view.document.words().empty())
        sink.add({});
}

} // namespace

Rule emptyNote()
{
    RuleInfo info;
    info.id = u"empty-note"_s;
    info.title = u"There are no words yet"_s;
    info.severity = Severity::Stop;
    info.objections = {Objection::NoUseToMe, Objection::NotPersonal, Objection::NotRelevant};
    info.why = u"“An empty message looks like a mistake.”"_s;
    info.source = u"A request without a note is better sent as one; an empty message is neither."_s;
    info.message = u"There is nothing to read yet: begin with how the two of you met."_s;
    info.advice = u"Write one sentence on how you met, or send the request without a note."_s;
    info.bad = {u""_s, u"   "_s, u"…"_s};
    info.good = {u"Hi"_s, u"Hello Tess, thank you for the lift to the station."_s, u"👋"_s};
    return {std::move(info), check};
}

} // namespace wellmet::critique
