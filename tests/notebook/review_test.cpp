// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/review.h"

#include "notebook/notebook.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

namespace wellmet::notebook {
namespace {

using namespace Qt::StringLiterals;
using contacts::Channel;
using contacts::Contact;
using contacts::ContactChange;
using contacts::ContactChanges;
using contacts::Interaction;

const QDate kToday(2026, 11, 22);

const QString kNote =
    u"Hi Ana, we met at the glass workshop in Leeds and I still think about your kiln made of "
    "flowerpots. Could you tell me which clay you chose for the lid? Priya"_s;

class ReviewTest : public ::testing::Test
{
protected:
    ReviewTest() : m_notebook(*Notebook::open(m_folder.filePath(u"notebook.sqlite"_s), m_clock)) {}

    void apply(const ContactChange& change)
    {
        ContactChanges changes{change};
        ASSERT_TRUE(m_notebook->apply(changes).ok());
    }
    Contact added(const QString& name)
    {
        Contact contact;
        contact.name = name;
        contact.met.where = u"at the glass workshop in Leeds"_s;
        contact.met.on = PartialDate(kToday);
        ContactChanges changes{{.before = {}, .after = contact}};
        EXPECT_TRUE(m_notebook->apply(changes).ok());
        return *changes.front().after;
    }
    // Whether the critic notices that somebody else got this note.
    static bool knowsCopy(const critique::CritiqueReport& report)
    {
        return std::ranges::any_of(report.findings, [](const critique::Finding& finding) {
            return finding.message.contains(u"Ana Berg"_s);
        });
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{kToday};
    std::unique_ptr<Notebook> m_notebook;
};

TEST(RecordSent, AddsTheNoteAndItsFollowUpAndChangesNothingElse)
{
    Contact ana;
    ana.name = u"Ana"_s;
    ana.notes = u"kept"_s;
    const ContactChange change = recordSent(ana, u"Hi Ana"_s, Channel::Email, kToday, kToday.addDays(14));
    EXPECT_EQ(change.before, ana);
    Contact rest = *change.after;
    ASSERT_EQ(rest.history.size(), 2U);
    EXPECT_EQ(rest.history[0].kind, Interaction::sent());
    EXPECT_EQ(rest.history[0].text, u"Hi Ana"_s);
    EXPECT_EQ(rest.history[0].channel, Channel::Email);
    EXPECT_EQ(rest.history[0].on, PartialDate(kToday));
    EXPECT_EQ(rest.history[0].outcome, contacts::Outcome::Pending);
    EXPECT_EQ(rest.history[1].kind, Interaction::followUp());
    EXPECT_EQ(rest.history[1].on, PartialDate(kToday.addDays(14)));
    rest.history.clear();
    EXPECT_EQ(rest, ana);
}

TEST(RecordSent, SettlesFollowUpsThatWereDueAndKeepsLaterOnes)
{
    Contact ana;
    for (const int days : {-3, 0, 5}) {
        ana.history.emplace_back();
        ana.history.back().kind = Interaction::followUp();
        ana.history.back().on = PartialDate(kToday.addDays(days));
    }
    const Contact after = *recordSent(ana, u"Hi"_s, Channel::LinkedIn200, kToday).after;
    ASSERT_EQ(after.history.size(), 4U);
    EXPECT_TRUE(after.history[0].extra.value(u"done"_s).toBool());
    EXPECT_TRUE(after.history[1].extra.value(u"done"_s).toBool());
    EXPECT_EQ(after.history[2], ana.history[2]);
}

TEST_F(ReviewTest, SenderFollowsTheNotebook)
{
    const Review review(*m_notebook);
    EXPECT_TRUE(review.sender().isEmpty());
    contacts::SenderProfile priya;
    priya.name = u"Priya Nair"_s;
    ASSERT_TRUE(m_notebook->setSender(priya).ok());
    EXPECT_EQ(review.sender(), priya);
}

TEST_F(ReviewTest, NoteSentToSomebodyElseIsRecognizedUntilItIsTakenBack)
{
    const Contact ana = added(u"Ana Berg"_s);
    const Contact bob = added(u"Bob Stone"_s);
    const Review review(*m_notebook);
    const critique::Note note{.text = kNote, .subject = {}, .channel = Channel::LinkedIn200};
    EXPECT_FALSE(knowsCopy(review.critique(note, bob)));
    const ContactChange sent = recordSent(ana, kNote, Channel::LinkedIn200, kToday);
    apply(sent);
    EXPECT_TRUE(knowsCopy(review.critique(note, bob)));
    EXPECT_FALSE(knowsCopy(review.critique(note, *sent.after)));
    apply(sent.reversed());
    EXPECT_FALSE(knowsCopy(review.critique(note, bob)));
}

TEST_F(ReviewTest, NotesSentEarlierAreKnownFromTheStart)
{
    apply(recordSent(added(u"Ana Berg"_s), kNote, Channel::LinkedIn200, kToday));
    const Review review(*m_notebook);
    const critique::Note note{.text = kNote, .subject = {}, .channel = Channel::LinkedIn200};
    EXPECT_TRUE(knowsCopy(review.critique(note, added(u"Bob Stone"_s))));
}

TEST_F(ReviewTest, NotesAreComparedByTheWordsOfTheirFactsToo)
{
    contacts::SenderProfile priya;
    priya.name = u"Priya Nair"_s;
    priya.about = u"throw mugs in an unheated barn behind the bakery"_s;
    ASSERT_TRUE(m_notebook->setSender(priya).ok());
    const QString frame = u"Hi %1, ever since you told me about %2 I have looked at my own shelf with other "
                          u"eyes. I throw mugs in an "
                          "unheated barn behind the bakery. What would you try first? Priya"_s;
    const auto personWith = [this](const QString& name, const QString& topic) {
        Contact contact = added(name);
        const Contact before = contact;
        contact.facts.emplace_back().text = topic;
        apply({.before = before, .after = contact});
        return contact;
    };
    const QString glaze = u"a glaze made from the ash of plum trees that nobody wanted to burn in spring"_s;
    const Contact ana = personWith(u"Ana Berg"_s, glaze);
    const QString press =
        u"a press that squeezes every last drop from windfall apples in under a minute flat"_s;
    const Contact bob = personWith(u"Bob Stone"_s, press);
    apply(recordSent(ana, frame.arg(u"Ana"_s, glaze), Channel::Email, kToday));
    const Review review(*m_notebook);
    const critique::Note note{.text = frame.arg(u"Bob"_s, press), .subject = {}, .channel = Channel::Email};
    EXPECT_TRUE(knowsCopy(review.critique(note, bob)));
    // Private words are no blanks.
    const critique::Note unlike{.text = frame.arg(u"Bob"_s, glaze), .subject = {}, .channel = Channel::Email};
    EXPECT_TRUE(knowsCopy(review.critique(unlike, bob)));
}

TEST_F(ReviewTest, NoteToAColleagueIsKnownWhateverTheAccents)
{
    Contact ana = added(u"Ana Berg"_s);
    const Contact before = ana;
    ana.organization = u"Glaserei Müller"_s;
    apply({.before = before, .after = ana});
    apply(recordSent(ana, kNote, Channel::LinkedIn200, kToday));
    Contact bob = added(u"Bob Stone"_s);
    bob.organization = u"GLASEREI Muller"_s;
    const Review review(*m_notebook);
    const critique::CritiqueReport report = review.critique({.text = kNote}, bob);
    EXPECT_TRUE(std::ranges::any_of(report.findings, [](const critique::Finding& finding) {
        return finding.rule == u"same-workplace"_s;
    }));
}

TEST_F(ReviewTest, ReadsManyNotesBetweenEventsAndSaysWhenItKnowsThemAll)
{
    constexpr int kNotes = 3000;
    Contact ana = added(u"Ana Berg"_s);
    const Contact before = ana;
    for (int i = 0; i < kNotes; ++i) {
        Interaction& sent = ana.history.emplace_back();
        sent.kind = Interaction::sent();
        sent.text = u"Note number %1 of a long friendship."_s.arg(i);
    }
    apply({.before = before, .after = ana});
    apply(recordSent(added(u"Zoe Lind"_s), kNote, Channel::Email, kToday));
    const Contact bob = added(u"Bob Stone"_s);
    const auto knowsZoe = [&](const Review& review) {
        return std::ranges::any_of(
            review.critique({.text = kNote}, bob).findings,
            [](const critique::Finding& finding) { return finding.message.contains(u"Zoe Lind"_s); });
    };

    EXPECT_TRUE(knowsZoe(Review(*m_notebook))); // at once

    const Review review(*m_notebook, Review::Reading::BetweenEvents);
    int read = 0;
    QEventLoop loop;
    QObject::connect(&review, &Review::sentNotesRead, &loop, [&] {
        ++read;
        loop.quit();
    });
    if (!knowsZoe(review)) // a fast machine has read them by then
        loop.exec();
    EXPECT_TRUE(knowsZoe(review));
    EXPECT_LE(read, 1);
    // What is sent from now on is known without reading everything again.
    const QString later =
        u"Hi Eva, the tiles you fired on Sunday rang like bells when I stacked them behind the shed. "
        "Who taught you to cool them so slowly, and may I watch?"_s;
    apply(recordSent(added(u"Eva Moor"_s), later, Channel::Email, kToday));
    const critique::CritiqueReport report = review.critique({.text = later}, bob);
    EXPECT_TRUE(std::ranges::any_of(report.findings, [](const critique::Finding& finding) {
        return finding.message.contains(u"Eva Moor"_s);
    }));
    QCoreApplication::processEvents();
    EXPECT_LE(read, 1);
}

TEST_F(ReviewTest, DraftsAreScoredByTheCriticAndKeepToTheUsersOwnLimit)
{
    Contact ana = added(u"Ana Berg"_s);
    ana.facts.push_back({.kind = contacts::FactKind::Topic,
                         .text = u"kilns made of flowerpots"_s,
                         .on = {},
                         .how = {},
                         .due = {},
                         .extra = {}});
    contacts::SenderProfile priya;
    priya.name = u"Priya Nair"_s;
    ASSERT_TRUE(m_notebook->setSender(priya).ok());
    ASSERT_TRUE(m_notebook->setSetting(limitSetting(Channel::LinkedIn200), u"120"_s).ok());
    const Review review(*m_notebook);
    drafting::DraftRequest request;
    request.contact = &ana;
    const std::vector<drafting::Draft> drafts = review.drafts(request, 3);
    ASSERT_FALSE(drafts.empty());
    for (const drafting::Draft& draft : drafts) {
        const critique::Note note{
            .text = draft.text, .subject = draft.subject, .channel = Channel::LinkedIn200};
        EXPECT_LE(draft.text.size(), 120) << draft.text.toStdString();
        EXPECT_EQ(draft.score, review.critique(note, ana).score) << draft.text.toStdString();
    }
}

} // namespace
} // namespace wellmet::notebook
