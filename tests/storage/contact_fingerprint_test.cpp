// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/contact_fingerprint.h"

#include "storage/people/contact_store.h"
#include "storage/random_contact.h"
#include "storage/temporary_notebook.h"
#include "storage/transaction.h"

#include <gtest/gtest.h>

#include <functional>

namespace wellmet::storage {
namespace {

using namespace Qt::StringLiterals;
using contacts::Contact;
using ContactFingerprintTest = TemporaryNotebook;

TEST_F(ContactFingerprintTest, IsTheSameAfterARoundThroughTheDatabase)
{
    std::mt19937 random(11);
    ContactStore store(database());
    for (int i = 0; i < 100; ++i) {
        contacts::ContactChange added{.before = {}, .after = randomContact(random)};
        auto transaction = Transaction::begin(database());
        ASSERT_TRUE(store.apply(added).ok());
        ASSERT_TRUE(transaction->commit().ok());
        const auto read = store.read(added.after->id);
        ASSERT_TRUE(read.ok() && *read);
        EXPECT_EQ(fingerprintOf(**read), fingerprintOf(*added.after));
    }
}

TEST(ContactFingerprint, DiffersBetweenContactsThatDiffer)
{
    std::mt19937 random(12);
    std::vector<Contact> people;
    for (int i = 0; i < 300; ++i)
        people.push_back(randomContact(random));
    for (const Contact& one : people) {
        for (const Contact& other : people)
            EXPECT_EQ(fingerprintOf(one) == fingerprintOf(other), one == other);
    }
}

TEST(ContactFingerprint, NoticesEveryField)
{
    const std::function<void(Contact&)> edits[] = {
        [](Contact& c) { c.id = contacts::ContactId(u"x"_s); },
        [](Contact& c) { c.name = u"x"_s; },
        [](Contact& c) { c.givenName = u"x"_s; },
        [](Contact& c) { c.familyName = u"x"_s; },
        [](Contact& c) { c.role = u"x"_s; },
        [](Contact& c) { c.organization = u"x"_s; },
        [](Contact& c) { c.address = u"x"_s; },
        [](Contact& c) { c.relation = u"x"_s; },
        [](Contact& c) { c.closeness = contacts::Closeness::Close; },
        [](Contact& c) { c.cautious = true; },
        [](Contact& c) { c.met.how = contacts::MetHow::Event; },
        [](Contact& c) { c.met.where = u"x"_s; },
        [](Contact& c) { c.met.on = PartialDate::ofYear(2026); },
        [](Contact& c) { c.met.by = u"x"_s; },
        [](Contact& c) { c.met.extra[u"x"_s] = 1; },
        [](Contact& c) { c.facts.emplace_back(); },
        [](Contact& c) { c.facts.emplace_back().kind = contacts::FactKind::Thanks; },
        [](Contact& c) { c.facts.emplace_back().text = u"x"_s; },
        [](Contact& c) { c.facts.emplace_back().on = PartialDate::ofYear(2026); },
        [](Contact& c) { c.facts.emplace_back().isPrivate = true; },
        [](Contact& c) { c.facts.emplace_back().mayName = false; },
        [](Contact& c) { c.facts.emplace_back().how = contacts::WorkHow::Read; },
        [](Contact& c) { c.facts.emplace_back().due = PartialDate::ofYear(2026); },
        [](Contact& c) { c.facts.emplace_back().extra[u"x"_s] = 1; },
        [](Contact& c) { c.emails << u"x"_s; },
        [](Contact& c) { c.links << u"x"_s; },
        [](Contact& c) { c.tags << u"x"_s; },
        [](Contact& c) { c.notes = u"x"_s; },
        [](Contact& c) { c.history.emplace_back().kind = u"x"_s; },
        [](Contact& c) { c.history.emplace_back().on = PartialDate::ofYear(2026); },
        [](Contact& c) { c.history.emplace_back().channel = contacts::Channel::Email; },
        [](Contact& c) { c.history.emplace_back().text = u"x"_s; },
        [](Contact& c) { c.history.emplace_back().outcome = contacts::Outcome::Replied; },
        [](Contact& c) { c.history.emplace_back().extra[u"x"_s] = 1; },
        [](Contact& c) { c.extra[u"x"_s] = 1; },
    };
    QList<quint64> seen{fingerprintOf({})};
    for (const auto& edit : edits) {
        Contact contact;
        edit(contact);
        const quint64 print = fingerprintOf(contact);
        EXPECT_FALSE(seen.contains(print)) << "edit " << seen.size();
        seen << print;
    }
}

} // namespace
} // namespace wellmet::storage
