// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/fact_sentences.h"
#include "critique/rules/asks/asking.h"
#include "critique/rules/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using prose::keyOf;
using prose::ProseDocument;
using prose::TextRange;

namespace {

bool isNear(const NoteView& view)
{
    return view.recipient() && view.closeness >= contacts::Closeness::Familiar;
}

// "Come to supper", "send me the recipe": among friends nobody minds.
bool isFriend(const NoteView& view)
{
    return view.recipient() && view.closeness == contacts::Closeness::Close;
}

TextRange fromWord(const NoteView& view, int word, const prose::Sentence& sentence)
{
    const qsizetype start =
        view.document.tokenOf(view.document.words()[static_cast<size_t>(word)]).range.start;
    return {start, sentence.range.end() - start};
}

// "Send me the chart." as "Could you send me the chart?"; a sentence with more in it is left to its writer.
// Where the order is all that is asked, and nothing is given, the question would only raise the next
// objection.
std::optional<FixIt> asQuestion(const NoteView& view, TextRange range)
{
    if (view.recipient() && !isNear(view) && !givesSomething(view) && !wantsSomething(view))
        return std::nullopt;
    QString text = view.document.in(range).toString();
    while (text.endsWith(u'.') || text.endsWith(u'!'))
        text.chop(1);
    const bool isPlain = std::ranges::none_of(
        text, [](QChar c) { return QStringView(u",;:.!?\n\u2013\u2014()").contains(c); });
    if (!isPlain || text.isEmpty())
        return std::nullopt;
    const QString opening = text.front().isUpper() ? u"Could you "_s : u"could you "_s;
    if (opening.size() > roomLeft(view))
        return std::nullopt;
    text.front() = text.front().toLower();
    return FixIt{range, opening + text + u'?', false};
}

// "why haven't you", "why did you not": a question that accuses.
bool accuses(const ProseDocument& document, int word, int end)
{
    const auto key = [&](int i) { return i < end ? document.words()[static_cast<size_t>(i)].key : 0; };
    if (key(word) != keyOf(u"why"))
        return false;
    const bool isNegated = key(word + 2) == keyOf(u"not") || key(word + 3) == keyOf(u"not");
    return isNegated && (key(word + 2) == keyOf(u"you") || key(word + 3) == keyOf(u"you"));
}

// "Send me a line if you like", "tell me what you think, thanks": the choice or the thanks make it an ask.
bool isSoftened(const ProseDocument& document, const prose::Sentence& sentence)
{
    constexpr prose::WordKey kSoft[] = {keyOf(u"if"), keyOf(u"please"), keyOf(u"thanks"), keyOf(u"thank"),
                                        keyOf(u"whenever")};
    const auto begin = document.words().begin() + sentence.firstWord;
    const auto end = document.words().begin() + sentence.endWord;
    return std::any_of(begin, end, [&](const prose::Word& word) {
        return std::ranges::find(kSoft, word.key) != std::end(kSoft);
    });
}

void check(const NoteView& view, FindingSink& sink)
{
    if (isFriend(view))
        return;
    const ProseDocument& document = view.document;
    const bool isPoliteElsewhere = asksPolitely(view);
    for (const prose::Sentence& sentence : document.sentences()) {
        const int first = openingWord(document, sentence);
        if (accuses(document, first, sentence.endWord)) {
            sink.add({.range = document.rangeOfWords(first, std::min(first + 4, sentence.endWord)),
                      .message = u"“%1” accuses: say what you hope for instead."_s});
        } else if (isOrder(document, first, sentence.endWord) && !isSoftened(document, sentence)) {
            const TextRange range = fromWord(view, first, sentence);
            sink.add({.range = range,
                      .severity = isPoliteElsewhere || isNear(view) ? Severity::Hint : Severity::Warn,
                      .fix = asQuestion(view, range)});
        }
    }
}

} // namespace

Rule command()
{
    RuleInfo info;
    info.id = u"command"_s;
    info.title = u"Gives an order instead of asking"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::NotRelevant, Objection::WillSpamMe};
    info.why = u"“I don't take orders from strangers.”"_s;
    info.source =
        u"Stanford Politeness Corpus: of 4,353 requests between strangers 1.0 % give an order, of the most polite quarter 0.2 %."_s;
    info.message = u"“%1” is an order: put it as a question that they may decline."_s;
    info.advice = u"Begin with “Could you” or “Would you be open to”."_s;
    info.bad = {u"Hi Bo, send me your slides."_s, u"Reply to me by Friday!"_s, u"Why haven't you answered?"_s,
                u"I have a boat. Tell me where I can moor it."_s};
    info.good = {u"Hi Bo, would you send me your slides?"_s, u"Give my regards to Ines."_s,
                 u"Please send the slides to Bo when you have a minute."_s,
                 u"Call centers taught me to listen; so did you."_s, u"Why did you choose larch?"_s};
    return {std::move(info), check};
}

} // namespace wellmet::critique
