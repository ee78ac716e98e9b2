// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/sample.h"

#include "notebook/note_budget.h"
#include "notebook/notebook.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <set>

namespace wellmet::notebook {
namespace {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::ContactChanges;
using contacts::ContactSummary;
using contacts::NoteState;

class SampleTest : public ::testing::Test
{
protected:
    std::unique_ptr<Notebook> opened(const Clock& clock)
    {
        auto notebook = Notebook::open(m_folder.filePath(u"notebook.sqlite"_s), clock);
        EXPECT_TRUE(notebook.ok());
        return std::move(*notebook);
    }
    static std::vector<Contact> everyone(const Notebook& notebook)
    {
        return *notebook.contactsAfter({}, 100);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 22)};
};

TEST_F(SampleTest, ShowsEveryStateAndManyWaysToMeet)
{
    const auto notebook = opened(m_clock);
    EXPECT_FALSE(*hasSample(*notebook));
    ASSERT_TRUE(addSample(*notebook).ok());
    EXPECT_TRUE(*hasSample(*notebook));
    EXPECT_FALSE(notebook->sender()->isEmpty());

    std::set<NoteState> states;
    std::set<contacts::MetHow> ways;
    const auto people = *notebook->people({}, 0, 100);
    for (const ContactSummary& row : people) {
        states.insert(row.state);
        ways.insert(row.met.how.value());
    }
    EXPECT_EQ(states, (std::set{NoteState::NeedsNote, NoteState::Sent, NoteState::Due}));
    EXPECT_EQ(ways.size(), 7U);
    int privateFacts = 0;
    for (const Contact& contact : everyone(*notebook)) {
        EXPECT_TRUE(contact.tags.contains(u"sample"_s)) << contact.name.toStdString();
        EXPECT_TRUE(contact.extra.isEmpty()) << contact.name.toStdString();
        privateFacts += static_cast<int>(std::ranges::count_if(contact.facts, &contacts::Fact::isPrivate));
    }
    EXPECT_EQ(everyone(*notebook).size(), 8U);
    EXPECT_EQ(privateFacts, 1);
}

TEST_F(SampleTest, ItsNotesUseUpNoneOfTheUsersOwn)
{
    for (const QDate today : {QDate(2026, 11, 5), QDate(2026, 11, 22), QDate(2026, 11, 30)}) {
        const FixedClock clock(today);
        const auto notebook = opened(clock);
        ASSERT_TRUE(addSample(*notebook).ok());
        EXPECT_EQ(noteBudget(*notebook, today)->sent, 0);
        ASSERT_TRUE(removeSample(*notebook).ok());
    }
}

TEST_F(SampleTest, ItsDatesFollowTheDayItIsAdded)
{
    const FixedClock later(QDate(2031, 3, 31));
    const auto notebook = opened(later);
    ASSERT_TRUE(addSample(*notebook).ok());
    EXPECT_EQ(notebook->find(u"Marguerite"_s)->met.on, PartialDate(QDate(2031, 3, 28)));
    EXPECT_EQ(notebook->find(u"佐々木"_s)->met.on, PartialDate::ofMonth(2030, 10));
    EXPECT_EQ(notebook->find(u"Brandt"_s)->met.on, PartialDate::ofYear(2025));
}

TEST_F(SampleTest, AddingTwiceAddsOnlyWhoIsMissing)
{
    const auto notebook = opened(m_clock);
    ASSERT_TRUE(addSample(*notebook).ok());
    const std::vector<Contact> first = everyone(*notebook);
    ContactChanges deletion{{.before = first.front(), .after = {}}};
    ASSERT_TRUE(notebook->apply(deletion).ok());
    ASSERT_TRUE(addSample(*notebook).ok());
    EXPECT_EQ(everyone(*notebook), first);
}

TEST_F(SampleTest, RemovingTakesTheSampleAndNothingOfTheUsersOwn)
{
    const auto notebook = opened(m_clock);
    contacts::SenderProfile own;
    own.name = u"Priya Nair"_s;
    ASSERT_TRUE(notebook->setSender(own).ok());
    ASSERT_TRUE(addSample(*notebook).ok());
    EXPECT_EQ(*notebook->sender(), own);

    Contact mine;
    mine.name = u"Ana Ruiz"_s;
    mine.tags = QStringList{u"sample"_s};
    Contact adopted = *notebook->find(u"Hamish"_s);
    const Contact before = adopted;
    adopted.tags.clear();
    ContactChanges changes{{.before = {}, .after = mine}, {.before = before, .after = adopted}};
    ASSERT_TRUE(notebook->apply(changes).ok());

    QList<contacts::ContactId> told;
    QObject::connect(notebook.get(), &Notebook::peopleChanged,
                     [&](const QList<contacts::ContactId>& ids) { told = ids; });
    ASSERT_TRUE(removeSample(*notebook).ok());
    EXPECT_EQ(told.size(), 7);
    EXPECT_EQ(everyone(*notebook).size(), 2U);
    EXPECT_EQ(*notebook->find(u"Hamish"_s), adopted);
    EXPECT_EQ(*notebook->sender(), own);
    EXPECT_FALSE(*hasSample(*notebook));
}

TEST_F(SampleTest, RemovingTakesItsSenderToo)
{
    const auto notebook = opened(m_clock);
    ASSERT_TRUE(addSample(*notebook).ok());
    ASSERT_TRUE(removeSample(*notebook).ok());
    EXPECT_TRUE(notebook->sender()->isEmpty());
    EXPECT_EQ(*notebook->count({}), 0);
}

} // namespace
} // namespace wellmet::notebook
