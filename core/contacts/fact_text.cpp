// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/fact_text.h"

#include "contacts/name_parts.h"
#include "contacts/names.h"
#include "contacts/wording/fact_shape.h"
#include "contacts/wording/fact_words.h"
#include "contacts/wording/second_person.h"

#include <algorithm>
#include <initializer_list>
#include <span>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

// What people type again of a frame, longest first; "=" and words put something in its place.
struct Remnants
{
    FactKind kind;
    QStringView starts; // separated by "|"
};

constexpr Remnants kRemnants[] = {
    {FactKind::Topic,
     u"we talked a lot about|we talked about|we spoke about|we chatted about|we were talking about|"
     u"we discussed|our conversation about|our chat about|our talk about|talked about|spoke about|"
     u"chatted about|talking about|discussed|about"},
    {FactKind::Memory,
     u"you may remember me as|you might remember me as|remember me as|i was|i am|i'm|me as|as"},
    {FactKind::Shared,
     u"we are both=are|we're both=are|we have both=have|we've both=have|we were both=were|both of us|"
     u"we both|we|both"},
    {FactKind::Together, u"once we|we once|we|once"},
    {FactKind::Mutual, u"we both know|both know|i know|our mutual friend|mutual friend|know"},
    {FactKind::Work,
     u"i noticed|i read about|i read|i saw|i heard about|i heard|i watched|i liked|i use|noticed|read|"
     u"saw|watched|heard about|heard"},
    {FactKind::Congrats,
     u"congratulations on|congratulations for|congrats on|congrats for|congratulations|congrats|"
     u"on|for"},
    {FactKind::Thanks, u"thank you so much for|thank you for|thanks so much for|thanks a lot for|thanks for|"
                       u"thank you|thanks|for"},
    {FactKind::Reason, u"i am reaching out because|i'm reaching out because|i am writing because|"
                       u"i'm writing because|reaching out because|because"},
    {FactKind::Ask,
     u"i would like to|i'd like to|i would love to|i'd love to|i want to|would like to|would love to|"
     u"want to|like to|to"},
    {FactKind::Offer,
     u"i would be happy to|i'd be happy to|i'm happy to|i am happy to|happy to|i can|i could|"
     u"i will|i'll|offer to|can|could|to"},
    {FactKind::Promise,
     u"i said i would|i said i'd|i said i'll|i promised i would|i promised to|said i would|"
     u"said i'd|promised to|i would|i will|i'll|i'd|would|will|to"},
    {FactKind::Wants,
     u"you would like|you'd like|she would like|he would like|they would like|she'd like|he'd like|"
     u"they'd like|she wants|he wants|they want|would like|wants|want"},
};

QString withPlainQuotes(QString text)
{
    return text.replace(u'’', u'\'');
}

QString withoutRemnant(const QString& text, QStringView starts)
{
    const QString plain = withPlainQuotes(text);
    for (const QStringView row : starts.split(u'|')) {
        const qsizetype equals = row.indexOf(u'=');
        const QStringView start = equals < 0 ? row : row.left(equals);
        const bool matches = plain.startsWith(start, Qt::CaseInsensitive) && plain.size() > start.size() &&
                             (plain.at(start.size()) == u' ' || plain.at(start.size()) == u':');
        if (!matches)
            continue;
        const QString rest = text.mid(start.size() + 1).trimmed();
        return equals < 0 ? rest : row.mid(equals + 1).toString() + u' ' + rest;
    }
    return text;
}

// True for endings whose full stop is theirs: "p.m.", "Inc.", "etc."
bool ownsItsStop(QStringView text)
{
    const QStringView last = text.mid(text.lastIndexOf(u' ') + 1);
    return last.chopped(1).contains(u'.') ||
           isAnyOf(last, {u"etc.", u"Inc.", u"Ltd.", u"Co.", u"Jr.", u"Sr.", u"St."});
}

QString withoutEdges(QString text)
{
    if (text.startsWith(u'…'))
        text.remove(0, 1);
    while (text.startsWith(u"..."_s))
        text.remove(0, 3);
    text = text.trimmed();
    while (!text.isEmpty()) {
        const QChar last = text.back();
        const bool isStop = last == u'.' && !ownsItsStop(text);
        if (!isStop && !QStringView(u" ,;:!?…").contains(last))
            break;
        text.chop(1);
    }
    const bool quoted =
        text.size() > 2 && ((text.front() == u'"' && text.back() == u'"' && text.count(u'"') == 2) ||
                            (text.front() == u'“' && text.back() == u'”' && text.count(u'“') == 1));
    return quoted ? text.mid(1, text.size() - 2).trimmed() : text;
}

QStringList namesOf(const Contact* contact)
{
    if (!contact)
        return {};
    const NameParts parts = nameParts(contact->name, contact->givenName, contact->familyName);
    QStringList names = {parts.full(), greetingName(*contact), contact->givenName.simplified(), parts.given};
    names.removeAll(QString{});
    names.removeDuplicates();
    return names;
}

bool isKnownName(QStringView word, const Contact* contact)
{
    if (!contact)
        return false;
    const QStringList known =
        (contact->name + u' ' + contact->organization + u' ' + contact->met.where + u' ' + contact->met.by)
            .split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(known, [&](const QString& name) { return name.compare(word) == 0; });
}

QString withSmallStart(const QString& text, FactKind kind, const Contact* contact)
{
    const QString first = text.section(u' ', 0, 0);
    const QString bare = first.endsWith(u',') ? first.chopped(1) : first;
    const bool isTitleCase = !bare.isEmpty() && bare.front().isUpper() &&
                             std::all_of(bare.begin() + 1, bare.end(), [](QChar c) { return !c.isUpper(); });
    const bool ordinary = isOrdinaryWord(bare) || (kind == FactKind::Reason ? false : bare == u"A");
    if (!isTitleCase || bare == u"I" || !ordinary || kind == FactKind::Mutual || isKnownName(bare, contact))
        return text;
    // "The Economist", "Open Source Summit": a run of capitals is a title of its own.
    const QString second = text.section(u' ', 1, 1);
    const bool isRun = !second.isEmpty() && second.front().isUpper() && second != u"I" &&
                       !isDeterminer(bare) && !isPreposition(bare) && !isGerund(bare, second);
    return isRun ? text : text.left(1).toLower() + text.mid(1);
}

bool isYourKind(FactKind kind)
{
    return kind == FactKind::Work || kind == FactKind::Congrats;
}

// "your talk", "the talk", "a talk" as the bare "talk" that follows "your".
QString withoutDeterminer(const QString& text)
{
    const QString first = text.section(u' ', 0, 0);
    return isAnyOf(first, {u"your", u"the", u"a", u"an"}) && text.contains(u' ') ? text.mid(first.size() + 1)
                                                                                 : text;
}

QString leadOf(const Fact& fact, bool takesYour)
{
    if (fact.kind == FactKind::Work) {
        switch (fact.how.value_or(WorkHow::Noticed)) {
        case WorkHow::Noticed:
            return u"I noticed your"_s;
        case WorkHow::Read:
            return u"I read your"_s;
        case WorkHow::Heard:
            return u"I heard your"_s;
        case WorkHow::Watched:
            return u"I watched your"_s;
        case WorkHow::Use:
            return u"I use your"_s;
        }
    }
    QString lead = frameOf(fact.kind).remove(u'…').trimmed();
    if (fact.kind == FactKind::Congrats && !takesYour)
        lead.chop(QStringView(u" your").size());
    return lead;
}

QString tidied(const Fact& fact, const Contact* contact)
{
    const auto remnants =
        std::ranges::find_if(kRemnants, [&](const Remnants& r) { return r.kind == fact.kind; });
    QString text = withoutEdges(fact.text.simplified());
    const QString once = withoutRemnant(text, remnants->starts);
    // "for: thank you for …" happens when a prompt is read aloud; twice is enough.
    text = withoutEdges(once == text ? text : withoutRemnant(once, remnants->starts));
    return withSmallStart(text, fact.kind, contact);
}

} // namespace

FactReading readFact(const Fact& fact, const Contact* contact)
{
    FactReading reading;
    const QString plain = tidied(fact, contact);
    const SecondPerson turned = fact.kind == FactKind::Mutual
                                    ? SecondPerson{plain, {}}
                                    : inSecondPerson(plain, namesOf(contact), fact.kind == FactKind::Memory);
    reading.text = turned.text;
    reading.isGerund =
        (fact.kind == FactKind::Topic || fact.kind == FactKind::Congrats || fact.kind == FactKind::Thanks) &&
        isGerund(reading.text.section(u' ', 0, 0), reading.text.section(u' ', 1, 1));
    reading.takesYour = isYourKind(fact.kind) && !reading.isGerund;
    if (reading.takesYour)
        reading.text = withoutDeterminer(reading.text);
    reading.lead = leadOf(fact, reading.takesYour);

    reading.hint = shapeHint(fact.kind, reading.text);
    if (reading.hint.isEmpty() && fact.text.contains(u'\n'))
        reading.hint = u"Keep this to one line; a second thing can be a fact of its own."_s;
    if (reading.hint.isEmpty() && !turned.doubt.isEmpty())
        reading.hint =
            u"If “%1” is the person you are writing to, say “you” or “your”; if not, name them."_s.arg(
                turned.doubt);
    if (!reading.hint.isEmpty())
        reading.shape = Shape::Odd;
    else if (reading.text != fact.text)
        reading.shape = Shape::Fixed;
    return reading;
}

QString completion(const Fact& fact, const Contact* contact)
{
    return readFact(fact, contact).text;
}

QString livePreview(const Fact& fact, const Contact* contact)
{
    const FactReading reading = readFact(fact, contact);
    if (reading.text.isEmpty())
        return {};
    const QString sentence = reading.lead + u' ' + reading.text;
    return sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

} // namespace wellmet::contacts
