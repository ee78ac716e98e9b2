// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/damages.h"

#include "contacts/names.h"

using namespace Qt::StringLiterals;

namespace wellmet::tests {

using contacts::Channel;
using contacts::Closeness;
using contacts::FactKind;
using critique::SamenessIndex;
using Planted = std::optional<Damaged>;

namespace {

Closeness closenessOf(const CleanNote& note)
{
    return contacts::effectiveCloseness(note.contact);
}

bool isNear(const CleanNote& note)
{
    return closenessOf(note) >= Closeness::Familiar;
}

Planted planted(CleanNote note, const QString& text, const QString& words)
{
    note.note.text = text;
    return Damaged{std::move(note), words, nullptr};
}

// A sentence that is wrong in any note; `words` are the part of it that is.
Planted inserted(const CleanNote& note, const QString& sentence, const QString& words)
{
    return planted(note, note.with(sentence), words);
}

Planted renamed(const CleanNote& note, const QString& name)
{
    QString text = note.note.text;
    text.replace(text.indexOf(note.greeted), note.greeted.size(), name);
    return planted(note, text, name);
}

QString addressed(const CleanNote& note, const QString& body)
{
    return u"Hi "_s + contacts::greetingName(note.contact) + u", "_s + body;
}

contacts::Fact factOf(FactKind kind, const QString& text)
{
    contacts::Fact fact;
    fact.kind = kind;
    fact.text = text;
    return fact;
}

// A letter off in the middle of the name they go by.
QString misspelled(QString name)
{
    const qsizetype middle = name.size() - 3;
    name[middle] = name[middle] == u'e' ? u'o' : u'e';
    return name;
}

Planted sentTo(CleanNote note, const QStringList& people, const QString& text, const QString& words,
               bool isNeighbor)
{
    auto sent = std::make_shared<SamenessIndex>();
    for (const QString& name : people) {
        const QString firm = isNeighbor ? note.contact.organization : QString();
        sent->add({.key = name, .label = name, .organization = firm},
                  QString(text).replace(note.greeted, name));
    }
    return Damaged{std::move(note), words, sent};
}

const std::vector<Damage> kDamages = {
    {u"wrong-name"_s,
     [](const CleanNote& note) {
         return renamed(note, note.greeted.contains(u' ') ? u"Dr. Hartwell"_s : u"Daniel"_s);
     }},
    {u"wrong-name"_s,
     [](const CleanNote& note) -> Planted {
         const auto& notes = cleanNotes();
         const CleanNote& other = &note == &notes[5] ? notes[6] : notes[5];
         return planted(note, other.note.text, other.greeted);
     }},
    {u"name-form"_s,
     [](const CleanNote& note) -> Planted {
         if (note.greeted.size() < 5 || note.greeted.contains(u' ') || note.greeted.contains(u'-'))
             return {};
         return renamed(note, misspelled(note.greeted));
     }},
    {u"name-form"_s, [](const CleanNote& note) { return renamed(note, note.greeted.toLower()); }},
    {u"no-name"_s,
     [](const CleanNote& note) {
         return planted(note,
                        u"Hi there, "_s + note.note.text.mid(note.note.text.indexOf(note.greeted) +
                                                             note.greeted.size() + 2),
                        u"Hi there"_s);
     }},
    {u"placeholder"_s, [](const CleanNote& note) { return renamed(note, u"{{first_name}}"_s); }},
    {u"placeholder"_s,
     [](const CleanNote& note) { return inserted(note, u"Greetings from [Company]."_s, u"[Company]"_s); }},
    {u"no-connection"_s,
     [](const CleanNote& note) {
         return planted(note, addressed(note, u"I hope that you are well. Could you spare a moment?"_s), {});
     }},
    {u"swappable"_s,
     [](const CleanNote& note) {
         return planted(note, addressed(note, u"I would like to hear more from people in this field."_s), {});
     }},
    {u"who-are-you"_s,
     [](const CleanNote& note) -> Planted {
         if (closenessOf(note) != Closeness::Stranger)
             return {};
         return planted(note, addressed(note, u"could we be in touch here?"_s), {});
     }},
    {u"no-reason"_s,
     [](const CleanNote& note) { return planted(note, addressed(note, u"let's be in touch."_s), {}); }},
    {u"no-value"_s,
     [](const CleanNote& note) -> Planted {
         if (isNear(note))
             return {};
         return planted(
             note, addressed(note, u"I am looking for "_s + note.sender.goal + u". Could I call?"_s), {});
     }},
    {u"mutual-unused"_s,
     [](const CleanNote& note) -> Planted {
         if (closenessOf(note) > Closeness::MetOnce || !note.contact.met.by.isEmpty() ||
             note.contact.facts.size() > 2)
             return {};
         Damaged damaged{note, {}, nullptr};
         std::erase_if(damaged.note.contact.facts,
                       [](const contacts::Fact& fact) { return fact.kind == FactKind::Mutual; });
         damaged.note.contact.facts.push_back(factOf(FactKind::Mutual, u"Hedda Quist"_s));
         damaged.note.note.channel = Channel::LinkedInMessage; // where there is room for her
         return damaged;
     }},
    {u"rival"_s,
     [](const CleanNote& note) -> Planted {
         if (isNear(note))
             return {};
         Planted damaged = planted(note, addressed(note, u"could we be in touch here?"_s), {});
         damaged->note.contact.tags = QStringList{u"rival"_s};
         return damaged;
     }},
    {u"too-many-facts"_s,
     [](const CleanNote& note) -> Planted {
         if (closenessOf(note) != Closeness::Stranger)
             return {};
         Planted damaged = inserted(
             note,
             u"I saw your choir in Ghent, your apple tart, your folding bicycle and your sister's kiln."_s,
             {});
         for (const QString& text : {u"your choir in Ghent"_s, u"your apple tart"_s,
                                     u"your folding bicycle"_s, u"your sister's kiln"_s})
             damaged->note.contact.facts.push_back(factOf(FactKind::Work, text));
         return damaged;
     }},
    {u"unsupported"_s,
     [](const CleanNote& note) {
         return inserted(note, u"How are things at Northgate Analytics?"_s, u"Northgate Analytics"_s);
     }},
    {u"unsupported"_s,
     [](const CleanNote& note) -> Planted {
         return inserted(note, u"I heard so from Bartholomew Quick."_s, u"Bartholomew Quick"_s);
     }},
    {u"stale-time"_s,
     [](const CleanNote& note) -> Planted {
         const PartialDate& on = note.contact.met.on;
         if (on.isNull() || on.last() >= QDate(2026, 11, 20))
             return {};
         return inserted(note, u"It was good to meet you yesterday."_s, u"yesterday"_s);
     }},
    {u"stale-time"_s,
     [](const CleanNote& note) -> Planted {
         const PartialDate& on = note.contact.met.on;
         if (on.isNull() || on.last() >= QDate(2026, 11, 1))
             return {};
         return inserted(note, u"When we met last week, I forgot to ask."_s, u"last week"_s);
     }},
    {u"false-closeness"_s,
     [](const CleanNote& note) -> Planted {
         if (closenessOf(note) >= Closeness::Acquaintance)
             return {};
         return inserted(note, u"It was great catching up with you."_s, u"great catching up"_s);
     }},
    {u"default-text"_s,
     [](const CleanNote& note) {
         return inserted(note, u"I'd like to add you to my professional network."_s,
                         u"add you to my professional network"_s);
     }},
    {u"own-gain"_s,
     [](const CleanNote& note) {
         return inserted(note, u"I am trying to expand my network."_s, u"expand my network"_s);
     }},
    {u"over-praise"_s,
     [](const CleanNote& note) -> Planted {
         if (closenessOf(note) == Closeness::Close)
             return {};
         return inserted(note, u"You are amazing, your work is outstanding and your ideas are brilliant."_s,
                         {});
     }},
    {u"vague-ask"_s,
     [](const CleanNote& note) {
         return inserted(note, u"Could I pick your brain?"_s, u"pick your brain"_s);
     }},
    {u"pressure"_s,
     [](const CleanNote& note) { return inserted(note, u"This is urgent."_s, u"This is urgent"_s); }},
    {u"command"_s,
     [](const CleanNote& note) -> Planted {
         if (isNear(note))
             return {};
         return inserted(note, u"Send me your slides."_s, u"Send me your slides."_s);
     }},
    {u"asks-details"_s,
     [](const CleanNote& note) { return inserted(note, u"Could I have your number?"_s, u"your number"_s); }},
    {u"pitch"_s,
     [](const CleanNote& note) {
         return inserted(note, u"We help companies like yours every day."_s, u"help companies"_s);
     }},
    {u"link-or-number"_s,
     [](const CleanNote& note) {
         return inserted(note, u"All of it is at https://example.org/book now."_s,
                         u"https://example.org/book"_s);
     }},
    {u"shouting"_s,
     [](const CleanNote& note) {
         QString text = note.note.text;
         const qsizetype end = text.lastIndexOf(u'.', text.size() - 12);
         return end < 0 ? inserted(note, u"It was GREAT."_s, u"GREAT"_s)
                        : planted(note, text.replace(end, 1, u"!!!"_s), u"!!!"_s);
     }},
    {u"shouting"_s,
     [](const CleanNote& note) { return inserted(note, u"That was REALLY good."_s, u"REALLY"_s); }},
    {u"many-asks"_s,
     [](const CleanNote& note) -> Planted {
         if (!note.note.channel || !contacts::isNote(*note.note.channel))
             return {};
         return inserted(note, u"What do you think of it? And which one would you take?"_s, {});
     }},
    {u"big-ask"_s,
     [](const CleanNote& note) -> Planted {
         if (isNear(note))
             return {};
         return inserted(note, u"Would you be my mentor?"_s, u"be my mentor"_s);
     }},
    {u"no-ask"_s,
     [](const CleanNote& note) -> Planted {
         const bool isLetter = note.note.channel == Channel::Email || note.note.channel == Channel::InMail;
         if (!isLetter || isNear(note))
             return {};
         return planted(note,
                        addressed(note, u"it has been raining here for a week and the river is high."_s), {});
     }},
    {u"probe"_s,
     [](const CleanNote& note) {
         return inserted(note, u"Who are your biggest customers?"_s, u"Who are your biggest"_s);
     }},
    {u"creepy"_s,
     [](const CleanNote& note) {
         return inserted(note, u"I looked you up online."_s, u"I looked you up"_s);
     }},
    {u"creepy"_s,
     [](const CleanNote& note) -> Planted {
         Planted damaged =
             inserted(note, u"I was sorry to hear of the bankruptcy of the bakery."_s, u"bankruptcy"_s);
         damaged->note.contact.facts.push_back(factOf(FactKind::Memory, u"the bankruptcy of his bakery"_s));
         damaged->note.contact.facts.back().isPrivate = true;
         return damaged;
     }},
    {u"machine-prose"_s,
     [](const CleanNote& note) {
         return inserted(note, u"Your words deeply resonated with me."_s, u"deeply resonated with"_s);
     }},
    {u"stock-opening"_s,
     [](const CleanNote& note) {
         return inserted(note, u"I hope this finds you well."_s, u"finds you well"_s);
     }},
    {u"grammar"_s, [](const CleanNote& note) { return inserted(note, u"It took an year."_s, u"an year"_s); }},
    {u"grammar"_s,
     [](const CleanNote& note) { return inserted(note, u"I have done so since two years."_s, u"since"_s); }},
    {u"grammar"_s,
     [](const CleanNote& note) { return inserted(note, u"Your the first to hear of it."_s, u"Your"_s); }},
    {u"grammar"_s,
     [](const CleanNote& note) { return inserted(note, u"The the rest is well."_s, u"The the"_s); }},
    {u"tone"_s,
     [](const CleanNote& note) -> Planted {
         if (note.note.text.size() > 200 || closenessOf(note) > Closeness::MetOnce)
             return {};
         return planted(
             note, addressed(note, u"why did you say so? So what is wrong? That is not a good reason."_s),
             {});
     }},
    {u"tone"_s,
     [](const CleanNote& note) {
         return inserted(note, u"Hey dude, I hereby ask for more."_s, u"hereby"_s);
     }},
    {u"hard-to-read"_s,
     [](const CleanNote& note) -> Planted {
         if (note.note.channel && contacts::isNote(*note.note.channel))
             return {}; // it would be too long first of all

         const QString text = u"I stood behind you in the line for tea and heard you say that the old way "
                              u"was the better way and that "
                              "nobody would ever know the new one as well as they had known the old one."_s;
         return inserted(note, text, text);
     }},
    {u"length"_s,
     [](const CleanNote& note) -> Planted {
         if (note.note.channel != Channel::LinkedIn200)
             return {};
         return inserted(
             note, u"There was tea, there was cake, and there was a long walk home along the canal."_s, {});
     }},
    {u"same-text"_s,
     [](const CleanNote& note) {
         return sentTo(note, {u"Ana"_s, u"Bo"_s}, note.note.text, note.note.text.left(20), false);
     }},
    {u"same-workplace"_s,
     [](const CleanNote& note) -> Planted {
         if (note.contact.organization.isEmpty())
             return {};
         return sentTo(note, {u"Ana"_s}, note.note.text, note.note.text.left(20), true);
     }},
    {u"same-sentence"_s,
     [](const CleanNote& note) {
         const QString sentence = u"Which of the three ways would you take if you had to begin again?"_s;
         CleanNote damaged = note;
         damaged.note.text = note.with(sentence);
         return sentTo(damaged, {u"Ana"_s, u"Bo"_s, u"Cid"_s}, u"Hello, it was a long day. "_s + sentence,
                       sentence.chopped(1), false);
     }},
};

} // namespace

const std::vector<Damage>& damages()
{
    return kDamages;
}

} // namespace wellmet::tests
