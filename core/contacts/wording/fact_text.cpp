// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/wording/fact_text.h"

#include "contacts/name_parts.h"
#include "contacts/names.h"
#include "contacts/wording/fact_shape.h"
#include "contacts/wording/fact_words.h"
#include "contacts/wording/frame_remnants.h"
#include "contacts/wording/person_words.h"
#include "contacts/wording/plain_words.h"
#include "contacts/wording/second_person.h"
#include "contacts/wording/shorthand.h"
#include "contacts/wording/typed_text.h"

#include <algorithm>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

// Whether a word of their name stands in it, however it is spelled; most facts name nobody.
bool mayNameThem(const Contact& contact, const QString& text)
{
    for (const QString* name : {&contact.name, &contact.givenName, &contact.address}) {
        for (const QStringView word : QStringView(*name).tokenize(u' ', Qt::SkipEmptyParts)) {
            if (text.contains(word, Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

QStringList namesOf(const Contact* contact, const QString& text)
{
    if (!contact || !mayNameThem(*contact, text))
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

bool isVerbKind(FactKind kind)
{
    return kind == FactKind::Shared || kind == FactKind::Together || kind == FactKind::Ask ||
           kind == FactKind::Offer || kind == FactKind::Promise;
}

QString withSmallStart(const QString& text, FactKind kind, const Contact* contact)
{
    const QString first = text.section(u' ', 0, 0);
    const QString second = text.section(u' ', 1, 1);
    const QString bare = first.endsWith(u',') ? first.chopped(1) : first;
    const bool isTitleCase = !bare.isEmpty() && bare.front().isUpper() &&
                             std::all_of(bare.begin() + 1, bare.end(), [](QChar c) { return !c.isUpper(); });
    // A verb must stand there, and no verb is a name.
    const bool isVerb =
        isVerbKind(kind) && kind != FactKind::Shared && !second.isEmpty() && second.front().isLower();
    const bool ordinary = isVerb || isOrdinaryWord(bare) || (kind != FactKind::Reason && bare == u"A");
    if (!isTitleCase || bare == u"I" || !ordinary || kind == FactKind::Mutual || isKnownName(bare, contact))
        return text;
    // "The Economist", "Open Source Summit": a run of capitals is a title of its own.
    const bool isRun = !isVerbKind(kind) && !second.isEmpty() && second.front().isUpper() && second != u"I" &&
                       !isDeterminer(bare) && !isPreposition(bare) && !isGerund(bare, second);
    return isRun ? text : text.left(1).toLower() + text.mid(1);
}

// "Ellen Park (from the choir)" and "Ellen Park, the surveyor" as "Ellen Park".
QString withoutAside(const QString& name)
{
    const qsizetype open = name.indexOf(u" (");
    if (open > 0 && name.endsWith(u')'))
        return name.left(open);
    for (const QStringView start : {u", ", u" from the ", u" from ", u" at the ", u" at "}) {
        const qsizetype at = name.indexOf(start);
        const bool isName = at > 0 && name.left(at).contains(u' ') && name.at(at - 1).isLetter();
        if (isName && (start != u", " || name.at(at + 2).isLower()))
            return name.left(at);
    }
    return name;
}

bool isYourKind(FactKind kind)
{
    return kind == FactKind::Work || kind == FactKind::Congrats;
}

// "Bess passing her test", "Emil's first steps": somebody else's, however close.
bool isOfSomebody(const QString& text)
{
    const QString first = text.section(u' ', 0, 0);
    const QString second = text.section(u' ', 1, 1);
    return isTitleCase(first) && !isOrdinaryWord(first) &&
           (first.endsWith(u"'s"_s) || first.endsWith(u"’s"_s) || isGerund(second, {}));
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

// "girl in the red hat" as "the girl …", "spilled the tea" as "the one who …".
QString asPerson(const QString& text)
{
    const QString first = text.section(u' ', 0, 0);
    if (isPerson(first) && text.contains(u' '))
        return u"the "_s + text;
    const bool isWho = first == u"who" && isPast(text.section(u' ', 1, 1));
    if (isWho || (first == u"I" && isPast(text.section(u' ', 1, 1))))
        return u"the one who "_s + text.section(u' ', 1);
    if (isPast(first))
        return u"the one who "_s + text;
    // "ranger with a kea on her pack"
    const bool isSomebody = text.contains(u" with "_s) || text.contains(u" who "_s);
    const bool isBare = first.front().isLower() && !isDeterminer(first) && !isGerund(first, {}) &&
                        !isAnyOf(first, {u"one", u"your", u"my", u"our", u"that"});
    return isSomebody && isBare ? u"the "_s + text : text;
}

// "recipe" as "the recipe", "lift to the ferry" as "the lift to the ferry".
QString withArticle(const QString& text)
{
    const QString first = text.section(u' ', 0, 0);
    const QString second = text.section(u' ', 1, 1);
    const bool isAlone = second.isEmpty() || isPreposition(second);
    return isAlone && wantsArticle(first) ? u"the "_s + text : text;
}

// "Portuguese-speaking modeler for the Madrid desk" as "a Portuguese-speaking modeler …".
QString asOneOfSeveral(const QString& text)
{
    const QString first = text.section(u' ', 0, 0);
    const QStringList words = text.split(u' ');
    const auto end = std::ranges::find_if(words, [](const QString& word) { return isPreposition(word); });
    const QString head = end == words.begin() ? QString() : *std::prev(end);
    const bool isSomebody = head.size() > 4 && (head.endsWith(u"er"_s) || head.endsWith(u"ist"_s)) &&
                            head.front().isLower() && !isDeterminer(first) && !first.front().isDigit();
    if (!isSomebody || head == words.front())
        return text;
    return (QStringView(u"aeiouAEIOU").contains(first.front()) ? u"an "_s : u"a "_s) + text;
}

QString tidied(const Fact& fact, const Contact* contact)
{
    QString text = withoutStress(withoutCapsLock(withoutScribbles(fact.text)));
    if (fact.kind == FactKind::Congrats || fact.kind == FactKind::Thanks)
        text = withoutTitleCase(text);
    if (fact.kind != FactKind::Mutual)
        text = writtenOut(text);
    text = withoutAfterthought(withoutScribbles(withoutRemnant(fact.kind, text)));
    if (fact.kind == FactKind::Mutual)
        return withoutAside(text);
    return withTallI(withSmallStart(text, fact.kind, contact));
}

// "Footage of the beach" is no title.
QString withSmallHead(const QString& text)
{
    const QString first = text.section(u' ', 0, 0);
    return isTitleCase(first) && text.section(u' ', 1, 1) == u"of"
               ? first.toLower() + text.sliced(first.size())
               : text;
}

// "have a second opinion on the red ink" as "to have a second opinion …": what they would like to do.
QString withTo(const QString& text)
{
    return isAnyOf(text.section(u' ', 0, 0), {u"have", u"come", u"see", u"get", u"hear", u"learn", u"go",
                                              u"meet", u"know", u"visit", u"speak", u"teach", u"write"}) &&
                   text.contains(u' ')
               ? u"to "_s + text
               : text;
}

QString fitted(FactKind kind, const QString& text)
{
    if (text.isEmpty())
        return text;
    switch (kind) {
    case FactKind::Memory:
        return asPerson(text);
    case FactKind::Thanks:
        return withArticle(infinitiveAsGerund(text.startsWith(u"you ") ? deedAsGerund(text) : text));
    case FactKind::Wants:
        return asOneOfSeveral(withArticle(withTo(text)));
    case FactKind::Topic:
        // "14-week lead time on gaskets"
        return text.front().isDigit() && text.section(u' ', 0, 0).contains(u'-') ? u"the "_s + text : text;
    case FactKind::Congrats:
        return pastAsGerund(text);
    case FactKind::Offer:
        return withRecipient(text);
    case FactKind::Promise:
        return withRecipient(withoutConfession(text));
    case FactKind::Work:
        return withSmallHead(text);
    default:
        return text;
    }
}

// "I would like you to look at my portfolio": what they do, not I.
bool asksThem(FactKind kind, const QString& text)
{
    return kind == FactKind::Ask && text.startsWith(u"you to ");
}

// Whether another fact calls the contact "you", "she" or "he", so that "they" are others.
bool isSingularElsewhere(const Contact& contact, FactKind kind)
{
    return std::ranges::any_of(contact.facts, [kind](const Fact& fact) {
        if (fact.kind == kind || fact.kind == FactKind::Memory)
            return false;
        const QStringList words = fact.text.toLower().split(u' ', Qt::SkipEmptyParts);
        return std::ranges::any_of(words, [](const QString& word) {
            return isAnyOf(word,
                           {u"you", u"your", u"u", u"ur", u"she", u"her", u"hers", u"he", u"his", u"him"});
        });
    });
}

// "I met your manager Agnieszka": who is spoken to is "you", and somebody else is named.
bool namesAnother(const Contact& contact)
{
    return std::ranges::any_of(contact.facts, [](const Fact& fact) {
        if (fact.isPrivate || fact.kind == FactKind::Memory || fact.kind == FactKind::Ask)
            return false;
        const QStringList words = fact.text.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < words.size(); ++i) {
            if (words[i].toLower() == u"your" && isPersonNoun(words[i + 1]))
                return true;
        }
        return false;
    });
}

// What "them" may be besides the contact.
About aboutOf(FactKind kind, const Contact* contact)
{
    if (kind == FactKind::Memory)
        return About::Sender;
    const bool isAsked = kind == FactKind::Ask;
    const bool mayBeThings = isAsked || kind == FactKind::Offer || kind == FactKind::Promise;
    const auto namesThings = [isAsked](const Fact& fact) {
        if (fact.isPrivate)
            return false;
        const bool isTold = fact.kind == FactKind::Reason && mentionsSeveral(fact.text);
        // "compare how we check them", where their comment was about counterfeit bearings.
        return isTold || (isAsked ? fact.kind == FactKind::Work && mentionsSeveral(fact.text)
                                  : fact.kind == FactKind::Wants && namesSeveral(fact.text));
    };
    if (isAsked && contact && namesAnother(*contact))
        return About::Another;
    if (mayBeThings && contact && std::ranges::any_of(contact->facts, namesThings))
        return About::Things;
    return mayBeThings && contact && isSingularElsewhere(*contact, kind) ? About::Others : About::Contact;
}

} // namespace

FactReading readFact(const Fact& fact, const Contact* contact)
{
    FactReading reading;
    const QString plain = tidied(fact, contact);
    const SecondPerson turned = fact.kind == FactKind::Mutual ? SecondPerson{plain, {}}
                                                              : inSecondPerson(plain, namesOf(contact, plain),
                                                                               aboutOf(fact.kind, contact));
    reading.text = fitted(fact.kind, turned.text);
    reading.isGerund =
        (fact.kind == FactKind::Topic || fact.kind == FactKind::Congrats || fact.kind == FactKind::Thanks) &&
        (isGerund(reading.text.section(u' ', 0, 0), reading.text.section(u' ', 1, 1)) ||
         (fact.kind == FactKind::Congrats && pastAsGerund(turned.text) != turned.text));
    // "the birth of your daughter"
    const bool isOfTheirs = fact.kind == FactKind::Congrats && reading.text.startsWith(u"the ") &&
                            reading.text.contains(u" of your ");
    reading.takesYour =
        isYourKind(fact.kind) && !reading.isGerund && !isOfTheirs && !isOfSomebody(reading.text);
    if (reading.takesYour)
        reading.text = withSmallStart(withoutDeterminer(reading.text), fact.kind, contact);
    reading.lead = leadOf(fact, reading.takesYour);
    if (asksThem(fact.kind, reading.text))
        reading.lead.chop(QStringView(u" to").size());

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
