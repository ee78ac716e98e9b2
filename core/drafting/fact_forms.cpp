// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/fact_forms.h"

#include "contacts/fact_text.h"
#include "contacts/wording/fact_words.h"
#include "contacts/wording/second_person.h"
#include "drafting/english/time_phrase.h"
#include "drafting/english/verbs.h"

#include <algorithm>
#include <array>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;
using contacts::Fact;
using contacts::FactKind;
using contacts::WorkHow;

namespace {

constexpr int kBelatedDays = 120;
constexpr int kLongWords = 5;
constexpr int kWordyMemory = 12;

QString sawWord(std::optional<WorkHow> how)
{
    switch (how.value_or(WorkHow::Noticed)) {
    case WorkHow::Noticed:
        return u"noticed"_s;
    case WorkHow::Read:
        return u"read"_s;
    case WorkHow::Heard:
        return u"heard"_s;
    case WorkHow::Watched:
        return u"watched"_s;
    case WorkHow::Use:
        return u"use"_s;
    }
    return {};
}

bool isClauseLike(QStringView text)
{
    for (const QStringView cue : {u" that ", u" which ", u" who ", u" how ", u" whether ", u" when ", u" at ",
                                  u" in ", u" where ", u" on ", u" during "}) {
        if (text.contains(cue))
            return true;
    }
    return text.startsWith(u"how ") || text.startsWith(u"whether ") || text.count(u' ') >= kLongWords - 1;
}

QString withTone(QString clause, Tone tone)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 3> kBegin{
        {{u"I am ", u"I'm "}, {u"we are ", u"we're "}, {u"I have been ", u"I've been "}}};
    for (const auto& [full, contracted] : kBegin) {
        const QStringView typed = tone == Tone::Formal ? contracted : full;
        const QStringView wanted = tone == Tone::Formal ? full : contracted;
        if (clause.startsWith(typed))
            return wanted.toString() + clause.sliced(typed.size());
    }
    return clause;
}

bool mentionsTime(QStringView text)
{
    for (const QStringView word :
         {u"January",   u"February",  u"March",   u"April",       u" May",     u"June",      u"July",
          u"August",    u"September", u"October", u"November",    u"December", u"Monday",    u"Tuesday",
          u"Wednesday", u"Thursday",  u"Friday",  u"Saturday",    u"Sunday",   u"yesterday", u"today",
          u"tomorrow",  u"last ",     u"next ",   u"this ",       u"spring",   u"summer",    u"autumn",
          u"Easter",    u"Christmas", u"winter",  u"in the fall", u"in 20",    u"of 20"}) {
        if (text.contains(word))
            return true;
    }
    return false;
}

bool overlaps(const PartialDate& a, const PartialDate& b)
{
    return a.isNull() || b.isNull() || (a.first() <= b.last() && b.first() <= a.last());
}

// "the 1974 bazaar" was not when we met in 1973.
bool namesAnotherYear(QStringView text, const PartialDate& day)
{
    constexpr qsizetype kDigits = 4;
    if (day.isNull())
        return false;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    for (qsizetype i = 0; i + kDigits <= text.size(); ++i) {
        const QStringView number = text.mid(i, kDigits);
        const bool stands = std::all_of(number.begin(), number.end(), isDigit) &&
                            (i == 0 || !isDigit(text[i - 1])) &&
                            (i + kDigits == text.size() || !isDigit(text[i + kDigits]));
        const bool isYear = stands && (number.startsWith(u"19") || number.startsWith(u"20"));
        if (isYear && (number.toInt() < day.first().year() || number.toInt() > day.last().year()))
            return true;
    }
    return false;
}

int strengthOf(const Fact& fact, QStringView text, QDate today)
{
    const auto isTelling = [](QChar unit) { return unit.isUpper() || unit.isDigit(); };
    int strength = static_cast<int>(std::min<qsizetype>(text.count(u' '), 6));
    strength += std::any_of(text.begin(), text.end(), isTelling) ? 2 : 0;
    if (!fact.on.isNull())
        strength += daysSince(fact.on, today) <= 60 ? 4 : 1;
    return strength;
}

bool beginsWithClause(QStringView text)
{
    return text.startsWith(u"how ") || text.startsWith(u"what ") || text.startsWith(u"that ") ||
           text.startsWith(u"why ");
}

// What reads oddly may still be what a frame of ours can take.
bool isSayable(FactKind kind, const contacts::FactReading& reading)
{
    const QStringView text = reading.text;
    if (text.isEmpty() || text.contains(u'\n') || (kind == FactKind::Topic && text.startsWith(u"that ")))
        return false;
    const bool isKnownShape = kind == FactKind::Work && beginsWithClause(text);
    return reading.shape != contacts::Shape::Odd || isKnownShape;
}

// "by November 30", "by Friday", "next month".
QString deadline(const PartialDate& due, QDate today)
{
    const QString day = appointmentPhrase(due, today);
    if (day.startsWith(u"on "))
        return u"by "_s + day.sliced(3);
    return day == u"tomorrow" ? u"by tomorrow"_s : day;
}

bool refersBack(QStringView text)
{
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (word == u"it" || word == u"them")
            return true;
    }
    return false;
}

bool isOfOurs(QStringView text)
{
    return std::ranges::any_of(std::array{u"we "_s, u"we'"_s, u"my "_s, u"our "_s},
                               [text](const QString& start) { return text.startsWith(start); });
}

// "send you the recording", but not "send you our symbols" or "send word".
bool isOneThingSent(const QString& text)
{
    for (const QStringView start : {u"send you the ", u"send you my ", u"send you our ", u"send you a ",
                                    u"send you an ", u"mail you the ", u"mail you my ", u"mail you a "}) {
        if (text.startsWith(start))
            return !contacts::namesSeveral(text.sliced(start.size()));
    }
    return false;
}

bool isTrial(QStringView text)
{
    for (const QStringView cue : {u"audition", u"competition", u"defence", u"defense", u"exam", u"final",
                                  u"interview", u"launch", u"marathon", u"race", u"test", u"tournament",
                                  u"triathlon", u"viva", u"keynote", u"premiere", u"concert", u"recital"}) {
        if (text.contains(cue, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

// "take you for dumplings": nobody needs to be asked for the favor.
bool isTreat(QStringView text)
{
    for (const QStringView head : {u"buy you ", u"cook ", u"cook for you", u"feed you", u"have you over",
                                   u"have you round", u"invite you ", u"take you ", u"treat you "}) {
        if (text.startsWith(head))
            return true;
    }
    return false;
}

// What two people may have done at different times: "studied at Leeds".
bool isJoint(QStringView text)
{
    static constexpr std::array<QStringView, 16> kEachAlone{
        u"studied", u"worked", u"grew", u"started", u"went", u"trained", u"lived", u"taught",
        u"learned", u"learnt", u"left", u"moved",   u"was",  u"were",    u"began", u"came"};
    const QStringView first = text.left(std::max<qsizetype>(text.indexOf(u' '), 0));
    return beginsWithPast(text) && std::find(kEachAlone.begin(), kEachAlone.end(), first) == kEachAlone.end();
}

// "volunteer at food banks" → "both volunteer at food banks", "are afraid" → "are both afraid"; a refusal is
// said without it: "cannot hit the high A".
QString bothOf(const QString& text)
{
    static constexpr std::array<QStringView, 12> kParticiples{u"been",  u"seen",  u"done",   u"gone",
                                                              u"taken", u"given", u"driven", u"eaten",
                                                              u"grown", u"known", u"spoken", u"written"};
    const QString first = text.section(u' ', 0, 0);
    const QString second = text.section(u' ', 1, 1);
    const bool isPerfect = beginsWithPast(second) ||
                           std::find(kParticiples.begin(), kParticiples.end(), second) != kParticiples.end();
    for (const QStringView auxiliary : {u"are", u"have", u"had", u"were", u"can", u"could", u"must"}) {
        // "have lost the raffle", but "both have kids the same age"
        if (first == auxiliary && (isPerfect || !first.startsWith(u"ha")))
            return first + u" both"_s + text.sliced(first.size());
    }
    const bool refuses = first == u"cannot" || first == u"never" || first.contains(u'\'');
    return refuses ? text : u"both "_s + text;
}

// A time after "a form that made somebody cry" would tell when they cried.
bool endsInClause(QStringView text)
{
    for (const QStringView cue :
         {u" that ", u" who ", u" which ", u" where ", u" when ", u" because ", u" how ", u" why "}) {
        if (text.contains(cue))
            return true;
    }
    return beginsWithClause(text) || text.startsWith(u"whether ");
}

// "our choir needs a venue" is now, "the grant came through" may have been last month.
bool isToldAsPast(QStringView clause)
{
    QStringView before;
    for (const QStringView word : clause.tokenize(u' ', Qt::SkipEmptyParts)) {
        for (const QStringView now :
             {u"am", u"is", u"are", u"have", u"has", u"I'm", u"want", u"need", u"needs", u"wants"}) {
            if (word == now)
                return false;
        }
        const bool isParticiple = before == u"a" || before == u"an" || before == u"the" || before == u"my";
        if (!before.isEmpty() && !isParticiple && contacts::isPast(word))
            return true;
        before = word;
    }
    return false;
}

bool takesTime(const Fact& fact, QStringView text, QDate today)
{
    if (mentionsTime(text))
        return false;
    if (fact.kind == FactKind::Reason)
        return isFuture(fact.on, today) || isToldAsPast(text);
    return !(fact.kind == FactKind::Topic && endsInClause(text));
}

FlagSet flagsOf(const Fact& fact, const contacts::FactReading& reading, QDate today)
{
    FlagSet flags = 0;
    const auto set = [&flags](Flag flag, bool holds) { flags |= holds ? bit(flag) : 0; };
    set(Flag::Gerund, reading.isGerund || (!reading.takesYour && beginsWithGerund(reading.text)));
    // "the guy who fixed the table" is as short as a memory can be said.
    set(Flag::LongFact, fact.kind == FactKind::Memory ? reading.text.count(u' ') >= kWordyMemory
                                                      : isClauseLike(reading.text));
    set(Flag::Past, beginsWithPast(reading.text));
    set(Flag::Belated, !fact.on.isNull() && daysSince(fact.on, today) >= kBelatedDays);
    set(Flag::Future, isFuture(fact.on, today));
    set(Flag::Trial, isTrial(reading.text));
    set(Flag::Treat, fact.kind == FactKind::Ask && isTreat(reading.text));
    set(Flag::Joint,
        (fact.kind == FactKind::Shared && isJoint(reading.text)) || fact.kind == FactKind::Together);
    set(Flag::Are, fact.kind == FactKind::Shared &&
                       (reading.text.startsWith(u"are ") || reading.text.startsWith(u"were ")));
    const bool mayRefer = fact.kind == FactKind::Ask || fact.kind == FactKind::Offer ||
                          fact.kind == FactKind::Promise || fact.kind == FactKind::Reason ||
                          fact.kind == FactKind::Thanks;
    set(Flag::Refers, mayRefer && refersBack(reading.text));
    set(Flag::Theirs, reading.text.startsWith(u"you"));
    const bool hasDue = fact.kind == FactKind::Promise && !fact.due.isNull();
    set(Flag::Due, hasDue && isFuture(fact.due, today));
    set(Flag::Send, fact.kind == FactKind::Promise && isOneThingSent(reading.text));
    set(Flag::Late, hasDue && daysSince(fact.due, today) > 0);
    set(Flag::Used, fact.how == WorkHow::Use);
    const bool isOfMine = reading.text.startsWith(u"I ") || reading.text.startsWith(u"I'");
    set(Flag::Clause, isOfMine);
    set(Flag::Ours, isOfMine || isOfOurs(reading.text));
    return flags;
}

void addAsk(FactForms& forms)
{
    // "come and watch you make it", in January
    if (forms.flags & bit(Flag::Future) && !forms.on.isEmpty())
        forms.text += u' ' + forms.on;
    const AskForms ask = askForms(forms.text);
    forms.told = ask.told;
    forms.question = ask.question;
    forms.flags |= (ask.told.isEmpty() ? 0 : bit(Flag::Asks)) | (ask.could ? bit(Flag::Could) : 0) |
                   (ask.we ? bit(Flag::We) : 0);
}

} // namespace

std::optional<FactForms> factForms(const contacts::Contact& contact, int index, Tone tone, QDate today)
{
    const Fact& fact = contact.facts[static_cast<std::size_t>(index)];
    if (fact.isPrivate || (fact.kind == FactKind::Mutual && !fact.mayName))
        return std::nullopt;
    const contacts::FactReading reading = readFact(fact, &contact);
    if (!isSayable(fact.kind, reading))
        return std::nullopt;

    FactForms forms;
    forms.atom = static_cast<Atom>(fact.kind);
    forms.from = u"facts["_s + QString::number(index) + u']';
    forms.text = reading.text;
    forms.flags = flagsOf(fact, reading, today);
    forms.strength = strengthOf(fact, reading.text, today);
    forms.fitsMet = overlaps(fact.on, contact.met.on) && !namesAnotherYear(reading.text, contact.met.on);
    if (takesTime(fact, reading.text, today))
        forms.on =
            forms.flags & bit(Flag::Future) ? appointmentPhrase(fact.on, today) : timePhrase(fact.on, today);
    const bool isPointed = reading.text.startsWith(u"this ") || reading.text.startsWith(u"these ");
    if (reading.takesYour && !isPointed && !beginsWithClause(reading.text))
        forms.text = u"your "_s + reading.text;
    switch (fact.kind) {
    case FactKind::Shared:
        forms.both = bothOf(reading.text);
        break;
    case FactKind::Work:
        if (reading.takesYour && beginsWithGerund(reading.text)) {
            forms.text = u"you "_s + reading.text;
            forms.flags |= bit(Flag::Gerund);
        }
        forms.saw = sawWord(fact.how);
        break;
    case FactKind::Congrats:
        forms.atom = isFuture(fact.on, today) ? Atom::Wish : Atom::Congrats;
        break;
    case FactKind::Reason:
        forms.text = withTone(reading.text, tone);
        break;
    case FactKind::Promise:
        // "send it after the audit" has said when.
        if (isFuture(fact.due, today) && !mentionsTime(reading.text) && !reading.text.contains(u" after "_s))
            forms.due = deadline(fact.due, today);
        break;
    case FactKind::Ask:
        addAsk(forms);
        break;
    default:
        break;
    }
    return forms;
}

} // namespace wellmet::drafting
