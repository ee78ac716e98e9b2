// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/contact_table.h"
#include "exchange/export.h"
#include "exchange/import_batch.h"
#include "support/printers.h"
#include "support/random_contacts.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::exchange;
using contacts::Contact;

namespace {

Export jobOf(const std::vector<Contact>& people, ExportFormat format, bool withPrivate)
{
    Export job;
    job.format = format;
    job.withPrivate = withPrivate;
    job.next = [&people, i = size_t(0)]() mutable -> Result<std::optional<Contact>> {
        return i < people.size() ? std::optional(people[i++]) : std::nullopt;
    };
    return job;
}

QByteArray written(const std::vector<Contact>& people, ExportFormat format, bool withPrivate = true)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto exported = writeContacts(buffer, jobOf(people, format, withPrivate));
    EXPECT_TRUE(exported.ok());
    EXPECT_EQ(exported->contacts, static_cast<int>(people.size()));
    return buffer.data();
}

std::vector<Contact> randomPeople(std::uint32_t count)
{
    std::vector<Contact> people;
    for (std::uint32_t seed = 0; seed < count; ++seed)
        people.push_back(tests::randomContact(seed));
    return people;
}

std::string shownContact(const Contact& contact)
{
    return QJsonDocument(contactToJson(contact)).toJson().toStdString();
}

Contact withSecret()
{
    Contact contact;
    contact.name = u"Ana Ruiz"_s;
    contact.notes = u"plays chess"_s;
    contact.facts.resize(2);
    contact.facts[0].text = u"the weather"_s;
    contact.facts[1].text = u"her divorce"_s;
    contact.facts[1].isPrivate = true;
    return contact;
}

} // namespace

class RoundTrip : public ::testing::TestWithParam<ExportFormat>
{
};

TEST_P(RoundTrip, LosesNothing)
{
    const std::vector<Contact> people = randomPeople(400);
    const auto batch = readContacts(written(people, GetParam()));
    ASSERT_TRUE(batch.ok()) << batch.error().message.toStdString();
    EXPECT_TRUE(batch->rejected.empty());
    ASSERT_EQ(batch->contacts.size(), people.size());
    for (size_t i = 0; i < people.size(); ++i)
        ASSERT_EQ(batch->contacts[i], people[i])
            << shownContact(batch->contacts[i]) << shownContact(people[i]);
}

INSTANTIATE_TEST_SUITE_P(EveryFormatWeReadBack, RoundTrip,
                         ::testing::Values(ExportFormat::Wellmet, ExportFormat::VCard, ExportFormat::Csv));

TEST(Export, AFolderOfPagesHasOneForEachPersonAndAnIndex)
{
    std::vector<Contact> people(5, withSecret());
    people[1].role = u"nurse"_s;
    people[2].name = u"ana ruiz"_s;
    people[3].name = u"../../etc: a/b\\c?*"_s;
    people[4].name = u"..."_s;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.pages"_s);
    ASSERT_EQ(exportFormatOfFile(path), ExportFormat::Markdown);
    const auto exported = saveContacts(path, jobOf(people, ExportFormat::Markdown, false));
    ASSERT_TRUE(exported.ok()) << exported.error().message.toStdString();
    EXPECT_EQ(exported->contacts, 5);
    EXPECT_EQ(exported->withheld, 5);
    const QDir pages(path);
    EXPECT_EQ(pages.entryList(QDir::Files | QDir::Hidden, QDir::Name | QDir::IgnoreCase),
              (QStringList{u"-..-etc- a-b-c--.md"_s, u"Ana Ruiz 2.md"_s, u"ana ruiz 3.md"_s, u"Ana Ruiz.md"_s,
                           u"index.md"_s, u"Somebody.md"_s}));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    QFile page(pages.filePath(u"Ana Ruiz.md"_s));
    QFile index(pages.filePath(u"index.md"_s));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly) && index.open(QIODevice::ReadOnly));
    EXPECT_EQ(page.readAll(), "# Ana Ruiz\n\n- We talked about the weather\n");
    EXPECT_TRUE(index.readAll().startsWith("# People\n\n- [../../etc: a/b\\\\c?\\*](<-..-etc- "
                                           "a-b-c--.md>)\n- [Ana Ruiz](<Ana Ruiz 2.md>): nurse\n"));
    EXPECT_FALSE(QFileInfo(path).permission(QFile::ReadOther));

    const auto again = saveContacts(path, jobOf(people, ExportFormat::Markdown, false));
    ASSERT_FALSE(again.ok());
    EXPECT_TRUE(again.error().message.endsWith(u"there is something in this folder already"_s));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

TEST(Export, ManyNulsAreReadBackAsNoOtherEncoding)
{
    Contact contact;
    contact.name = QString(400, u'n');
    for (qsizetype i = 1; i < contact.name.size(); i += 2)
        contact.name[i] = QChar(u'\0');
    for (const ExportFormat format : {ExportFormat::VCard, ExportFormat::Csv, ExportFormat::Wellmet}) {
        const auto batch = readContacts(written({contact}, format));
        ASSERT_TRUE(batch.ok() && batch->contacts.size() == 1U) << toId(format).toStdString();
        EXPECT_EQ(QString(batch->contacts[0].name).remove(QChar(u'\0')), QString(200, u'n'));
    }
}

TEST(Export, KeepsPrivateFactsInTheNotebookUnlessAsked)
{
    for (const ExportFormat format : {ExportFormat::VCard, ExportFormat::Csv, ExportFormat::Markdown}) {
        EXPECT_FALSE(written({withSecret()}, format, false).contains("divorce"))
            << toId(format).toStdString();
        EXPECT_TRUE(written({withSecret()}, format, true).contains("divorce")) << toId(format).toStdString();
        EXPECT_TRUE(written({withSecret()}, format, false).contains("weather")) << toId(format).toStdString();
    }
    EXPECT_TRUE(written({withSecret()}, ExportFormat::Wellmet, false).contains("divorce"));
    EXPECT_FALSE(written({withSecret()}, ExportFormat::Markdown, false).contains("chess"));
}

TEST(Export, NoCellOfATableCanBeTakenForAFormula)
{
    for (const QString& cell :
         {u"=1+1"_s, u"+44"_s, u"-x"_s, u"@a"_s, u"\tx"_s, u"\rx"_s, u"'=x"_s, u"''@"_s}) {
        EXPECT_TRUE(spreadsheetSafe(cell).startsWith(u'\''));
        EXPECT_EQ(fromSpreadsheet(spreadsheetSafe(cell)), cell);
    }
    for (const QString& cell : {u"'tis"_s, u"a=b"_s, QString(), u"'"_s}) {
        EXPECT_EQ(spreadsheetSafe(cell), cell);
        EXPECT_EQ(fromSpreadsheet(cell), cell);
    }
    Contact contact;
    contact.name = u"=HYPERLINK(\"x\")"_s;
    EXPECT_TRUE(contactTableRow(contact).startsWith("\"'=HYPERLINK(\"\"x\"\")\","));
}

TEST(Export, WritesFactsInATableAsPeopleReadThem)
{
    EXPECT_TRUE(contactTableRow(withSecret())
                    .contains("\"topic: the weather\ntopic: her divorce {\"\"private\"\":true}\""));
}

TEST(Export, ReplacesAFileWholeAndKeepsItToItsOwner)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);
    ASSERT_TRUE(saveContacts(path, jobOf({withSecret()}, ExportFormat::Csv, false)).ok());
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
    Export failing = jobOf({}, ExportFormat::Csv, false);
    failing.next = []() -> Result<std::optional<Contact>> {
        return Error{Error::Code::CannotRead, u"disk"_s};
    };
    const auto outcome = saveContacts(path, failing);
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, Error::Code::CannotRead);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("Ana Ruiz"));
}

TEST(Export, SaysWhenAFileCannotBeWritten)
{
    const auto outcome = saveContacts(u"/nowhere/at/all.csv"_s, jobOf({}, ExportFormat::Csv, false));
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, Error::Code::BadInput);
    EXPECT_TRUE(outcome.error().message.contains(u"/nowhere/at/all.csv"_s));
}

TEST(Export, FormatFollowsTheNameOfTheFile)
{
    EXPECT_EQ(exportFormatOfFile(u"a.VCF"_s), ExportFormat::VCard);
    EXPECT_EQ(exportFormatOfFile(u"a.csv"_s), ExportFormat::Csv);
    EXPECT_EQ(exportFormatOfFile(u"a.md"_s), ExportFormat::Markdown);
    EXPECT_EQ(exportFormatOfFile(u"a.wellmet.json"_s), ExportFormat::Wellmet);
}
