// SPDX-License-Identifier: GPL-3.0-or-later
// What LinkedIn's export holds besides the connections: invitations, messages, the user's own career.
#include "contacts/outcome_date.h"
#include "exchange/import_batch.h"
#include "exchange/linkedin/career.h"
#include "exchange/linkedin/linkedin_day.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::exchange;
using contacts::Channel;
using contacts::Contact;
using contacts::Interaction;
using contacts::Outcome;

namespace {

const NamedFile kConnections = {
    u"Connections.csv"_s,
    "Notes:\n\"Some addresses are missing.\"\n\n"
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ines,Okafor,https://www.linkedin.com/in/ines-okafor,,Tidal Energy,Diver,30 Jan 2026\n"
    "Bo,Lind,https://www.linkedin.com/in/bolind,,Contoso,Cook,12 May 2018\n"};

const QByteArray kInvitationHeader =
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";
const QByteArray kMessageHeader = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT "
                                  "PROFILE URLS,DATE,SUBJECT,CONTENT,"
                                  "FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n";
const QByteArray kMe = "https://www.linkedin.com/in/jordanpike";

// A row of messages.csv.
QByteArray message(const QByteArray& from, const QByteArray& fromUrl, const QByteArray& to,
                   const QByteArray& toUrls, const QByteArray& date, const QByteArray& content,
                   const QByteArray& tail = "INBOX,,No,No")
{
    return "c1,," + from + ',' + fromUrl + ",\"" + to + "\",\"" + toUrls + "\"," + date + ",,\"" + content +
           "\"," + tail + '\n';
}

ImportBatch readExport(const std::vector<NamedFile>& files)
{
    auto batch = readLinkedInFiles(files);
    EXPECT_TRUE(batch.ok()) << (batch ? "" : batch.error().message.toStdString());
    return batch ? *std::move(batch) : ImportBatch{};
}

Contact named(const std::vector<Contact>& people, const QString& name)
{
    const auto found = std::ranges::find(people, name, &Contact::name);
    EXPECT_NE(found, people.end()) << name.toStdString();
    return found == people.end() ? Contact{} : *found;
}

} // namespace

TEST(LinkedInInvitations, SentOnesWaitOrWereAccepted)
{
    const ImportBatch batch = readExport(
        {kConnections,
         {u"Invitations.csv"_s,
          kInvitationHeader +
              "Jordan Pike,Ines Okafor,\"1/29/26, 2:37 PM\",\"Hello Ines,\nthe tides?\",OUTGOING," + kMe +
              ",https://www.linkedin.com/in/ines-okafor\n" +
              "Jordan Pike,Uma Bell,\"2/3/26, 12:05 AM\",,OUTGOING," + kMe +
              ",https://www.linkedin.com/in/umabell\n"}});
    EXPECT_TRUE(batch.rejected.empty());
    const Contact ines = named(batch.contacts, u"Ines Okafor"_s);
    ASSERT_EQ(ines.history.size(), 1U);
    EXPECT_EQ(ines.history[0].kind, Interaction::sent());
    EXPECT_EQ(ines.history[0].on.toIso(), u"2026-01-29"_s);
    EXPECT_EQ(ines.history[0].channel, Channel::LinkedIn200);
    EXPECT_EQ(ines.history[0].text, u"Hello Ines,\nthe tides?"_s);
    EXPECT_EQ(ines.history[0].outcome, Outcome::Accepted);
    EXPECT_EQ(contacts::outcomeDate(ines.history[0]).toIso(), u"2026-01-30"_s);

    const Contact uma = named(batch.contacts, u"Uma Bell"_s);
    EXPECT_EQ(uma.links, QStringList(u"https://www.linkedin.com/in/umabell"_s));
    ASSERT_EQ(uma.history.size(), 1U);
    EXPECT_EQ(uma.history[0].outcome, Outcome::Pending);
    EXPECT_EQ(uma.history[0].text, QString());
    EXPECT_TRUE(uma.met.isEmpty());
}

TEST(LinkedInInvitations, ReceivedOnesAreHistoryOfPeopleWhoAreKnownAndNobodyElse)
{
    const ImportBatch batch =
        readExport({kConnections,
                    {u"Invitations.csv"_s, kInvitationHeader +
                                               "Bo Lind,Jordan Pike,\"5/11/18, 9:00 AM\",Soup?,INCOMING,"
                                               "https://www.linkedin.com/in/bolind," +
                                               kMe +
                                               "\nStranger,Jordan Pike,\"5/12/18, 9:00 AM\",,INCOMING,"
                                               "https://www.linkedin.com/in/stranger," +
                                               kMe + "\n"}});
    EXPECT_EQ(batch.contacts.size(), 2U);
    const Contact bo = named(batch.contacts, u"Bo Lind"_s);
    ASSERT_EQ(bo.history.size(), 1U);
    EXPECT_EQ(bo.history[0].kind, Interaction::received());
    EXPECT_EQ(bo.history[0].text, u"Soup?"_s);
    EXPECT_FALSE(bo.history[0].outcome);
    ASSERT_EQ(batch.onlyIfKnown.size(), 1U);
    EXPECT_EQ(batch.onlyIfKnown[0].name, u"Stranger"_s);
}

TEST(LinkedInInvitations, ALongNoteNeededALongerLimit)
{
    const ImportBatch batch =
        readExport({{u"Invitations.csv"_s, kInvitationHeader + "Me,Uma,\"2/3/26, 1:05 PM\"," +
                                               QByteArray(201, 'x') + ",OUTGOING,,\n"}});
    EXPECT_EQ(batch.contacts.at(0).history.at(0).channel, Channel::LinkedIn300);
}

TEST(LinkedInInvitations, ARowThatDoesNotSayWhoSentItIsRejected)
{
    const ImportBatch batch =
        readExport({{u"Invitations.csv"_s, kInvitationHeader + "Me,Uma,\"2/3/26, 1:05 PM\",,,,\n"}});
    ASSERT_EQ(batch.rejected.size(), 1U);
    EXPECT_EQ(batch.rejected[0].line, 2);
}

TEST(LinkedInMessages, ComeToTheTimelineOfWhoeverIsAtTheOtherEnd)
{
    const QByteArray ines = "https://www.linkedin.com/in/ines-okafor";
    const ImportBatch batch = readExport(
        {kConnections,
         {u"messages.csv"_s, kMessageHeader +
                                 message("Ines Okafor", ines, "Jordan Pike", kMe, "2026-02-02 08:15:00 UTC",
                                         "<p>High \"\"springs\"\"</p>") +
                                 message("Jordan Pike", kMe, "Ines Okafor", ines, "2026-02-01 20:00:05 UTC",
                                         "When is high water?") +
                                 message("Jordan Pike", kMe, "Bo Lind", "https://www.linkedin.com/in/bolind",
                                         "2026-02-01 21:00:00 UTC", "Soup\non Friday?")}});
    const Contact person = named(batch.contacts, u"Ines Okafor"_s);
    ASSERT_EQ(person.history.size(), 2U);
    EXPECT_EQ(person.history[0].kind, Interaction::sent());
    EXPECT_EQ(person.history[0].text, u"When is high water?"_s);
    EXPECT_EQ(person.history[0].channel, Channel::LinkedInMessage);
    EXPECT_EQ(person.history[0].outcome, Outcome::Replied);
    EXPECT_EQ(person.history[1].kind, Interaction::received());
    EXPECT_EQ(person.history[1].text, u"<p>High \"springs\"</p>"_s)
        << "whatever they wrote, as they wrote it";
    EXPECT_EQ(person.history[1].on.toIso(), u"2026-02-02"_s);
    const Contact bo = named(batch.contacts, u"Bo Lind"_s);
    ASSERT_EQ(bo.history.size(), 1U);
    EXPECT_EQ(bo.history[0].text, u"Soup\non Friday?"_s);
    EXPECT_FALSE(bo.history[0].outcome) << "a message that ends a conversation waits for nothing";
}

TEST(LinkedInMessages, SeveralRecipientsStandInOneCellAndNamesMayHoldCommas)
{
    const QByteArray doctor = "https://www.linkedin.com/in/dr-wu";
    const QByteArray uma = "https://www.linkedin.com/in/umabell";
    const ImportBatch batch = readExport(
        {{u"messages.csv"_s,
          kMessageHeader +
              message("Jordan Pike", kMe, "Wu Lan, PhD", doctor, "2026-02-01 20:00:00 UTC", "one") +
              message("Jordan Pike", kMe, "Wu Lan, Uma Bell", doctor + ',' + uma, "2026-02-01 20:01:00 UTC",
                      "both") +
              message("Uma Bell", uma, "Jordan Pike", kMe, "2026-02-01 20:02:00 UTC", "yes")}});
    ASSERT_EQ(batch.contacts.size(), 2U);
    EXPECT_EQ(named(batch.contacts, u"Wu Lan, PhD"_s).history.size(), 2U);
    EXPECT_EQ(named(batch.contacts, u"Uma Bell"_s).history.size(), 2U);
}

TEST(LinkedInMessages, DraftsSpamAndThoseWhoLeftAreCountedOut)
{
    const QByteArray bo = "https://www.linkedin.com/in/bolind";
    const ImportBatch batch = readExport(
        {kConnections,
         {u"messages.csv"_s,
          kMessageHeader + message("Jordan Pike", kMe, "Bo Lind", bo, "2026-02-01 20:00:00 UTC", "kept") +
              message("Jordan Pike", kMe, "Bo Lind", bo, "2026-02-01 20:01:00 UTC", "draft",
                      "INBOX,,Yes,No") +
              message("Jordan Pike", kMe, "Bo Lind", bo, "2026-02-01 20:02:00 UTC", "draft",
                      "INBOX,,No,Yes") +
              message("Win Big", "https://www.linkedin.com/in/win", "Jordan Pike", kMe,
                      "2026-02-01 20:03:00 UTC", "spam", "SPAM,,No,No") +
              message("LinkedIn Member", "", "Jordan Pike", kMe, "2026-02-01 20:04:00 UTC", "gone")}});
    EXPECT_EQ(named(batch.contacts, u"Bo Lind"_s).history.size(), 1U);
    EXPECT_TRUE(batch.onlyIfKnown.empty());
    EXPECT_EQ(batch.remarks,
              (QStringList{u"2 messages that were never sent were left out."_s,
                           u"A message that LinkedIn took for spam was left out."_s,
                           u"A message to or from somebody who left LinkedIn was left out."_s}));
}

TEST(LinkedInMessages, WithoutTheRestItMustBeClearWhoIsWhose)
{
    const NamedFile alone = {{},
                             kMessageHeader + message("Jordan Pike", kMe, "Bo Lind",
                                                      "https://www.linkedin.com/in/bolind",
                                                      "2026-02-01 20:00:00 UTC", "hello")};
    const ImportBatch unclear = readExport({alone});
    EXPECT_TRUE(unclear.contacts.empty());
    ASSERT_EQ(unclear.rejected.size(), 1U);
    EXPECT_TRUE(unclear.rejected[0].reason.contains(u"which of the people writing is you"_s));

    const ImportBatch told =
        readExport({{u"Profile.csv"_s, "First Name,Last Name,Headline\nJordan,Pike,Baker\n"}, alone});
    EXPECT_EQ(named(told.contacts, u"Bo Lind"_s).history.at(0).kind, Interaction::sent());
}

TEST(LinkedInCareer, FillsTheProfileOfTheUser)
{
    const ImportBatch batch = readExport(
        {{u"Profile.csv"_s, "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary\n"
                            "Jordan,Pike,,,,Bread and boats,\n"},
         {u"Positions.csv"_s, "Company Name,Title,Description,Location,Started On,Finished On\n"
                              "Contoso,Baker,,,Mar 2015,Jan 2019\n"
                              "Harbor Bread,Head baker,\"Two\nlines\",,Feb 2019,\n"
                              "Night School,Teacher,,,2021,\n"},
         {u"Education.csv"_s, "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
                              "Lakeside University,2011,2014,,BSc,\n"}});
    ASSERT_TRUE(batch.sender);
    EXPECT_EQ(batch.sender->name, u"Jordan Pike"_s);
    EXPECT_EQ(batch.sender->role, u"Teacher"_s) << "began last and hasn't ended";
    EXPECT_EQ(batch.sender->organization, u"Night School"_s);
    EXPECT_TRUE(batch.sender->about.isEmpty()) << "nothing is made up";
    EXPECT_EQ(employersOf(*batch.sender), (QStringList{u"Contoso"_s, u"Harbor Bread"_s, u"Night School"_s}));
    EXPECT_EQ(schoolsOf(*batch.sender), QStringList(u"Lakeside University"_s));
    EXPECT_EQ(batch.sender->extra[u"linkedin"_s][u"headline"_s], u"Bread and boats"_s);
    EXPECT_EQ(batch.sender->extra[u"linkedin"_s][u"positions"_s][0][u"from"_s], u"2015-03"_s);
    EXPECT_TRUE(batch.contacts.empty());
}

TEST(LinkedInExport, EachOfItsListsIsKnownByItself)
{
    for (const QByteArray& bytes :
         {kInvitationHeader, kMessageHeader, QByteArray("Company Name,Title,Started On\n"),
          QByteArray("School Name,Start Date,End Date,Notes\n"),
          QByteArray("First Name,Last Name,Headline\n")}) {
        const auto batch = readContacts(bytes);
        ASSERT_TRUE(batch.ok()) << bytes.toStdString();
        EXPECT_EQ(batch->format, Format::LinkedIn);
        EXPECT_TRUE(batch->rejected.empty());
    }
}

TEST(LinkedInDay, ReadsWhatLinkedInWrites)
{
    const struct
    {
        QString written, on, at;
    } cases[] = {{u"1/29/26, 2:37 PM"_s, u"2026-01-29"_s, u"2026-01-29T14:37"_s},
                 {u"1/29/26, 2:37\u202fPM"_s, u"2026-01-29"_s, u"2026-01-29T14:37"_s},
                 {u"12/31/2019, 12:05 AM"_s, u"2019-12-31"_s, u"2019-12-31T00:05"_s},
                 {u"2019-11-14 08:15:09 UTC"_s, u"2019-11-14"_s, u"2019-11-14T08:15:09"_s},
                 {u"2019-11-14"_s, u"2019-11-14"_s, QString()}};
    for (const auto& c : cases) {
        const auto moment = momentOf(c.written);
        ASSERT_TRUE(moment) << c.written.toStdString();
        EXPECT_EQ(moment->on.toIso(), c.on);
        EXPECT_EQ(moment->at, c.at);
    }
    for (const QString& wrong : {u"yesterday"_s, u"13/13/26, 1:00 PM"_s, QString()})
        EXPECT_FALSE(momentOf(wrong)) << wrong.toStdString();
    EXPECT_EQ(monthOf(u"Mar 2015"_s).toIso(), u"2015-03"_s);
    EXPECT_EQ(monthOf(u"2015"_s).toIso(), u"2015"_s);
    EXPECT_TRUE(monthOf(u"long ago"_s).isNull());
}
