// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"
#include "support/connections.h"

#include <QFile>

using namespace Qt::StringLiterals;
using wellmet::tests::CliTest;
using wellmet::tests::expectOneLine;
using wellmet::tests::Outcome;

namespace {

const QByteArray kAna = "BEGIN:VCARD\nVERSION:4.0\nFN:Ana Ruiz\nORG:Acme\nEND:VCARD\n";

class People : public CliTest
{
};

} // namespace

TEST_F(People, ImportingTheSameFileTwiceAndTakingItBack)
{
    const QString file = write(u"Connections.csv"_s, wellmet::tests::connectionsCsv(200, 100));
    const Outcome dry = cli({u"import"_s, file, u"--json"_s, u"--dry-run"_s});
    EXPECT_EQ(dry.json()[u"added"_s], 200);
    EXPECT_FALSE(QFile::exists(notebook())) << "a dry run makes nothing";

    const Outcome first = cli({u"import"_s, file, u"--json"_s});
    EXPECT_EQ(first.status, 0);
    EXPECT_EQ(first.json()[u"added"_s], 200);
    EXPECT_EQ(first.json()[u"rejected"_s].toArray().size(), 2);
    const QJsonObject rejected = first.json()[u"rejected"_s][0].toObject();
    EXPECT_EQ(rejected[u"file"_s], file);
    EXPECT_EQ(rejected[u"line"_s], 104);
    EXPECT_EQ(rejected[u"reason"_s], u"no name and no profile link"_s);

    const Outcome second = cli({u"import"_s, file, u"--json"_s});
    EXPECT_EQ(second.json()[u"added"_s], 0);
    EXPECT_EQ(second.json()[u"unchanged"_s], 200);
    EXPECT_EQ(cli({u"list"_s}).output.count('\n'), 200);

    const Outcome undone = cli({u"import"_s, u"--undo"_s, u"--json"_s});
    EXPECT_EQ(undone.json()[u"restored"_s], 200);
    EXPECT_EQ(undone.json()[u"label"_s], u"Connections.csv"_s);
    EXPECT_TRUE(cli({u"list"_s}).output.isEmpty());
    EXPECT_EQ(cli({u"import"_s, u"--undo"_s}).status, 2);
}

TEST_F(People, DuplicatesAreListedWithTheirReason)
{
    const QString none = u"nobody seems to be here twice\n"_s;
    cli({u"import"_s, write(u"ana.vcf"_s, kAna)});
    EXPECT_EQ(QString::fromUtf8(cli({u"duplicates"_s}).output), none);
    const QByteArray again = "BEGIN:VCARD\nVERSION:4.0\nFN:Ruiz Ana\nORG:Acme Ltd\nEND:VCARD\n";
    cli({u"import"_s, write(u"again.vcf"_s, again)});
    const Outcome text = cli({u"duplicates"_s});
    EXPECT_EQ(text.status, 0);
    EXPECT_TRUE(text.output.endsWith("and both are at Acme.\n")) << text.output.toStdString();
    const QJsonArray pairs = cli({u"duplicates"_s, u"--json"_s}).json()[u"duplicates"_s].toArray();
    ASSERT_EQ(pairs.size(), 1);
    EXPECT_EQ(pairs[0][u"names"_s], (QJsonArray{u"Ana Ruiz"_s, u"Ruiz Ana"_s}));
    EXPECT_EQ(pairs[0][u"by"_s], u"name-and-employer"_s);
    EXPECT_EQ(cli({u"list"_s}).output.count('\n'), 2) << "nobody is merged unasked";
}

TEST_F(People, AnAddressBooksTableTwiceAddsNobodyTwice)
{
    const QString google =
        write(u"contacts.csv"_s,
              "First Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Value\n"
              "Leila,Haddad,Blue Whale Labs,Marine biologist,* myContacts,leila@example.org\n"
              "Ko,,,,Boat club,\n");
    EXPECT_EQ(cli({u"import"_s, google, u"--json"_s}).json()[u"added"_s], 2);
    const Outcome again = cli({u"import"_s, google, u"--format"_s, u"google"_s, u"--json"_s});
    EXPECT_EQ(again.json()[u"unchanged"_s], 2);
    EXPECT_EQ(cli({u"list"_s}).output.count('\n'), 2);

    const Outcome wrong = cli({u"import"_s, google, u"--format"_s, u"outlook"_s});
    EXPECT_EQ(wrong.status, 2);
    expectOneLine(wrong);
}

TEST_F(People, ImportPrintsWhatItRejected)
{
    const Outcome run = cli({u"import"_s, u"-"_s}, kAna + "BEGIN:VCARD\nTEL:1\nEND:VCARD\n");
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.output, QByteArray("1 added, 0 merged, 0 unchanged, 1 rejected\n-:6: rejected: no name\n"));
    EXPECT_TRUE(run.errors.isEmpty());
}

TEST_F(People, ABadFileAmongSeveralChangesNothing)
{
    const QString good = write(u"a.vcf"_s, kAna);
    for (const QByteArray& bad :
         {QByteArray("hello"), QByteArray(R"({"format": "wellmet", "version": 9})")}) {
        const Outcome run = cli({u"import"_s, good, write(u"bad"_s, bad)});
        EXPECT_EQ(run.status, 2);
        expectOneLine(run, "bad: ");
    }
    EXPECT_TRUE(cli({u"list"_s}).output.isEmpty());
}

TEST_F(People, SomebodyInTwoFilesIsOnePersonAndOneUndo)
{
    const QString a = write(u"a.vcf"_s, kAna);
    const QString b = write(u"b.vcf"_s, QByteArray(kAna).replace("ORG", "TITLE:nurse\nORG"));
    const Outcome run = cli({u"import"_s, a, b, u"--json"_s});
    EXPECT_EQ(run.json()[u"added"_s], 1);
    EXPECT_EQ(cli({u"show"_s, u"Ana"_s, u"--json"_s}).json()[u"role"_s], u"nurse"_s);
    cli({u"import"_s, u"--undo"_s});
    EXPECT_TRUE(cli({u"list"_s}).output.isEmpty());
}

TEST_F(People, SettingFieldsAndFactsThenShowingThem)
{
    cli({u"import"_s, u"-"_s}, kAna);
    EXPECT_EQ(cli({u"set"_s, u"ana ruiz"_s, u"met.where=at PyData"_s, u"met.on=2026-10-14"_s,
                   u"closeness=met-once"_s, u"tags=pydata, tea"_s, u"cautious=yes"_s, u"organization="_s})
                  .status,
              0);
    EXPECT_EQ(cli({u"fact"_s, u"Ana"_s, u"topic"_s, u"sparse sales"_s, u"--on"_s, u"2026-10"_s}).status, 0);
    EXPECT_EQ(cli({u"fact"_s, u"Ana"_s, u"work"_s, u"talk"_s, u"--how=watched"_s, u"--private"_s}).status, 0);
    const QJsonObject ana = cli({u"show"_s, u"Ana"_s, u"--json"_s}).json();
    EXPECT_EQ(ana[u"met"_s], (QJsonObject{{u"where"_s, u"at PyData"_s}, {u"on"_s, u"2026-10-14"_s}}));
    EXPECT_EQ(ana[u"closeness"_s], u"met-once"_s);
    EXPECT_EQ(ana[u"tags"_s], (QJsonArray{u"pydata"_s, u"tea"_s}));
    EXPECT_EQ(ana[u"cautious"_s], true);
    EXPECT_FALSE(ana.contains(u"organization"_s));
    EXPECT_EQ(
        ana[u"facts"_s][0].toObject(),
        (QJsonObject{{u"kind"_s, u"topic"_s}, {u"text"_s, u"sparse sales"_s}, {u"on"_s, u"2026-10"_s}}));
    EXPECT_EQ(ana[u"facts"_s][1][u"private"_s], true);
    EXPECT_EQ(cli({u"list"_s, u"pydata"_s, u"--json"_s}).jsonLines().at(0), ana);
    const QByteArray shown = cli({u"show"_s, u"Ana"_s}).output;
    EXPECT_TRUE(shown.contains("sparse sales") && shown.contains("(private)")) << shown.toStdString();
}

TEST_F(People, ListTakesTheOperatorsOfTheSearchBox)
{
    cli({u"import"_s, u"-"_s}, kAna);
    cli({u"set"_s, u"ana ruiz"_s, u"met.where=at PyData Manchester"_s, u"met.on=2026-10-14"_s,
         u"tags=tea"_s});
    for (const QStringList& query : {QStringList{u"met:\"pydata manchester\""_s},
                                     {u"tag:tea"_s, u"ana"_s},
                                     {u"-coffee"_s},
                                     {u"after:2026-10"_s},
                                     {u"an tag:t"_s}})
        EXPECT_EQ(cli(QStringList{u"list"_s} + query).output.count('\n'), 1) << qPrintable(query.join(u' '));
    for (const QStringList& query : {QStringList{u"-tag:tea"_s}, {u"-ruiz"_s}, {u"before:2026"_s}})
        EXPECT_EQ(cli(QStringList{u"list"_s} + query).output, QByteArray()) << qPrintable(query.join(u' '));
    const Outcome run = cli({u"list"_s, u"before:soonish"_s});
    EXPECT_EQ(run.status, 2);
    expectOneLine(run);
}

TEST_F(People, AWrongValueChangesNothing)
{
    cli({u"import"_s, u"-"_s}, kAna);
    const QByteArray before = cli({u"show"_s, u"Ana"_s, u"--json"_s}).output;
    for (const QString& wrong :
         {u"closeness=pal"_s, u"shoe=39"_s, u"met.on=soon"_s, u"cautious=maybe"_s, u"name="_s, u"role"_s}) {
        const Outcome run = cli({u"set"_s, u"Ana"_s, u"role=nurse"_s, wrong});
        EXPECT_EQ(run.status, 2) << wrong.toStdString();
        expectOneLine(run);
    }
    EXPECT_EQ(cli({u"fact"_s, u"Ana"_s, u"rumor"_s, u"x"_s}).status, 2);
    EXPECT_EQ(cli({u"set"_s, u"Nobody"_s, u"role=x"_s}).status, 2);
    EXPECT_EQ(cli({u"show"_s, u"Ana"_s, u"--json"_s}).output, before);
}

TEST_F(People, TheProfileIsSetAndShown)
{
    EXPECT_EQ(cli({u"profile"_s, u"name=Priya Nair"_s, u"goal=a data role"_s}).status, 0);
    EXPECT_EQ(cli({u"profile"_s, u"--json"_s}).json(),
              (QJsonObject{{u"name"_s, u"Priya Nair"_s}, {u"goal"_s, u"a data role"_s}}));
}

TEST_F(People, ADocumentComesBackAsItWas)
{
    const QByteArray document =
        R"({"format":"wellmet","version":1,"sender":{"name":"Priya"},"later":1,"contacts":[
           {"id":"1","name":"Ana","facts":[{"kind":"topic","text":"her divorce","private":true}],"pet":"cat"}]})";
    cli({u"import"_s, u"-"_s}, document);
    const Outcome exported = cli({u"export"_s, u"-"_s});
    EXPECT_EQ(QJsonDocument::fromJson(exported.output), QJsonDocument::fromJson(document))
        << exported.output.toStdString();
    for (const QString& format : {u"csv"_s, u"vcard"_s, u"markdown"_s})
        EXPECT_FALSE(cli({u"export"_s, u"-"_s, u"--format"_s, format}).output.contains("divorce"));
    const QString file = path(u"people.vcf"_s);
    EXPECT_EQ(cli({u"export"_s, file, u"--json"_s}).json()[u"format"_s], u"vcard"_s);
    EXPECT_EQ(cli({u"export"_s, u"/nowhere/x.csv"_s}).status, 2);
}

TEST_F(People, BackupAndCheck)
{
    cli({u"import"_s, u"-"_s}, kAna);
    const QString copy = path(u"copy.sqlite"_s);
    EXPECT_EQ(cli({u"backup"_s, copy}).status, 0);
    EXPECT_EQ(cli({u"--notebook"_s, copy, u"list"_s}).output, cli({u"list"_s}).output);
    EXPECT_NE(cli({u"backup"_s, copy}).status, 0) << "a backup never overwrites";
    EXPECT_EQ(cli({u"check"_s, u"--json"_s}).output, QByteArray("{\"ok\":true,\"problems\":[]}\n"));
}
