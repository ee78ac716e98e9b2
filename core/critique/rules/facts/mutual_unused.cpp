// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/fix_text.h"
#include "critique/reading/fact_sentences.h"
#include "critique/rules/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using contacts::Closeness;
using contacts::Fact;
using contacts::FactKind;

namespace {

bool mayBeNamed(const Fact& fact)
{
    return fact.kind == FactKind::Mutual && fact.mayName && !fact.isPrivate;
}

bool namesSomebodyKnown(const NoteView& view)
{
    return std::ranges::any_of(view.mentions.all(), [](const Mention& mention) {
        return mention.of == Mention::Of::MetBy || (mention.fact && mention.fact->kind == FactKind::Mutual);
    });
}

void check(const NoteView& view, FindingSink& sink)
{
    const contacts::Contact* contact = view.recipient();
    if (!contact || view.closeness > Closeness::MetOnce || view.document.words().empty() ||
        namesSomebodyKnown(view))
        return;
    const auto fact = std::ranges::find_if(contact->facts, mayBeNamed);
    if (fact == contact->facts.end())
        return;
    const QString sentence = mutualSentence(*fact, view);
    if (sentence.isEmpty())
        return;
    sink.add({.range = placeAfterGreeting(view.document),
              .message =
                  u"You both know %2, and the note doesn't say so: one name is worth a paragraph."_s.replace(
                      u"%2"_s, fact->text),
              .fix = insertionAfterGreeting(view.document, sentence)});
}

} // namespace

Rule mutualUnused()
{
    RuleInfo info;
    info.id = u"mutual-unused"_s;
    info.title = u"Leaves out somebody whom both know"_s;
    info.severity = Severity::Hint;
    info.objections = {Objection::NotRelevant};
    info.why = u"“Do we know anybody in common?”"_s;
    info.source =
        u"A field study of friend requests: a person known to both took acceptance from 19 % to 59 %."_s;
    info.message = u"You know somebody in common, and the note doesn't say so: name them."_s;
    info.advice = u"Name them, if they agree."_s;
    info.bad = {u"Hi Marisol, we met at the Riverside Science Fair in October. Jonas"_s,
                u"Hello Marisol, could I ask which cheap sensors drift least?"_s,
                u"Dear Dr. Vega,\nI enjoyed hearing about your floods."_s};
    info.good = {u"Hi Marisol, Owen Clarke said that I should ask you about cheap sensors."_s,
                 u"Hello Marisol, a friend of Owen's here. Which sensors drift least?"_s,
                 u"Marisol, Owen and I both enjoyed hearing about your floods."_s};
    info.examplesNeedRecipient = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique
