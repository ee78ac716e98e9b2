// SPDX-License-Identifier: GPL-3.0-or-later
// Files as nasty as they come (tests/data/import), each with what is right in the folder "right", judged by
// hand: the people with the fields that matter, the entries left out, and what is said of the rest.
#include "exchange/import_batch.h"
#include "exchange/vcard/vcard_writer.h"
#include "exchange/wellmet_document.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::exchange;

namespace {

QDir folder()
{
    return {QStringLiteral(WELLMET_TEST_DATA "/import")};
}

QByteArray contentsOf(const QString& name)
{
    QFile file(folder().filePath(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

std::vector<std::string> names()
{
    std::vector<std::string> names;
    for (const QString& name :
         QDir(folder().filePath(u"right"_s)).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names.push_back(name.chopped(5).toStdString());
    return names;
}

std::string testName(const ::testing::TestParamInfo<std::string>& file)
{
    std::string name = file.param;
    std::ranges::replace_if(
        name, [](unsigned char c) { return !std::isalnum(c); }, '_');
    return name;
}

std::string shown(const QJsonValue& value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).toStdString();
}

QJsonArray rejectedOf(const ImportBatch& batch)
{
    QJsonArray rejected;
    for (const Rejection& rejection : batch.rejected)
        rejected.append(QJsonObject{{u"line"_s, rejection.line}, {u"reason"_s, rejection.reason}});
    return rejected;
}

class Corpus : public ::testing::TestWithParam<std::string>
{
protected:
    QString name() const { return QString::fromStdString(GetParam()); }
};

} // namespace

TEST_P(Corpus, IsReadAsAPersonWould)
{
    const QJsonObject right = QJsonDocument::fromJson(contentsOf(u"right/%1.json"_s.arg(name()))).object();
    ASSERT_FALSE(right.isEmpty());
    const auto batch = readContacts(contentsOf(name()));
    if (right.contains(u"error"_s)) {
        ASSERT_FALSE(batch.ok());
        EXPECT_EQ(batch.error().message, right[u"error"_s].toString());
        return;
    }
    ASSERT_TRUE(batch.ok()) << batch.error().message.toStdString();
    const QJsonArray people = right[u"people"_s].toArray();
    ASSERT_EQ(std::ssize(batch->contacts), people.size());
    for (qsizetype i = 0; i < people.size(); ++i) {
        const QJsonObject read = contactToJson(batch->contacts[static_cast<size_t>(i)]);
        const QJsonObject wanted = people[i].toObject();
        for (auto field = wanted.constBegin(); field != wanted.constEnd(); ++field)
            EXPECT_EQ(shown(read[field.key()]), shown(field.value())) << field.key().toStdString();
    }
    EXPECT_EQ(shown(rejectedOf(*batch)), shown(right[u"rejected"_s]));
    EXPECT_EQ(shown(QJsonArray::fromStringList(batch->remarks)), shown(right[u"remarks"_s]));
}

TEST_P(Corpus, GivesTheSamePeopleOneByOne)
{
    const auto batch = readContacts(contentsOf(name()));
    std::vector<contacts::Contact> taken;
    const auto rest = readContacts(contentsOf(name()), {}, {},
                                   [&](contacts::Contact&& contact) { taken.push_back(std::move(contact)); });
    ASSERT_EQ(rest.ok(), batch.ok());
    if (!batch)
        return;
    EXPECT_EQ(taken, batch->contacts);
    EXPECT_TRUE(rest->contacts.empty());
    EXPECT_EQ(rest->onlyIfKnown, batch->onlyIfKnown);
    EXPECT_EQ(rest->rejected, batch->rejected);
}

TEST_P(Corpus, EndsInValuesOrASentenceWhereverItIsCut)
{
    const QByteArray whole = contentsOf(name());
    for (qsizetype length = 0; length < whole.size(); length += 5) {
        const auto batch = readContacts(whole.first(length));
        EXPECT_TRUE(batch.ok() || !batch.error().message.isEmpty());
    }
}

TEST_P(Corpus, SurvivesAnExportAsCards)
{
    const auto batch = readContacts(contentsOf(name()));
    if (!batch)
        return;
    for (const contacts::Contact& contact : batch->contacts) {
        const auto again = readContacts(vCardOf(contact));
        ASSERT_TRUE(again.ok());
        ASSERT_EQ(again->contacts.size(), 1U);
        EXPECT_EQ(shown(contactToJson(again->contacts[0])), shown(contactToJson(contact)));
    }
}

INSTANTIATE_TEST_SUITE_P(Files, Corpus, ::testing::ValuesIn(names()), testName);
