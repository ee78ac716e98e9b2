// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

using Kind = GreetingCheck::Kind;

// "It was good to meet you" goes on in lower case behind "Hi Tom, "; a name or "I" does not.
bool mayBeLowered(QStringView word)
{
    const prose::WordKey key = prose::FoldedWord(word).key();
    const bool isOpening = key == prose::keyOf(u"thank") || key == prose::keyOf(u"thanks") ||
                           key == prose::keyOf(u"congratulations") || key == prose::keyOf(u"good");
    return isOpening || (prose::isFunctionWord(key) && !word.startsWith(u'I'));
}

FixIt greetingInFront(const NoteView& view, const QString& name)
{
    const auto& document = view.document;
    FixIt fix{{document.tokens().front().range.start, 0}, u"Hi %1, "_s.arg(name), false};
    const QStringView first = document.in(document.tokens().front().range);
    if (mayBeLowered(first)) {
        fix.replacement += first.front().toLower();
        fix.range.length = 1;
    }
    return fix;
}

FixIt greetingWithName(const NoteView& view, const QString& name)
{
    const auto& document = view.document;
    const prose::TextRange greeting = document.greeting();
    QStringView word = document.in(document.tokens().front().range);
    if (prose::FoldedWord(word).key() == prose::keyOf(u"good") && document.tokens().size() > 1)
        word = document.in({document.tokens().front().range.start, // "Good morning"
                            document.tokens()[1].range.end() - document.tokens().front().range.start});
    const bool keepsWord =
        prose::FoldedWord(word).key() != prose::keyOf(u"to") && word.size() < greeting.length;
    const QString opening = keepsWord || word.size() == greeting.length ? word.toString() : u"Dear"_s;
    const QStringView rest = QStringView(view.note.text).mid(greeting.end());
    const bool isClosed = rest.isEmpty() || QStringView(u",!.:;-\u2013\u2014\n").contains(rest.front());
    return {greeting, opening + u' ' + name + (isClosed ? QString() : u","_s), false};
}

// "To whoever reads this," as far as its sign; empty when there is none near.
prose::TextRange openingLine(const prose::ProseDocument& document)
{
    constexpr qsizetype kLongest = 50;
    const qsizetype start = document.tokens().front().range.start;
    const QStringView rest = QStringView(document.text()).mid(start, kLongest);
    const auto end = std::ranges::find_if(rest, [](QChar c) { return QStringView(u",:!\n").contains(c); });
    return end == rest.end() ? prose::TextRange{} : prose::TextRange{start, end - rest.begin()};
}

constexpr int kToAnybody = 130; // nearly a stop

Severity severityFor(Kind kind, const NoteView& view)
{
    if (kind == Kind::Anybody && view.recipient()) // without a record, there may be no name to write
        return Severity::Stop;
    const bool isNear = view.recipient() && view.closeness >= contacts::Closeness::Familiar;
    return isNear ? Severity::Hint : Severity::Warn;
}

void check(const NoteView& view, FindingSink& sink)
{
    const GreetingCheck& greeting = view.greeting;
    if (greeting.kind != Kind::Nobody && greeting.kind != Kind::Anybody)
        return;
    const prose::TextRange words = view.document.greeting();
    if (view.document.tokens().empty() || (!view.recipient() && words.isEmpty()))
        return;
    const prose::TextRange opening =
        words.isEmpty() && greeting.kind == Kind::Anybody ? openingLine(view.document) : words;
    Report report{.range = opening.isEmpty() ? prose::TextRange{view.document.tokens().front().range.start, 0}
                                             : opening,
                  .severity = severityFor(greeting.kind, view)};
    if (greeting.kind == Kind::Anybody && report.severity == Severity::Warn)
        report.weight = kToAnybody;
    if (!greeting.better.isEmpty()) {
        report.message = u"Nobody is greeted by name: begin with “Hi %1,”."_s.arg(greeting.better);
        if (!words.isEmpty())
            report.fix = greetingWithName(view, greeting.better);
        else
            report.fix = opening.isEmpty() ? greetingInFront(view, greeting.better)
                                           : FixIt{opening, u"Dear "_s + greeting.better, false};
    }
    sink.add(std::move(report));
}

} // namespace

Rule noName()
{
    RuleInfo info;
    info.id = u"no-name"_s;
    info.title = u"Doesn't greet the recipient by name"_s;
    info.severity = Severity::Stop;
    info.objections = {Objection::NotPersonal};
    info.why = u"“If they don't write my name, this went to everybody.”"_s;
    info.source =
        u"Survey answers of people who delete requests: no time taken to personalize is named first."_s;
    info.message = u"Nobody is greeted by name: begin with the recipient's name."_s;
    info.advice = u"Begin with the name: “Hi …,”."_s;
    info.bad = {u"Hi there, your talk on tidal gauges was a pleasure."_s,
                u"Dear Sir or Madam,\nI read your report on the river."_s,
                u"Hello everyone, I enjoyed the fair."_s, u"We talked about cheap sensors at the fair."_s};
    info.good = {u"Hi Marisol, your talk on tidal gauges was a pleasure."_s,
                 u"Dear Dr Vega,\nI read your report."_s, u"It was good to meet you at the fair, Marisol."_s};
    info.examplesNeedRecipient = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique
