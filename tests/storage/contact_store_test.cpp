// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/contact_store.h"

#include "storage/maintenance.h"
#include "storage/query.h"
#include "storage/random_contact.h"
#include "storage/temporary_notebook.h"
#include "support/printers.h"

namespace wellmet::storage {
namespace {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::ContactChange;
using contacts::ContactId;

class ContactStoreTest : public TemporaryNotebook
{
protected:
    std::optional<Contact> read(const ContactId& id) { return *ContactStore(database()).read(id); }
    qint64 rows(const QString& table)
    {
        return *Query(database(), u"SELECT count(*) FROM "_s + table).number();
    }
    static Contact named(const QString& name)
    {
        Contact contact;
        contact.name = name;
        return contact;
    }
};

TEST_F(ContactStoreTest, ReadsBackWhatWasWritten)
{
    std::mt19937 random(1);
    std::vector<ContactChange> changes;
    for (int i = 0; i < 300; ++i)
        changes.push_back({.before = {}, .after = randomContact(random)});
    ASSERT_TRUE(apply(changes).ok());
    for (const ContactChange& change : changes)
        EXPECT_EQ(read(change.after->id), change.after) << change.after->name.toStdString();
}

TEST_F(ContactStoreTest, ChangingAndUndoingComesBackToTheSame)
{
    std::mt19937 random(2);
    std::vector<ContactChange> changes;
    for (int i = 0; i < 100; ++i) {
        const Contact before = added(randomContact(random));
        Contact after = randomContact(random);
        after.id = before.id;
        changes.push_back({.before = before, .after = after});
    }
    ASSERT_TRUE(apply(changes).ok());
    for (const ContactChange& change : changes)
        EXPECT_EQ(read(change.after->id), change.after);
    for (ContactChange& change : changes)
        change = change.reversed();
    ASSERT_TRUE(apply(changes).ok());
    for (const ContactChange& change : changes)
        EXPECT_EQ(read(change.after->id), change.after);
    EXPECT_EQ(*problems(database()), QStringList());
}

TEST_F(ContactStoreTest, DeletingLeavesNothingBehindAndCanBeUndone)
{
    std::mt19937 random(3);
    const Contact contact = added(randomContact(random));
    ASSERT_TRUE(apply(contact, {}).ok());
    EXPECT_EQ(read(contact.id), std::nullopt);
    for (const QString& table :
         {u"facts"_s, u"interactions"_s, u"tags"_s, u"contact_names"_s, u"contact_texts"_s})
        EXPECT_EQ(rows(table), 0) << table.toStdString();
    ASSERT_TRUE(apply({}, contact).ok());
    EXPECT_EQ(read(contact.id), contact);
}

TEST_F(ContactStoreTest, ChangeMadeElsewhereIsAConflictAndNothingIsOverwritten)
{
    const Contact before = added(named(u"Ana"_s));
    Contact theirs = before;
    theirs.role = u"engineer"_s;
    ASSERT_TRUE(apply(before, theirs).ok());
    Contact ours = before;
    ours.role = u"pilot"_s;

    EXPECT_EQ(apply(before, ours).error().code, Error::Code::Conflict);
    EXPECT_EQ(apply(before, {}).error().code, Error::Code::Conflict);
    EXPECT_EQ(apply({}, ours).error().code, Error::Code::Conflict);
    EXPECT_EQ(read(before.id), theirs);
    ASSERT_TRUE(apply(theirs, {}).ok());
    EXPECT_EQ(apply(theirs, ours).error().code, Error::Code::Conflict);
    EXPECT_EQ(read(before.id), std::nullopt);
}

TEST_F(ContactStoreTest, ConflictTakesBackTheChangesBeforeIt)
{
    const Contact bob = added(named(u"Bob"_s));
    Contact wrong = bob;
    wrong.notes = u"never stored"_s;
    std::vector<ContactChange> changes{{.before = {}, .after = named(u"Ana"_s)},
                                       {.before = wrong, .after = bob}};
    EXPECT_FALSE(apply(changes).ok());
    EXPECT_EQ(rows(u"contacts"_s), 1);
}

TEST_F(ContactStoreTest, PagesInIdOrderReadEveryoneOnce)
{
    std::mt19937 random(4);
    std::vector<ContactChange> changes;
    for (int i = 0; i < 57; ++i)
        changes.push_back({.before = {}, .after = randomContact(random)});
    ASSERT_TRUE(apply(changes).ok());
    std::ranges::sort(changes, {}, [](const ContactChange& change) { return change.after->id; });

    std::vector<Contact> everyone;
    ContactId last;
    for (;;) {
        const Result<std::vector<Contact>> page = ContactStore(database()).readAfter(last, 10);
        ASSERT_TRUE(page.ok());
        if (page->empty())
            break;
        last = page->back().id;
        everyone.insert(everyone.end(), page->begin(), page->end());
    }
    ASSERT_EQ(everyone.size(), changes.size());
    for (size_t i = 0; i < everyone.size(); ++i)
        EXPECT_EQ(everyone[i], *changes[i].after);
}

TEST_F(ContactStoreTest, ManyAreReadAtOnceInTheOrderTheyWereAdded)
{
    std::mt19937 random(5);
    std::vector<ContactChange> changes;
    for (int i = 0; i < 20; ++i)
        changes.push_back({.before = {}, .after = randomContact(random)});
    ASSERT_TRUE(apply(changes).ok());
    const std::vector<Contact> found =
        *ContactStore(database())
             .readAll({changes[13].after->id, ContactId(u"nobody \"at\" all"_s), changes[2].after->id});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0], *changes[2].after);
    EXPECT_EQ(found[1], *changes[13].after);
    EXPECT_TRUE(ContactStore(database()).readAll({})->empty());
}

TEST_F(ContactStoreTest, TagsAreListedOnceAndFindTheirPeople)
{
    Contact ana = named(u"Ana"_s);
    ana.tags = QStringList{u"pydata"_s, u"Rival"_s};
    Contact bob = named(u"Bob"_s);
    bob.tags = QStringList{u"pydata"_s};
    ana = added(ana);
    bob = added(bob);
    EXPECT_EQ(*ContactStore(database()).tags(), (QStringList{u"pydata"_s, u"Rival"_s}));
    EXPECT_EQ(ContactStore(database()).readTagged(u"Rival"_s)->size(), 1U);
    EXPECT_EQ(ContactStore(database()).readTagged(u"pydata"_s)->size(), 2U);
}

TEST_F(ContactStoreTest, RemovingSomebodyUnknownIsNoError)
{
    Result<Transaction> transaction = Transaction::begin(database());
    EXPECT_TRUE(ContactStore(database()).remove(ContactId(u"nobody"_s)).ok());
    EXPECT_TRUE(transaction->commit().ok());
}

} // namespace
} // namespace wellmet::storage
