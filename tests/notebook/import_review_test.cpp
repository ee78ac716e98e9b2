// SPDX-License-Identifier: GPL-3.0-or-later
// What an import asks before it is written: where file and notebook differ, and what the file only suggests.
#include "contacts/outcome_date.h"
#include "notebook/import/contact_merge.h"
#include "notebook/import/import_proposals.h"
#include "notebook/import/importer.h"
#include "notebook/notebook.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::contacts;
using namespace wellmet::notebook;
using exchange::ImportBatch;

namespace {

const QString kAna = u"https://www.linkedin.com/in/ana"_s;

Contact person(const QString& name, const QString& role, const QString& organization,
               const QString& link = {})
{
    Contact contact;
    contact.name = name;
    contact.role = role;
    contact.organization = organization;
    if (!link.isEmpty())
        contact.links << link;
    return contact;
}

Interaction note(const QString& kind, QDate on, const QString& text, std::optional<Outcome> outcome,
                 const QString& at = {})
{
    Interaction entry;
    entry.kind = kind;
    entry.on = PartialDate(on);
    entry.channel = Channel::LinkedIn200;
    entry.text = text;
    entry.outcome = outcome;
    if (!at.isEmpty())
        entry.extra = {{u"linkedin"_s, QJsonObject{{u"at"_s, at}}}};
    return entry;
}

class ImportReviewTest : public ::testing::Test
{
protected:
    void know(const Contact& contact)
    {
        ContactChanges changes = {{.before = {}, .after = contact}};
        ASSERT_TRUE(m_book->apply(changes).ok());
    }
    ImportPlan plan(ImportBatch batch)
    {
        auto made = Importer(*m_book).plan(std::move(batch));
        EXPECT_TRUE(made.ok());
        return made ? *std::move(made) : ImportPlan{};
    }
    ImportPlan plan(const std::vector<Contact>& people)
    {
        ImportBatch batch;
        batch.contacts = people;
        return plan(std::move(batch));
    }
    void commit(ImportPlan& made) { ASSERT_TRUE(Importer(*m_book).commit(made, u"x"_s).ok()); }
    Contact find(const QString& name) const
    {
        const auto found = m_book->find(name);
        EXPECT_TRUE(found.ok()) << name.toStdString();
        return found ? *found : Contact{};
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 22)};
    std::unique_ptr<Notebook> m_book = *Notebook::open(m_folder.filePath(u"book.sqlite"_s), m_clock);
};

} // namespace

TEST_F(ImportReviewTest, ADifferenceIsShownAndMineStaysUnlessToldOtherwise)
{
    know(person(u"Ana Ruiz"_s, u"nurse"_s, u"Acme"_s, kAna));
    const Contact incoming = person(u"Ana María Ruiz"_s, u"head nurse"_s, u"Fabrikam"_s, kAna);
    ImportPlan made = plan({incoming});
    ASSERT_EQ(made.conflicts.size(), 2U);
    EXPECT_EQ(made.conflicts[0].field, MergeField::Name);
    EXPECT_EQ(made.conflicts[1].field, MergeField::Job);
    EXPECT_EQ(wordsOf(MergeField::Job, made.conflicts[1].theirs), u"head nurse at Fabrikam"_s);
    EXPECT_EQ(made.unchanged, 1);
    commit(made);
    EXPECT_EQ(find(u"Ana Ruiz"_s).role, u"nurse"_s);

    made = plan({incoming});
    made.conflicts.at(1).keep = Keep::Theirs;
    commit(made);
    EXPECT_EQ(made.merged, 1);
    EXPECT_EQ(made.unchanged, 0);
    EXPECT_EQ(find(u"Ana Ruiz"_s).role, u"head nurse"_s);
    EXPECT_EQ(find(u"Ana Ruiz"_s).organization, u"Fabrikam"_s);
}

TEST_F(ImportReviewTest, BothAreKeptWhereTheNotesCanHoldOne)
{
    know(person(u"Ana Ruiz"_s, u"nurse"_s, u"Acme"_s, kAna));
    Contact incoming = person(u"Ana Ruiz"_s, u"head nurse"_s, u"Fabrikam"_s, kAna);
    ImportPlan made = plan({incoming});
    made.conflicts.at(0).keep = Keep::Both;
    commit(made);
    EXPECT_EQ(find(u"Ana Ruiz"_s).role, u"nurse"_s);
    EXPECT_EQ(find(u"Ana Ruiz"_s).notes, u"Also: head nurse at Fabrikam"_s);
    EXPECT_FALSE(canKeepBoth(MergeField::Closeness));
}

TEST_F(ImportReviewTest, ADifferenceInSpellingAloneIsNone)
{
    know(person(u"José Ruiz"_s, u"Nurse"_s, u"Acme, Inc."_s, kAna));
    EXPECT_TRUE(plan({person(u"JOSE RUIZ"_s, u"nurse"_s, u"ACME Inc"_s, kAna)}).conflicts.empty());
}

TEST_F(ImportReviewTest, RowsOfOneFileThatDifferAreShownToo)
{
    ImportPlan made = plan({person(u"Ana Ruiz"_s, u"nurse"_s, u"Acme"_s, kAna),
                            person(u"Bo Lind"_s, u"cook"_s, u"Contoso"_s),
                            person(u"Ana Ruiz"_s, u"pilot"_s, u"Fabrikam"_s, kAna)});
    ASSERT_EQ(made.conflicts.size(), 1U);
    EXPECT_EQ(made.changes.at(made.conflicts[0].change).after->name, u"Ana Ruiz"_s);
    made.conflicts[0].keep = Keep::Theirs;
    commit(made);
    EXPECT_EQ(find(u"Ana Ruiz"_s).role, u"pilot"_s);
    EXPECT_EQ(find(u"Bo Lind"_s).role, u"cook"_s);
}

TEST_F(ImportReviewTest, ChoicesAreTakenBackWithTheImport)
{
    know(person(u"Ana Ruiz"_s, u"nurse"_s, u"Acme"_s, kAna));
    const Contact before = find(u"Ana Ruiz"_s);
    ImportPlan made = plan({person(u"Ana Ruiz"_s, u"pilot"_s, u"Fabrikam"_s, kAna)});
    made.conflicts.at(0).keep = Keep::Theirs;
    commit(made);
    ASSERT_TRUE(Importer(*m_book).undoLast().ok());
    EXPECT_EQ(find(u"Ana Ruiz"_s), before);
}

TEST_F(ImportReviewTest, ALabelThatLooksLikeAnEventIsSuggestedAndNeverAssumed)
{
    Contact known = person(u"Leila Haddad"_s, {}, {});
    know(known);
    Contact leila = known;
    leila.tags = {u"Reef Days 2025"_s, u"Friends"_s};
    Contact ko = person(u"Ko"_s, {}, {});
    ko.tags = {u"Reef Days 2025"_s};
    Contact met = person(u"Ngozi Obi"_s, {}, {});
    met.tags = {u"Reef Days 2025"_s};
    met.met.where = u"Leeds"_s;

    ImportPlan made = plan({leila, ko, met});
    ASSERT_EQ(made.proposals.size(), 1U);
    EXPECT_EQ(sentenceOf(made.proposals[0]), u"We met at Reef Days 2025."_s);
    EXPECT_EQ(made.proposals[0].changes.size(), 2U);
    EXPECT_FALSE(made.proposals[0].isAccepted);
    made.proposals[0].isAccepted = true;
    commit(made);
    EXPECT_EQ(find(u"Leila Haddad"_s).met.where, u"Reef Days 2025"_s);
    EXPECT_EQ(find(u"Leila Haddad"_s).met.how, MetHow::Event);
    EXPECT_EQ(find(u"Ko"_s).met.where, u"Reef Days 2025"_s);
    EXPECT_EQ(find(u"Ngozi Obi"_s).met.where, u"Leeds"_s);
    EXPECT_TRUE(plan({leila, ko, met}).proposals.empty()) << "what is known needs no suggestion";
}

TEST_F(ImportReviewTest, WithoutAgreementNothingComesOfASuggestion)
{
    Contact ko = person(u"Ko"_s, {}, {});
    ko.tags = {u"PyCon"_s};
    know(ko);
    ImportPlan made = plan({ko});
    ASSERT_EQ(made.proposals.size(), 1U);
    EXPECT_EQ(made.unchanged, 1);
    commit(made);
    EXPECT_TRUE(made.changes.empty());
    EXPECT_TRUE(find(u"Ko"_s).met.isEmpty());
    EXPECT_EQ(Importer(*m_book).undoLast().error().code, Error::Code::NotFound) << "nothing was written";
}

TEST_F(ImportReviewTest, EmployersAndSchoolsOfOnesOwnAreSuggestedAsShared)
{
    know(person(u"Bo Lind"_s, u"cook"_s, u"CONTOSO"_s));
    ImportBatch batch;
    batch.sender = SenderProfile{};
    batch.sender->name = u"Jordan Pike"_s;
    batch.sender->extra = QJsonObject{
        {u"linkedin"_s,
         QJsonObject{{u"positions"_s, QJsonArray{QJsonObject{{u"company"_s, u"Contoso"_s}}}},
                     {u"education"_s, QJsonArray{QJsonObject{{u"school"_s, u"Lakeside University"_s}}}}}}};
    batch.contacts = {person(u"Ines Okafor"_s, u"lecturer"_s, u"Lakeside University"_s)};
    ImportPlan made = plan(std::move(batch));
    ASSERT_EQ(made.proposals.size(), 2U);
    EXPECT_EQ(sentenceOf(made.proposals[0]), u"We both studied at Lakeside University."_s);
    EXPECT_EQ(sentenceOf(made.proposals[1]), u"We both worked at Contoso."_s)
        << "of somebody not in the file";
    made.proposals[1].isAccepted = true;
    commit(made);
    const Contact bo = find(u"Bo Lind"_s);
    ASSERT_EQ(bo.facts.size(), 1U);
    EXPECT_EQ(bo.facts[0].kind, FactKind::Shared);
    EXPECT_EQ(bo.facts[0].text, u"worked at Contoso"_s);
    EXPECT_TRUE(find(u"Ines Okafor"_s).facts.empty());
    EXPECT_EQ(m_book->sender()->name, u"Jordan Pike"_s);
    ASSERT_TRUE(Importer(*m_book).undoLast().ok());
    EXPECT_TRUE(m_book->sender()->isEmpty());
    EXPECT_TRUE(find(u"Bo Lind"_s).facts.empty());
}

TEST_F(ImportReviewTest, TheProfileIsFilledWhereItIsEmptyAndGivenBack)
{
    SenderProfile own;
    own.name = u"Jordan Pike"_s;
    own.goal = u"a boat"_s;
    ASSERT_TRUE(m_book->setSender(own).ok());
    ImportBatch batch;
    batch.sender = SenderProfile{};
    batch.sender->name = u"jordan pike"_s;
    batch.sender->role = u"baker"_s;
    batch.sender->organization = u"Harbor Bread"_s;
    ImportPlan made = plan(batch);
    commit(made);
    EXPECT_EQ(m_book->sender()->name, u"Jordan Pike"_s);
    EXPECT_EQ(m_book->sender()->role, u"baker"_s);
    EXPECT_EQ(m_book->sender()->goal, u"a boat"_s);
    ASSERT_TRUE(Importer(*m_book).undoLast().ok());
    EXPECT_EQ(*m_book->sender(), own);

    batch.sender->name = u"Somebody Else"_s;
    EXPECT_FALSE(plan(batch).sender) << "another's profile fills no gap in one's own";
}

TEST_F(ImportReviewTest, StrangersWhoOnlyWroteAreMergedButNotAdded)
{
    know(person(u"Ana Ruiz"_s, {}, {}, kAna));
    ImportBatch batch;
    Contact ana = person(u"Ana Ruiz"_s, {}, {}, kAna);
    ana.history = {note(Interaction::received(), QDate(2026, 2, 2), u"Hello"_s, {}, u"2026-02-02T10:00"_s)};
    Contact stranger = person(u"Win Big"_s, {}, {}, u"https://www.linkedin.com/in/win"_s);
    stranger.history = ana.history;
    batch.onlyIfKnown = {ana, stranger};
    ImportPlan made = plan(batch);
    EXPECT_EQ(made.added, 0);
    EXPECT_EQ(made.merged, 1);
    EXPECT_EQ(made.passedOver, 1);
    commit(made);
    EXPECT_EQ(find(u"Ana Ruiz"_s).history.size(), 1U);
    EXPECT_EQ(*m_book->count({}), 1);
    EXPECT_EQ(plan(batch).unchanged, 1) << "a second time changes nothing";
}

TEST(ImportHistory, ANoteThatWaitedWasAcceptedByWhoIsAConnectionNow)
{
    Contact known = person(u"Ines Okafor"_s, {}, {}, kAna);
    known.history = {note(Interaction::sent(), QDate(2026, 1, 29), u"Hello"_s, Outcome::Pending),
                     note(Interaction::sent(), QDate(2025, 1, 1), u"Old"_s, Outcome::Declined)};
    Contact connection = known;
    connection.history.clear();
    connection.extra = {{u"linkedin"_s, QJsonObject{{u"connected_on"_s, u"2026-02-01"_s}}}};
    EXPECT_TRUE(mergeInto(known, connection));
    EXPECT_EQ(known.history[0].outcome, Outcome::Accepted);
    EXPECT_EQ(outcomeDate(known.history[0]).toIso(), u"2026-02-01"_s);
    EXPECT_EQ(known.history[1].outcome, Outcome::Declined) << "what the user recorded stays";
    EXPECT_FALSE(mergeInto(known, connection));
}

TEST(ImportHistory, WhatWasCopiedHereAndWhatLinkedInTellsAreOneNote)
{
    Contact known = person(u"Ines Okafor"_s, {}, {});
    known.history = {note(Interaction::sent(), QDate(2026, 1, 28), u"Hello Ines"_s, Outcome::Pending)};
    Contact told = known;
    told.history = {note(Interaction::sent(), QDate(2026, 1, 29), u"Hello  Ines"_s, Outcome::Accepted,
                         u"2026-01-29T01:10"_s)};
    EXPECT_TRUE(mergeInto(known, told));
    ASSERT_EQ(known.history.size(), 1U);
    EXPECT_EQ(known.history[0].on.toIso(), u"2026-01-28"_s);
    EXPECT_EQ(known.history[0].outcome, Outcome::Accepted);
    EXPECT_FALSE(mergeInto(known, told)) << "a second time changes nothing";
}

TEST(ImportHistory, TheMinuteTellsTwoShortMessagesApart)
{
    Contact known = person(u"Ines Okafor"_s, {}, {});
    Contact told = known;
    told.history = {note(Interaction::received(), QDate(2026, 1, 29), u"ok"_s, {}, u"2026-01-29T10:00"_s),
                    note(Interaction::sent(), QDate(2026, 1, 29), u"and"_s, {}, u"2026-01-29T10:05"_s),
                    note(Interaction::received(), QDate(2026, 1, 29), u"ok"_s, {}, u"2026-01-29T10:10"_s)};
    EXPECT_TRUE(mergeInto(known, told));
    EXPECT_EQ(known.history, told.history);
    EXPECT_FALSE(mergeInto(known, told));
}

TEST(EventLabels, AreToldByAYearAWordOrTheirEnding)
{
    for (const QString& label : {u"Reef Days 2025"_s, u"Textile fair"_s, u"PyCon"_s, u"DEF CON 31"_s,
                                 u"JSConf"_s, u"Hannover Messe"_s, u"Ana's wedding"_s, u"Congrès de Lyon"_s})
        EXPECT_TRUE(looksLikeEvent(label)) << label.toStdString();
    for (const QString& label : {u"Friends"_s, u"Boat club"_s, u"Work"_s, u"rival"_s, u"Family"_s,
                                 u"Customers A-M"_s, u"Bacon"_s, u"Clients 12345"_s, u"2019"_s, QString()})
        EXPECT_FALSE(looksLikeEvent(label)) << label.toStdString();
}
