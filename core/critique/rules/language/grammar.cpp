// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/fact_sentences.h"
#include "critique/rules/language/slips.h"
#include "critique/rules/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using prose::TextRange;
using prose::TokenKind;

namespace {

void report(const std::vector<Slip>& slips, std::optional<Severity> severity, const NoteView& view,
            FindingSink& sink)
{
    for (const Slip& slip : slips) {
        Report report{.range = slip.range,
                      .severity = severity,
                      .message = u"“%1” is a slip: write “%2”."_s.replace(u"%2"_s, slip.better.trimmed())};
        if (slip.better.size() - slip.range.length <= std::max<qsizetype>(roomLeft(view), 0))
            report.fix = FixIt{slip.range, slip.better, slip.isSafe};
        sink.add(std::move(report));
    }
}

// "Tom, baker in Cork" at the end is a signature too.
bool isSignature(const prose::ProseDocument& document, const prose::Sentence& sentence)
{
    const auto& tokens = document.tokens();
    for (int i = sentence.firstToken; i < std::min(sentence.firstToken + 4, sentence.endToken); ++i) {
        const prose::Token& token = tokens[static_cast<size_t>(i)];
        if (token.kind == TokenKind::Punctuation)
            return i > sentence.firstToken && document.in(token.range) == u",";
        if (!prose::isCapitalized(document.in(token.range)))
            return false;
    }
    return false;
}

// The last word before the sign-off, when its sentence has no end though others have one.
TextRange unended(const prose::ProseDocument& document)
{
    constexpr int kSentence = 5; // words; less may be a heading or a name
    const auto& tokens = document.tokens();
    bool endsElsewhere = false;
    TextRange open;
    for (const prose::Sentence& sentence : document.sentences()) {
        if (document.signOff().overlaps(sentence.range))
            break;
        const prose::Token& last = tokens[static_cast<size_t>(sentence.endToken - 1)];
        const bool isOpen =
            last.kind == TokenKind::Word && sentence.endWord - sentence.firstWord >= kSentence;
        endsElsewhere = endsElsewhere || last.kind == TokenKind::Punctuation;
        open = isOpen && !isSignature(document, sentence) ? last.range : TextRange{};
    }
    return endsElsewhere ? open : TextRange{};
}

void check(const NoteView& view, FindingSink& sink)
{
    // Of a text alone nobody knows whether it is a hasty line to a friend, who forgives a small "i".
    const bool isForgiven = !view.recipient() || view.closeness >= contacts::Closeness::Familiar;
    report(wrongArticles(view.document), std::nullopt, view, sink);
    report(confusedWords(view.document), std::nullopt, view, sink);
    report(typingSlips(view.document), isForgiven ? std::optional(Severity::Hint) : std::nullopt, view, sink);
    const TextRange last = unended(view.document);
    if (last.isEmpty())
        return;
    sink.add(
        {.range = last,
         .severity = Severity::Hint,
         .message = u"The last sentence has no end: put a full stop behind “%1”."_s,
         .fix = roomLeft(view) > 0 ? std::optional(FixIt{{last.end(), 0}, u"."_s, true}) : std::nullopt});
}

} // namespace

Rule grammar()
{
    RuleInfo info;
    info.id = u"grammar"_s;
    info.title = u"Slips in its grammar"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::Reputation};
    info.why = u"“They didn't read it over once. Would they read what I send them?”"_s;
    info.source =
        u"Convention; only patterns that are wrong in every sentence, since a checker that is often wrong gets switched off."_s;
    info.message = u"“%1” is a slip: read the sentence once more."_s;
    info.bad = {u"I have been rowing since two years."_s,
                u"It took a hour to find an university."_s,
                u"Your the first who could of known it's own name."_s,
                u"Thank you for the the rope , it held."_s,
                u"The boat leaks more then my old one."_s,
                u"They is in the harbor. we saw it."_s,
                u"I am looking forward to meet you at the pier."_s};
    info.good = {
        u"I have been rowing for two years, since two winters ago in fact."_s,
        u"It took an hour to find a university, an MBA and a one-room flat."_s,
        u"You're the first who could, of course, know its own name."_s,
        u"I knew that that rope had had its day."_s,
        u"Better then than now: I rowed more then, and it's owned by Bo now."_s,
        u"The NASA, a NATO and an FBI cap hang beside a UNESCO flag, an 8-foot oar and an heirloom."_s,
        u"Who are they? Is it you and I? We were there, e.g. in May."_s};
    return {std::move(info), check};
}

} // namespace wellmet::critique
