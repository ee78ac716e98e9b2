// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;
using wellmet::tests::CliTest;
using wellmet::tests::expectOneLine;
using wellmet::tests::Outcome;

namespace {

const QStringList kCommands = {u"import"_s, u"export"_s,  u"list"_s,  u"show"_s,      u"set"_s,
                               u"fact"_s,   u"profile"_s, u"draft"_s, u"critique"_s,  u"sameness"_s,
                               u"rules"_s,  u"backup"_s,  u"check"_s, u"duplicates"_s};

class Usage : public CliTest
{
};

} // namespace

TEST_F(Usage, HelpAndVersionWorkAtBothLevels)
{
    const Outcome all = cli({u"--help"_s});
    EXPECT_EQ(all.status, 0);
    EXPECT_TRUE(cli({u"--version"_s}).output.startsWith("wellmet-cli "));
    for (const QString& command : kCommands) {
        EXPECT_TRUE(all.output.contains("\n  " + command.toUtf8() + " ")) << command.toStdString();
        const Outcome help = cli({command, u"--help"_s});
        EXPECT_EQ(help.status, 0) << command.toStdString();
        EXPECT_TRUE(help.output.startsWith("Usage: wellmet-cli [--notebook FILE] " + command.toUtf8()));
        EXPECT_TRUE(help.errors.isEmpty());
        EXPECT_EQ(cli({u"help"_s, command}).output, help.output);
        EXPECT_EQ(cli({command, u"--version"_s}).output, cli({u"-V"_s}).output);
    }
    EXPECT_FALSE(QFile::exists(notebook())) << "help needs no notebook";
}

TEST_F(Usage, BadUsageIsOneLineAndStatus2)
{
    const QList<QStringList> cases = {
        {},
        {u"dance"_s},
        {u"--loud"_s},
        {u"list"_s, u"--loud"_s},
        {u"--notebook"_s},
        {u"show"_s},
        {u"show"_s, u"a"_s, u"b"_s},
        {u"set"_s, u"Ana"_s},
        {u"fact"_s, u"Ana"_s, u"topic"_s},
        {u"import"_s},
        {u"import"_s, u"--format"_s, u"pigeon"_s, u"x"_s},
        {u"import"_s, path(u"missing.csv"_s)},
        {u"import"_s, m_folder.path()},
        {u"export"_s},
        {u"export"_s, u"x"_s, u"--format"_s, u"pdf"_s},
        {u"list"_s, u"--closeness"_s, u"pal"_s},
        {u"list"_s, u"--needs-note=yes"_s},
        {u"draft"_s},
        {u"draft"_s, u"Ana"_s, u"--variants"_s, u"0"_s},
        {u"draft"_s, u"Ana"_s, u"--seed"_s, u"x"_s},
        {u"draft"_s, u"Ana"_s, u"--channel"_s, u"fax"_s},
        {u"draft"_s, u"Ana"_s, u"--tone"_s, u"rude"_s},
        {u"draft"_s, u"--briefs"_s, path(u"missing"_s)},
        {u"draft"_s, u"Ana"_s, u"--briefs"_s, u"-"_s},
        {u"critique"_s, path(u"missing"_s)},
        {u"critique"_s, u"--channel"_s, u"fax"_s},
        {u"critique"_s, u"--today"_s, u"soon"_s},
        {u"critique"_s, u"--jsonl"_s, u"--contact"_s, u"x"_s},
        {u"sameness"_s},
        {u"rules"_s, u"no-such-rule"_s},
        {u"backup"_s},
        {u"check"_s, u"x"_s},
    };
    for (const QStringList& arguments : cases) {
        const Outcome run = cli(arguments);
        EXPECT_EQ(run.status, 2) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(run.output.isEmpty()) << arguments.join(u' ').toStdString();
        expectOneLine(run);
    }
    EXPECT_FALSE(QFile::exists(notebook()));
}

TEST_F(Usage, ANotebookThatCannotBeUsedIsStatus3)
{
    const QString text =
        write(u"text.sqlite"_s, QByteArray("just a long text file, no database at all\n").repeated(100));
    for (const QString& book : {m_folder.path(), text, u"/proc/none/book.sqlite"_s}) {
        const Outcome run = cli({u"--notebook"_s, book, u"list"_s});
        EXPECT_EQ(run.status, 3) << book.toStdString();
        expectOneLine(run);
    }
    EXPECT_EQ(cli({u"check"_s}).status, 3) << "nothing to check";
    EXPECT_FALSE(QFile::exists(notebook()));
}

TEST_F(Usage, ANotebookOfANewerVersionIsLeftAlone)
{
    ASSERT_EQ(cli({u"list"_s}).status, 0);
    QFile file(notebook());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    // user_version: four bytes, big-endian, at offset 60 of an SQLite file.
    file.seek(60);
    file.write(QByteArray("\x00\x00\x27\x0F", 4));
    file.close();
    const Outcome run = cli({u"list"_s});
    EXPECT_EQ(run.status, 3);
    expectOneLine(run, "newer");
}

TEST_F(Usage, AReadOnlyNotebookRefusesChangesInOneLine)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    ASSERT_EQ(cli({u"list"_s}).status, 0);
    QFile::setPermissions(notebook(), QFile::ReadOwner);
    const Outcome run = cli({u"import"_s, u"-"_s}, "BEGIN:VCARD\nFN:Ana\nEND:VCARD\n");
    EXPECT_EQ(run.status, 3);
    expectOneLine(run);
}

TEST_F(Usage, AFullDiskIsNoticed)
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        GTEST_SKIP() << "no /dev/full here";
    EXPECT_EQ(
        std::system(
            (QStringLiteral(WELLMET_CLI) + u" rules > /dev/full 2> /dev/null"_s).toUtf8().constData()) >>
            8,
        2);
}
