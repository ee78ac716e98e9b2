// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/table.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

// A letter has room for three questions, a note for one.
constexpr size_t kMostInNote = 1;
constexpr size_t kMostInLetter = 3;

bool isAsk(const prose::ProseDocument& document, const prose::Sentence& sentence)
{
    const auto& words = document.words();
    const bool begsPardon = sentence.firstWord < sentence.endWord &&
                            words[static_cast<size_t>(sentence.firstWord)].key == prose::keyOf(u"please");
    for (int i = sentence.firstToken; i < sentence.endToken && !begsPardon; ++i) {
        if (document.in(document.tokens()[static_cast<size_t>(i)].range).startsWith(u'?'))
            return true;
    }
    return begsPardon;
}

void check(const NoteView& view, FindingSink& sink)
{
    std::vector<prose::TextRange> asks;
    for (const prose::Sentence& sentence : view.document.sentences()) {
        if (isAsk(view.document, sentence))
            asks.push_back(sentence.range);
    }
    const size_t most = view.isShortNote() ? kMostInNote : kMostInLetter;
    if (asks.size() <= most)
        return;
    const bool isOneMore = asks.size() == most + 1;
    sink.add({.range = asks[most],
              .severity = isOneMore ? Severity::Hint : Severity::Warn,
              .message =
                  u"This is the %1 question: keep the smallest one and save the rest for their answer."_s.arg(
                      most == kMostInNote ? u"second"_s : u"fourth"_s)});
}

} // namespace

Rule manyAsks()
{
    RuleInfo info;
    info.id = u"many-asks"_s;
    info.title = u"Asks more than one thing"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::StrangerDanger, Objection::WillSpamMe};
    info.why = u"“Answering this is work, so I'll do it later, which is never.”"_s;
    info.source =
        u"Counts of answered mail: one to three questions are answered most, and short notes more than long ones."_s;
    info.message = u"One question is easier to answer than several: keep the smallest one."_s;
    info.advice = u"Keep the question that takes the least time to answer."_s;
    info.bad = {u"Which boat do you row? And where do you keep it?"_s,
                u"Would you read my plan? Could we meet? Can you bring Ines?"_s,
                u"Please send me the tide table. Would you also check my map?"_s};
    info.good = {u"Which boat do you row, and where do you keep it?"_s,
                 u"I still don't know why it floats. You may."_s, u"Could you tell me which knot held?"_s};
    info.examplesChannel = contacts::Channel::LinkedIn300;
    return {std::move(info), check};
}

} // namespace wellmet::critique
