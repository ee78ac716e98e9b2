// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/example.h"

#include "critique/copies/sameness.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

contacts::Contact exampleRecipient()
{
    contacts::Contact contact;
    contact.id = contacts::ContactId(u"example"_s);
    contact.name = u"Marisol Vega"_s;
    contact.givenName = u"Marisol"_s;
    contact.familyName = u"Vega"_s;
    contact.role = u"hydrologist"_s;
    contact.organization = u"Tidewater Institute"_s;
    contact.closeness = contacts::Closeness::MetOnce;
    contact.met.how = contacts::MetHow::Event;
    contact.met.where = u"the Riverside Science Fair"_s;
    contact.met.on = PartialDate::ofMonth(2026, 10);
    contact.facts.resize(2);
    contact.facts[0].kind = contacts::FactKind::Topic;
    contact.facts[0].text = u"measuring floods with cheap sensors"_s;
    contact.facts[1].kind = contacts::FactKind::Mutual;
    contact.facts[1].text = u"Owen Clarke"_s;
    return contact;
}

contacts::SenderProfile exampleSender()
{
    contacts::SenderProfile sender;
    sender.name = u"Jonas Feld"_s;
    sender.role = u"civil engineering student"_s;
    sender.organization = u"Halden College"_s;
    sender.about = u"build rain gauges for schools"_s;
    sender.goal = u"a summer placement in water management"_s;
    return sender;
}

SamenessIndex exampleSent()
{
    SamenessIndex sent;
    sent.add(
        {.key = u"ines"_s, .label = u"Ines Duarte"_s},
        u"Hi Ines, thank you for the tour of the pump house at the open day. I build rain gauges for schools "
        "and would like to hear which sensor you trust. Jonas");
    return sent;
}

contacts::Fact fact(contacts::FactKind kind, const QString& text)
{
    contacts::Fact fact;
    fact.kind = kind;
    fact.text = text;
    return fact;
}

contacts::Contact strangerRecipient()
{
    using contacts::FactKind;
    contacts::Contact contact;
    contact.id = contacts::ContactId(u"stranger"_s);
    contact.name = u"Ingrid Solheim"_s;
    contact.givenName = u"Ingrid"_s;
    contact.familyName = u"Solheim"_s;
    contact.role = u"ferry designer"_s;
    contact.organization = u"Fjordline Yards"_s;
    contact.closeness = contacts::Closeness::Stranger;
    contact.tags = {u"rival"_s};
    contact.facts = {fact(FactKind::Work, u"an essay on quiet propellers"_s),
                     fact(FactKind::Congrats, u"the new ferry to Lofoten"_s),
                     fact(FactKind::Shared, u"sail old wooden boats"_s),
                     fact(FactKind::Congrats, u"the harbor prize"_s),
                     fact(FactKind::Mutual, u"Kari Moen"_s),
                     fact(FactKind::Memory, u"her brother's bankruptcy"_s)};
    contact.facts.back().isPrivate = true;
    return contact;
}

contacts::SenderProfile strangerSender()
{
    contacts::SenderProfile sender;
    sender.name = u"Tobias Lund"_s;
    sender.role = u"naval architect"_s;
    sender.organization = u"Nordhavn Yards"_s;
    sender.about = u"design electric ferries"_s;
    sender.goal = u"a quieter gearbox"_s;
    return sender;
}

SamenessIndex strangerSent()
{
    SamenessIndex sent;
    sent.add({.key = u"knut"_s, .label = u"Knut Aas"_s, .organization = u"Fjordline Yards"_s},
             u"Hi Knut, your sketch of the folding ramp hangs over my desk, and I would like to try it on a "
             "smaller boat. Which hinge did you choose? Tobias");
    const QString question = u"How did you convince the harbor board to try a louder horn first?"_s;
    for (const QString& name : {u"Berit"_s, u"Ole"_s, u"Siri"_s, u"Arne"_s})
        sent.add({.key = name.toLower(), .label = name},
                 u"Hi %1, it was good to see the slipway on Monday. %2"_s.arg(name, question));
    return sent;
}

// Knows every word but those that the examples misspell.
Spelling exampleSpelling()
{
    static const QHash<QString, QString> corrections = {
        {u"recieve"_s, u"receive"_s}, {u"definately"_s, u"definitely"_s}, {u"thnaks"_s, u"thanks"_s}};
    return {.isKnown = [](const QString& word) { return !corrections.contains(word.toLower()); },
            .correction = [](const QString& word) { return corrections.value(word.toLower()); }};
}

} // namespace

const Circumstances& exampleCircumstances()
{
    static const Spelling spelling = exampleSpelling();
    static const contacts::Contact recipient = exampleRecipient();
    static const contacts::SenderProfile sender = exampleSender();
    static const SamenessIndex sent = exampleSent();
    static const Circumstances circumstances{.contact = &recipient,
                                             .sender = &sender,
                                             .today = QDate(2026, 11, 22),
                                             .sent = &sent,
                                             .spelling = &spelling};
    return circumstances;
}

const Circumstances& exampleStranger()
{
    static const contacts::Contact recipient = strangerRecipient();
    static const contacts::SenderProfile sender = strangerSender();
    static const SamenessIndex sent = strangerSent();
    static const Circumstances circumstances{
        .contact = &recipient, .sender = &sender, .today = QDate(2026, 11, 22), .sent = &sent};
    return circumstances;
}

const Circumstances& circumstancesOf(const RuleInfo& rule)
{
    static const Circumstances textAlone;
    if (rule.examplesNeedStranger)
        return exampleStranger();
    return rule.examplesNeedRecipient ? exampleCircumstances() : textAlone;
}

} // namespace wellmet::critique
