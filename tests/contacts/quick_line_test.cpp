// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/capture/quick_line.h"
#include "contacts/capture/signature.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <random>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 26); // a Thursday

Contact readLine(const QString& line)
{
    return readQuickLine(line, kToday).contact;
}

// "topic: SQLite | wants: the slides", for short.
QString factsOf(const Contact& contact)
{
    QStringList facts;
    for (const Fact& fact : contact.facts)
        facts.push_back(toId(fact.kind) + u": "_s + fact.text);
    return facts.join(u" | "_s);
}

TEST(QuickLine, IsAPersonWithFacts)
{
    const Contact ana = readLine(
        u"Ana Ruiz, data engineer at Acme, PyCon yesterday, talked about SQLite; wants the slides"_s);
    EXPECT_EQ(ana.name, u"Ana Ruiz"_s);
    EXPECT_EQ(ana.role, u"data engineer"_s);
    EXPECT_EQ(ana.organization, u"Acme"_s);
    EXPECT_EQ(ana.met.where, u"PyCon"_s);
    EXPECT_EQ(ana.met.on, PartialDate(kToday.addDays(-1)));
    EXPECT_EQ(factsOf(ana), u"topic: SQLite | wants: the slides"_s);
    EXPECT_TRUE(ana.notes.isEmpty());
    EXPECT_TRUE(ana.id.isNull());
}

TEST(QuickLine, ANameAloneIsEnough)
{
    EXPECT_EQ(readLine(u"  佐藤 美咲 "_s).name, u"佐藤 美咲"_s);
    EXPECT_EQ(readLine(u"bell hooks"_s).name, u"bell hooks"_s);
    EXPECT_TRUE(readLine(u" , ;"_s).name.isEmpty());
}

struct Told
{
    const char* line;
    const char* name;
    const char* role;
    const char* organization;
    const char* where;
};

class QuickLineWho : public testing::TestWithParam<Told>
{
};

TEST_P(QuickLineWho, AsPeopleWriteIt)
{
    const Told& told = GetParam();
    const Contact contact = readLine(QString::fromUtf8(told.line));
    EXPECT_EQ(contact.name, QString::fromUtf8(told.name));
    EXPECT_EQ(contact.role, QString::fromUtf8(told.role));
    EXPECT_EQ(contact.organization, QString::fromUtf8(told.organization));
    EXPECT_EQ(contact.met.where, QString::fromUtf8(told.where));
}

INSTANTIATE_TEST_SUITE_P(
    Lines, QuickLineWho,
    testing::Values(Told{"Ana Ruiz, Acme", "Ana Ruiz", "", "Acme", ""},
                    Told{"Ana Ruiz, nurse, St Mary's, Leeds Care Fair", "Ana Ruiz", "nurse", "St Mary's",
                         "Leeds Care Fair"},
                    Told{"Ana Ruiz from Acme", "Ana Ruiz", "", "Acme", ""},
                    Told{"Ana Ruiz @Acme", "Ana Ruiz", "", "Acme", ""},
                    Told{"Ana Ruiz - nurse at St Mary's", "Ana Ruiz", "nurse", "St Mary's", ""},
                    Told{"Ana Ruiz: Head of Data, Acme", "Ana Ruiz", "Head of Data", "Acme", ""},
                    Told{"Ana Ruiz, Head of Data at Acme", "Ana Ruiz", "Head of Data", "Acme", ""},
                    Told{"Met Ana Ruiz at PyCon", "Ana Ruiz", "", "", "PyCon"},
                    Told{"met Ana Ruiz on Tuesday", "Ana Ruiz", "", "", ""},
                    Told{"Ana Ruiz, met at the bus stop in Leeds in May", "Ana Ruiz", "", "",
                         "the bus stop in Leeds"},
                    Told{"Jean-Luc O'Neill, baker", "Jean-Luc O'Neill", "baker", "", ""},
                    Told{"Anna-Lena van der Berg, PyCon in May", "Anna-Lena van der Berg", "", "", "PyCon"}));

struct Said
{
    const char* part;
    const char* facts;
};

class QuickLineFacts : public testing::TestWithParam<Said>
{
};

TEST_P(QuickLineFacts, AreKnownByTheirFirstWords)
{
    const Contact contact = readLine(u"Ana Ruiz; "_s + QString::fromUtf8(GetParam().part));
    EXPECT_EQ(factsOf(contact), QString::fromUtf8(GetParam().facts));
    EXPECT_TRUE(contact.notes.isEmpty()) << contact.notes.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Facts, QuickLineFacts,
    testing::Values(Said{"we talked about bees, honey and Rust", "topic: bees, honey and Rust"},
                    Said{"talked about bees and promised to send honey", "topic: bees | promise: send honey"},
                    Said{"She wants the slides", "wants: the slides"},
                    Said{"asked for my deck", "wants: my deck"},
                    Said{"congrats on the new job", "congrats: the new job"},
                    Said{"thanks for holding the door", "thanks: holding the door"},
                    Said{"knows Ellen Park", "mutual: Ellen Park"},
                    Said{"we both row on Sundays", "shared: row on Sundays"},
                    Said{"I can introduce her to Tom", "offer: introduce her to Tom"},
                    Said{"I'd like to hear how she chose Rust", "ask: hear how she chose Rust"},
                    Said{"read her post on WAL", "work: her post on WAL"},
                    Said{"remembers me as the one with the bike", "memory: the one with the bike"},
                    Said{"because I am moving to Leeds", "reason: I am moving to Leeds"}));

TEST(QuickLine, WhatNothingSpeaksForIsAPrivateNote)
{
    const Contact ana =
        readLine(u"Ana Ruiz, Acme, moved to Berlin in May, +44 20 7946 0000, knows SQL; nice laugh"_s);
    EXPECT_TRUE(ana.met.isEmpty());
    EXPECT_TRUE(ana.facts.empty()) << factsOf(ana).toStdString();
    EXPECT_TRUE(ana.notes.contains(u"moved to Berlin in May"_s));
    EXPECT_TRUE(ana.notes.contains(u"+44 20 7946 0000"_s));
    EXPECT_TRUE(ana.notes.contains(u"nice laugh"_s));
}

TEST(QuickLine, AddressesLinksAndTags)
{
    const Contact ana = readLine(u"Ana Ruiz, ana@acme.example, https://acme.example/ana, #pydata #speaker"_s);
    EXPECT_EQ(ana.emails, QStringList{u"ana@acme.example"_s});
    EXPECT_EQ(ana.links, QStringList{u"https://acme.example/ana"_s});
    EXPECT_EQ(ana.tags, (QStringList{u"pydata"_s, u"speaker"_s}));
    EXPECT_TRUE(ana.organization.isEmpty());
}

TEST(QuickLine, DatesInWords)
{
    EXPECT_EQ(readLine(u"Ana, last Friday"_s).met.on, PartialDate(QDate(2026, 11, 20)));
    EXPECT_EQ(readLine(u"Ana, in May"_s).met.on, PartialDate::ofMonth(2026, 5));
    EXPECT_EQ(readLine(u"Ana, PyCon, Oct 14"_s).met.on, PartialDate(QDate(2026, 10, 14)));
    EXPECT_EQ(readLine(u"Ana, Leeds, class of 2019"_s).met.on, PartialDate());

    const Fact promise = readLine(u"Ana, I said I would send the deck by Monday"_s).facts.at(0);
    EXPECT_EQ(promise.text, u"send the deck"_s);
    EXPECT_EQ(promise.due, PartialDate(QDate(2026, 11, 30)));

    const Fact topic = readLine(u"Ana; talked about bees yesterday"_s).facts.at(0);
    EXPECT_EQ(topic.text, u"bees"_s);
    EXPECT_EQ(topic.on, PartialDate(QDate(2026, 11, 25)));
    EXPECT_EQ(readLine(u"Ana; talked about plans for May"_s).facts.at(0).text, u"plans for May"_s);
}

TEST(QuickLine, AnEventIsHowEveryoneWasMet)
{
    const Met event{.how = MetHow::Event,
                    .where = u"Leeds Care Fair"_s,
                    .on = PartialDate(kToday),
                    .by = {},
                    .extra = {}};
    const Contact ana = readQuickLine(u"Ana Ruiz, nurse, St Mary's, Ward 7"_s, kToday, event).contact;
    EXPECT_EQ(ana.met, event);
    EXPECT_EQ(ana.organization, u"St Mary's"_s);
    EXPECT_EQ(ana.notes, u"Ward 7"_s);

    // The line's own word is newer.
    const Contact bo = readQuickLine(u"Bo Lind, introduced by Ana Ruiz"_s, kToday, event).contact;
    EXPECT_EQ(bo.met.by, u"Ana Ruiz"_s);
    EXPECT_EQ(bo.met.where, event.where);
}

TEST(QuickLine, TheUserHasTheLastWord)
{
    const QuickChoices choices{{u"Acme"_s, {QuickKind::Met}},
                               {u"likes tea"_s, {QuickKind::Fact, FactKind::Shared}}};
    const Contact ana = readQuickLine(u"Ana Ruiz, Acme; likes tea"_s, kToday, {}, choices).contact;
    EXPECT_TRUE(ana.organization.isEmpty());
    EXPECT_EQ(ana.met.where, u"Acme"_s);
    EXPECT_EQ(factsOf(ana), u"shared: likes tea"_s);
}

TEST(QuickLine, ABlankBeforeTheClosingQuotationMarkIsNoWord)
{
    EXPECT_EQ(readLine(u"Ana, \"Anat \""_s).organization, u"Anat"_s);
}

TEST(QuickLine, LosesNothingOfWhatIsTyped)
{
    const QStringList words = {
        u"Ana"_s, u"talked about"_s, u"at"_s,    u"wants"_s, u"yesterday"_s, u"2019"_s, u"#x"_s,    u"and"_s,
        u"@"_s,   u"Acme"_s,         u","_s,     u";"_s,     u"in"_s,        u"May"_s,  u"knows"_s, u"by"_s,
        u"met"_s, u" - "_s,          u"a@b.c"_s, u"of"_s,    u"佐藤"_s};
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        QString line;
        const auto count = static_cast<int>(random() % 12);
        for (int i = 0; i < count; ++i)
            line += words.at(static_cast<qsizetype>(random() % 21)) + u' ';
        QString typed;
        for (const QuickPart& part : readQuickLine(line, kToday).parts)
            typed += part.typed + u' ';
        for (const QString& word : {u"Ana"_s, u"Acme"_s, u"佐藤"_s, u"a@b.c"_s, u"2019"_s, u"yesterday"_s})
            EXPECT_EQ(typed.count(word), line.count(word))
                << line.toStdString() << " | " << typed.toStdString();
    }
}

TEST(Signature, IsOneLine)
{
    const QString line =
        quickLineFromSignature(u"--\nDr. Ana Ruiz\nHead of Data | Acme Ltd\nT: +44 20 7946 0000 | "
                               u"ana@acme.example\nwww.acme.example\n1 High Street, Leeds"_s);
    const Contact ana = readLine(line);
    EXPECT_EQ(ana.name, u"Dr. Ana Ruiz"_s) << line.toStdString();
    EXPECT_EQ(ana.role, u"Head of Data"_s);
    EXPECT_EQ(ana.organization, u"Acme Ltd"_s);
    EXPECT_EQ(ana.emails, QStringList{u"ana@acme.example"_s});
    EXPECT_EQ(ana.links, QStringList{u"www.acme.example"_s});
    EXPECT_TRUE(ana.notes.contains(u"+44 20 7946 0000"_s));
    EXPECT_TRUE(ana.notes.contains(u"High Street"_s));
}

TEST(Signature, RoleAndEmployerInOneLine)
{
    const Contact bo =
        readLine(quickLineFromSignature(u"Bo Lind\nNurse, St Mary's Hospital\nbo@marys.example"_s));
    EXPECT_EQ(bo.role, u"Nurse"_s);
    EXPECT_EQ(bo.organization, u"St Mary's Hospital"_s);
}

TEST(Signature, WhatStandsBesideAnAddressIsKept)
{
    const Contact ana =
        readLine(quickLineFromSignature(u"Ana Ruiz <ana@acme.example>\nNurse\n"
                                        "Tel +44 20 7946 0000, www.acme.example E: a@b.example"_s));
    EXPECT_EQ(ana.name, u"Ana Ruiz"_s);
    EXPECT_EQ(ana.role, u"Nurse"_s);
    EXPECT_EQ(ana.emails, (QStringList{u"ana@acme.example"_s, u"a@b.example"_s}));
    EXPECT_EQ(ana.links, QStringList{u"www.acme.example"_s});
    EXPECT_EQ(ana.notes, u"Tel +44 20 7946 0000"_s);
}

TEST(Signature, OneLineStaysAsItIs)
{
    EXPECT_EQ(quickLineFromSignature(u" Ana Ruiz, Acme | Leeds "_s), u"Ana Ruiz, Acme | Leeds"_s);
}

} // namespace

} // namespace wellmet::contacts
