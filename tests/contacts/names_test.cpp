// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/name_parts.h"
#include "contacts/names.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace {

using namespace Qt::StringLiterals;
using namespace wellmet::contacts;

struct NameCase
{
    QString name;
    QString given;
    QString family;
    QString greeting;
    QString formal;
};

Contact contactOf(const NameCase& row)
{
    Contact contact;
    contact.name = row.name;
    contact.givenName = row.given;
    contact.familyName = row.family;
    return contact;
}

const NameCase kNames[] = {
    // Plain.
    {u"Tom Okafor"_s, {}, {}, u"Tom"_s, u"Tom Okafor"_s},
    {u"Tom Okafor"_s, u"Tom"_s, u"Okafor"_s, u"Tom"_s, u"Tom Okafor"_s},
    {u"  Ana   Ruiz "_s, {}, {}, u"Ana"_s, u"Ana Ruiz"_s},
    {u"Madhavi"_s, {}, {}, u"Madhavi"_s, u"Madhavi"_s},
    {u"lena ortiz"_s, {}, {}, u"lena"_s, u"lena ortiz"_s},
    {u"iRis McGee"_s, {}, {}, u"iRis"_s, u"iRis McGee"_s},
    {u"Anne-Lise Gagné-Bouchard"_s, {}, {}, u"Anne-Lise"_s, u"Anne-Lise Gagné-Bouchard"_s},
    {u"Siân O'Hara"_s, {}, {}, u"Siân"_s, u"Siân O'Hara"_s},
    {u"Niamh O’Dowd"_s, {}, {}, u"Niamh"_s, u"Niamh O’Dowd"_s},
    {u"Ewan MacAskill"_s, {}, {}, u"Ewan"_s, u"Ewan MacAskill"_s},
    // Turned round.
    {u"Sir Peregrine Holt"_s, {}, {}, u"Peregrine"_s, u"Sir Peregrine"_s},
    {u"Dame Ruth Abara"_s, {}, {}, u"Ruth"_s, u"Dame Ruth"_s},
    {u"Nguyễn Thị Hạnh"_s, {}, {}, u"Nguyễn Thị Hạnh"_s, u"Nguyễn Thị Hạnh"_s},
    {u"Nguyễn Thị Hạnh"_s, u"Hạnh"_s, {}, u"Hạnh"_s, u"Nguyễn Thị Hạnh"_s},
    {u"Okafor, Tom"_s, {}, {}, u"Tom"_s, u"Tom Okafor"_s},
    {u"van der Berg, Femke"_s, {}, {}, u"Femke"_s, u"Femke van der Berg"_s},
    {u"García Márquez, Gabriel"_s, {}, {}, u"Gabriel"_s, u"Gabriel García Márquez"_s},
    {u"Smith, Jr., John"_s, {}, {}, u"John"_s, u"John Smith"_s},
    {u"ROSSI, MARCO"_s, {}, {}, u"Marco"_s, u"Marco Rossi"_s},
    {u"DE LA CRUZ, MARIA"_s, {}, {}, u"Maria"_s, u"Maria de la Cruz"_s},
    {u"Lin, Meihua (Grace)"_s, {}, {}, u"Grace"_s, u"Meihua Lin"_s},
    {u"Lee, Mary Ann"_s, u"Mary Ann"_s, u"Lee"_s, u"Mary Ann"_s, u"Mary Ann Lee"_s},
    // Credentials and suffixes.
    {u"Femi Adeyinka, CEng MIMechE"_s, {}, {}, u"Femi"_s, u"Femi Adeyinka"_s},
    {u"Moira Tennant, BSc (Hons)"_s, {}, {}, u"Moira"_s, u"Moira Tennant"_s},
    {u"Ines Duarte, PhD"_s, {}, {}, u"Ines"_s, u"Ines Duarte"_s},
    {u"Ines Duarte Ph.D."_s, {}, {}, u"Ines"_s, u"Ines Duarte"_s},
    {u"Robert Quill Jr."_s, {}, {}, u"Robert"_s, u"Robert Quill"_s},
    {u"Walter Finch III"_s, {}, {}, u"Walter"_s, u"Walter Finch"_s},
    {u"Joan Abbot MBA PMP®"_s, {}, {}, u"Joan"_s, u"Joan Abbot"_s},
    {u"Joan Abbot, MBA, SHRM-SCP"_s, {}, {}, u"Joan"_s, u"Joan Abbot"_s},
    {u"Omar Said, Consultant"_s, {}, {}, u"Omar"_s, u"Omar Said"_s},
    {u"Jack Ma"_s, {}, {}, u"Jack"_s, u"Jack Ma"_s},
    {u"YO YO MA"_s, {}, {}, u"Yo"_s, u"Yo Yo Ma"_s},
    // Nicknames, and what isn't one.
    {u"William \"Bill\" Tran"_s, {}, {}, u"Bill"_s, u"William Tran"_s},
    {u"William \"Bill\" Tran"_s, u"William"_s, u"Tran"_s, u"Bill"_s, u"William Tran"_s},
    {u"William “Bill” Tran"_s, {}, {}, u"Bill"_s, u"William Tran"_s},
    {u"William 'Bill' Tran"_s, {}, {}, u"Bill"_s, u"William Tran"_s},
    {u"Meihua (Grace) Lin"_s, {}, {}, u"Grace"_s, u"Meihua Lin"_s},
    {u"Alan \"Big Al\" Moss"_s, {}, {}, u"Big Al"_s, u"Alan Moss"_s},
    {u"Dana Petrov (she/her)"_s, {}, {}, u"Dana"_s, u"Dana Petrov"_s},
    {u"Dana (she/her) Petrov"_s, {}, {}, u"Dana"_s, u"Dana Petrov"_s},
    {u"Maria Lopez (Garcia)"_s, {}, {}, u"Maria"_s, u"Maria Lopez"_s},
    {u"Jane Hill (née Moor)"_s, {}, {}, u"Jane"_s, u"Jane Hill"_s},
    {u"Lena Voss (PhD)"_s, {}, {}, u"Lena"_s, u"Lena Voss"_s},
    {u"Tran"_s, u"William (Bill)"_s, {}, u"Bill"_s, u"Tran"_s},
    {u"🚀 Jonas Weber ✨"_s, {}, {}, u"Jonas"_s, u"Jonas Weber"_s},
    // Titles.
    {u"Prof. Dr. Gerhard Mühlbauer"_s, {}, u"Mühlbauer"_s, u"Gerhard"_s, u"Professor Mühlbauer"_s},
    {u"Prof. Dr. Mühlbauer"_s, {}, u"Mühlbauer"_s, u"Prof. Dr. Mühlbauer"_s, u"Professor Mühlbauer"_s},
    {u"Dr Adeyemi"_s, {}, {}, u"Dr Adeyemi"_s, u"Dr Adeyemi"_s},
    {u"Dr. Ruth Keller"_s, {}, {}, u"Ruth"_s, u"Dr. Keller"_s},
    {u"Dr. Gabriel García Márquez"_s, {}, {}, u"Gabriel"_s, u"Dr. Gabriel García Márquez"_s},
    {u"Dr. Femke van den Hoek"_s, {}, {}, u"Femke"_s, u"Dr. van den Hoek"_s},
    {u"Captain Ole Hansen"_s, {}, {}, u"Ole"_s, u"Captain Hansen"_s},
    {u"Capt. Hansen"_s, {}, {}, u"Capt. Hansen"_s, u"Capt. Hansen"_s},
    {u"Mrs. Whitcombe"_s, {}, {}, u"Mrs. Whitcombe"_s, u"Mrs. Whitcombe"_s},
    {u"Professor Mary B. Quinn"_s, {}, {}, u"Mary"_s, u"Professor Quinn"_s},
    {u"Ines Duarte, MD"_s, u"Ines"_s, u"Duarte"_s, u"Ines"_s, u"Ines Duarte"_s},
    // Order that the family name tells.
    {u"Marcus Lim Jun Hao"_s, {}, u"Lim"_s, u"Marcus"_s, u"Marcus Lim Jun Hao"_s},
    {u"Lim Jun Hao"_s, {}, u"Lim"_s, u"Jun Hao"_s, u"Lim Jun Hao"_s},
    {u"Kovács Judit"_s, u"Judit"_s, u"Kovács"_s, u"Judit"_s, u"Kovács Judit"_s},
    {u"Kovács Judit"_s, {}, u"Kovács"_s, u"Judit"_s, u"Kovács Judit"_s},
    {u"NAGY Judit"_s, {}, {}, u"Judit"_s, u"NAGY Judit"_s},
    {u"Camille DUPONT"_s, {}, {}, u"Camille"_s, u"Camille DUPONT"_s},
    {u"Dr. Lim Jun Hao"_s, {}, u"Lim"_s, u"Jun Hao"_s, u"Dr. Lim"_s},
    // Particles.
    {u"Femke van den Hoek"_s, {}, {}, u"Femke"_s, u"Femke van den Hoek"_s},
    {u"Salma al-Mansur"_s, {}, {}, u"Salma"_s, u"Salma al-Mansur"_s},
    {u"María del Carmen Ortiz"_s, {}, {}, u"María"_s, u"María del Carmen Ortiz"_s},
    {u"Abdul Rahman Khan"_s, {}, {}, u"Abdul Rahman"_s, u"Abdul Rahman Khan"_s},
    {u"Md. Tanvir Hasan"_s, {}, {}, u"Tanvir"_s, u"Md. Tanvir Hasan"_s},
    {u"de la Cruz Pilar"_s, {}, {}, u"de la Cruz Pilar"_s, u"de la Cruz Pilar"_s},
    // Initials.
    {u"J. R. Smith"_s, {}, {}, u"J. R. Smith"_s, u"J. R. Smith"_s},
    {u"F. Scott Hale"_s, {}, {}, u"Scott"_s, u"F. Scott Hale"_s},
    {u"C.J. Marlow"_s, {}, {}, u"C.J."_s, u"C.J. Marlow"_s},
    {u"AJ Khan"_s, {}, {}, u"AJ"_s, u"AJ Khan"_s},
    // Capitals throughout.
    {u"MARCO ROSSI"_s, {}, {}, u"Marco"_s, u"Marco Rossi"_s},
    {u"MARCO"_s, u"MARCO"_s, {}, u"Marco"_s, u"Marco"_s},
    {u"SEÁN O'BRIEN-MCDONALD"_s, {}, {}, u"Seán"_s, u"Seán O'Brien-McDonald"_s},
    {u"FEMKE VAN DEN HOEK"_s, {}, {}, u"Femke"_s, u"Femke van den Hoek"_s},
    {u"AJ KHAN"_s, {}, {}, u"AJ"_s, u"AJ Khan"_s},
    {u"BO LI"_s, {}, {}, u"Bo"_s, u"Bo Li"_s},
    {u"JANE SMITH MBA"_s, {}, {}, u"Jane"_s, u"Jane Smith"_s},
    // Scripts that don't say where the parts are.
    {u"佐藤 美咲"_s, {}, {}, u"佐藤 美咲"_s, u"佐藤 美咲"_s},
    {u"佐藤 美咲"_s, u"美咲"_s, u"佐藤"_s, u"美咲"_s, u"佐藤 美咲"_s},
    {u"王小明"_s, {}, {}, u"王小明"_s, u"王小明"_s},
    {u"김민준"_s, {}, {}, u"김민준"_s, u"김민준"_s},
    {u"محمد علي"_s, {}, {}, u"محمد علي"_s, u"محمد علي"_s},
    {u"Иванов Пётр Ильич"_s, {}, {}, u"Иванов Пётр Ильич"_s, u"Иванов Пётр Ильич"_s},
    {u"Νίκος Παππάς"_s, u"Νίκος"_s, {}, u"Νίκος"_s, u"Νίκος Παππάς"_s},
    {u"李华 (Leo)"_s, {}, {}, u"Leo"_s, u"李华"_s},
};

TEST(Names, GreetsAndAddressesEveryoneByTheirOwnName)
{
    for (const NameCase& row : kNames) {
        const Contact contact = contactOf(row);
        EXPECT_EQ(greetingName(contact), row.greeting) << row.name.toStdString();
        EXPECT_EQ(formalName(contact), row.formal) << row.name.toStdString();
    }
}

TEST(Names, TheAddressAlwaysWins)
{
    Contact contact = contactOf({u"Prof. Dr. Gerhard Mühlbauer"_s, u"Gerhard"_s, {}, {}, {}});
    contact.address = u"Mr Mühlbauer"_s;
    EXPECT_EQ(greetingName(contact), u"Mr Mühlbauer"_s);
    EXPECT_EQ(formalName(contact), u"Mr Mühlbauer"_s);
}

TEST(Names, GreetingAndFormalNameAreAmongTheForms)
{
    for (const NameCase& row : kNames) {
        const Contact contact = contactOf(row);
        const QStringList forms = nameForms(contact);
        EXPECT_TRUE(forms.contains(greetingName(contact))) << row.name.toStdString();
        EXPECT_TRUE(forms.contains(formalName(contact))) << row.name.toStdString();
        EXPECT_EQ(forms.count(forms.front()), 1);
    }
}

TEST(Names, FormsHoldNicknameGivenNameAndTitledFamilyNameButNotTheFamilyNameAlone)
{
    const QStringList forms =
        nameForms(contactOf({u"William \"Bill\" Tran, PhD"_s, u"William"_s, u"Tran"_s, {}, {}}));
    for (const QString& form :
         {u"Bill"_s, u"William"_s, u"William Tran"_s, u"Bill Tran"_s, u"Dr. Tran"_s, u"Ms Tran"_s})
        EXPECT_TRUE(forms.contains(form)) << form.toStdString();
    EXPECT_FALSE(forms.contains(u"Tran"_s));
    EXPECT_FALSE(forms.contains(u"Dr. "_s));
}

TEST(Names, ANameWithoutKnownPartsHasNoTitledForm)
{
    EXPECT_EQ(nameForms(contactOf({u"王小明"_s, {}, {}, {}, {}})), QStringList{u"王小明"_s});
}

TEST(Names, DisplayNameIsNeverEmpty)
{
    Contact contact;
    EXPECT_FALSE(displayName(contact).isEmpty());
    contact.emails = {u"ana@example.org"_s};
    EXPECT_EQ(displayName(contact), u"ana@example.org"_s);
    contact.familyName = u"Ruiz"_s;
    EXPECT_EQ(displayName(contact), u"Ruiz"_s);
    contact.name = u"Ruiz,  Ana"_s;
    EXPECT_EQ(displayName(contact), u"Ruiz, Ana"_s);
}

TEST(Names, OnlyWholeNamesInCapitalsAreShouted)
{
    for (const QString& name : {u"MARCO ROSSI"_s, u"ÉLISE"_s, u"BO LI"_s, u"O'BRIEN"_s})
        EXPECT_TRUE(isShouted(name)) << name.toStdString();
    for (const QString& name :
         {u"Marco ROSSI"_s, u"JJ"_s, u"K. T."_s, u"J.R.R."_s, u"佐藤"_s, u""_s, u"lena"_s})
        EXPECT_FALSE(isShouted(name)) << name.toStdString();
}

TEST(Names, UnshoutingLeavesEveryOtherSpellingAlone)
{
    for (const QString& name : {u"danah boyd"_s, u"LeVar"_s, u"JJ"_s, u"Camille DUPONT"_s})
        EXPECT_EQ(unshouted(name), name);
    EXPECT_EQ(unshouted(u"SALMA AL-MANSUR"_s), u"Salma al-Mansur"_s);
    EXPECT_EQ(unshouted(u"WALTER FINCH III"_s), u"Walter Finch III"_s);
}

TEST(Names, FoldingForgetsCaseAccentsApostrophesAndHyphens)
{
    EXPECT_EQ(foldedForSearch(u"Søren Ångström"), u"soren angstrom"_s);
    EXPECT_EQ(foldedForSearch(u"Łukasz O’Dowd"), u"lukasz odowd"_s);
    EXPECT_EQ(foldedForSearch(u"Anne-Lise  Weiß"), u"anne lise weiss"_s);
    EXPECT_EQ(foldedForSearch(u"İpek"), u"ipek"_s);
    EXPECT_EQ(foldedForSearch(u"E\u0301lise"), foldedForSearch(u"Élise"));
    EXPECT_EQ(foldedForSearch(u"佐藤"), u"佐藤"_s);
}

} // namespace
