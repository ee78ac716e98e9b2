// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_batch.h"
#include "exchange/profile_link.h"
#include "support/connections.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::exchange;
using contacts::Contact;

namespace {

const QByteArray kHeader = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

ImportBatch readConnections(const QByteArray& bytes)
{
    const auto batch = readContacts(bytes);
    EXPECT_TRUE(batch.ok()) << (batch ? "" : batch.error().message.toStdString());
    return batch ? *batch : ImportBatch{};
}

QString connectedOn(const Contact& contact)
{
    return contact.extra[u"linkedin"_s][u"connected_on"_s].toString();
}

} // namespace

TEST(LinkedIn, ReadsAFileAsItComes)
{
    const ImportBatch batch =
        readConnections("Notes:\n\"When exporting, some \"\"addresses\"\" are missing.\"\n\n" + kHeader +
                        "Tomás,Reyes,https://www.linkedin.com/in/tomasreyes,t@example.org,Contoso,"
                        "\"Engineer, Platform\",14 Nov 2019\n");
    EXPECT_EQ(batch.format, Format::LinkedIn);
    ASSERT_EQ(batch.contacts.size(), 1U);
    EXPECT_EQ(batch.lines, std::vector<int>{5});
    const Contact& tomas = batch.contacts[0];
    EXPECT_EQ(tomas.name, u"Tomás Reyes"_s);
    EXPECT_EQ(tomas.givenName, u"Tomás"_s);
    EXPECT_EQ(tomas.familyName, u"Reyes"_s);
    EXPECT_EQ(tomas.role, u"Engineer, Platform"_s);
    EXPECT_EQ(tomas.organization, u"Contoso"_s);
    EXPECT_EQ(tomas.emails, QStringList(u"t@example.org"_s));
    EXPECT_EQ(tomas.links, QStringList(u"https://www.linkedin.com/in/tomasreyes"_s));
    EXPECT_EQ(connectedOn(tomas), u"2019-11-14"_s);
}

TEST(LinkedIn, TheDayOfConnectingIsNotHowWeMet)
{
    const ImportBatch batch = readConnections(kHeader + "Ana,Ruiz,,,,,14 Nov 2019\n");
    EXPECT_TRUE(batch.contacts.at(0).met.isEmpty());
    EXPECT_FALSE(batch.contacts.at(0).closeness);
}

TEST(LinkedIn, MatchesHeaderNamesInAnyOrderAndSpelling)
{
    for (const QByteArray header : {"Connected On,LAST_NAME,first name,Company,Position\n",
                                    "connectedon,LastName,FirstName,company,position\n"}) {
        const ImportBatch batch = readConnections(header + "2019-11-14,Ruiz,Ana,Acme,Nurse\n");
        ASSERT_EQ(batch.contacts.size(), 1U) << header.toStdString();
        EXPECT_EQ(batch.contacts[0].name, u"Ana Ruiz"_s);
        EXPECT_EQ(connectedOn(batch.contacts[0]), u"2019-11-14"_s);
        EXPECT_TRUE(batch.contacts[0].links.isEmpty());
    }
}

TEST(LinkedIn, TakesDatesOfEveryForm)
{
    const struct
    {
        QByteArray written;
        QString kept;
    } cases[] = {{"14 Nov 2019", u"2019-11-14"_s},  {"2019-11-14", u"2019-11-14"_s},
                 {"11/14/2019", u"2019-11-14"_s},   {"3 March 2020", u"2020-03-03"_s},
                 {"31 Feb 2020", u"31 Feb 2020"_s}, {"soon", u"soon"_s}};
    for (const auto& c : cases)
        EXPECT_EQ(connectedOn(readConnections(kHeader + "Ana,Ruiz,,,,," + c.written + "\n").contacts.at(0)),
                  c.kept);
}

TEST(LinkedIn, SurvivesExcelAndWindows)
{
    const QByteArray rows = "Zoë,Müller,,,Acme,,14 Nov 2019\n";
    const ImportBatch marked =
        readConnections("\xEF\xBB\xBF" + QByteArray(kHeader + rows).replace("\n", "\r\n"));
    EXPECT_EQ(marked.contacts.at(0).name, u"Zoë Müller"_s);
    const ImportBatch semicolons = readConnections(QByteArray(kHeader + rows).replace(",", ";"));
    EXPECT_EQ(semicolons.contacts.at(0).organization, u"Acme"_s);
    const ImportBatch windows = readConnections(QString::fromUtf8(kHeader + rows).toLatin1());
    EXPECT_EQ(windows.contacts.at(0).name, u"Zoë Müller"_s);
    QByteArray utf16("\xFF\xFE");
    for (const QChar c : QString::fromUtf8(kHeader + rows))
        utf16.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
    EXPECT_EQ(readConnections(utf16).contacts.at(0).name, u"Zoë Müller"_s);
}

TEST(LinkedIn, OneBadRowNeverCostsTheOthers)
{
    const ImportBatch batch = readConnections(kHeader + "Ana,Ruiz,,,,,14 Nov 2019\n"
                                                        ",,,,,,15 Nov 2019\n"
                                                        "Bo,Li,,,Acme, Inc,Nurse,16 Nov 2019\n"
                                                        "Cut,Off\n"
                                                        "\"Never,Closed,,,,,\n"
                                                        "Dina,Ek,,,,,18 Nov 2019\n");
    ASSERT_EQ(batch.contacts.size(), 2U);
    EXPECT_EQ(batch.contacts[1].name, u"Dina Ek"_s);
    EXPECT_EQ(batch.lines[1], 7);
    const std::vector<Rejection> expected = {{3, u"no name and no profile link"_s},
                                             {4, u"has 8 columns where the header has 7"_s},
                                             {5, u"has 2 of 7 columns"_s},
                                             {6, u"a quotation mark is never closed"_s}};
    EXPECT_EQ(batch.rejected, expected);
}

TEST(LinkedIn, KeepsLineBreaksOutOfNamesAndCountsThemAsLines)
{
    const ImportBatch batch =
        readConnections(kHeader + "Ana,Ruiz,,,\"Acme\nInc\",Nurse,14 Nov 2019\nBo,Li,,,,,15 Nov 2019\n");
    ASSERT_EQ(batch.contacts.size(), 2U);
    EXPECT_EQ(batch.contacts[0].organization, u"Acme Inc"_s);
    EXPECT_EQ(batch.lines, (std::vector<int>{2, 4}));
}

TEST(LinkedIn, KeepsUnknownColumnsAndOddLinksAsExtraData)
{
    const ImportBatch batch = readConnections("First Name,Last Name,URL,Connected On,Shoe Size\n"
                                              "Ana,Ruiz,javascript:alert(1),14 Nov 2019,39\n");
    const QJsonObject rest = batch.contacts.at(0).extra[u"linkedin"_s].toObject();
    EXPECT_EQ(rest[u"Shoe Size"_s].toString(), u"39"_s);
    EXPECT_EQ(rest[u"url"_s].toString(), u"javascript:alert(1)"_s);
    EXPECT_TRUE(batch.contacts[0].links.isEmpty());
}

TEST(LinkedIn, ReadsTheGeneratedBookWhole)
{
    const ImportBatch batch = readConnections(tests::connectionsCsv(3000, 100));
    EXPECT_EQ(batch.contacts.size(), 3000U);
    EXPECT_EQ(batch.rejected.size(), 30U);
    EXPECT_EQ(batch.rejected.at(0).reason, u"no name and no profile link"_s);
}

TEST(LinkedIn, CanBeStoppedWhileReading)
{
    const auto batch = readContacts(tests::connectionsCsv(10), {}, [](qint64, qint64) { return false; });
    ASSERT_FALSE(batch.ok());
    EXPECT_EQ(batch.error().code, Error::Code::Cancelled);
}

TEST(ProfileLink, IsToldApartByItsSlugAlone)
{
    const QString same[] = {
        u"https://www.linkedin.com/in/tomasreyes"_s, u"http://linkedin.com/in/TomasReyes/"_s,
        u"https://uk.linkedin.com/in/tomasreyes?x=1"_s, u"www.linkedin.com/in/tomasreyes#top"_s,
        u"linkedin.com/in/tom%61sreyes/details"_s};
    for (const QString& link : same)
        EXPECT_EQ(profileSlug(QStringView(link)), u"tomasreyes"_s) << link.toStdString();
    EXPECT_EQ(profileSlug(QStringView(u"https://linkedin.com/in/%E4%BD%90%E8%97%A4")), u"佐藤"_s);
    for (const QStringView other : {u"https://notlinkedin.com/in/tom", u"https://linkedin.com/company/acme",
                                    u"tom", u"", u"https://evil.org/linkedin.com/in/tom"})
        EXPECT_TRUE(profileSlug(other).isEmpty()) << other.toString().toStdString();
}
