// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as Google Contacts and Outlook write them.
#include "exchange/import_batch.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::exchange;
using contacts::Contact;

namespace {

const QByteArray kGoogle =
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name "
    "Prefix,"
    "Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization "
    "Department,Birthday,Notes,"
    "Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Website 1 - Label,"
    "Website 1 - Value\n";
const QByteArray kGoogleOld =
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Nickname,Occupation,Notes,"
    "Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title\n";
const QByteArray kOutlook =
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Categories,E-mail Address,"
    "E-mail Type,E-mail Display Name,E-mail 2 Address,Notes,Web Page\n";

ImportBatch readBook(const QByteArray& bytes)
{
    const auto batch = readContacts(bytes);
    EXPECT_TRUE(batch.ok()) << (batch ? "" : batch.error().message.toStdString());
    return batch ? *batch : ImportBatch{};
}

Contact only(const ImportBatch& batch)
{
    EXPECT_EQ(batch.contacts.size(), 1U);
    EXPECT_TRUE(batch.rejected.empty())
        << (batch.rejected.empty() ? "" : batch.rejected[0].reason.toStdString());
    return batch.contacts.empty() ? Contact{} : batch.contacts[0];
}

} // namespace

TEST(AddressBook, ReadsGooglesTableOfToday)
{
    const ImportBatch batch = readBook(
        kGoogle + "Leila,Noor,Haddad,,,,Dr.,,Lulu,,Blue Whale Labs,Marine biologist,Acoustics,1988-04-02,"
                  "\"Likes \"\"slow\"\" coffee\nand trains\",,Reef Days 2025 ::: * myContacts,* Work,"
                  "leila@example.org ::: l.haddad@example.com,Other,leila@example.org,Profile,"
                  "https://www.linkedin.com/in/leila-haddad\n");
    EXPECT_EQ(batch.format, Format::Google);
    const Contact leila = only(batch);
    EXPECT_EQ(leila.name, u"Leila Noor Haddad"_s);
    EXPECT_EQ(leila.givenName, u"Leila"_s);
    EXPECT_EQ(leila.familyName, u"Haddad"_s);
    EXPECT_EQ(leila.organization, u"Blue Whale Labs"_s);
    EXPECT_EQ(leila.role, u"Marine biologist"_s);
    EXPECT_EQ(leila.notes, u"Likes \"slow\" coffee\nand trains"_s);
    EXPECT_EQ(leila.tags, QStringList(u"Reef Days 2025"_s)) << "Google's own groups are none of ours";
    EXPECT_EQ(leila.emails, (QStringList{u"leila@example.org"_s, u"l.haddad@example.com"_s}));
    EXPECT_EQ(leila.links, QStringList(u"https://www.linkedin.com/in/leila-haddad"_s));
    EXPECT_TRUE(leila.met.isEmpty()) << "a label may look like an event, and yet not be where they met";
    EXPECT_TRUE(leila.address.isEmpty()) << "nobody is called by a nickname or a title unasked";
}

TEST(AddressBook, KeepsWhatAContactHasNoPlaceFor)
{
    const Contact leila = only(
        readBook(kGoogle + "Leila,,Haddad,,,,Dr.,,Lulu,,,,Acoustics,1988-04-02,,,,,,,,Blog,not a link:\n"));
    const QJsonObject rest = leila.extra[u"google"_s].toObject();
    EXPECT_EQ(rest[u"Name Prefix"_s], u"Dr."_s);
    EXPECT_EQ(rest[u"Nickname"_s], u"Lulu"_s);
    EXPECT_EQ(rest[u"Organization Department"_s], u"Acoustics"_s);
    EXPECT_EQ(rest[u"Birthday"_s], u"1988-04-02"_s);
    EXPECT_EQ(rest[u"Website 1 - Label"_s], u"Blog"_s);
    EXPECT_FALSE(rest.contains(u"Photo"_s)) << "an empty cell is nothing to keep";
}

TEST(AddressBook, ReadsGooglesTableOfBefore)
{
    const ImportBatch batch = readBook(
        kGoogleOld + "Juan Carlos de la Vega,Juan Carlos,,de la Vega,,,,,Met on the ferry,"
                     "* My Contacts ::: Boat club,* Home,jc@example.org,Puerto Norte,Harbor pilot\n");
    EXPECT_EQ(batch.format, Format::Google);
    const Contact juan = only(batch);
    EXPECT_EQ(juan.name, u"Juan Carlos de la Vega"_s);
    EXPECT_EQ(juan.familyName, u"de la Vega"_s);
    EXPECT_EQ(juan.organization, u"Puerto Norte"_s);
    EXPECT_EQ(juan.role, u"Harbor pilot"_s);
    EXPECT_EQ(juan.tags, QStringList(u"Boat club"_s));
    EXPECT_EQ(juan.emails, QStringList(u"jc@example.org"_s));
}

TEST(AddressBook, ReadsOutlooksTable)
{
    const ImportBatch batch = readBook(
        kOutlook + "Ms.,Ngozi,A.,Obi,PhD,\"Obi, Sons & Co.\",Dyes,Head of color,Textile fair;Friends,"
                   "ngozi@example.org,SMTP,Ngozi Obi,n.obi@example.com,\"Two\r\nlines\",example.org/obi\n");
    EXPECT_EQ(batch.format, Format::Outlook);
    const Contact ngozi = only(batch);
    EXPECT_EQ(ngozi.name, u"Ngozi A. Obi PhD"_s);
    EXPECT_EQ(ngozi.organization, u"Obi, Sons & Co."_s);
    EXPECT_EQ(ngozi.role, u"Head of color"_s);
    EXPECT_EQ(ngozi.tags, (QStringList{u"Textile fair"_s, u"Friends"_s}));
    EXPECT_EQ(ngozi.emails, (QStringList{u"ngozi@example.org"_s, u"n.obi@example.com"_s}));
    EXPECT_EQ(ngozi.links, QStringList(u"example.org/obi"_s));
    EXPECT_EQ(ngozi.extra[u"outlook"_s][u"Title"_s], u"Ms."_s) << "a form of address is no job";
}

TEST(AddressBook, ReadsOutlookInOtherLanguagesAndCodePages)
{
    const struct
    {
        QString header, row;
        QString name, organization, role;
    } cases[] = {
        {u"Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,E-Mail-Adresse,Notizen"_s,
         u"Frau,Jörg-Uwe,,Weiß,,Gärtnerei Süd,,Gärtner,x@example.org,Grüße"_s, u"Jörg-Uwe Weiß"_s,
         u"Gärtnerei Süd"_s, u"Gärtner"_s},
        {u"Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre,Adresse de messagerie,Notes"_s,
         u"Mme,Anaïs,,Lefèvre,,Théâtre du Quai,Son,Régisseuse,x@example.org,À revoir"_s, u"Anaïs Lefèvre"_s,
         u"Théâtre du Quai"_s, u"Régisseuse"_s},
        {u"Tratamiento,Nombre,Segundo nombre,Apellidos,Sufijo,Organización,Departamento,Puesto,"
         "Dirección de correo electrónico,Notas"_s,
         u"Sra.,Begoña,,Ibáñez Núñez,,Acuario Marítimo,,Bióloga,x@example.org,Habló"_s,
         u"Begoña Ibáñez Núñez"_s, u"Acuario Marítimo"_s, u"Bióloga"_s},
    };
    for (const auto& c : cases) {
        const QString table = c.header + u"\r\n"_s + c.row + u"\r\n"_s;
        for (const QByteArray& bytes : {table.toUtf8(), "\xEF\xBB\xBF" + table.toUtf8(), table.toLatin1(),
                                        QString(table).replace(u',', u';').toLatin1()}) {
            const ImportBatch batch = readBook(bytes);
            EXPECT_EQ(batch.format, Format::Outlook);
            const Contact person = only(batch);
            EXPECT_EQ(person.name, c.name);
            EXPECT_EQ(person.organization, c.organization);
            EXPECT_EQ(person.role, c.role);
            EXPECT_EQ(person.emails, QStringList(u"x@example.org"_s));
            EXPECT_FALSE(person.notes.isEmpty());
        }
    }
}

TEST(AddressBook, ShowsTheNamelessAsAddressBooksDo)
{
    const ImportBatch batch = readBook(kGoogle + "Ko,,,,,,,,,,,,,,,,,,,,,,\n"
                                                 ",,,,,,,,Captain,,,,,,,,,,,,,,\n"
                                                 ",,,,,,,,,,Harbor Office,,,,,,,,,,,,\n"
                                                 ",,,,,,,,,,,,,,,,,,lost@example.org,,,,\n");
    ASSERT_EQ(batch.contacts.size(), 3U);
    EXPECT_EQ(batch.contacts[0].name, u"Ko"_s);
    EXPECT_EQ(batch.contacts[1].name, u"Captain"_s);
    EXPECT_EQ(batch.contacts[2].name, u"Harbor Office"_s);
    EXPECT_EQ(batch.rejected, (std::vector<Rejection>{{5, u"no name"_s}}));
}

TEST(AddressBook, OneBadRowCostsNoOther)
{
    const ImportBatch batch = readBook(kOutlook + "Ms.,Ana,,Ruiz\n"
                                                  ",Bo,,Lind,,,,,,,,,,,,,too much\n"
                                                  ",\"Cai,,open,,,,,,,,,,,\n"
                                                  ",Dee,,Park,,,,,,,,,,,\n"
                                                  ",Eli,,Cut O");
    ASSERT_EQ(batch.contacts.size(), 2U);
    EXPECT_EQ(batch.contacts[0].name, u"Ana Ruiz"_s) << "spreadsheets leave the empty cells at the end out";
    EXPECT_EQ(batch.contacts[1].name, u"Dee Park"_s);
    EXPECT_EQ(batch.lines, (std::vector<int>{2, 5}));
    ASSERT_EQ(batch.rejected.size(), 3U);
    EXPECT_EQ(batch.rejected[0], (Rejection{3, u"has 17 columns where the header has 15"_s}));
    EXPECT_EQ(batch.rejected[1], (Rejection{4, u"a quotation mark is never closed"_s}));
    EXPECT_EQ(batch.rejected[2], (Rejection{6, u"has 4 of 15 columns"_s}))
        << "the end of a file that is cut off";
}

TEST(AddressBook, RowsOfNothingButSeparatorsAreNobody)
{
    const ImportBatch batch = readBook("Name,Email,,\nAna,ana@example.org,,\n,,,\n , ,\t,\n,,,");
    EXPECT_EQ(batch.contacts.size(), 1U);
    EXPECT_EQ(batch.rejected, std::vector<Rejection>());
}

TEST(AddressBook, ManyColumnsOfOneNameTakeNoLongerThanTheyAreMany)
{
    const QByteArray commas(20'000, ',');
    const Contact ana =
        only(readBook("Name,Email" + commas + "\nAna,ana@example.org" + commas.chopped(1) + ",x\n"));
    EXPECT_EQ(ana.extra[u"csv"_s][u" 20000"_s], u"x"_s);
}

TEST(AddressBook, TwoColumnsOfOneNameAreBothKept)
{
    const Contact ana = only(readBook("First Name,Last Name,Company,Job Title,E-mail Address,Pager,Pager\n"
                                      "Ana,Ruiz,,,,1,2\n"));
    EXPECT_EQ(ana.extra[u"outlook"_s][u"Pager"_s], u"1"_s);
    EXPECT_EQ(ana.extra[u"outlook"_s][u"Pager 2"_s], u"2"_s);
}

TEST(AddressBook, AWantedFormatMustBeTheFiles)
{
    EXPECT_TRUE(readContacts(kOutlook, Format::Outlook).ok());
    const auto wrong = readContacts(kOutlook, Format::Google);
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().message, u"there is no row with the columns of Google contacts in this file"_s);
}
