// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/names.h"
#include "critique/fix_text.h"
#include "critique/rules/table.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

using prose::TextRange;

constexpr qsizetype kLongestSlot = 60; // what stands in brackets beyond this is a remark

bool holdsAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words,
                               [&](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

// Words that templates put in brackets.
bool isSlotName(QStringView inside)
{
    return holdsAny(inside,
                    {u"name",  u"company", u"role",     u"title",  u"position",   u"insert",     u"your ",
                     u"topic", u"event",   u"industry", u"school", u"university", u"college",    u"employer",
                     u"city",  u"project", u"product",  u"mutual", u"job",        u"department", u"field"}) &&
           inside.size() <= kLongestSlot;
}

// "[Company]", "[your role]", "<FIRST NAME>", but not "[sic]" or "[blurred]".
bool isSlot(QStringView inside)
{
    if (inside.isEmpty() || inside.size() > kLongestSlot || inside.contains(u'\n') || inside.contains(u'@'))
        return false;
    const bool isWordy = std::ranges::all_of(inside, [](QChar c) {
        return c.isLetter() || c == u' ' || c == u'_' || c == u'-' || c == u'\'' || c == u'/' || c == u'.';
    });
    const bool isRedaction =
        holdsAny(inside, {u"withheld", u"redacted", u"omitted", u"removed", u"hidden", u"blurred"});
    return isWordy && !isRedaction && (isSlotName(inside) || inside.front().isUpper());
}

TextRange enclosed(const QString& text, qsizetype open, QChar close)
{
    constexpr qsizetype kReach = 300; // a text of nothing but brackets is still read in one pass
    const qsizetype length = QStringView(text).mid(open + 1, kReach).indexOf(close);
    return length < 0 ? TextRange{} : TextRange{open, length + 2};
}

QStringView insideOf(const QString& text, TextRange range)
{
    return QStringView(text).mid(range.start + 1, range.length - 2).trimmed();
}

TextRange braces(const QString& text, qsizetype at)
{
    TextRange range = enclosed(text, at, u'}');
    const QStringView inside = range.in(text);
    const bool isFormula =
        std::ranges::any_of(inside, [](QChar c) { return QStringView(u"\n()+*=^;,\\").contains(c); });
    if (range.length < 4 || range.length > kLongestSlot || isFormula)
        return {};
    while (range.end() < text.size() && text[range.end()] == u'}')
        ++range.length;
    if (at > 0 && text[at - 1] == u'$')
        range = {at - 1, range.length + 1};
    return range;
}

TextRange brackets(const QString& text, qsizetype at, QChar close)
{
    const QChar open = text[at];
    const bool isDoubled = at + 1 < text.size() && text[at + 1] == open; // "<<Company>>"
    TextRange range = enclosed(text, isDoubled ? at + 1 : at, close);
    if (range.isEmpty() || !isSlot(insideOf(text, range)))
        return {};
    if (isDoubled)
        range = {at, range.length + 1 + (range.end() < text.size() && text[range.end()] == close ? 1 : 0)};
    return range;
}

TextRange runOf(const QString& text, qsizetype at, auto isInside)
{
    qsizetype end = at;
    while (end < text.size() && isInside(text[end]))
        ++end;
    return {at, end - at};
}

// "____", "$Company", "%NAME%".
TextRange signSlot(const QString& text, qsizetype at)
{
    const auto isName = [](QChar c) { return c.isLetter() || c == u'_'; };
    if (text[at] == u'_') {
        const TextRange line = runOf(text, at, [](QChar c) { return c == u'_'; });
        return line.length >= 3 ? line : TextRange{};
    }
    const TextRange name = runOf(text, at + 1, isName);
    if (text[at] == u'$')
        return name.length >= 3 ? TextRange{at, name.length + 1} : TextRange{};
    const bool isClosed = name.end() < text.size() && text[name.end()] == u'%';
    return isClosed && name.length >= 3 ? TextRange{at, name.length + 2} : TextRange{};
}

// "XXX", "FNAME", "lorem".
TextRange wordSlot(const QString& text, qsizetype at)
{
    const TextRange word = runOf(text, at, [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
    const QStringView letters = word.in(text);
    static constexpr std::array<QStringView, 14> kWords = {
        u"FNAME",       u"LNAME",        u"FIRSTNAME", u"LASTNAME",  u"FIRST_NAME",
        u"LAST_NAME",   u"first_name",   u"firstname", u"last_name", u"company_name",
        u"COMPANYNAME", u"COMPANY_NAME", u"XYZ",       u"FullName"};
    const bool isLorem =
        letters.compare(u"lorem", Qt::CaseInsensitive) == 0 &&
        QStringView(text).mid(word.end()).trimmed().startsWith(u"ipsum", Qt::CaseInsensitive);
    const bool isCrossedOut =
        letters.size() >= 3 && std::ranges::all_of(letters, [](QChar c) { return c == u'X'; });
    return isLorem || isCrossedOut || std::ranges::find(kWords, letters) != kWords.end() ? word : TextRange{};
}

TextRange slotAt(const QString& text, qsizetype at)
{
    switch (text[at].unicode()) {
    case u'{':
        return braces(text, at);
    case u'[':
        return brackets(text, at, u']');
    case u'<':
        return brackets(text, at, u'>');
    case u'_':
    case u'$':
    case u'%':
        return signSlot(text, at);
    case u'(':
        return text.mid(at + 1, 6).compare(u"insert", Qt::CaseInsensitive) == 0 ? enclosed(text, at, u')')
                                                                                : TextRange{};
    default:
        return {};
    }
}

// What belongs there, where the record knows it.
QString filling(const NoteView& view, QStringView slot)
{
    const contacts::Contact* contact = view.recipient();
    const bool isSenders = holdsAny(slot, {u"your", u"my ", u"sender"});
    if (isSenders)
        return holdsAny(slot, {u"name"}) && view.sender() ? view.sender()->name : QString();
    if (!contact)
        return {};
    if (holdsAny(slot, {u"company", u"organization", u"employer"}))
        return contact->organization;
    if (holdsAny(slot, {u"role", u"title", u"position"}))
        return contact->role;
    return holdsAny(slot, {u"name"}) ? contacts::greetingName(*contact) : QString();
}

void check(const NoteView& view, FindingSink& sink)
{
    const QString& text = view.note.text;
    bool isWordStart = true;
    for (qsizetype at = 0; at < text.size(); ++at) {
        TextRange range = slotAt(text, at);
        if (range.isEmpty() && isWordStart && text[at].isLetter())
            range = wordSlot(text, at);
        isWordStart = !text[at].isLetterOrNumber();
        if (range.isEmpty())
            continue;
        Report report{.range = range};
        if (const QString known = filling(view, range.in(text)); !known.isEmpty())
            report.fix = replacement(view.document, range, known);
        sink.add(std::move(report));
        at = range.end() - 1;
    }
}

} // namespace

Rule placeholder()
{
    RuleInfo info;
    info.id = u"placeholder"_s;
    info.title = u"A blank of the template is left"_s;
    info.severity = Severity::Stop;
    info.objections = {Objection::NotPersonal, Objection::WillSpamMe, Objection::Reputation};
    info.why = u"“This went out to a list, and nobody even looked at mine.”"_s;
    info.source = u"Convention: the one mistake that shows a mass letter beyond doubt."_s;
    info.message = u"“%1” is a blank of a template: fill it in or take it out."_s;
    info.advice = u"Put in what is true of this person, or rewrite the sentence without it."_s;
    info.bad = {u"Hi {{first_name}}, your lecture on reeds was a joy."_s,
                u"I have long admired [Company] for its ferries."_s,
                u"Would you talk to me about ____ some day?"_s,
                u"Dear FNAME, thank you for the seeds."_s,
                u"I saw that <role> is open in your team."_s,
                u"We both know XXX from the rowing club."_s};
    info.good = {u"She said the barge [sic] was hers, I only held the rope."_s,
                 u"The set {a, b} has four subsets, as you showed us."_s,
                 u"I <3 your ferry timetable, it fits on a stamp."_s,
                 u"The tape was labelled [blurred] on the poster."_s,
                 u"The pump costs $90 and lifts 50% of the water."_s,
                 u"Could you lend me the M_12 key again?"_s};
    return {std::move(info), check};
}

} // namespace wellmet::critique
