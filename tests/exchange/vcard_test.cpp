// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_batch.h"
#include "exchange/vcard/card.h"
#include "exchange/vcard/vcard_writer.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::exchange;
using contacts::Contact;

namespace {

ImportBatch readCards(const QByteArray& bytes)
{
    const auto batch = readContacts(bytes);
    EXPECT_TRUE(batch.ok()) << (batch ? "" : batch.error().message.toStdString());
    return batch ? *batch : ImportBatch{};
}

Contact readOne(const QByteArray& body)
{
    const ImportBatch batch = readCards("BEGIN:VCARD\n" + body + "END:VCARD\n");
    EXPECT_EQ(batch.contacts.size(), 1U);
    return batch.contacts.empty() ? Contact{} : batch.contacts[0];
}

QStringList keptLines(const Contact& contact)
{
    QStringList lines;
    for (const QJsonValue line : contact.extra[cardLinesKey()].toArray())
        lines << line.toString();
    return lines;
}

} // namespace

TEST(VCard, ReadsTheFieldsOfACard)
{
    const Contact ana = readOne("VERSION:3.0\r\nFN:Ana Ruiz\r\nN:Ruiz;Ana;;;\r\nORG:Acme\\, Inc.;Research\r\n"
                                "TITLE:Data engineer\r\nROLE:Lead\r\nNOTE:Likes tea\\nand rain\r\n"
                                "EMAIL;TYPE=INTERNET:ana@example.org\r\nEMAIL:a.ruiz@example.org\r\n"
                                "URL:https://example.org/ana\r\nCATEGORIES:pydata,tea\\, green\r\n"
                                "UID:urn:uuid:1f0c\r\n");
    EXPECT_EQ(ana.name, u"Ana Ruiz"_s);
    EXPECT_EQ(ana.givenName, u"Ana"_s);
    EXPECT_EQ(ana.familyName, u"Ruiz"_s);
    EXPECT_EQ(ana.organization, u"Acme, Inc."_s);
    EXPECT_EQ(ana.role, u"Data engineer"_s);
    EXPECT_EQ(ana.notes, u"Likes tea\nand rain"_s);
    EXPECT_EQ(ana.emails, QStringList({u"ana@example.org"_s, u"a.ruiz@example.org"_s}));
    EXPECT_EQ(ana.links, QStringList(u"https://example.org/ana"_s));
    EXPECT_EQ(ana.tags, QStringList({u"pydata"_s, u"tea, green"_s}));
    EXPECT_EQ(ana.id.value(), u"1f0c"_s);
    EXPECT_EQ(keptLines(ana), QStringList(u"ROLE:Lead"_s));
}

TEST(VCard, ReadsWhatPhonesWrite)
{
    const Contact ana =
        readOne("VERSION:3.0\nN:Ruiz;Ana;;;\nFN:Ana Ruiz\n"
                "item1.EMAIL;type=INTERNET;type=pref:ana@example.org\nitem1.X-ABLabel:_$!<Work>!$_\n"
                "item2.URL;type=pref:http\\://example.org/ana\n"
                "item3.TEL:+44 1\nitem3.X-ABLabel:Lab\n"
                "BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-14\n"
                "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQ\n ABAAD/2wBDAA\n AAAA==\n"
                "X-SOCIALPROFILE;type=twitter:x-apple:ana\n");
    EXPECT_EQ(ana.emails, QStringList(u"ana@example.org"_s));
    EXPECT_EQ(ana.links, QStringList(u"http://example.org/ana"_s));
    EXPECT_EQ(keptLines(ana), QStringList({u"item1.X-ABLABEL:_$!<Work>!$_"_s, u"item3.TEL:+44 1"_s,
                                           u"item3.X-ABLABEL:Lab"_s, u"BDAY;X-APPLE-OMIT-YEAR=1604:--0514"_s,
                                           u"X-SOCIALPROFILE;TYPE=twitter:x-apple:ana"_s}));
    const QJsonObject heads = ana.extra[cardHeadsKey()].toObject();
    EXPECT_EQ(heads[u"ana@example.org"_s], u"item1.EMAIL;TYPE=INTERNET;TYPE=pref"_s) << "the label is theirs";
    EXPECT_EQ(heads[u"http://example.org/ana"_s], u"item2.URL;TYPE=pref"_s);
    const Contact again = readCards(vCardOf(ana)).contacts.at(0);
    EXPECT_EQ(again, ana);
    EXPECT_TRUE(vCardOf(ana).contains("item1.EMAIL;TYPE=INTERNET;TYPE=pref:ana@example.org\r\n"));
}

TEST(VCard, ReadsVersion21AsOutlookAndAndroidWriteIt)
{
    const Contact contact =
        readOne("VERSION:2.1\r\nN;LANGUAGE=de;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"
                "M=C3=BCller;Zo=C3=AB\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=\r\n"
                "=AB M=C3=BCller\r\nORG:Acme, Inc.;Sales\r\nTEL;WORK;VOICE:+49 1\r\n"
                "PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n /9j/4AAQ\r\n\r\n"
                "NOTE;ENCODING=QUOTED-PRINTABLE:first=0D=0A=\r\n second\r\n");
    EXPECT_EQ(contact.name, u"Zoë Müller"_s);
    EXPECT_EQ(contact.familyName, u"Müller"_s);
    EXPECT_EQ(contact.organization, u"Acme, Inc."_s);
    EXPECT_EQ(contact.notes, u"first\n second"_s);
    EXPECT_EQ(keptLines(contact), QStringList(u"TEL;TYPE=WORK;TYPE=VOICE:+49 1"_s));
}

TEST(VCard, UnfoldsBytesBeforeItDecodesThem)
{
    const Contact contact = readOne("VERSION:3.0\r\nFN:Zo\xC3\r\n \xAB M\xC3\r\n\t\xBCller\r\n");
    EXPECT_EQ(contact.name, u"Zoë Müller"_s);
}

TEST(VCard, DecodesEachValueOnItsOwn)
{
    const Contact contact =
        readOne("VERSION:2.1\nFN:Zo\xEB M\xFCller\nORG:B\xC3\xBCro\nTITLE;CHARSET=ISO-8859-1:K\xFCnstler\n");
    EXPECT_EQ(contact.name, u"Zoë Müller"_s);
    EXPECT_EQ(contact.organization, u"Büro"_s);
    EXPECT_EQ(contact.role, u"Künstler"_s);
}

TEST(VCard, AnAddressMayStandAsInALettersHead)
{
    const Contact ana = readOne("FN:Ana\nEMAIL:<ana@example.org>\nEMAIL:Ana Ruiz <ruiz@example.org>\n");
    EXPECT_EQ(ana.emails, QStringList({u"ana@example.org"_s, u"ruiz@example.org"_s}));
    EXPECT_EQ(keptLines(ana), QStringList(u"EMAIL:Ana Ruiz <ruiz@example.org>"_s));
    EXPECT_EQ(readCards(vCardOf(ana)).contacts.at(0), ana);
}

TEST(VCard, NamesACardAsAnAddressBookWould)
{
    const struct
    {
        QByteArray body;
        QString name;
    } cases[] = {{"N:Ruiz;Ana;María;Dr;\n", u"Ana María Ruiz"_s},
                 {"ORG:Acme\n", u"Acme"_s},
                 {"NICKNAME:Annie\n", u"Annie"_s},
                 {"N:Ruiz;Ana\\;;;\nFN: \n", u"Ana; Ruiz"_s}};
    for (const auto& c : cases)
        EXPECT_EQ(readOne(c.body).name, c.name) << c.body.toStdString();
}

TEST(VCard, IsToldByItsBeginningHoweverItIsWritten)
{
    const QByteArray begins[] = {"home.begin:vcard", "Begin : vCard", "\tBEGIN:VCARD",
                                 "a line\n\nBEGIN:VCARD"};
    for (const QByteArray& begin : begins) {
        const ImportBatch batch = readCards(begin + "\nversion:3.0\nfn:Ana Ruiz\nhome.tel:1\nend:vcard\n");
        ASSERT_EQ(batch.contacts.size(), 1U) << begin.toStdString();
        EXPECT_EQ(batch.contacts[0].name, u"Ana Ruiz"_s);
    }
    EXPECT_FALSE(readContacts("I would BEGIN:VCARD here\n").ok());
}

TEST(VCard, OneBadCardNeverCostsTheOthers)
{
    const ImportBatch batch = readCards("junk before\nBEGIN:VCARD\nFN:Ana\nEND:VCARD\nmore junk: here\n"
                                        "BEGIN:VCARD\nTEL:1\nEND:VCARD\n"
                                        "begin:vcard\nFN:Cut\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n"
                                        "BEGIN:VCARD\nFN:Choir\nKIND:group\nEND:VCARD\n"
                                        "BEGIN:VCARD\nFN:Last\nNOTE:cut o");
    EXPECT_EQ(batch.lines, (std::vector<int>{2, 9, 11, 18}));
    EXPECT_EQ(batch.contacts.at(1).name, u"Cut"_s) << "it lacks nothing but its end";
    EXPECT_EQ(batch.contacts.at(2).name, u"Bo"_s);
    EXPECT_EQ(batch.contacts.at(3).notes, QString()) << "half a line may say something else than the whole";
    const std::vector<Rejection> expected = {{6, u"no name"_s}, {14, u"a group, not a person"_s}};
    EXPECT_EQ(batch.rejected, expected);
}

TEST(VCard, RejectsAFileThatIsOnlyATruncatedCard)
{
    const ImportBatch batch = readCards("BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ru");
    EXPECT_TRUE(batch.contacts.empty());
    ASSERT_EQ(batch.rejected.size(), 1U);
    EXPECT_EQ(batch.rejected[0].line, 1);
}

TEST(VCard, PassesOverTheCardOfAnAssistant)
{
    const Contact contact =
        readOne("VERSION:2.1\nFN:Ana\nAGENT:\nBEGIN:VCARD\nFN:Helper\nEND:VCARD\nTITLE:Boss\n");
    EXPECT_EQ(contact.name, u"Ana"_s);
    EXPECT_EQ(contact.role, u"Boss"_s);
}

TEST(VCard, UnknownPropertiesSurviveAnImportAndAnExport)
{
    const Contact before =
        readOne("VERSION:3.0\nFN:Dr. Ana María Ruiz\nN:Ruiz;Ana;María;Dr.;PhD\nORG:Acme;Research;Team 4\n"
                "item1.TEL;TYPE=CELL:+44 1\nitem1.X-ABLabel:Lab\nX-THING;A=\"b:c\":one\\,two;three\n");
    const Contact after = readCards(vCardOf(before)).contacts.at(0);
    EXPECT_EQ(after, before);
    EXPECT_TRUE(vCardOf(before).contains("N:Ruiz;Ana;María;Dr.;PhD\r\n"));
    EXPECT_TRUE(vCardOf(before).contains("X-THING;A=\"b:c\":one\\,two;three\r\n"));
}

TEST(VCard, PartsOfANameBeyondTheFifthAndFewerThanFiveSurvive)
{
    for (const QByteArray& name :
         QByteArrayList{"Ruiz;Ana;María;;;Vega;II", "Ruiz;Ana;María", "Ruiz;Ana;;Dr."}) {
        const Contact before = readOne("VERSION:4.0\nFN:Ana\nN:" + name + '\n');
        EXPECT_TRUE(vCardOf(before).contains("N:" + name)) << name.toStdString();
        EXPECT_EQ(readCards(vCardOf(before)).contacts.at(0), before) << name.toStdString();
    }
}

TEST(VCard, WritesLinesOfAtMost75OctetsAndNeverSplitsACharacter)
{
    Contact contact;
    contact.name = u"佐藤 美咲"_s;
    contact.notes = u"🙂東京, "_s.repeated(60);
    for (const QByteArray& line : vCardOf(contact).split('\n')) {
        EXPECT_LE(line.size(), 76) << line.toStdString();
        EXPECT_TRUE(line.isValidUtf8());
    }
}

TEST(VCard, AnExtraLineCannotEndTheCard)
{
    Contact contact;
    contact.name = u"Ana"_s;
    contact.extra[cardLinesKey()] =
        QJsonArray{u"END:VCARD"_s, u"TEL:1\r\nEND:VCARD"_s, u"no colon"_s, u"\ufeff\ufeffEND:VCARD"_s,
                   QString(u"E.ND:VCARD"_s).replace(u'.', QChar(u'\0'))};
    const ImportBatch batch = readCards(vCardOf(contact) + vCardOf(contact));
    EXPECT_EQ(batch.contacts.size(), 2U);
    EXPECT_TRUE(batch.rejected.empty());
}

TEST(VCard, AFileReadInPiecesIsTheSameAsReadAtOnce)
{
    QByteArray cards = "\xEF\xBB\xBF";
    for (int i = 0; i < 4000; ++i) {
        cards += "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Okafor;Tom " + QByteArray::number(i) +
                 "\r\nNOTE;ENCODING=QUOTED-PRINTABLE:seen=\r\nBEGIN:VCARD=\r\nagain\r\n folded " +
                 QByteArray(i % 300, 'x') +
                 "\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Bo\r\nEND:VCARD\r\nEND:VCARD\r\n";
        if (i % 1000 == 999)
            cards += "BEGIN:VCARD\r\nEND:VCARD\r\n";
    }
    cards += "BEGIN:VCARD\r\nFN:cut off";
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    ASSERT_EQ(file.write(cards), cards.size());
    ASSERT_TRUE(file.seek(0));
    const auto whole = readContacts(cards);
    const auto pieces = readContacts(file);
    ASSERT_TRUE(whole.ok() && pieces.ok());
    EXPECT_EQ(whole->contacts.size(), 4000U);
    EXPECT_EQ(pieces->contacts, whole->contacts);
    EXPECT_EQ(pieces->lines, whole->lines);
    EXPECT_EQ(pieces->rejected, whole->rejected);
    EXPECT_EQ(pieces->remarks, whole->remarks);
    EXPECT_EQ(pieces->rejected.size(), 5U);
}
