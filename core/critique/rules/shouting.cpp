// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/fix_text.h"
#include "critique/rules/shouting_words.h"
#include "critique/rules/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

using prose::TextRange;
using prose::Token;
using prose::TokenKind;

bool isNear(const NoteView& view)
{
    return view.recipient() && view.closeness >= contacts::Closeness::Familiar;
}

// How the record writes a word, whatever its capitals are in the note; empty when it doesn't hold it.
QString recordedSpelling(const NoteView& view, QStringView word)
{
    const contacts::Contact* contact = view.recipient();
    const contacts::SenderProfile* sender = view.sender();
    QString spelling;
    const auto look = [&](const QString& field) {
        const qsizetype start = spelling == word ? -1 : field.indexOf(word, 0, Qt::CaseInsensitive);
        const bool isWhole = start >= 0 && (start == 0 || !field[start - 1].isLetter()) &&
                             (start + word.size() == field.size() || !field[start + word.size()].isLetter());
        if (isWhole && (spelling.isEmpty() || field.contains(word)))
            spelling = field.contains(word) ? word.toString() : field.mid(start, word.size());
    };
    if (sender) {
        for (const QString* field :
             {&sender->name, &sender->role, &sender->organization, &sender->about, &sender->goal})
            look(*field);
    }
    if (contact) {
        for (const QString* field : {&contact->name, &contact->role, &contact->organization,
                                     &contact->met.where, &contact->met.by, &contact->relation})
            look(*field);
        for (const contacts::Fact& fact : contact->facts) {
            if (!fact.isPrivate)
                look(fact.text);
        }
    }
    return spelling;
}

// Three letters are an abbreviation unless they are an everyday word: "YES", "NOT".
bool isInCapitals(QStringView word)
{
    return word.size() >= 3 && std::ranges::all_of(word, [](QChar c) { return c.isUpper(); }) &&
           (word.size() > 3 || isShoutedShort(word));
}

// "sooo", "pleeease": a letter three times in a row, as nobody spells.
bool isStretched(QStringView word)
{
    for (qsizetype i = 2; i < word.size(); ++i) {
        const QChar c = word[i].toLower();
        if (word[0].isLower() && c.isLetter() && c == word[i - 1].toLower() && c == word[i - 2].toLower() &&
            c != u'w')
            return true;
    }
    return false;
}

FixIt safely(FixIt fix)
{
    fix.isSafe = true;
    return fix;
}

void checkWord(const NoteView& view, TextRange range, FindingSink& sink)
{
    const QStringView word = view.document.in(range);
    const bool isLoud = isInCapitals(word) && !isAcronym(word);
    const QString recorded = isLoud ? recordedSpelling(view, word) : QString();
    const QString lower = isLoud ? word.toString().toLower() : QString();
    const bool isDrawnOut = !isNear(view) && isStretched(isLoud ? QStringView(lower) : word);
    if (isLoud && recorded != word && !isDrawnOut) {
        FixIt quiet = replacement(view.document, range, recorded.isEmpty() ? lower : recorded);
        quiet.isSafe = isEverydayWord(word);
        sink.add({.range = range,
                  .severity = quiet.isSafe ? Severity::Warn : Severity::Hint,
                  .message = u"“%1” in capitals reads as shouting: use small letters."_s,
                  .fix = std::move(quiet)});
        return;
    }
    if (isDrawnOut) {
        sink.add({.range = range, .message = u"“%1” is how friends type: spell it the usual way here."_s});
        return;
    }
    const std::optional<QString> meant = isNear(view) ? std::nullopt : spelledOut(word);
    if (!meant)
        return;
    Report report{.range = range, .message = u"“%1” is fine among friends: spell it out here."_s};
    if (!meant->isEmpty())
        report.fix = safely(replacement(view.document, range, *meant));
    sink.add(std::move(report));
}

// The smile or wink that begins here; empty when none does: ":-)" is one, "(at 14:)" holds none.
QStringView smileAt(QStringView text, qsizetype start)
{
    constexpr QStringView kSmiles[] = {u":-)", u":)",  u";-)", u";)",  u":-(", u":(",  u":-D",
                                       u":D",  u":-P", u":P",  u":-p", u":p",  u":-/", u"^^"};
    const bool isBehindWord = start > 0 && text[start - 1].isLetterOrNumber();
    const auto isHere = [&](QStringView smile) {
        const qsizetype end = start + smile.size();
        return text.mid(start).startsWith(smile) &&
               (end == text.size() || (!text[end].isLetterOrNumber() && text[end] != smile.back()));
    };
    const auto* const smile = std::ranges::find_if(kSmiles, isHere);
    return isBehindWord || smile == std::end(kSmiles) ? QStringView() : *smile;
}

// "!!", "??", "?!?": one sign says as much. ":-)))" laughs aloud.
void checkSigns(const NoteView& view, TextRange range, FindingSink& sink)
{
    const QStringView text(view.document.text());
    const bool isMark = text[range.start] == u'!' || text[range.start] == u'?';
    if (isMark && range.start > 0 && (text[range.start - 1] == u'!' || text[range.start - 1] == u'?'))
        return; // goes on
    while (isMark && range.end() < text.size() && (text[range.end()] == u'!' || text[range.end()] == u'?'))
        ++range.length;
    const QChar first = text[range.start];
    const bool maySmile = (first == u':' || first == u';' || first == u'^') && !isNear(view);
    if (const QStringView smile = maySmile ? smileAt(text, range.start) : QStringView(); !smile.isEmpty()) {
        const TextRange place{range.start, smile.size()};
        sink.add({.range = place,
                  .severity = Severity::Hint,
                  .message = u"Winks are for people who know each other better: leave “%1” out."_s,
                  .fix = removal(view.document, place)});
        return;
    }
    const QStringView signs = view.document.in(range);
    const bool isOfMarks = signs.size() >= 2 && isMark;
    const bool isLaughing = signs.size() >= 3 && signs.endsWith(u")))") && !isNear(view);
    if (!isOfMarks && !isLaughing)
        return;
    const QString once = signs.contains(u'?') ? u"?"_s : u"!"_s;
    sink.add({.range = range,
              .severity = isNear(view) ? Severity::Hint : Severity::Warn,
              .message = u"“%1” is loud: one mark is enough."_s,
              .fix = isOfMarks ? FixIt{range, once, true} : removal(view.document, range)});
}

void check(const NoteView& view, FindingSink& sink)
{
    std::vector<TextRange> emoji; // those side by side are one
    size_t count = 0;
    for (const Token& token : view.document.tokens()) {
        if (token.kind == TokenKind::Word)
            checkWord(view, token.range, sink);
        else if (token.kind == TokenKind::Punctuation)
            checkSigns(view, token.range, sink);
        else if (token.kind == TokenKind::Emoji && !isNear(view)) {
            ++count;
            if (!emoji.empty() && token.range.start - emoji.back().end() <= 1)
                emoji.back().length = token.range.end() - emoji.back().start;
            else
                emoji.push_back(token.range);
        }
    }
    // With nobody known, two in a note may be between friends.
    const bool isMany = count > (view.recipient() ? 1U : 2U);
    for (const TextRange range : emoji) {
        sink.add({.range = range,
                  .severity = isMany ? Severity::Warn : Severity::Hint,
                  .message = u"Pictures are for people who know each other better: leave “%1” out."_s,
                  .fix = removal(view.document, range)});
    }
}

} // namespace

Rule shouting()
{
    RuleInfo info;
    info.id = u"shouting"_s;
    info.title = u"Shouts, winks or abbreviates"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::Reputation, Objection::WillSpamMe};
    info.why = u"“I would be embarrassed if others saw this beside my name.”"_s;
    info.source = u"Convention; capitals and rows of signs are also what mail filters look for."_s;
    info.message = u"“%1” is loud: write it quietly."_s;
    info.bad = {u"Hi Bo, your talk was GREAT."_s,
                u"Thank you for the boat!!"_s,
                u"The regatta was fun 🎉🎉 on Sunday."_s,
                u"Thx for the rope."_s,
                u"Can u bring the oars?"_s,
                u"The rope held?!"_s,
                u"I fell in ;-) and dried."_s};
    info.good = {u"Hi Bo, NASA and UNESCO both sent a flag."_s, u"Thank you for the boat!"_s,
                 u"The HTML of your tide table prints well."_s, u"U and V are the two keys that stick."_s,
                 u"Two things (both in the log at 14:30): tar and rope."_s};
    return {std::move(info), check};
}

} // namespace wellmet::critique
