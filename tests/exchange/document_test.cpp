// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export.h"
#include "exchange/import_batch.h"
#include "exchange/wellmet_document.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::exchange;
using contacts::Contact;

namespace {

QJsonObject json(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

QString problemIn(const char* contact)
{
    const auto read = contactFromJson(json(contact));
    return read ? QString() : read.error().message;
}

Error errorOf(const QByteArray& document)
{
    const auto batch = readContacts(document);
    EXPECT_FALSE(batch.ok()) << document.toStdString();
    return batch ? Error{} : batch.error();
}

} // namespace

TEST(Document, ReadsEveryFieldOfAContact)
{
    const auto contact = contactFromJson(json(R"({
        "id": "6f0c", "name": "Tom Okafor", "given_name": "Tom", "family_name": "Okafor",
        "role": "lead", "organization": "Co-op", "address": "Tom", "relation": null,
        "closeness": "met-once", "cautious": true,
        "met": {"how": "event", "where": "at PyData", "on": "2026-10", "by": "Ellen Park"},
        "facts": [{"kind": "mutual", "text": "Ellen Park", "may_name": false, "private": true},
                  {"kind": "work", "text": "talk", "how": "watched", "on": "2026"},
                  {"kind": "promise", "text": "send the deck", "due": "2026-12-01"}],
        "emails": ["tom@example.org"], "links": ["https://example.org"], "tags": ["pydata"],
        "notes": "free", "history": [{"kind": "sent", "on": "2026-10-16", "channel": "linkedin-200",
                                      "text": "Hi", "outcome": "accepted"}]})"));
    ASSERT_TRUE(contact.ok()) << contact.error().message.toStdString();
    EXPECT_EQ(contact->closeness, contacts::Closeness::MetOnce);
    EXPECT_TRUE(contact->cautious);
    EXPECT_EQ(contact->met.on, PartialDate::ofMonth(2026, 10));
    ASSERT_EQ(contact->facts.size(), 3U);
    EXPECT_TRUE(contact->facts[0].isPrivate);
    EXPECT_FALSE(contact->facts[0].mayName);
    EXPECT_EQ(contact->facts[1].how, contacts::WorkHow::Watched);
    EXPECT_EQ(contact->facts[2].due.toIso(), u"2026-12-01"_s);
    EXPECT_EQ(contact->history.at(0).outcome, contacts::Outcome::Accepted);
    EXPECT_TRUE(contact->extra.isEmpty());
}

TEST(Document, SaysWhatIsWrongAndWhere)
{
    EXPECT_EQ(problemIn(R"({"role": "x"})"), u"name is missing"_s);
    EXPECT_EQ(problemIn(R"({"name": " "})"), u"name is missing"_s);
    EXPECT_EQ(problemIn(R"({"name": 7})"), u"name must be a text"_s);
    EXPECT_EQ(problemIn(R"({"name": "A", "cautious": "yes"})"), u"cautious must be true or false"_s);
    EXPECT_EQ(problemIn(R"({"name": "A", "tags": "x"})"), u"tags must be a list of texts"_s);
    EXPECT_EQ(problemIn(R"({"name": "A", "emails": [1]})"), u"emails must be a list of texts"_s);
    EXPECT_EQ(problemIn(R"({"name": "A", "met": "there"})"), u"met must be an object"_s);
    EXPECT_EQ(problemIn(R"({"name": "A", "met": {"on": "14 Nov"}})"),
              u"met.on is “14 Nov”; a date is written 2026, 2026-10 or 2026-10-14"_s);
    EXPECT_EQ(problemIn(R"({"name": "A", "closeness": "pal"})"),
              u"closeness is “pal”; it must be one of stranger, met-once, acquaintance, familiar, close"_s);
    EXPECT_EQ(problemIn(R"({"name": "A", "facts": [{"kind": "topic", "text": "x"}, {"text": "y"}]})"),
              u"facts[1].kind is missing"_s);
    EXPECT_EQ(problemIn(R"({"name": "A", "facts": [{"kind": "topic"}]})"), u"facts[0].text is missing"_s);
}

TEST(Document, KeepsUnknownKeysAtEveryLevel)
{
    const QJsonObject before =
        json(R"({"name": "A", "pets": {"cat": null}, "met": {"where": "x", "weather": "rain"},
        "facts": [{"kind": "topic", "text": "t", "mood": 7}], "history": [{"kind": "waved", "arm": [1.5, true]}]})");
    const auto contact = contactFromJson(before);
    ASSERT_TRUE(contact.ok());
    EXPECT_EQ(contactToJson(*contact), before);

    const QJsonObject sender = json(R"({"name": "P", "age": 41})");
    EXPECT_EQ(senderToJson(*senderFromJson(sender)), sender);
}

TEST(Document, OneBadContactIsRejectedWithItsLine)
{
    const auto batch =
        readContacts(R"({"format": "wellmet", "version": 1, "sender": {"name": "P"}, "later": 1,
"contacts": [
  {"name": "Ana"},
  {"name": ""},
  {"name": "Brace } in a \" text",
   "closeness": "pal"},
  [1],
  {"name": nonsense},
  {"name": "Zoë"}
]})");
    ASSERT_TRUE(batch.ok()) << batch.error().message.toStdString();
    EXPECT_EQ(batch->format, Format::Wellmet);
    ASSERT_EQ(batch->contacts.size(), 2U);
    EXPECT_EQ(batch->lines, (std::vector<int>{3, 9}));
    std::vector<int> lines;
    for (const Rejection& rejection : batch->rejected)
        lines.push_back(rejection.line);
    EXPECT_EQ(lines, (std::vector<int>{4, 5, 7, 8}));
    EXPECT_EQ(batch->sender->name, u"P"_s);
    EXPECT_EQ(batch->extra, json(R"({"later": 1})"));
}

TEST(Document, RefusesANewerVersion)
{
    EXPECT_EQ(errorOf(R"({"contacts": [{"name": "A"}], "version": 2, "format": "wellmet"})").code,
              Error::Code::NewerVersion);
}

TEST(Document, RefusesWhatIsNoDocument)
{
    for (const QByteArray document :
         {R"({"a": 1})", R"([{"name": "A"}])", R"({"format": "wellmet"})",
          R"({"format": "wellmet", "version": "1"})",
          R"({"format": "wellmet", "version": 1, "contacts": {}})",
          R"({"format": "wellmet", "version": 1, "sender": 3})",
          R"({"format": "wellmet", "version": 1, "contacts": [{"name": "A"})", R"({"format": "well)",
          R"({"format": "wellmet", "version": 1} x)", R"({"format" "wellmet"})", "{"})
        EXPECT_EQ(errorOf(document).code, Error::Code::BadInput) << document.toStdString();
}

TEST(Document, IsWrittenOneContactALine)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Export job;
    job.sender.name = u"Priya"_s;
    job.extra = json(R"({"later": 1})");
    int left = 2;
    job.next = [&]() -> Result<std::optional<Contact>> {
        if (left-- == 0)
            return std::optional<Contact>();
        Contact contact;
        contact.name = u"Ana"_s;
        return std::optional(contact);
    };
    const auto exported = writeContacts(buffer, job);
    ASSERT_TRUE(exported.ok());
    EXPECT_EQ(exported->contacts, 2);
    EXPECT_EQ(buffer.data(),
              QByteArray("{\"format\":\"wellmet\",\"version\":1,\n\"sender\":{\"name\":\"Priya\"},\n"
                         "\"later\":1,\n\"contacts\":[\n{\"name\":\"Ana\"},\n{\"name\":\"Ana\"}\n]}\n"));
}
