// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/fix_text.h"
#include "critique/reading/private_facts.h"
#include "critique/rules/table.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

// Neither the message nor the fix repeats a private word.
void check(const NoteView& view, FindingSink& sink)
{
    for (const prose::TextRange range : privateMentions(view)) {
        const int word = view.document.firstWordAt(range.start);
        sink.add({.range = range,
                  .message = u"This touches on something that you marked as private: leave it out."_s,
                  .advice = u"Say it to them in person, if at all."_s,
                  .why = u"“I told them that in confidence, and here it stands in writing.”"_s,
                  .fix = sentenceRemoval(view.document, view.document.sentenceOfWord(word))});
    }
}

} // namespace

Rule creepy()
{
    RuleInfo info;
    info.id = u"creepy"_s; // the rest is in resources/rules/creepy.json
    return {std::move(info), check};
}

} // namespace wellmet::critique
