// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/names.h"
#include "critique/fix_text.h"
#include "critique/rules/table.h"

#include <QSet>

#include <algorithm>

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
    return holdsAny(inside, {u"name",    u"company",    u"role",    u"title",    u"position",
                             u"insert",  u"your ",      u"topic",   u"event",    u"industry",
                             u"school",  u"university", u"college", u"employer", u"city",
                             u"project", u"product",    u"mutual",  u"job",      u"department",
                             u"field",   u"conference", u"month",   u"subject",  u"hobby"}) &&
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
    const bool isDate = inside == u"day" || inside == u"time" || inside == u"date" || inside == u"year";
    return isWordy && !isRedaction && (isSlotName(inside) || isDate || inside.front().isUpper());
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

// "INSERT TOPIC HERE": the words in capitals that follow belong to the blank.
TextRange withCapitals(const QString& text, TextRange word)
{
    while (word.end() < text.size() && text[word.end()] == u' ') {
        const TextRange next = runOf(text, word.end() + 1, [](QChar c) { return c.isUpper() || c == u'_'; });
        if (next.length < 2 || (next.end() < text.size() && text[next.end()].isLetter()))
            break;
        word.length = next.end() - word.start;
    }
    return word;
}

// What tells the writer what to put there: "Insert question here", "insert project", "add something nice
// here".
TextRange instruction(const QString& text, TextRange word)
{
    constexpr qsizetype kLongest = 40;
    const bool isInsert = word.in(text).compare(u"insert", Qt::CaseInsensitive) == 0;
    if (!isInsert && word.in(text).compare(u"add", Qt::CaseInsensitive) != 0)
        return {};
    const TextRange line =
        runOf(text, word.start, [](QChar c) { return !QStringView(u".,;:!?\n)]}").contains(c); });
    const QStringView words = line.in(text).trimmed();
    const bool isHere = words.endsWith(u" here", Qt::CaseInsensitive);
    const bool isBare =
        isInsert && isSlotName(words.mid(word.length)) && !holdsAny(words, {u" the ", u" my ", u" a "});
    return words.size() <= kLongest && (isHere || isBare) ? TextRange{line.start, words.size()} : TextRange{};
}

// What is left of a template that has no signs: "Company Name", "a your job title", "blah blah".
TextRange spokenSlot(const QString& text, TextRange word)
{
    static constexpr QStringView kSlots[] = {
        u"Company Name",   u"First Name",  u"Last Name",       u"Job Title",    u"Event Name",
        u"Your Name",      u"School Name", u"University Name", u"Your Company", u"Full Name",
        u"your job title", u"your role",   u"blah blah",       u"Blah blah"};
    const QStringView first = word.in(text);
    const bool isGuess =
        first == u"your" || first == u"blah" ||
        (first.front().isUpper() && word.end() + 1 < text.size() && text[word.end() + 1].isUpper());
    if (!isGuess)
        return {};
    const QStringView rest = QStringView(text).mid(word.start);
    const auto slot = std::ranges::find_if(kSlots, [&rest](QStringView name) {
        return rest.startsWith(name) && (rest.size() == name.size() || !rest[name.size()].isLetter());
    });
    // "Your role" is theirs; "a your role" was to be filled in.
    const bool isTheirs = first == u"your" && !QStringView(text).left(word.start).endsWith(u" a ");
    return slot == std::end(kSlots) || isTheirs ? TextRange{} : TextRange{word.start, slot->size()};
}

// Whether a word is written like the name of a field: "EVENT", "first_name", "FullName".
bool isNamed(QStringView letters)
{
    return letters.size() > 2 &&
           (letters[1].isUpper() || letters.contains(u'_') || letters.endsWith(u"name", Qt::CaseInsensitive));
}

// "XXX", "xx", "NN".
bool isCrossedOut(QStringView letters)
{
    return letters.size() >= 2 && std::ranges::all_of(letters, [&](QChar c) {
               return c == letters.front() && QStringView(u"xXN").contains(c);
           });
}

// "XXX", "FNAME", "lorem".
TextRange wordSlot(const QString& text, qsizetype at)
{
    const TextRange word = runOf(text, at, [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
    const QStringView letters = word.in(text);
    static constexpr QStringView kWords[] = {
        u"FNAME",      u"LNAME",     u"FIRSTNAME",   u"LASTNAME",     u"FIRST_NAME",  u"LAST_NAME",
        u"first_name", u"firstname", u"last_name",   u"company_name", u"COMPANYNAME", u"COMPANY_NAME",
        u"XYZ",        u"FullName",  u"EVENT",       u"MONTH",        u"DATE",        u"NAME",
        u"COMPANY",    u"TOPIC",     u"CITY",        u"TITLE",        u"ROLE",        u"INSERT",
        u"TBD",        u"TBC",       u"PLACEHOLDER", u"SURNAME",      u"RECIPIENT",   u"MUTUAL",
        u"EMPLOYER",   u"POSITION",  u"UNIVERSITY",  u"yourname",     u"WEEKDAY",     u"DAY"};
    if (isNamed(letters) && std::ranges::find(kWords, letters) != std::end(kWords))
        return withCapitals(text, word);
    switch (letters.front().toLower().unicode()) {
    case u'x':
    case u'n':
        return isCrossedOut(letters) ? withCapitals(text, word) : TextRange{};
    case u'l': {
        const QStringView rest = QStringView(text).mid(word.end()).trimmed();
        const bool isLorem = letters.compare(u"lorem", Qt::CaseInsensitive) == 0;
        return isLorem && rest.startsWith(u"ipsum", Qt::CaseInsensitive) ? word : spokenSlot(text, word);
    }
    case u'i':
    case u'a':
        return instruction(text, word);
    default:
        return spokenSlot(text, word);
    }
}

// "talk title", "their company": the words that templates name their blanks by, and nothing else.
bool isMadeOfSlotWords(const QString& inside)
{
    static const QSet<QString> kAlone{u"name"_s,  u"company"_s, u"university"_s, u"school"_s, u"event"_s,
                                      u"topic"_s, u"role"_s,    u"title"_s,      u"city"_s,   u"position"_s,
                                      u"date"_s,  u"project"_s, u"industry"_s};
    static const QSet<QString> kWithOthers{u"friend"_s, u"contact"_s, u"employer"_s, u"conference"_s,
                                           u"field"_s,  u"team"_s,    u"workshop"_s, u"department"_s};
    static const QSet<QString> kBefore{u"first"_s, u"last"_s,  u"full"_s,    u"job"_s,        u"talk"_s,
                                       u"your"_s,  u"their"_s, u"mutual"_s,  u"recipient"_s,  u"the"_s,
                                       u"his"_s,   u"her"_s,   u"article"_s, u"conference"_s, u"post"_s,
                                       u"paper"_s, u"book"_s,  u"workshop"_s};
    constexpr qsizetype kMost = 3;
    const QStringList words = inside.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > kMost)
        return false;
    const bool isNoun =
        kAlone.contains(words.back()) || (words.size() > 1 && kWithOthers.contains(words.back()));
    return isNoun && std::all_of(words.begin(), words.end() - 1, [](const QString& word) {
               return kBefore.contains(word) || kAlone.contains(word);
           });
}

// "(mutual friend)", "(add something nice here)", "(topic of video)": a remark in round brackets says more.
TextRange roundSlot(const QString& text, qsizetype at)
{
    const TextRange range = enclosed(text, at, u')');
    if (range.length < 4 || range.length > kLongestSlot)
        return {};
    const QString inside = insideOf(text, range).toString().toLower();
    const bool isTold = inside.startsWith(u"insert") || inside.startsWith(u"fill in") ||
                        inside.startsWith(u"topic of") || inside.startsWith(u"name of") ||
                        inside.startsWith(u"title of") ||
                        (inside.startsWith(u"add ") && inside.endsWith(u" here"));
    return isTold || isMadeOfSlotWords(inside) ? range : TextRange{};
}

// "You're at ??? now": a row of signs where a word should stand.
TextRange questionMarks(const QString& text, qsizetype at)
{
    const TextRange row = runOf(text, at, [](QChar c) { return c == u'?'; });
    return row.length >= 3 && at > 0 && text[at - 1].isSpace() ? row : TextRange{};
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
        return roundSlot(text, at);
    case u'?':
        return questionMarks(text, at);
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
                u"We both know XXX from the rowing club."_s,
                u"We met at EVENT and talked about reeds."_s,
                u"I liked your remarks on INSERT TOPIC HERE."_s,
                u"Hi (first name), thank you for the seeds."_s,
                u"Your talk on (talk title) is why we log our leaks by hand now."_s,
                u"I hear you're at ??? now."_s};
    info.good = {u"She said the barge [sic] was hers, I only held the rope."_s,
                 u"The set {a, b} has four subsets, as you showed us."_s,
                 u"I <3 your ferry timetable, it fits on a stamp."_s,
                 u"The tape was labelled [blurred] on the poster."_s,
                 u"The pump costs $90 and lifts 50% of the water."_s,
                 u"Could you lend me the M_12 key again?"_s,
                 u"Insert the pin before you lift the mast, you said, and I did."_s,
                 u"I rowed in the big race (for the university), and lost."_s};
    return {std::move(info), check};
}

} // namespace wellmet::critique
