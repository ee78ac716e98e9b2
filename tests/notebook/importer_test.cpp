// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/importer.h"

#include "notebook/import/contact_merge.h"
#include "notebook/notebook.h"
#include "support/connections.h"
#include "support/printers.h"
#include "support/random_contacts.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::contacts;
using namespace wellmet::notebook;
using exchange::ImportBatch;

namespace {

Contact person(const QString& name, const QString& organization = {}, const QString& link = {},
               const QString& email = {})
{
    Contact contact;
    contact.name = name;
    contact.organization = organization;
    if (!link.isEmpty())
        contact.links << link;
    if (!email.isEmpty())
        contact.emails << email;
    return contact;
}

Contact withId(Contact contact, const QString& id)
{
    contact.id = ContactId(id);
    return contact;
}

ImportBatch batchOf(std::vector<Contact> people)
{
    ImportBatch batch;
    batch.lines.assign(people.size(), 1);
    batch.contacts = std::move(people);
    return batch;
}

ImportBatch read(const QByteArray& bytes)
{
    auto batch = exchange::readContacts(bytes);
    return batch ? *std::move(batch) : ImportBatch{};
}

class ImporterTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = Notebook::open(m_folder.filePath(u"book.sqlite"_s), m_clock);
        ASSERT_TRUE(opened.ok()) << opened.error().message.toStdString();
        m_notebook = *std::move(opened);
    }

    // Plans and commits; the plan tells the counts.
    ImportPlan import(const ImportBatch& batch)
    {
        Importer importer(*m_notebook);
        auto plan = importer.plan(batch);
        EXPECT_TRUE(plan.ok()) << (plan ? "" : plan.error().message.toStdString());
        const auto committed = importer.commit(*plan, u"people.vcf"_s);
        EXPECT_TRUE(committed.ok()) << (committed ? "" : committed.error().message.toStdString());
        return *plan;
    }

    int size() const { return *m_notebook->count({}); }
    std::vector<Contact> everyone() const { return *m_notebook->contactsAfter({}, 1000); }
    Contact find(const QString& name) const
    {
        const auto found = m_notebook->find(name);
        EXPECT_TRUE(found.ok()) << (found ? "" : found.error().message.toStdString());
        return found ? *found : Contact{};
    }
    void edit(const QString& name, const std::function<void(Contact&)>& change)
    {
        ContactChanges changes = {{.before = find(name), .after = find(name)}};
        change(*changes[0].after);
        ASSERT_TRUE(m_notebook->apply(changes).ok());
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 22)};
    std::unique_ptr<Notebook> m_notebook;
};

std::array<int, 3> counts(const ImportPlan& plan)
{
    return {plan.added, plan.merged, plan.unchanged};
}

constexpr std::array<int, 3> countsOf(int added, int merged, int unchanged)
{
    return {added, merged, unchanged};
}

} // namespace

TEST_F(ImporterTest, TheSameFileTwiceChangesNothing)
{
    const ImportBatch batch = read(tests::connectionsCsv(300, 50));
    EXPECT_EQ(counts(import(batch)), countsOf(300, 0, 0));
    const std::vector<Contact> before = everyone();
    const ImportPlan again = import(batch);
    EXPECT_EQ(counts(again), countsOf(0, 0, 300));
    EXPECT_EQ(again.rejected.size(), 6U);
    EXPECT_EQ(everyone(), before);
}

TEST_F(ImporterTest, RandomContactsImportedTwiceChangeNothing)
{
    std::vector<Contact> people;
    for (std::uint32_t seed = 0; seed < 120; ++seed)
        people.push_back(tests::randomContact(seed));
    import(batchOf(people));
    const std::vector<Contact> before = everyone();
    const ImportPlan again = import(batchOf(people));
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.merged, 0);
    EXPECT_EQ(everyone(), before);
}

TEST_F(ImporterTest, FindsKnownPeopleByIdLinkAddressOrNameAndEmployer)
{
    const QString link = u"https://www.linkedin.com/in/ana"_s;
    const struct
    {
        Contact known, incoming;
        bool isSame;
    } cases[] = {
        {withId(person(u"Ana Ruiz"_s), u"7"_s), withId(person(u"Ann R."_s), u"7"_s), true},
        {person(u"Ana Ruiz"_s, {}, link), person(u"Anna"_s, u"Acme"_s, u"http://uk.linkedin.com/in/Ana/?x"_s),
         true},
        {person(u"Ana Ruiz"_s, {}, {}, u"ana@example.org"_s),
         person(u"Ruiz, A."_s, {}, {}, u"ANA@example.org"_s), false},
        {person(u"Ana Ruiz"_s, {}, {}, u"ana@example.org"_s),
         person(u"Ana R."_s, {}, {}, u"ANA@example.org"_s), true},
        {person(u"Ana Ruiz"_s, {}, {}, u"us@example.org"_s),
         person(u"Ben Keller"_s, {}, {}, u"us@example.org"_s), false},
        {person(u"Ana Ruíz"_s, u"Acme"_s), person(u"ana  ruiz"_s, u"ACME"_s), true},
        {person(u"Ana Ruiz"_s, u"Acme"_s), person(u"Ana Ruiz"_s, u"Fabrikam"_s), false},
        {person(u"Ana Ruiz"_s, u"Acme"_s, link), person(u"Ana Ruiz"_s, u"Acme"_s, link + u"-2"_s), false},
    };
    for (size_t i = 0; i < std::size(cases); ++i) {
        auto book = Notebook::open(m_folder.filePath(u"case%1.sqlite"_s.arg(i)), m_clock);
        ASSERT_TRUE(book.ok());
        ContactChanges known = {{.before = {}, .after = cases[i].known}};
        ASSERT_TRUE((*book)->apply(known).ok());
        const auto plan = Importer(**book).plan(batchOf({cases[i].incoming}));
        ASSERT_TRUE(plan.ok());
        EXPECT_EQ(plan->added, cases[i].isSame ? 0 : 1) << "case " << i;
    }
}

TEST_F(ImporterTest, APlanWritesNothing)
{
    const auto plan = Importer(*m_notebook).plan(batchOf({person(u"Ana"_s)}));
    ASSERT_TRUE(plan.ok());
    EXPECT_EQ(plan->changes.size(), 1U);
    EXPECT_EQ(size(), 0);
}

TEST_F(ImporterTest, DuplicatesWithinAFileBecomeOnePerson)
{
    Contact second = person(u"Ana Ruiz"_s, u"Acme"_s, u"https://linkedin.com/in/ana"_s);
    second.role = u"nurse"_s;
    const ImportPlan plan =
        import(batchOf({person(u"Ana Ruiz"_s, u"Acme"_s), second, second, person(u"Bo"_s)}));
    EXPECT_EQ(counts(plan), countsOf(2, 1, 1));
    EXPECT_EQ(find(u"Ana Ruiz"_s).role, u"nurse"_s);
}

TEST_F(ImporterTest, TwoPeopleOfOneNameInABackupStayTwo)
{
    const ImportBatch backup =
        batchOf({withId(person(u"Ana Ruiz"_s), u"1"_s), withId(person(u"Ana Ruiz"_s), u"2"_s)});
    EXPECT_EQ(import(backup).added, 2);
    ContactChanges remove = {{.before = *m_notebook->contact(ContactId(u"2"_s)), .after = {}}};
    ASSERT_TRUE(m_notebook->apply(remove).ok());
    EXPECT_EQ(counts(import(backup)), countsOf(1, 0, 1));
    EXPECT_EQ(size(), 2);
}

TEST_F(ImporterTest, TakesTheSenderAndUnknownKeysOnlyIntoEmptyPlaces)
{
    ImportBatch batch = batchOf({person(u"Ana"_s)});
    batch.sender = SenderProfile{};
    batch.sender->name = u"Priya"_s;
    batch.extra = {{u"later"_s, 1}};
    import(batch);
    EXPECT_EQ(m_notebook->sender()->name, u"Priya"_s);
    batch.sender->name = u"Somebody else"_s;
    batch.extra = {{u"later"_s, 2}, {u"more"_s, true}};
    import(batch);
    EXPECT_EQ(m_notebook->sender()->name, u"Priya"_s);
    EXPECT_EQ(*m_notebook->documentExtra(), (QJsonObject{{u"later"_s, 1}, {u"more"_s, true}}));
}

TEST_F(ImporterTest, StoppingHalfwayLeavesNothing)
{
    Importer importer(*m_notebook);
    auto plan = importer.plan(read(tests::connectionsCsv(500)));
    ASSERT_TRUE(plan.ok());
    const auto stopped = importer.commit(*plan, u"x"_s, [](int done, int) { return done < 400; });
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().code, Error::Code::Cancelled);
    EXPECT_EQ(size(), 0);
    EXPECT_EQ(importer.undoLast().error().code, Error::Code::NotFound);
}

TEST_F(ImporterTest, UndoTakesBackTheNewestImportFirst)
{
    import(batchOf({person(u"Ana Ruiz"_s, u"Acme"_s)}));
    Contact richer = person(u"Ana Ruiz"_s, u"Acme"_s);
    richer.role = u"nurse"_s;
    import(batchOf({richer, person(u"Bo Li"_s)}));
    Importer importer(*m_notebook);

    const auto second = importer.undoLast();
    ASSERT_TRUE(second.ok()) << second.error().message.toStdString();
    EXPECT_EQ(second->label, u"people.vcf"_s);
    EXPECT_EQ(second->restored, 2);
    EXPECT_EQ(size(), 1);
    EXPECT_EQ(find(u"Ana Ruiz"_s).role, QString());

    EXPECT_EQ(importer.undoLast()->restored, 1);
    EXPECT_EQ(size(), 0);
    EXPECT_EQ(importer.undoLast().error().code, Error::Code::NotFound);
}

TEST_F(ImporterTest, UndoTakesBackTheProfileThatCameAlongUnlessItWasEdited)
{
    ImportBatch batch = batchOf({person(u"Ana"_s)});
    batch.sender = SenderProfile{};
    batch.sender->name = u"Priya"_s;
    import(batch);
    EXPECT_TRUE(Importer(*m_notebook).undoLast().ok());
    EXPECT_TRUE(m_notebook->sender()->isEmpty());

    batch.contacts.clear();
    import(batch);
    SenderProfile edited = *m_notebook->sender();
    edited.goal = u"a graduate role"_s;
    ASSERT_TRUE(m_notebook->setSender(edited).ok());
    EXPECT_TRUE(Importer(*m_notebook).undoLast().ok());
    EXPECT_EQ(*m_notebook->sender(), edited);
}

TEST_F(ImporterTest, UndoTakesBackTheUnknownKeysThatCameAlongUnlessTheyChanged)
{
    ImportBatch batch = batchOf({});
    batch.extra = {{u"known"_s, 1}};
    import(batch);
    batch.extra = {{u"known"_s, 2}, {u"new"_s, true}, {u"edited"_s, 1}};
    import(batch);
    ASSERT_TRUE(m_notebook->setDocumentExtra({{u"known"_s, 1}, {u"new"_s, true}, {u"edited"_s, 2}}).ok());
    ASSERT_TRUE(Importer(*m_notebook).undoLast().ok());
    EXPECT_EQ(*m_notebook->documentExtra(), (QJsonObject{{u"known"_s, 1}, {u"edited"_s, 2}}));
    ASSERT_TRUE(Importer(*m_notebook).undoLast().ok());
    EXPECT_EQ(*m_notebook->documentExtra(), (QJsonObject{{u"edited"_s, 2}}));
    EXPECT_EQ(Importer(*m_notebook).undoLast().error().code, Error::Code::NotFound);
}

TEST_F(ImporterTest, UndoKeepsPeopleWhoWereEditedSince)
{
    import(batchOf({person(u"Ana Ruiz"_s), person(u"Bo Li"_s), person(u"Cy Ek"_s)}));
    edit(u"Ana Ruiz"_s, [](Contact& ana) { ana.notes = u"likes tea"_s; });
    ContactChanges remove = {{.before = find(u"Cy Ek"_s), .after = {}}};
    ASSERT_TRUE(m_notebook->apply(remove).ok());
    const auto undone = Importer(*m_notebook).undoLast();
    ASSERT_TRUE(undone.ok()) << undone.error().message.toStdString();
    EXPECT_EQ(undone->restored, 1);
    EXPECT_EQ(undone->kept, 1);
    EXPECT_EQ(size(), 1);
    EXPECT_EQ(find(u"Ana Ruiz"_s).notes, u"likes tea"_s);
}

TEST_F(ImporterTest, WhatWasTakenBackComesInAgainAndCanBeTakenBackAgain)
{
    import(batchOf({withId(person(u"Ana Ruiz"_s), u"ana"_s)}));
    ImportBatch batch = batchOf({withId(person(u"Ana Ruiz"_s, u"Acme"_s), u"ana"_s), person(u"Bo Li"_s)});
    batch.sender = SenderProfile{};
    batch.sender->name = u"Priya"_s;
    batch.extra = {{u"key"_s, 1}};
    const ImportPlan plan = import(batch);
    const std::vector<Contact> after = everyone();
    Importer importer(*m_notebook);

    const auto undone = importer.undo(plan.import);
    ASSERT_TRUE(undone.ok()) << undone.error().message.toStdString();
    EXPECT_EQ(undone->restored, 2);
    EXPECT_EQ(size(), 1);
    EXPECT_TRUE(m_notebook->sender()->isEmpty());
    EXPECT_EQ(importer.undo(plan.import).error().code, Error::Code::NotFound);

    ASSERT_TRUE(importer.redo(*undone).ok());
    EXPECT_EQ(everyone(), after);
    EXPECT_EQ(m_notebook->sender()->name, u"Priya"_s);
    EXPECT_EQ(*m_notebook->documentExtra(), batch.extra);
    EXPECT_EQ(importer.undoLast()->restored, 2) << "it is the newest again";
    EXPECT_EQ(importer.undoLast()->restored, 1);
}

TEST_F(ImporterTest, AnImportWithNothingNewLeavesNoRecord)
{
    import(batchOf({person(u"Ana Ruiz"_s)}));
    EXPECT_TRUE(import(batchOf({person(u"Ana Ruiz"_s)})).import.isNull());
}

TEST_F(ImporterTest, UndoRestoresRandomPeopleExactly)
{
    std::vector<Contact> half, all;
    for (std::uint32_t seed = 0; seed < 80; ++seed) {
        Contact contact = tests::randomContact(seed);
        all.push_back(contact);
        contact.role.clear();
        contact.notes.clear();
        half.push_back(contact);
    }
    import(batchOf(half));
    const std::vector<Contact> before = everyone();
    import(batchOf(all));
    ASSERT_TRUE(Importer(*m_notebook).undoLast().ok());
    EXPECT_EQ(everyone(), before);
}

TEST(ContactMerge, AddsWhatIsMissingAndOverwritesNothing)
{
    Contact known = person(u"Ana Ruiz"_s, u"Acme"_s, u"https://linkedin.com/in/ana"_s, u"ana@example.org"_s);
    known.notes = u"likes tea"_s;
    known.facts.resize(1);
    known.facts[0].text = u"Sparse sales"_s;
    known.facts[0].isPrivate = true;
    known.met.where = u"PyData"_s;
    known.extra = {{u"a"_s, 1}, {u"in"_s, QJsonObject{{u"b"_s, 2}}}};

    Contact incoming =
        person(u"ANA RUIZ"_s, u"Fabrikam"_s, u"http://www.linkedin.com/in/Ana/"_s, u"ANA@example.org"_s);
    incoming.role = u"nurse"_s;
    incoming.notes = u"left-handed"_s;
    incoming.facts.resize(2);
    incoming.facts[0].text = u"sparse  sales"_s;
    incoming.facts[0].on = PartialDate::ofYear(2026);
    incoming.facts[1].text = u"tea"_s;
    incoming.met.where = u"Leeds"_s;
    incoming.met.by = u"Ellen Park"_s;
    incoming.extra = {{u"a"_s, 9}, {u"in"_s, QJsonObject{{u"c"_s, 3}}}};

    Contact expected = known;
    expected.notes = u"likes tea\n\nleft-handed"_s;
    expected.facts[0].on = PartialDate::ofYear(2026);
    expected.facts.push_back(incoming.facts[1]);
    expected.extra = {{u"a"_s, 1}, {u"in"_s, QJsonObject{{u"b"_s, 2}, {u"c"_s, 3}}}};

    EXPECT_TRUE(mergeInto(known, incoming));
    EXPECT_EQ(known, expected);
    EXPECT_TRUE(known.role.isEmpty()) << "a nurse at Fabrikam is no nurse at Acme";
    EXPECT_FALSE(mergeInto(known, incoming)) << "a second time adds nothing";
}

TEST(ContactMerge, KeepsTheTimelineInOrder)
{
    const auto entry = [](int day, const QString& text) {
        Interaction interaction;
        interaction.kind = Interaction::sent();
        interaction.on = PartialDate(QDate(2026, 10, day));
        interaction.text = text;
        return interaction;
    };
    Contact known;
    known.history = {entry(3, u"a"_s), entry(9, u"c"_s)};
    Contact incoming;
    incoming.history = {entry(5, u"b"_s), entry(9, u"c"_s)};
    EXPECT_TRUE(mergeInto(known, incoming));
    EXPECT_EQ(known.history, (std::vector{entry(3, u"a"_s), entry(5, u"b"_s), entry(9, u"c"_s)}));
}
