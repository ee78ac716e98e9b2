// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/made_people.h"

#include "exchange/vcard/vcard_writer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::bench {

namespace {

constexpr std::array kGiven = {u"Tomasz", u"Adaeze", u"Ingrid", u"Søren",   u"Mei",  u"Ravi",
                               u"Łucja",  u"Omar",   u"Noor",   u"Ellen",   u"Kofi", u"Zoë",
                               u"Marta",  u"Ana",    u"Jun",    u"Beatriz", u"Yusuf"};
constexpr std::array kFamily = {u"Okafor", u"Lindqvist", u"Park",     u"Bianchi", u"Novák",
                                u"Haddad", u"O'Brien",   u"van Dijk", u"Tanaka",  u"Reyes",
                                u"Mbeki",  u"Kowalski",  u"Ahmed"};
constexpr std::array kFirms = {u"Northlight Labs", u"Harbor Foods",  u"Alder & Sons", u"Quill Systems",
                               u"Blue Heron Rail", u"Mosaic Health", u"Granite Press"};
constexpr std::array kRoles = {u"data engineer", u"Engineer, Platform", u"head of research",
                               u"product designer", u"nurse educator"};
constexpr std::array kTopics = {u"sparse sales data", u"heat pumps in old houses", u"teaching statistics",
                                u"night trains", u"soil sensors"};

template <class Array>
QString pick(const Array& words, int number)
{
    return QString::fromUtf16(words[static_cast<std::size_t>(number) % words.size()]);
}

QString nameOf(int number)
{
    return pick(kGiven, number) + u' ' + pick(kFamily, number / 3) +
           (number < 20 ? QString() : u' ' + QString::number(number));
}

} // namespace

contacts::Contact madePerson(int number)
{
    contacts::Contact person;
    person.id = contacts::ContactId(u"made-%1"_s.arg(number));
    person.name = nameOf(number);
    person.role = pick(kRoles, number);
    person.organization = pick(kFirms, number / 2);
    person.closeness = contacts::Closeness::MetOnce;
    person.met = {.how = contacts::MetHow::Event,
                  .where = u"the Lakeside Data Day"_s,
                  .on = PartialDate(QDate(2026, 10, 14)),
                  .by = {},
                  .extra = {}};
    contacts::Fact topic;
    topic.text = pick(kTopics, number);
    contacts::Fact ask;
    ask.kind = contacts::FactKind::Ask;
    ask.text = u"hear how you chose your first team"_s;
    person.facts = {topic, ask};
    return person;
}

contacts::SenderProfile madeSender()
{
    return {.name = u"Priya Iyer"_s,
            .role = u"final-year statistics student"_s,
            .organization = u"Lakeside University"_s,
            .about = u"build forecasting tools for food banks"_s,
            .goal = u"a graduate data role"_s,
            .extra = {}};
}

QString madeNote()
{
    return u"Hi Tomasz, it was good to talk about sparse sales data at the Lakeside Data Day in October. I'm "
           u"a final-year "
           "statistics student at Lakeside University, and I build forecasting tools for food banks, where "
           "half the "
           "shelves are zeros. I'd like to hear how you chose your first team. Would one question be all right? Priya"_s;
}

QString madeSentNote(int number)
{
    constexpr std::array kSyllables = {u"ba",  u"ken", u"lo", u"mir", u"ta",
                                       u"sul", u"dra", u"fe", u"ni",  u"gor"};
    constexpr uint kWords = 30;
    const bool isCopy = number % 10 < 3 && number > 100;
    const int original = isCopy ? number - 10 - number % 10 : number;
    // A generator of our own, so that every machine measures the same notes.
    uint state = static_cast<uint>(original) * 2654435761U + 1;
    const auto next = [&state](uint end) {
        state = state * 1664525U + 1013904223U;
        return (state >> 8) % end;
    };
    QString text = u"Hi %1, "_s.arg(pick(kGiven, number));
    for (uint i = 0; i < kWords; ++i) {
        // Some words are common, most are rare, as in a language.
        const uint word =
            next(next(next(8000) + 1) + 1) + (isCopy && i == static_cast<uint>(number) % kWords);
        text += pick(kSyllables, static_cast<int>(word % 10)) +
                pick(kSyllables, static_cast<int>(word / 10 % 10)) +
                pick(kSyllables, static_cast<int>(word / 100 % 10)) + (word >= 1000 ? u"s"_s : QString()) +
                (i % 11 == 10 ? u". "_s : u" "_s);
    }
    constexpr std::array kAsks = {u"Would one question be all right?", u"May I send you what I found so far?",
                                  u"How did you choose your first team, and would you again?"};
    return text + pick(kAsks, number / 7) + u" Priya"_s;
}

QByteArray madeConnections(int count)
{
    QByteArray csv("Notes:\n\"When exporting your connection data, some addresses may be missing.\"\n\n"
                   "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
    for (int i = 0; i < count; ++i) {
        csv += pick(kGiven, i).toUtf8() + ',' + pick(kFamily, i / 3).toUtf8() + QByteArray::number(i) +
               ",https://www.linkedin.com/in/made-" + QByteArray::number(i) + ",," +
               pick(kFirms, i / 2).toUtf8() + ",\"" + pick(kRoles, i).toUtf8() + "\"," +
               QByteArray::number(1 + i % 28) + " Nov 2019\n";
    }
    return csv;
}

QByteArray madeCards(int count)
{
    QByteArray cards;
    for (int i = 0; i < count; ++i)
        cards += exchange::vCardOf(madePerson(i));
    return cards;
}

QStringList madeKeystrokes()
{
    QStringList typed;
    for (const QString& word :
         {u"okafor"_s, u"lind"_s, u"soren"_s, u"harbor"_s, u"tanaka"_s, u"novak"_s, u"quill"_s}) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            typed << word.left(length);
    }
    return typed;
}

} // namespace wellmet::bench
