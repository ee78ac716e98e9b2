// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bin/bin_store.h"

#include "storage/draft_store.h"
#include "storage/duplicates/identities.h"
#include "storage/query.h"
#include "storage/silence_store.h"
#include "storage/temporary_notebook.h"
#include "support/printers.h"

namespace wellmet::storage {
namespace {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::ContactId;

const QDateTime kNoon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

Contact person(const QString& id, const QString& name)
{
    Contact contact;
    contact.id = ContactId(id);
    contact.name = name;
    return contact;
}

class BinStoreTest : public TemporaryNotebook
{
protected:
    void put(const Contact& contact, const QDateTime& deleted = kNoon)
    {
        ASSERT_TRUE(BinStore(database())
                        .put(contact, {.contact = {{u"name"_s, contact.name}}, .deleted = deleted})
                        .ok());
    }
    int rows(const QString& table)
    {
        return static_cast<int>(*Query(database(), u"SELECT count(*) FROM "_s + table).number());
    }
    void writeDraft(const QString& id, const QDateTime& saved)
    {
        StoredDraft draft;
        draft.text = u"Hi"_s;
        draft.saved = saved;
        ASSERT_TRUE(DraftStore(database()).write(ContactId(id), draft).ok());
    }
};

TEST_F(BinStoreTest, ListsTheLastDeletedFirstAndReadsThemWhole)
{
    Contact ana = person(u"a"_s, u"Ana Ruiz"_s);
    ana.role = u"nurse"_s;
    ana.organization = u"Acme"_s;
    const ImportedChange merged{
        .contact = ContactId(u"b"_s), .before = {{u"name"_s, u"Ben"_s}}, .after = ~quint64{0}};
    ASSERT_TRUE(BinStore(database())
                    .put(ana, {.contact = {{u"name"_s, u"Ana Ruiz"_s}}, .deleted = kNoon, .merged = merged})
                    .ok());
    put(person(u"b"_s, u"Ben"_s), kNoon.addDays(1));

    const BinStore bin(database());
    EXPECT_EQ(*bin.count(), 2);
    const auto page = *bin.page(0, 9);
    ASSERT_EQ(page.size(), 2U);
    EXPECT_EQ(page[0].name, u"Ben"_s);
    EXPECT_EQ(page[1].organization, u"Acme"_s);
    EXPECT_EQ(page[1].role, u"nurse"_s);
    EXPECT_EQ(page[1].deleted, kNoon);
    EXPECT_EQ(bin.page(1, 1)->front().id, ana.id);

    const auto entry = *bin.read(ana.id);
    ASSERT_TRUE(entry && entry->merged);
    EXPECT_EQ(entry->contact.value(u"name"_s), u"Ana Ruiz"_s);
    EXPECT_EQ(entry->merged->contact, merged.contact);
    EXPECT_EQ(entry->merged->before, merged.before);
    EXPECT_EQ(entry->merged->after, merged.after);
    EXPECT_FALSE((*bin.read(ContactId(u"b"_s)))->merged);
    EXPECT_FALSE(bin.read(ContactId(u"c"_s))->has_value());
}

TEST_F(BinStoreTest, WhoeverComesBackInAnyWayLeavesTheBin)
{
    put(person(u"a"_s, u"Ana"_s));
    put(person(u"b"_s, u"Ben"_s));
    added(person(u"a"_s, u"Ana Ruiz"_s));
    EXPECT_EQ(*BinStore(database()).count(), 1);
    added(person({}, u"Somebody new"_s));
    EXPECT_EQ(*BinStore(database()).count(), 1);
}

TEST_F(BinStoreTest, ForgetsTheOldestOnesWithAllThatIsKeptUnderTheirIds)
{
    put(person(u"old"_s, u"Old"_s), kNoon.addDays(-40));
    put(person(u"older"_s, u"Older"_s), kNoon.addDays(-50));
    put(person(u"new"_s, u"New"_s), kNoon);
    SilenceStore silences(database());
    Identities identities(database());
    for (const QString& id : {u"old"_s, u"older"_s, u"new"_s}) {
        writeDraft(id, kNoon);
        ASSERT_TRUE(
            silences.add({.rule = u"pitch"_s, .scope = u"person"_s, .contact = ContactId(id), .words = {}})
                .ok());
        ASSERT_TRUE(identities.markDistinct({ContactId(id), ContactId(u"m"_s)}).ok());
    }
    ASSERT_TRUE(
        silences.add({.rule = u"pitch"_s, .scope = u"everywhere"_s, .contact = {}, .words = {}}).ok());

    BinStore bin(database());
    EXPECT_EQ(*bin.forget(kNoon.addDays(-30), 1), 1);
    EXPECT_FALSE(bin.read(ContactId(u"older"_s))->has_value());
    EXPECT_EQ(*bin.forget(kNoon.addDays(-30), 9), 1);
    EXPECT_EQ(*bin.forget(kNoon.addDays(-30), 9), 0);
    EXPECT_EQ(*bin.count(), 1);
    EXPECT_EQ(rows(u"drafts"_s), 1);
    EXPECT_EQ(rows(u"silences"_s), 2);
    EXPECT_EQ(rows(u"distinct_people"_s), 1);
}

TEST_F(BinStoreTest, ADraftStaysAsLongAsItsPersonIsInTheBin)
{
    put(person(u"a"_s, u"Ana"_s));
    writeDraft(u"a"_s, kNoon.addDays(-90));
    writeDraft(u"gone"_s, kNoon.addDays(-90));
    writeDraft(u"b"_s, kNoon); // sweeps
    const DraftStore drafts(database());
    EXPECT_TRUE(drafts.read(ContactId(u"a"_s))->has_value());
    EXPECT_FALSE(drafts.read(ContactId(u"gone"_s))->has_value());
}

TEST_F(BinStoreTest, PairsAreTheSameEitherWayRound)
{
    Identities identities(database());
    const ContactId a(u"a"_s);
    const ContactId b(u"b"_s);
    const ContactId c(u"c"_s);
    ASSERT_TRUE(identities.markDistinct({b, a}).ok());
    ASSERT_TRUE(identities.markDistinct({a, b}).ok());
    ASSERT_TRUE(identities.markDistinct({c, b}).ok());
    EXPECT_EQ(*identities.distinct(), (std::vector<PairOfPeople>{{a, b}, {b, c}}));
    EXPECT_EQ(*identities.distinctFrom(b), (std::vector{a, c}));
    ASSERT_TRUE(identities.unmarkDistinct({b, a}).ok());
    EXPECT_EQ(*identities.distinct(), (std::vector<PairOfPeople>{{b, c}}));
}

TEST_F(BinStoreTest, IdentitiesAreReadInOneGoAndStopWhenTold)
{
    Contact ana = person(u"a"_s, u"Ana Ruiz"_s);
    ana.familyName = u"Ruiz"_s;
    ana.organization = u"Acme"_s;
    ana.emails = QStringList{u"ana@example.org"_s};
    ana.links = QStringList{u"https://www.linkedin.com/in/ana"_s};
    Contact whole = ana;
    whole.notes = u"not read"_s;
    added(whole);
    added(person(u"0"_s, u"Ben"_s));
    std::vector<Contact> seen;
    const auto all = [&](Contact&& contact) {
        seen.push_back(std::move(contact));
        return true;
    };
    ASSERT_TRUE(Identities(database()).each(all).ok());
    ASSERT_EQ(seen.size(), 2U);
    EXPECT_EQ(seen[0], ana);
    EXPECT_EQ(seen[1].name, u"Ben"_s);

    int count = 0;
    ASSERT_TRUE(Identities(database()).each([&](Contact&&) { return ++count < 1; }).ok());
    EXPECT_EQ(count, 1);
}

} // namespace
} // namespace wellmet::storage
