// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/example.h"

#include "critique/sameness.h"

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
        {u"ines"_s, u"Ines Duarte"_s, {}},
        u"Hi Ines, thank you for the tour of the pump house at the open day. I build rain gauges for schools "
        "and would like to hear which sensor you trust. Jonas");
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

} // namespace wellmet::critique
