// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/note_budget.h"

#include "notebook/notebook.h"
#include "notebook/review.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace wellmet::notebook {
namespace {

using namespace Qt::StringLiterals;
using contacts::Channel;
using contacts::Closeness;
using contacts::Contact;
using contacts::ContactChanges;
using contacts::Interaction;
using drafting::Advice;

const QDate kToday(2026, 11, 25); // a Wednesday

class NoteBudgetTest : public ::testing::Test
{
protected:
    // Somebody to whom one note went.
    void send(const QString& on, Channel channel = Channel::LinkedIn200, const QString& text = u"Hi"_s)
    {
        Contact contact;
        contact.name = u"Somebody %1"_s.arg(++m_people);
        contact.history = {{.kind = Interaction::sent(),
                            .on = *PartialDate::fromIso(on),
                            .channel = channel,
                            .text = text,
                            .outcome = {},
                            .extra = {}}};
        ContactChanges changes{{.before = {}, .after = contact}};
        ASSERT_TRUE(m_notebook->apply(changes).ok());
    }
    void set(const QString& key, const QString& value) const
    {
        ASSERT_TRUE(m_notebook->setSetting(key, value).ok());
    }
    NoteBudget budget() const { return *noteBudget(*m_notebook, kToday); }
    static Contact tom(Closeness closeness)
    {
        Contact contact;
        contact.name = u"Tom Okafor"_s;
        contact.closeness = closeness;
        contact.met.where = u"at PyData Manchester"_s;
        contact.met.on = PartialDate(QDate(2026, 11, 20));
        contact.facts.emplace_back().text = u"sparse sales"_s;
        return contact;
    }
    drafting::Draft advice(const Contact& contact, Channel channel = Channel::LinkedIn200) const
    {
        drafting::DraftRequest request;
        request.contact = &contact;
        request.channel = channel;
        return m_review.advice(request);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{kToday};
    std::unique_ptr<Notebook> m_notebook = *Notebook::open(m_folder.filePath(u"notebook.sqlite"_s), m_clock);
    Review m_review{*m_notebook};
    int m_people = 0;
};

TEST_F(NoteBudgetTest, FiveAMonthUnlessTheUserKnowsBetter)
{
    EXPECT_EQ(budget().left(), 5);
    EXPECT_EQ(budget().renewed, QDate(2026, 12, 1));
    set(noteLimitSetting(), u"3"_s);
    EXPECT_EQ(budget().left(), 3);
    set(notePeriodSetting(), u"week"_s);
    EXPECT_EQ(budget().renewed, QDate(2026, 11, 30));
    set(noteLimitSetting(), u"nonsense"_s);
    EXPECT_EQ(budget().left(), 5);
}

TEST_F(NoteBudgetTest, CountsTheNotesThatWentWithRequestsSinceThePeriodBegan)
{
    send(u"2026-11-01"_s);
    send(u"2026-11-23"_s);
    send(u"2026-11"_s);                              // some day of this month
    send(u"2026-10-31"_s);                           // last month
    send(u"2026"_s);                                 // some day of this year
    send(u"2026-11-24"_s, Channel::LinkedIn300);     // a paid account's
    send(u"2026-11-24"_s, Channel::Email);           // not a request
    send(u"2026-11-24"_s, Channel::LinkedIn200, {}); // a request without a note
    EXPECT_EQ(budget().sent, 3);
    set(notePeriodSetting(), u"week"_s); // from Monday the 23rd
    EXPECT_EQ(budget().sent, 1);
}

TEST_F(NoteBudgetTest, WithoutALimitNothingIsCountedOrUsedUp)
{
    set(notePeriodSetting(), u"none"_s);
    for (int i = 0; i < 9; ++i)
        send(u"2026-11-23"_s);
    EXPECT_FALSE(budget().isUsedUp());
    EXPECT_EQ(advice(tom(Closeness::MetOnce)).advice, Advice::Write);
}

TEST_F(NoteBudgetTest, UsedUpASlightAcquaintanceWaitsForTheNextMonth)
{
    for (int i = 0; i < 4; ++i)
        send(u"2026-11-23"_s);
    EXPECT_EQ(advice(tom(Closeness::MetOnce)).advice, Advice::Write) << "one is left";
    send(u"2026-11-24"_s);
    const drafting::Draft now = advice(tom(Closeness::MetOnce));
    EXPECT_EQ(now.advice, Advice::Wait);
    EXPECT_EQ(now.because, u"This month's 5 notes are all sent; the next one can go out on December 1."_s);
    EXPECT_EQ(advice(tom(Closeness::MetOnce), Channel::LinkedIn300).advice, Advice::Write);
    EXPECT_EQ(advice(tom(Closeness::MetOnce), Channel::Email).advice, Advice::Write);
}

TEST_F(NoteBudgetTest, UsedUpWhoKnowsTheSenderNeedsNoNote)
{
    for (int i = 0; i < 5; ++i)
        send(u"2026-11-23"_s);
    const drafting::Draft now = advice(tom(Closeness::Close));
    EXPECT_EQ(now.advice, Advice::SendBlank);
    EXPECT_EQ(now.because, u"This month's 5 notes are all sent, and they know who you are."_s);
}

TEST_F(NoteBudgetTest, TheNextPeriodBeginsAnew)
{
    for (int i = 0; i < 5; ++i)
        send(u"2026-11-23"_s);
    const Contact contact = tom(Closeness::MetOnce);
    drafting::DraftRequest request;
    request.contact = &contact;
    request.today = QDate(2026, 12, 1);
    EXPECT_EQ(m_review.advice(request).advice, Advice::Write);
}

TEST_F(NoteBudgetTest, UsedUpADraftCanStillBeWrittenAndSaysWhenItCanGo)
{
    for (int i = 0; i < 5; ++i)
        send(u"2026-11-23"_s);
    const Contact contact = tom(Closeness::MetOnce);
    drafting::DraftRequest request;
    request.contact = &contact;
    const drafting::Draft draft = m_review.drafts(request, 1).front();
    EXPECT_FALSE(draft.text.isEmpty());
    EXPECT_EQ(draft.advice, Advice::Wait);
}

TEST_F(NoteBudgetTest, WhatTheHistoryForbidsIsSaidFirst)
{
    for (int i = 0; i < 5; ++i)
        send(u"2026-11-23"_s);
    Contact contact = tom(Closeness::MetOnce);
    contact.history = {{.kind = Interaction::sent(),
                        .on = PartialDate(QDate(2025, 3, 1)),
                        .channel = Channel::LinkedIn200,
                        .text = u"Hi Tom"_s,
                        .outcome = contacts::Outcome::Declined,
                        .extra = {}}};
    EXPECT_TRUE(advice(contact).because.contains(u"declined"_s)) << qPrintable(advice(contact).because);
}

} // namespace
} // namespace wellmet::notebook
