// SPDX-License-Identifier: GPL-3.0-or-later
// A name that is inflected, shortened or said in another language is still the recipient's.
#include "critique/critic.h"
#include "critique/reading/names/greeting_check.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::critique;
using Kind = GreetingCheck::Kind;

namespace {

contacts::Contact contactNamed(const QString& given, const QString& family)
{
    contacts::Contact contact;
    contact.name = given + u' ' + family;
    contact.givenName = given;
    contact.familyName = family;
    return contact;
}

struct Row
{
    QString given;
    QString family;
    QString text;
    Kind kind;
};

void expectKinds(std::initializer_list<Row> rows)
{
    for (const Row& row : rows) {
        const contacts::Contact contact = contactNamed(row.given, row.family);
        const GreetingCheck check = checkGreeting(prose::ProseDocument(row.text), &contact);
        EXPECT_EQ(static_cast<int>(check.kind), static_cast<int>(row.kind)) << row.text.toStdString();
    }
}

Severity worstOf(const QString& rule, const contacts::Contact& contact, const QString& text)
{
    Severity worst = Severity::Hint;
    const CritiqueReport report = Critic().critique({.text = text}, {.contact = &contact});
    for (const Finding& finding : report.findings) {
        if (finding.rule == rule)
            worst = std::max(worst, finding.severity);
    }
    return worst;
}

} // namespace

TEST(Greeting, KnowsTheFormInWhichSomebodyIsCalled)
{
    expectKinds({{u"Alžběta"_s, u"Nováková"_s, u"Dear Alžběto, thank you for the map."_s, Kind::Right},
                 {u"Alžběta"_s, u"Nováková"_s, u"Milá Alžběto, thank you for the map."_s, Kind::Right},
                 {u"Marek"_s, u"Svoboda"_s, u"Ahoj Marku, thank you for the map."_s, Kind::Kin},
                 {u"Marek"_s, u"Dvořák"_s, u"Ahoj Marku, thank you for the map."_s, Kind::Right},
                 {u"Wojciech"_s, u"Kamiński"_s, u"Drogi Wojciechu, thank you for the map."_s, Kind::Right},
                 {u"Marko"_s, u"Jurić"_s, u"Dragi Marko, thank you for the map."_s, Kind::Right},
                 {u"Oleksandr"_s, u"Kovalenko"_s, u"Dear Oleksandre, thank you for the map."_s, Kind::Right},
                 {u"Jonas"_s, u"Kazlauskas"_s, u"Jonai, thank you for the map."_s, Kind::Right},
                 {u"Jānis"_s, u"Bērziņš"_s, u"Sveiks Jāni! Thank you for the map."_s, Kind::Right},
                 {u"Giorgos"_s, u"Papadakis"_s, u"Dear Giorgo, thank you for the map."_s, Kind::Right},
                 {u"Markus"_s, u"Novák"_s, u"Dear Marku, thank you for the map."_s, Kind::Right}});
}

TEST(Greeting, KnowsNamesThatEndInAnApostrophe)
{
    expectKinds({{u"Achieng'"_s, u"Otieno"_s, u"Hi Achieng', thank you for the map."_s, Kind::Right},
                 {u"Achieng'"_s, u"Otieno"_s, u"Hi Achieng’, thank you for the map."_s, Kind::Right},
                 {u"Achieng'"_s, u"Otieno"_s, u"Achieng', thank you for the map."_s, Kind::Right},
                 {u"Achieng'"_s, u"Otieno"_s, u"Hi Achieng, thank you for the map."_s, Kind::Respelled},
                 {u"Patricia"_s, u"O'Neill"_s, u"Dear Ms. O'Neill, thank you for the map."_s, Kind::Right},
                 {u"Patricia"_s, u"O'Neill"_s, u"Hi Patricia, thank you for the map."_s, Kind::Right}});
}

TEST(Greeting, TakesNoOtherNameForAForm)
{
    expectKinds({{u"Daniel"_s, u"Novák"_s, u"Dear Daniela, thank you for the map."_s, Kind::Misspelled},
                 {u"Alžběta"_s, u"Nováková"_s, u"Dear Albert, thank you for the map."_s, Kind::Other},
                 {u"Jonas"_s, u"Kazlauskas"_s, u"Dear Tomas, thank you for the map."_s, Kind::Other},
                 {u"Maria"_s, u"Smith"_s, u"Dear Marie, thank you for the map."_s, Kind::Misspelled},
                 {u"Oleksandr"_s, u"Kovalenko"_s, u"Dear Olena, thank you for the map."_s, Kind::Other}});
}

TEST(Greeting, KnowsPetFormsAndTheNameInOtherLanguages)
{
    expectKinds({{u"Oleksandr"_s, u"Kovalenko"_s, u"Hi Sasha, thank you for the map."_s, Kind::Right},
                 {u"Giorgos"_s, u"Papadakis"_s, u"Hi George, thank you for the map."_s, Kind::Kin},
                 {u"Jonas"_s, u"Kazlauskas"_s, u"Hi Jonukas, thank you for the map."_s, Kind::Kin},
                 {u"Alžběta"_s, u"Nováková"_s, u"Hi Bětka, thank you for the map."_s, Kind::Kin},
                 {u"Hannah"_s, u"Cole"_s, u"Hi Hanka, thank you for the map."_s, Kind::Kin}});
}

TEST(Greeting, WithAPetFormIsDoubtedButNeverStopped)
{
    const contacts::Contact contact = contactNamed(u"Giorgos"_s, u"Papadakis"_s);
    EXPECT_EQ(worstOf(u"name-form"_s, contact, u"Hi George, thank you for the map."_s), Severity::Hint);
    EXPECT_EQ(worstOf(u"wrong-name"_s, contact, u"Hi Robert, thank you for the map."_s), Severity::Stop);
}

TEST(Greeting, OfAFriendMayUseANameNobodyRecorded)
{
    contacts::Contact contact = contactNamed(u"Winnie"_s, u"Albright"_s);
    contact.closeness = contacts::Closeness::Close;
    EXPECT_EQ(worstOf(u"wrong-name"_s, contact, u"Hi Sparrow, thank you for the map."_s), Severity::Warn);
    EXPECT_EQ(worstOf(u"wrong-name"_s, contact, u"Hi Robert, thank you for the map."_s), Severity::Stop);
}

TEST(Greeting, ToNobodyStopsOnlyWhereANameIsKnown)
{
    const contacts::Contact contact = contactNamed(u"Winnie"_s, u"Albright"_s);
    const QString text = u"Dear Hiring Manager,\nI saw that you need a ranger."_s;
    EXPECT_EQ(worstOf(u"no-name"_s, contact, text), Severity::Stop);
    const CritiqueReport alone = Critic().critique({.text = text}, {});
    EXPECT_TRUE(std::ranges::none_of(
        alone.findings, [](const Finding& finding) { return finding.severity == Severity::Stop; }));
}

TEST(Greeting, TakesANameThatEndsInAnApostrophe)
{
    for (const QString& text :
         {u"Hi Achieng', thank you for the map."_s, u"Hi Achieng’, thank you for the map."_s,
          u"Hi Achieng' Odhiambo, thank you for the map."_s})
        EXPECT_EQ(worstOf(u"name-form"_s, contactNamed(u"Achieng'"_s, u"Odhiambo"_s), text), Severity::Hint)
            << text.toStdString();
    // Either way of writing it is the same person.
    for (const QString& given : {u"Achieng'"_s, u"Achieng"_s}) {
        for (const QString& text :
             {u"Hi Achieng', thank you for the map."_s, u"Hi Achieng, thank you for the map."_s}) {
            EXPECT_NE(worstOf(u"name-form"_s, contactNamed(given, u"Odhiambo"_s), text), Severity::Stop);
            EXPECT_EQ(worstOf(u"wrong-name"_s, contactNamed(given, u"Odhiambo"_s), text), Severity::Hint);
        }
    }
}
