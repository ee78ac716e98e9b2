// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/duplicates/duplicates.h"

#include "notebook/notebook.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::contacts;
using namespace wellmet::notebook;

namespace {

Contact person(const QString& name, const QString& organization = {}, const QString& email = {},
               const QString& slug = {})
{
    Contact contact;
    contact.name = name;
    contact.organization = organization;
    if (!email.isEmpty())
        contact.emails << email;
    if (!slug.isEmpty())
        contact.links << u"https://www.linkedin.com/in/"_s + slug;
    return contact;
}

class DuplicatesTest : public ::testing::Test
{
protected:
    void SetUp() override { open(); }
    void open() { m_book = *Notebook::open(m_folder.filePath(u"book.sqlite"_s), m_clock); }

    std::vector<ContactId> add(const std::vector<Contact>& people)
    {
        ContactChanges changes;
        for (const Contact& contact : people)
            changes.push_back({.before = {}, .after = contact});
        EXPECT_TRUE(m_book->apply(changes).ok());
        std::vector<ContactId> ids;
        for (const ContactChange& change : changes)
            ids.push_back(change.after->id);
        return ids;
    }
    std::vector<Duplicate> found() const
    {
        const auto found = findDuplicates(*m_book);
        EXPECT_TRUE(found.ok());
        return found.ok() ? *found : std::vector<Duplicate>();
    }
    // The reason for which two are proposed; empty when they aren't.
    QString reasonFor(const Contact& one, const Contact& other)
    {
        const std::vector<ContactId> ids = add({one, other});
        QString reason;
        for (const Duplicate& duplicate : found()) {
            if (duplicate.first.id == ids[0] && duplicate.second.id == ids[1])
                reason = duplicate.reason;
        }
        ContactChanges away;
        for (const ContactId& id : ids)
            away.push_back({.before = *m_book->contact(id), .after = {}});
        EXPECT_TRUE(m_book->apply(away).ok());
        return reason;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 22)};
    std::unique_ptr<Notebook> m_book;
};

TEST_F(DuplicatesTest, EachReasonIsSaidInOneSentence)
{
    EXPECT_EQ(
        reasonFor(person(u"Ana Ruiz"_s, {}, {}, u"ana-ruiz"_s), person(u"A. R."_s, {}, {}, u"Ana-Ruiz/"_s)),
        u"Both have the profile linkedin.com/in/ana-ruiz."_s);
    EXPECT_EQ(reasonFor(person(u"Bill Gray"_s, {}, u"Bill@Example.org"_s),
                        person(u"William Gray"_s, u"Acme"_s, u"bill@example.org "_s)),
              u"Both have the address bill@example.org."_s);
    EXPECT_EQ(reasonFor(person(u"Ana Ruiz"_s, u"Acme"_s), person(u"Ana Ruiz"_s, u"ACME, Inc."_s)),
              u"They have the same name, and both are at Acme."_s);
    EXPECT_EQ(reasonFor(person(u"Ruiz, José"_s, u"Acme"_s), person(u"Jose Ruiz"_s, u"Acme"_s)),
              u"Their names differ only in how they are written, and both are at Acme."_s);
    EXPECT_EQ(reasonFor(person(u"Liz Gray"_s, u"Acme"_s), person(u"Elizabeth Gray"_s, u"Acme"_s)),
              u"One name can be short for the other, and both are at Acme."_s);
    EXPECT_EQ(reasonFor(person(u"Tom Okafor"_s, u"Acme"_s), person(u"Tom B. Okafor"_s, u"Acme"_s)),
              u"Their names differ only in how they are written, and both are at Acme."_s);
    EXPECT_EQ(reasonFor(person(u"Ana Ruiz"_s), person(u"Ana Ruiz"_s, u"Acme"_s)),
              u"They have the same name, and only one has an employer here."_s);
    EXPECT_EQ(reasonFor(person(u"Ana Ruiz"_s), person(u"ana ruiz"_s)),
              u"Their names differ only in how they are written, and neither has an employer here."_s);
    EXPECT_EQ(reasonFor(person(u"ana@example.org"_s, {}, u"ana@example.org"_s),
                        person(u"Ana"_s, {}, u"ana@example.org"_s)),
              u"Both have the address ana@example.org."_s);
}

TEST_F(DuplicatesTest, WhoMayWellBeTwoPeopleIsNotProposed)
{
    const std::pair<Contact, Contact> pairs[] = {
        {person(u"Ana Ruiz"_s, u"Acme"_s), person(u"Ana Ruiz"_s, u"Fabrikam"_s)},
        {person(u"Ana Ruiz"_s, u"Acme"_s, {}, u"ana-1"_s), person(u"Ana Ruiz"_s, u"Acme"_s, {}, u"ana-2"_s)},
        {person(u"Ann Lee"_s, {}, u"family@example.org"_s),
         person(u"Tom Park"_s, {}, u"family@example.org"_s)},
        {person(u"Ana"_s), person(u"Ana"_s)},
        {person(u"Bill Gray"_s), person(u"William Gray"_s)},
        {person(u"Alexander Gray"_s, u"Acme"_s), person(u"Alexandra Gray"_s, u"Acme"_s)},
        {person(u"Ana Ruiz"_s, u"Acme"_s), person(u"Ana Ruiz Lopez"_s, u"Acme"_s)},
        {person(u"Tom A. Okafor"_s, u"Acme"_s), person(u"Tom B. Okafor"_s, u"Acme"_s)},
        {person(u"Tom A. Okafor"_s), person(u"Okafor, Tom B."_s)},
    };
    for (const auto& [one, other] : pairs)
        EXPECT_EQ(reasonFor(one, other), QString()) << one.name.toStdString();
}

TEST_F(DuplicatesTest, TheSurestComeFirstAndEachPairComesOnce)
{
    add({person(u"Zoe Lind"_s, u"Acme"_s), person(u"Zoe Lind"_s, u"Acme"_s),
         person(u"Bo Ek"_s, u"Acme"_s, u"bo@example.org"_s, u"bo"_s),
         person(u"Bo Ek"_s, u"Acme"_s, u"bo@example.org"_s, u"bo"_s),
         person(u"Cy Oh"_s, {}, u"cy@example.org"_s), person(u"Cy Oh"_s, u"Acme"_s, u"cy@example.org"_s),
         person(u"Nobody Else"_s)});
    const std::vector<Duplicate> pairs = found();
    ASSERT_EQ(pairs.size(), 3U);
    EXPECT_EQ(pairs[0].first.name, u"Bo Ek"_s);
    EXPECT_EQ(pairs[0].by, SameBy::Profile);
    EXPECT_EQ(pairs[1].by, SameBy::Email);
    EXPECT_EQ(pairs[2].by, SameBy::NameAndEmployer);
    EXPECT_EQ(pairs[2].second.organization, u"Acme"_s);
}

TEST_F(DuplicatesTest, ThreeOfOneAreThreePairsAndNamesakesWithoutEmployersAreLeftAlone)
{
    add({person(u"Ana Ruiz"_s, u"Acme"_s), person(u"Ana Ruiz"_s, u"Acme"_s),
         person(u"Ruiz Ana"_s, u"Acme"_s)});
    EXPECT_EQ(found().size(), 3U);
    std::vector<Contact> namesakes(5, person(u"Maria Garcia"_s));
    add(namesakes);
    EXPECT_EQ(found().size(), 3U);
    add(std::vector<Contact>(60, person(u"John Smith"_s, u"Contoso"_s)));
    EXPECT_EQ(found().size(), 3U);
}

TEST_F(DuplicatesTest, ASharedMailboxMakesNoPairOfEveryTwo)
{
    std::vector<Contact> colleagues;
    for (int i = 0; i < 40; ++i)
        colleagues.push_back(
            person(u"Info %1"_s.arg(QChar(u'a' + i % 26)) + QString::number(i), {}, u"info@example.org"_s));
    add(colleagues);
    EXPECT_EQ(found().size(), 39U);
}

TEST_F(DuplicatesTest, TwoPeopleAreNotAskedAboutAgainUntilThatIsTakenBack)
{
    const auto ids = add({person(u"Ana Ruiz"_s, u"Acme"_s), person(u"Ana Ruiz"_s, u"Acme"_s)});
    int told = 0;
    QObject::connect(m_book.get(), &Notebook::toldApart, [&told] { ++told; });
    ASSERT_TRUE(tellApart(*m_book, ids[1], ids[0]).ok());
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(found().empty());
    open();
    EXPECT_TRUE(found().empty()) << "after a restart";
    ASSERT_TRUE(tellApart(*m_book, ids[0], ids[1], false).ok());
    EXPECT_EQ(found().size(), 1U);
}

TEST_F(DuplicatesTest, APairIsSettledWhenOneIsGoneOrTheyWereToldApart)
{
    const Contact ana = person(u"Ana Ruiz"_s, u"Acme"_s);
    const auto ids = add({ana, ana, ana});
    const std::vector<Duplicate> pairs = found();
    ASSERT_EQ(pairs.size(), 3U);
    EXPECT_EQ(stillOpen(*m_book, pairs)->size(), 3U);
    ASSERT_TRUE(tellApart(*m_book, ids[2], ids[0]).ok());
    EXPECT_EQ(stillOpen(*m_book, pairs)->size(), 2U);
    ContactChanges away{{.before = *m_book->contact(ids[1]), .after = {}}};
    ASSERT_TRUE(m_book->apply(away).ok());
    EXPECT_TRUE(stillOpen(*m_book, pairs)->empty());
    ContactChanges back{away.front().reversed()};
    ASSERT_TRUE(m_book->apply(back).ok());
    EXPECT_EQ(stillOpen(*m_book, pairs)->size(), 2U);
    EXPECT_TRUE(stillOpen(*m_book, {})->empty());
}

TEST_F(DuplicatesTest, SaysHowFarItIsAndStops)
{
    add(std::vector<Contact>(2500, person(u"x"_s)));
    std::vector<std::pair<int, int>> seen;
    ASSERT_TRUE(findDuplicates(*m_book, [&](int done, int total) {
                    seen.emplace_back(done, total);
                    return true;
                }).ok());
    EXPECT_EQ(seen, (std::vector<std::pair<int, int>>{{1000, 2500}, {2000, 2500}}));
    EXPECT_EQ(findDuplicates(*m_book, [](int, int) { return false; }).error().code, Error::Code::Cancelled);
}

} // namespace
