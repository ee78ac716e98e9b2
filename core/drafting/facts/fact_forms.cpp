// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/facts/fact_forms.h"

#include "contacts/wording/fact_text.h"
#include "contacts/wording/fact_words.h"
#include "contacts/wording/second_person.h"
#include "drafting/english/gerund.h"
#include "drafting/english/question.h"
#include "drafting/english/time_phrase.h"
#include "drafting/english/verbs.h"
#include "drafting/facts/fact_shapes.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;
using contacts::Fact;
using contacts::FactKind;
using contacts::WorkHow;

namespace {

constexpr int kBelatedDays = 120;
constexpr int kNewDays = 365;
constexpr int kWordyMemory = 12;

QString sawWord(std::optional<WorkHow> how, const QString& work, Tone tone)
{
    switch (how.value_or(WorkHow::Noticed)) {
    case WorkHow::Noticed:
        return isThingSeen(work) ? u"saw"_s : tone == Tone::Warm ? u"came across"_s : u"noticed"_s;
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

// Whether it was given where we met: who met them there was in the room.
bool wasGivenThere(const Fact& fact, const contacts::Met& met)
{
    constexpr qint64 kThoseDays = 3;
    const bool isGathering = met.how == contacts::MetHow::Event || met.how == contacts::MetHow::Online;
    return isGathering && !met.where.trimmed().isEmpty() && !fact.on.isNull() && !met.on.isNull() &&
           std::abs(fact.on.first().daysTo(met.on.first())) <= kThoseDays;
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

bool takesTime(const Fact& fact, QStringView text, QDate today)
{
    if (mentionsTime(text))
        return false;
    if (fact.kind == FactKind::Reason)
        return isFuture(fact.on, today) || isToldAsPast(text);
    return !(fact.kind == FactKind::Topic && endsInClause(text));
}

// What only facts of one kind have.
FlagSet flagsOfKind(const Fact& fact, const QString& text)
{
    const auto flag = [](Flag each, bool holds) { return holds ? bit(each) : FlagSet{0}; };
    switch (fact.kind) {
    case FactKind::Memory:
        return flag(Flag::Who, tellsWho(text)) | flag(Flag::The, text.startsWith(u"the "));
    case FactKind::Work:
        return flag(Flag::Used, fact.how == WorkHow::Use) |
               flag(Flag::Coda, text.contains(u',') || text.contains(u" eye")) | // "… caught my eye"
               flag(Flag::Noticed, fact.how.value_or(WorkHow::Noticed) == WorkHow::Noticed);
    case FactKind::Offer:
        return flag(Flag::Open, text.contains(u" any ")) | flag(Flag::Coda, text.contains(u','));
    case FactKind::Promise:
        return flag(Flag::Tells, tellsSomething(text));
    case FactKind::Reason:
        return flag(Flag::Ready, tellsOfReadiness(text));
    default:
        return 0;
    }
}

FlagSet flagsOf(const Fact& fact, const contacts::FactReading& reading, const contacts::Contact& contact,
                QDate today)
{
    FlagSet flags = 0;
    const auto set = [&flags](Flag flag, bool holds) { flags |= holds ? bit(flag) : 0; };
    set(Flag::Gerund, reading.isGerund || (!reading.takesYour && beginsWithGerund(reading.text)));
    // "the guy who fixed the table" is as short as a memory can be said.
    set(Flag::LongFact, fact.kind == FactKind::Memory ? reading.text.count(u' ') >= kWordyMemory
                                                      : isClauseLike(reading.text));
    set(Flag::Past, beginsWithPast(reading.text));
    set(Flag::Belated, !fact.on.isNull() && daysSince(fact.on, today) >= kBelatedDays);
    set(Flag::Lately, !fact.on.isNull() && daysSince(fact.on, today) < kBelatedDays);
    set(Flag::Future, isFuture(fact.on, today));
    set(Flag::Trial, fact.kind == FactKind::Congrats && isTrial(reading.text));
    const bool isFriend = effectiveCloseness(contact) >= contacts::Closeness::Familiar;
    set(Flag::Treat, isFriend && fact.kind == FactKind::Ask && isTreat(reading.text));
    set(Flag::Joint,
        (fact.kind == FactKind::Shared && isJoint(reading.text)) || fact.kind == FactKind::Together);
    set(Flag::Are, fact.kind == FactKind::Shared && !goesWithI(reading.text));
    set(Flag::Visit, fact.kind == FactKind::Ask && fact.on.isNull() && isVisit(reading.text));
    const bool mayRefer = fact.kind == FactKind::Ask || fact.kind == FactKind::Offer ||
                          fact.kind == FactKind::Promise || fact.kind == FactKind::Reason ||
                          fact.kind == FactKind::Thanks;
    set(Flag::Refers, mayRefer && refersBack(reading.text));
    set(Flag::Theirs, reading.text.startsWith(u"you"));
    const bool hasDue = fact.kind == FactKind::Promise && !fact.due.isNull();
    set(Flag::Due, hasDue && isFuture(fact.due, today));
    set(Flag::Send, (fact.kind == FactKind::Promise && isOneThingSent(reading.text)) ||
                        (fact.kind == FactKind::Wants && canBeSent(reading.text)));
    set(Flag::Late, hasDue && daysSince(fact.due, today) > 0);
    const bool isOfMine = reading.text.startsWith(u"I ") || reading.text.startsWith(u"I'");
    set(Flag::Clause, isOfMine);
    set(Flag::Ours, isOfMine || isOfOurs(reading.text));
    return flags | flagsOfKind(fact, reading.text);
}

void addAsk(FactForms& forms)
{
    const bool isToCome = (forms.flags & bit(Flag::Future)) && !forms.on.isEmpty();
    // "come and watch you make it", in January
    if (isToCome)
        forms.text += u' ' + forms.on;
    // "have lunch, I pay": what follows is a sentence of its own.
    for (const QStringView start : {u", I ", u", you ", u", we ", u", it "}) {
        if (const qsizetype comma = forms.text.indexOf(start); comma > 0) {
            forms.coda = forms.text.sliced(comma + 2);
            forms.coda[0] = forms.coda[0].toUpper();
            forms.text.truncate(comma);
            forms.flags |= bit(Flag::Coda);
        }
    }
    if (forms.text.startsWith(u"you to ")) {
        // "Would you look at my portfolio?" is the one way to ask it.
        forms.question = u"Would you "_s + forms.text.sliced(7);
        forms.flags |= bit(Flag::Direct);
        forms.text.clear();
        return;
    }
    AskForms ask = askForms(forms.text);
    // "have you light our show": "Would you light our show?"
    static const QSet<QString> kDeeds{u"light"_s, u"strike"_s, u"photograph"_s, u"play"_s,  u"sing"_s,
                                      u"speak"_s, u"judge"_s,  u"cook"_s,       u"read"_s,  u"join"_s,
                                      u"draw"_s,  u"paint"_s,  u"host"_s,       u"chair"_s, u"present"_s,
                                      u"train"_s, u"visit"_s,  u"show"_s};
    const QString deed = forms.text.section(u' ', 2, 2);
    if (forms.text.startsWith(u"have you ") && (isPlainForm(deed) || kDeeds.contains(deed)))
        ask = {.told = {}, .question = u"Would you "_s + forms.text.sliced(9)};
    // "how the first months go", next spring: they can't tell yet.
    if (isToCome && !ask.told.contains(u" would ") && !ask.told.contains(u" will ") &&
        !ask.told.contains(u" can ") && !ask.told.contains(u" could "))
        ask = {};
    forms.told = ask.told;
    forms.flags |= ask.told.contains(u',') ? bit(Flag::Coda) : 0;
    forms.question = ask.question;
    forms.flags |= (ask.question.isEmpty() ? 0 : bit(Flag::Direct)) |
                   (ask.told.isEmpty() ? 0 : bit(Flag::Asks)) | (ask.could ? bit(Flag::Could) : 0) |
                   (ask.we ? bit(Flag::We) : 0);
}

bool tells(const contacts::Contact& contact, FactKind kind)
{
    return std::ranges::any_of(contact.facts, [kind](const Fact& fact) {
        return fact.kind == kind && !fact.isPrivate && !fact.text.isEmpty();
    });
}

// "bring it down on the train", where what they would like is a jar of honey: the jar can stand for "it".
void addMelting(FactForms& forms, const contacts::Contact& contact)
{
    const bool mayMeanWork = forms.atom != Atom::Promise && tells(contact, FactKind::Work);
    if (!(forms.flags & bit(Flag::Refers)) || !tells(contact, FactKind::Wants) || mayMeanWork)
        return;
    const QStringList words = forms.text.split(u' ', Qt::SkipEmptyParts);
    const auto isIt = [](const QString& word) { return word == u"it" || word == u"them"; };
    const auto it = std::ranges::find_if(words, isIt);
    if (it == words.begin() || std::ranges::count_if(words, isIt) != 1)
        return;
    const qsizetype at = it - words.begin();
    forms.head = words.first(at).join(u' ');
    forms.tail = words.sliced(at + 1).join(u' ');
    forms.flags |= bit(Flag::Melts);
}

void addPromise(FactForms& forms, const Fact& fact, QDate today)
{
    // "when the labels were in German", as it was said then
    for (const auto& [then, now] : {std::pair(u" were "_s, u" are "_s), std::pair(u" was "_s, u" is "_s)})
        forms.text.replace(then, now);
    const bool isOwned =
        fact.text.contains(u"didn") || fact.text.contains(u"haven") || fact.text.contains(u"forgot");
    const bool isPast = withoutPastMonth(forms.text, today);
    forms.flags |= fact.due.isNull() && (isOwned || isPast) ? bit(Flag::Late) : 0;
    const QString owed = treatOwed(forms.text);
    forms.thing = owed.isEmpty() ? thingSent(forms.text) : owed;
    forms.flags |= owed.isEmpty() ? 0 : bit(Flag::Treat);
    forms.flags |= isMailed(forms.text) && !forms.thing.isEmpty() ? bit(Flag::Mailed) : 0;
    // "send it after the audit" has said when.
    if (isFuture(fact.due, today) && !mentionsTime(forms.text) && !forms.text.contains(u" after "_s) &&
        !forms.text.contains(u" before "_s))
        forms.due = owed.isEmpty() ? deadline(fact.due, today) : appointmentPhrase(fact.due, today);
    if (forms.due.isEmpty())
        forms.flags &= ~bit(Flag::Due);
}

void addWork(FactForms& forms, const Fact& fact, const contacts::FactReading& reading,
             const contacts::Contact& contact, Tone tone, QDate today)
{
    if (reading.takesYour && beginsWithGerund(reading.text)) {
        forms.text = u"you "_s + reading.text;
        forms.flags |= bit(Flag::Gerund);
    }
    forms.saw = sawWord(fact.how, forms.text, tone);
    const QString attended = attendedWord(forms.text);
    if ((forms.flags & bit(Flag::Noticed)) && !attended.isEmpty() && wasGivenThere(fact, contact.met)) {
        forms.saw = attended;
        forms.flags = (forms.flags & ~bit(Flag::Noticed)) | bit(Flag::There);
    }
    // What was new when it was typed isn't any more.
    if (!fact.on.isNull() && daysSince(fact.on, today) > kNewDays)
        forms.text.replace(u"your new "_s, u"your "_s);
}

// Joy that was typed: the sentence that ends with it keeps the mark.
QString joyOf(const Fact& fact, Tone tone)
{
    return tone == Tone::Warm && fact.text.trimmed().endsWith(u'!') ? u"!"_s : QString();
}

// Where and when the fact was, and as whose it is told.
void addBearings(FactForms& forms, const Fact& fact, const contacts::FactReading& reading, QDate today)
{
    if (takesTime(fact, reading.text, today))
        forms.on =
            forms.flags & bit(Flag::Future) ? appointmentPhrase(fact.on, today) : timePhrase(fact.on, today);
    const bool isPointed = reading.text.startsWith(u"this ") || reading.text.startsWith(u"these ");
    if (reading.takesYour && !isPointed && !beginsWithClause(reading.text))
        forms.text = u"your "_s + reading.text;
}

} // namespace

std::optional<FactForms> factForms(const contacts::Contact& contact, int index, Tone tone, QDate today)
{
    const Fact& fact = contact.facts[static_cast<std::size_t>(index)];
    if (fact.isPrivate || (fact.kind == FactKind::Mutual && !fact.mayName))
        return std::nullopt;
    const contacts::FactReading reading = readFact(fact, &contact);
    // "No speeches" is nothing to offer.
    const bool isRefusal = fact.kind == FactKind::Wants && reading.text.startsWith(u"no ");
    if (!isSayable(fact.kind, reading) || isRefusal)
        return std::nullopt;

    FactForms forms;
    forms.atom = static_cast<Atom>(fact.kind);
    forms.from = u"facts["_s + QString::number(index) + u']';
    forms.text = reading.text;
    forms.flags = flagsOf(fact, reading, contact, today);
    forms.strength = strengthOf(fact, reading.text, today);
    forms.fitsMet = overlaps(fact.on, contact.met.on) && !namesAnotherYear(reading.text, contact.met.on);
    addBearings(forms, fact, reading, today);
    switch (fact.kind) {
    case FactKind::Shared:
        forms.both = bothOf(reading.text);
        forms.we = weOf(reading.text);
        forms.who = forms.flags & bit(Flag::Joint) ? QString() : whoOf(reading.text);
        break;
    case FactKind::Thanks:
        forms.did = forms.flags & bit(Flag::Gerund) ? asDeed(reading.text) : QString();
        break;
    case FactKind::Offer:
        addMelting(forms, contact);
        break;
    case FactKind::Work:
        addWork(forms, fact, reading, contact, tone, today);
        break;
    case FactKind::Congrats:
        forms.atom = isFuture(fact.on, today) ? Atom::Wish : Atom::Congrats;
        forms.thing = jubileeOf(forms.text);
        forms.flags |= forms.thing.isEmpty() ? 0 : bit(Flag::Jubilee);
        break;
    case FactKind::Reason:
        forms.text = withTone(reading.text, tone) + joyOf(fact, tone);
        break;
    case FactKind::Promise:
        addPromise(forms, fact, today);
        addMelting(forms, contact);
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
