// SPDX-License-Identifier: GPL-3.0-or-later
// LinkedIn's export, and what an import asks.
#include "cli/cli_test.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using wellmet::tests::CliTest;
using wellmet::tests::expectOneLine;
using wellmet::tests::Outcome;

namespace {

// Connections, an invitation, a message, and the career of Jordan Pike.
const QString kExport = QStringLiteral(WELLMET_SOURCE_DIR "/tests/fuzz/file_seeds/whole.zip");

class Imports : public CliTest
{
};

QJsonObject found(const QJsonArray& objects, const QString& key, const QString& value)
{
    for (const QJsonValue object : objects) {
        if (object[key] == value)
            return object.toObject();
    }
    return {};
}

} // namespace

TEST_F(Imports, LinkedInsZipBringsPeopleHistoryAndTheProfile)
{
    const Outcome run = cli({u"import"_s, kExport, u"--json"_s});
    EXPECT_EQ(run.status, 0) << run.errors.toStdString();
    EXPECT_EQ(run.json()[u"added"_s], 2);
    const QJsonObject ana = cli({u"show"_s, u"Ana Ruiz"_s, u"--json"_s}).json();
    ASSERT_EQ(ana[u"history"_s].toArray().size(), 2);
    EXPECT_EQ(ana[u"history"_s][0][u"outcome"_s], u"accepted"_s);
    EXPECT_EQ(ana[u"history"_s][0][u"text"_s], u"Hello"_s);
    EXPECT_EQ(ana[u"history"_s][1][u"channel"_s], u"linkedin-message"_s);
    EXPECT_TRUE(cli({u"profile"_s}).output.contains("Jordan Pike"));

    const QJsonObject suggested = found(run.json()[u"suggested"_s].toArray(), u"place"_s, u"Acme"_s);
    EXPECT_EQ(suggested[u"sentence"_s], u"We both worked at Acme."_s);
    EXPECT_EQ(suggested[u"accepted"_s], false);
    EXPECT_FALSE(ana.contains(u"facts"_s)) << "a suggestion alone writes nothing";

    const QJsonObject again = cli({u"import"_s, kExport, u"--json"_s}).json();
    EXPECT_EQ(again[u"added"_s].toInt() + again[u"merged"_s].toInt(), 0) << "a second time adds nothing";
    EXPECT_EQ(cli({u"import"_s, u"--undo"_s, u"--json"_s}).json()[u"restored"_s], 2);
    EXPECT_FALSE(cli({u"profile"_s}).output.contains("Jordan Pike"));
}

TEST_F(Imports, WhatIsSuggestedAndSoIsAccepted)
{
    const Outcome run = cli({u"import"_s, kExport, u"--accept"_s, u"acme"_s});
    EXPECT_TRUE(run.output.contains("suggested: We both worked at Acme. (1 person; accepted)"))
        << run.output.toStdString();
    EXPECT_EQ(cli({u"show"_s, u"Ana Ruiz"_s, u"--json"_s}).json()[u"facts"_s][0][u"text"_s],
              u"worked at Acme"_s);
    const Outcome wrong = cli({u"import"_s, kExport, u"--accept"_s, u"Fabrikam"_s});
    EXPECT_EQ(wrong.status, 2);
    expectOneLine(wrong, "Fabrikam");
}

TEST_F(Imports, AnUnpackedExportIsReadAsAFolder)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(u"export/deep"_s));
    for (const QString& name :
         {u"invitations.csv"_s, u"messages.csv"_s, u"positions.csv"_s, u"profile.csv"_s})
        ASSERT_TRUE(QFile::copy(QStringLiteral(WELLMET_SOURCE_DIR "/tests/fuzz/file_seeds/") + name,
                                path(u"export/deep/"_s + name)));
    const Outcome run = cli({u"import"_s, path(u"export"_s), u"--json"_s});
    EXPECT_EQ(run.status, 0) << run.errors.toStdString();
    EXPECT_EQ(run.json()[u"added"_s], 2);
    const Outcome none = cli({u"import"_s, path(u"export/deep/.."_s) + u"/../export/deep/nothing"_s});
    EXPECT_EQ(none.status, 2);
    expectOneLine(none);
}

TEST_F(Imports, WhereTheyDifferOneChoosesWhatIsKept)
{
    const auto card = [](const QByteArray& title) {
        return "BEGIN:VCARD\nVERSION:4.0\nFN:Ana Ruiz\nEMAIL:ana@example.org\nTITLE:" + title +
               "\nORG:Acme\nEND:VCARD\n";
    };
    cli({u"import"_s, write(u"a.vcf"_s, card("nurse"))});
    const QString newer = write(u"b.vcf"_s, card("pilot"));
    const Outcome first = cli({u"import"_s, newer});
    EXPECT_TRUE(first.output.contains(
        "differs: Ana Ruiz, job: “nurse at Acme” here, “pilot at Acme” in the file; kept mine"))
        << first.output.toStdString();
    EXPECT_EQ(cli({u"show"_s, u"Ana Ruiz"_s, u"--json"_s}).json()[u"role"_s], u"nurse"_s);

    const Outcome theirs = cli({u"import"_s, newer, u"--keep"_s, u"theirs"_s, u"--json"_s});
    EXPECT_EQ(theirs.json()[u"merged"_s], 1);
    EXPECT_EQ(theirs.json()[u"differences"_s][0][u"kept"_s], u"theirs"_s);
    EXPECT_EQ(cli({u"show"_s, u"Ana Ruiz"_s, u"--json"_s}).json()[u"role"_s], u"pilot"_s);
    EXPECT_EQ(cli({u"import"_s, newer, u"--keep"_s, u"mine?"_s}).status, 2);
}

TEST_F(Imports, ADamagedArchiveIsOneSentence)
{
    const Outcome run =
        cli({u"import"_s, QStringLiteral(WELLMET_SOURCE_DIR "/tests/fuzz/file_seeds/cut.zip")});
    EXPECT_EQ(run.status, 2);
    expectOneLine(run, "damaged or cut short");
}
