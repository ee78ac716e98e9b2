// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/bin/bin.h"

#include "notebook/duplicates/duplicates.h"
#include "notebook/import/importer.h"
#include "support/printers.h"
#include "support/random_contacts.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::contacts;
using namespace wellmet::notebook;

namespace {

class BinTest : public ::testing::Test
{
protected:
    Notebook& book()
    {
        if (!m_notebook)
            m_notebook = *Notebook::open(m_folder.filePath(u"book.sqlite"_s), m_clock);
        return *m_notebook;
    }
    void restart(const QDate& today)
    {
        m_notebook.reset();
        m_clock = FixedClock(today);
    }

    Contact add(Contact person)
    {
        ContactChanges changes{{.before = {}, .after = std::move(person)}};
        EXPECT_TRUE(book().apply(changes).ok());
        return *changes.front().after;
    }
    Contact add(const QString& name)
    {
        Contact person;
        person.name = name;
        return add(person);
    }
    void remove(const Contact& person, Deleted deleted = Deleted::IntoBin)
    {
        ContactChanges changes{{.before = person, .after = {}}};
        ASSERT_TRUE(book().apply(changes, {}, deleted).ok());
    }
    void writeDraft(const Contact& person, const QString& text)
    {
        SavedDraft draft;
        draft.text = text;
        ASSERT_TRUE(book().saveDraft(person.id, draft).ok());
    }
    int inBin() { return *Bin(book()).count(); }
    int inBook() { return *book().count({}); }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 22)};
    std::unique_ptr<Notebook> m_notebook;
};

TEST_F(BinTest, WhoIsDeletedComesBackWithEverythingAlsoAfterARestart)
{
    std::vector<Contact> people;
    for (std::uint32_t seed = 0; seed < 40; ++seed)
        people.push_back(add(tests::randomContact(seed)));
    const std::vector<Contact> before = *book().contactsAfter({}, 100);
    writeDraft(people[3], u"Hi, it was good to talk."_s);
    const Silence silence{
        .rule = u"pitch"_s, .scope = SilenceScope::Person, .contact = people[3].id, .words = {}};
    ASSERT_TRUE(book().silence(silence).ok());
    std::vector<ContactId> ids;
    for (const Contact& person : people) {
        remove(person);
        ids.push_back(person.id);
    }
    restart(QDate(2026, 12, 20));

    EXPECT_EQ(inBook(), 0);
    EXPECT_EQ(inBin(), 40);
    EXPECT_EQ(Bin(book()).entry(people[7].id)->person, people[7]);
    const auto restored = Bin(book()).restore(ids);
    ASSERT_TRUE(restored.ok()) << restored.error().message.toStdString();
    EXPECT_EQ(*book().contactsAfter({}, 100), before);
    EXPECT_EQ(inBin(), 0);
    EXPECT_EQ((*book().draft(people[3].id))->text, u"Hi, it was good to talk."_s);
    EXPECT_EQ(*book().silences(), std::vector{silence});

    ASSERT_TRUE(Bin(book()).putBack(*restored).ok());
    EXPECT_EQ(inBook(), 0);
    EXPECT_EQ(inBin(), 40);
    EXPECT_EQ(Bin(book()).people(39, 1)->front().deleted.date(), QDate(2026, 11, 22))
        << "they lie where they lay";
}

TEST_F(BinTest, NobodySearchesCountsExportsOrComparesTheBin)
{
    Contact ana;
    ana.name = u"Ana Ruiz"_s;
    ana.emails = QStringList{u"ana@example.org"_s};
    ana.tags = QStringList{u"pydata"_s};
    const Contact gone = add(ana);
    remove(gone);
    add(ana);
    ContactQuery query;
    query.text = u"ana"_s;
    EXPECT_EQ(*book().count(query), 1);
    EXPECT_EQ(book().contactsAfter({}, 9)->size(), 1U);
    EXPECT_TRUE(findDuplicates(book())->empty());
    EXPECT_EQ(book().contact(gone.id).error().code, Error::Code::NotFound);
}

TEST_F(BinTest, TakingAnAdditionBackFillsNoBin)
{
    remove(add(u"Ana"_s), Deleted::ForGood);
    EXPECT_EQ(inBin(), 0);
}

TEST_F(BinTest, AnImportThatBringsSomebodyBackTakesThemOutOfTheBin)
{
    Contact ana = add(u"Ana"_s);
    remove(ana);
    exchange::ImportBatch batch;
    batch.lines = {1};
    batch.contacts = {ana};
    auto plan = Importer(book()).plan(batch);
    ASSERT_TRUE(Importer(book()).commit(*plan, u"book.wellmet.json"_s).ok());
    EXPECT_EQ(inBook(), 1);
    EXPECT_EQ(inBin(), 0);
}

TEST_F(BinTest, AfterThirtyDaysTheyAreForgottenAndNotBefore)
{
    const Contact ana = add(u"Ana"_s);
    writeDraft(ana, u"Hi Ana"_s);
    remove(ana);
    restart(QDate(2026, 12, 22));
    EXPECT_EQ(*Bin(book()).purge(), 0) << "thirty days and no more";
    remove(add(u"Ben"_s));
    restart(QDate(2026, 12, 23));
    int told = 0;
    QObject::connect(&book(), &Notebook::binChanged, [&told] { ++told; });
    EXPECT_EQ(*Bin(book()).purge(), 1);
    EXPECT_EQ(told, 1);
    EXPECT_EQ(Bin(book()).people(0, 9)->front().person.name, u"Ben"_s);
    EXPECT_FALSE(book().draft(ana.id)->has_value());
    EXPECT_EQ(Bin(book()).entry(ana.id).error().code, Error::Code::NotFound);
}

TEST_F(BinTest, EmptyingForgetsEveryoneOrNobody)
{
    ContactChanges many(1100);
    for (ContactChange& change : many)
        change.after.emplace().name = u"Somebody"_s;
    ASSERT_TRUE(book().apply(many).ok());
    for (ContactChange& change : many)
        change = change.reversed();
    ASSERT_TRUE(book().apply(many).ok());
    const auto stopped = Bin(book()).empty([](int, int) { return false; });
    EXPECT_EQ(stopped.error().code, Error::Code::Cancelled);
    EXPECT_EQ(inBin(), 1100);
    EXPECT_EQ(*Bin(book()).empty(), 1100);
    EXPECT_EQ(inBin(), 0);
    EXPECT_TRUE(Bin(book()).restore({many.front().before->id})->changes.empty());
}

TEST_F(BinTest, RestoringIsAllOrNothing)
{
    std::vector<ContactId> ids;
    for (const QString& name : {u"Ana"_s, u"Ben"_s}) {
        const Contact person = add(name);
        remove(person);
        ids.push_back(person.id);
    }
    const auto stopped = Bin(book()).restore(ids, [](int done, int) { return done == 0; });
    EXPECT_EQ(stopped.error().code, Error::Code::Cancelled);
    EXPECT_EQ(inBook(), 0);
    EXPECT_EQ(inBin(), 2);
}

} // namespace
