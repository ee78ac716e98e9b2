// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/people.h"

#include <random>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;
using namespace contacts;

namespace {

const QStringList kNames{u"Tom Okafor"_s,
                         u"Søren Kjær"_s,
                         u"Szabó Réka"_s,
                         u"佐藤 美咲"_s,
                         u"Ana"_s,
                         u"JJ Abara"_s,
                         u"Dr. Ifeoma Obi"_s,
                         u"Minghui (Grace) Lau"_s,
                         u"van Dijk, Pieter"_s,
                         u"danah reed"_s,
                         u"MARCO ROSSI"_s,
                         u"Siân O'Neill"_s,
                         u"Prof. Anne Dubois"_s,
                         u"María de la Cruz"_s,
                         u"محمد علي"_s,
                         u"Theodore \"Ted\" Vance"_s,
                         u"K. T. Rao, PhD"_s,
                         u"Jean-Luc Côté"_s,
                         u"Mary Ann Lee"_s,
                         u"Bo"_s};

struct Sample
{
    FactKind kind;
    QString text;
    const char* on;
};

const std::vector<Sample>& samples()
{
    static const std::vector<Sample> kSamples{
        {FactKind::Topic, u"gripper tests"_s, "2026-11-18"},
        {FactKind::Topic, u"how Debian handles firmware"_s, ""},
        {FactKind::Topic, u"eBay's search"_s, "2026-10"},
        {FactKind::Memory, u"the person with the unicycle"_s, ""},
        {FactKind::Memory, u"asked about welding."_s, ""},
        {FactKind::Shared, u"volunteer at food banks"_s, ""},
        {FactKind::Shared, u"missed the same ferry"_s, "2014"},
        {FactKind::Together, u"shared a bench in the metallurgy lab"_s, ""},
        {FactKind::Mutual, u"Ellen Park"_s, ""},
        {FactKind::Work, u"his video on brick ovens"_s, "2026-09"},
        {FactKind::Work, u"how they plot uncertainty"_s, ""},
        {FactKind::Congrats, u"her promotion"_s, "2026-10"},
        {FactKind::Congrats, u"crossing the Channel by kayak"_s, "2025"},
        {FactKind::Congrats, u"their wedding"_s, "2027-06-12"},
        {FactKind::Thanks, u"for lending me the van, both times."_s, ""},
        {FactKind::Thanks, u"the loan of a drill"_s, "2024"},
        {FactKind::Reason, u"I am moving from support into data work"_s, ""},
        {FactKind::Reason, u"the old crew is meeting again in Durham"_s, "2027-06-12"},
        {FactKind::Ask, u"hear how you chose your first team"_s, ""},
        {FactKind::Ask, u"know whether your team takes interns"_s, ""},
        {FactKind::Ask, u"bring a colleague to see it"_s, ""},
        {FactKind::Ask, u"talk for ten minutes about routes"_s, ""},
        {FactKind::Offer, u"send you our test data"_s, ""},
        {FactKind::Promise, u"lend you the book"_s, ""},
        {FactKind::Wants, u"the slides"_s, ""},
    };
    return kSamples;
}

const std::vector<Met>& meetings()
{
    static const std::vector<Met> kMeetings{
        {},
        met(MetHow::Event, u"at PyData Manchester"_s, "2026-10-14"),
        met(MetHow::Event, u"the Northvale Trades Careers Fair"_s, "2026-11-18"),
        met(MetHow::Event, u"on the train to Leeds"_s, "2026-11-21"),
        met(MetHow::Work, u"Acme"_s, "2019"),
        met(MetHow::Study, u"University of Leeds"_s, "2017"),
        met(MetHow::Online, u"Slack"_s, "2026-06"),
        met(MetHow::Community, u"the choir"_s),
        met(MetHow::Other, u"my cousin's housewarming"_s, "2022"),
        met(MetHow::Introduced, QString(), "2026-11-20"),
        met(MetHow::Never, QString()),
    };
    return kMeetings;
}

} // namespace

Fact fact(FactKind kind, const QString& text, const char* on)
{
    Fact made;
    made.kind = kind;
    made.text = text;
    made.on = PartialDate::fromIso(QString::fromLatin1(on)).value_or(PartialDate());
    return made;
}

Met met(MetHow how, const QString& where, const char* on)
{
    Met made;
    made.how = how;
    made.where = where;
    made.on = PartialDate::fromIso(QString::fromLatin1(on)).value_or(PartialDate());
    return made;
}

SenderProfile studentSender()
{
    SenderProfile sender;
    sender.name = u"Priya Nair"_s;
    sender.role = u"final-year statistics student"_s;
    sender.organization = u"University of Leeds"_s;
    sender.about = u"build forecasting tools for food banks"_s;
    sender.goal = u"a graduate data role in Manchester"_s;
    return sender;
}

Contact tom()
{
    Contact contact;
    contact.id = ContactId(u"tom"_s);
    contact.name = u"Tom Okafor"_s;
    contact.role = u"lead data scientist"_s;
    contact.organization = u"Co-op"_s;
    contact.closeness = Closeness::MetOnce;
    contact.met = met(MetHow::Event, u"at PyData Manchester"_s, "2026-10-14");
    contact.facts = {fact(FactKind::Topic, u"demand forecasting with sparse sales"_s, "2026-10-14"),
                     fact(FactKind::Shared, u"volunteer at food banks"_s),
                     fact(FactKind::Ask, u"hear how you chose your first team"_s)};
    return contact;
}

Contact fullyRecorded()
{
    Contact contact = tom();
    contact.relation = u"mentor"_s;
    contact.organization = studentSender().organization;
    contact.met.by = u"Ellen Park"_s;
    contact.facts.clear();
    for (const auto& [value, id] : factKindTable())
        contact.facts.push_back(fact(value, QString()));
    const QStringList texts{u"sparse sales"_s,
                            u"the one with the unicycle"_s,
                            u"missed the same ferry"_s,
                            u"shared a bench"_s,
                            u"Ana Ruiz"_s,
                            u"your talk on liners"_s,
                            u"your promotion"_s,
                            u"lending me a drill"_s,
                            u"I am moving to Leeds"_s,
                            u"hear how you chose your first team"_s,
                            u"send you our data"_s,
                            u"lend you the book"_s,
                            u"the slides"_s};
    for (int i = 0; i < texts.size(); ++i)
        contact.facts[static_cast<std::size_t>(i)].text = texts[i];
    contact.facts.push_back(fact(FactKind::Congrats, u"your wedding"_s, "2027-06-12"));
    contact.facts[static_cast<std::size_t>(FactKind::Together)].on = PartialDate::ofYear(2019);
    contact.facts[static_cast<std::size_t>(FactKind::Thanks)].on = PartialDate::ofYear(2020);
    contact.facts[static_cast<std::size_t>(FactKind::Reason)].on = PartialDate(QDate(2027, 1, 9));
    contact.facts[static_cast<std::size_t>(FactKind::Promise)].due = PartialDate(QDate(2026, 11, 30));
    return contact;
}

std::vector<Contact> manyContacts(int count)
{
    std::mt19937 random(20261122); // the engine's numbers are fixed by the standard
    const auto below = [&random](std::size_t n) { return random() % n; };
    std::vector<Contact> people;
    for (int i = 0; i < count; ++i) {
        Contact contact;
        contact.id = ContactId(u"c%1"_s.arg(i));
        contact.name = kNames[static_cast<int>(below(static_cast<std::size_t>(kNames.size())))];
        contact.closeness = static_cast<Closeness>(below(5));
        contact.met = meetings()[below(meetings().size())];
        if (below(5) == 0)
            contact.met.by = u"Ken Ito"_s;
        for (std::size_t facts = below(6); facts > 0; --facts) {
            const Sample& sample = samples()[below(samples().size())];
            contact.facts.push_back(fact(sample.kind, sample.text, sample.on));
        }
        Fact secret = fact(static_cast<FactKind>(below(13)), u"the Zanzibar affair"_s);
        secret.isPrivate = true;
        contact.facts.insert(contact.facts.begin(), secret);
        contact.notes = u"Never mention Zanzibar."_s;
        people.push_back(std::move(contact));
    }
    return people;
}

} // namespace wellmet::drafting
