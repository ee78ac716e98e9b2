// SPDX-License-Identifier: GPL-3.0-or-later
// LinkedIn's zip archive, and archives that mean harm.
#include "exchange/import_batch.h"
#include "exchange/make_zip.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::exchange;
using tests::makeZip;

namespace {

const QByteArray kTwoConnections = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                                   "Ana,Ruiz,https://www.linkedin.com/in/ana,,Acme,Nurse,14 Nov 2019\n";

// Why an archive is refused; empty when it isn't.
QString refusal(const QByteArray& zip)
{
    const auto batch = readContacts(zip);
    return batch ? QString() : batch.error().message;
}

void expectRefusal(const QByteArray& zip, const QString& words)
{
    const QString why = refusal(zip);
    EXPECT_TRUE(why.contains(words)) << why.toStdString();
    EXPECT_FALSE(why.contains(u'\n'));
}

} // namespace

TEST(Zip, ListsAreFoundWhereverTheyLie)
{
    for (const QByteArray& name :
         {QByteArray("Connections.csv"), QByteArray("Basic_LinkedInDataExport/Connections.csv"),
          QByteArray("a/b/c/CONNECTIONS.CSV")}) {
        const auto batch = readContacts(makeZip({{"Jobs/Saved Jobs.csv", "a,b\n"}, {name, kTwoConnections}}));
        ASSERT_TRUE(batch.ok()) << batch.error().message.toStdString();
        EXPECT_EQ(batch->format, Format::LinkedIn);
        ASSERT_EQ(batch->contacts.size(), 1U);
        EXPECT_EQ(batch->contacts[0].name, u"Ana Ruiz"_s);
    }
}

TEST(Zip, RejectedRowsSayInWhichFileTheyStood)
{
    const auto batch = readContacts(makeZip({{"x/Connections.csv", kTwoConnections + ",,,,,,1 May 2020\n"}}));
    ASSERT_TRUE(batch.ok());
    EXPECT_EQ(batch->rejected,
              (std::vector<Rejection>{{3, u"no name and no profile link"_s, u"Connections.csv"_s}}));
}

TEST(Zip, APathOutOfTheArchiveIsRefused)
{
    for (const QByteArray& path :
         {QByteArray("../Connections.csv"), QByteArray("a/../../Connections.csv"),
          QByteArray("/etc/Connections.csv"), QByteArray("C:\\Connections.csv"), QByteArray("..\\..\\x")})
        expectRefusal(makeZip({{path, "x"}, {"Connections.csv", kTwoConnections}}), u"outside"_s);
}

TEST(Zip, WhatWouldGrowBeyondMeasureIsRefused)
{
    expectRefusal(makeZip({{"Connections.csv", QByteArray(30 << 20, 'a')}}), u"would grow"_s);
    // The same somewhere else in the archive is never unpacked.
    EXPECT_EQ(refusal(makeZip(
                  {{"Media/blank.bmp", QByteArray(30 << 20, 'a')}, {"Connections.csv", kTwoConnections}})),
              QString());
}

TEST(Zip, ASizeThatIsALieIsDamage)
{
    QByteArray zip = makeZip({{"Connections.csv", kTwoConnections}});
    const qsizetype directory = zip.indexOf("PK\x01\x02");
    zip[directory + 24] = static_cast<char>(zip[directory + 24] - 1); // the lowest byte of the unpacked size
    expectRefusal(zip, u"damaged"_s);
}

TEST(Zip, AWrongSumIsDamage)
{
    QByteArray zip = makeZip({{"Connections.csv", kTwoConnections}});
    zip[zip.indexOf("PK\x01\x02") + 16] ^= 1;
    expectRefusal(zip, u"damaged"_s);
}

TEST(Zip, AnEncryptedOneIsRefused)
{
    expectRefusal(makeZip({{"Connections.csv", kTwoConnections, true}}), u"encrypted"_s);
}

TEST(Zip, OneThatIsCutShortIsRefused)
{
    const QByteArray whole = makeZip({{"Connections.csv", kTwoConnections}, {"messages.csv", "x"}});
    const qsizetype directoryEnd = whole.indexOf("PK\x05\x06");
    for (qsizetype length = 4; length < directoryEnd + 18;
         ++length) // a comment's length behind that isn't missed
        EXPECT_FALSE(refusal(whole.first(length)).isEmpty()) << length;
    expectRefusal(whole.first(whole.size() / 2), u"cut short"_s);
}

TEST(Zip, OneThatClaimsTooManyFilesIsRefused)
{
    expectRefusal(tests::zipThatClaims(65'000), u"65000 files"_s);
}

TEST(Zip, OneWithoutListsSaysWhatIsMissing)
{
    expectRefusal(makeZip({}), u"none of LinkedIn's lists"_s);
    expectRefusal(makeZip({{"photo.jpg", "x"}}), u"none of LinkedIn's lists"_s);
}

TEST(Zip, AListThatIsNoneCostsNoOther)
{
    const auto batch = readContacts(
        makeZip({{"messages.csv", "nothing of the kind\n"}, {"Connections.csv", kTwoConnections}}));
    ASSERT_TRUE(batch.ok());
    EXPECT_EQ(batch->contacts.size(), 1U);
    EXPECT_EQ(batch->rejected, (std::vector<Rejection>{{1, u"has none of the columns that LinkedIn writes"_s,
                                                        u"messages.csv"_s}}));
}
