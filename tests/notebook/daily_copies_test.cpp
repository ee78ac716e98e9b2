// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/copies/daily_copies.h"

#include "notebook/notebook.h"
#include "support/printers.h"
#include "support/random_contacts.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace wellmet::notebook {
namespace {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::ContactChange;
using contacts::ContactChanges;

class DailyCopiesTest : public ::testing::Test
{
protected:
    std::unique_ptr<Notebook> onDay(QDate day)
    {
        m_clock = std::make_unique<FixedClock>(day);
        auto notebook = Notebook::open(path(), *m_clock);
        EXPECT_TRUE(notebook.ok());
        return std::move(*notebook);
    }
    QString path() const { return m_folder.filePath(u"a/notebook.sqlite"_s); }
    static std::vector<Contact> everyone(const Notebook& notebook)
    {
        return *notebook.contactsAfter({}, 10000);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FixedClock> m_clock;
};

void add(Notebook& notebook, const QString& name, const QString& id = {})
{
    Contact contact;
    contact.name = name;
    contact.id = contacts::ContactId(id);
    ContactChanges changes{{.before = {}, .after = contact}};
    ASSERT_TRUE(notebook.apply(changes).ok());
}

TEST_F(DailyCopiesTest, OneADayAndNoneOfAnEmptyNotebook)
{
    const auto notebook = onDay({2026, 11, 26});
    EXPECT_FALSE(*makeDailyCopy(*notebook));
    EXPECT_FALSE(QFileInfo::exists(path() + u".copies"_s));
    add(*notebook, u"Ana Ruiz"_s);
    EXPECT_TRUE(*makeDailyCopy(*notebook));
    EXPECT_FALSE(*makeDailyCopy(*notebook));
    const auto copies = dailyCopies(path());
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_EQ(copies[0].day, QDate(2026, 11, 26));
    const QFileInfo folder(path() + u".copies"_s);
    EXPECT_FALSE(folder.permission(QFile::ReadGroup) || folder.permission(QFile::ReadOther));
    EXPECT_FALSE(QFileInfo(copies[0].file).permission(QFile::ReadOther));
}

TEST_F(DailyCopiesTest, TheNewestTenAreKept)
{
    for (int i = 0; i < 13; ++i) {
        const auto notebook = onDay(QDate(2026, 12, 25).addDays(i));
        if (i == 0)
            add(*notebook, u"Ana Ruiz"_s);
        EXPECT_TRUE(*makeDailyCopy(*notebook));
    }
    const auto copies = dailyCopies(path());
    ASSERT_EQ(copies.size(), 10U);
    EXPECT_EQ(copies.front().day, QDate(2027, 1, 6));
    EXPECT_EQ(copies.back().day, QDate(2026, 12, 28));
}

TEST_F(DailyCopiesTest, WhatHappenedSinceIsTakenBackWhole)
{
    const auto notebook = onDay({2026, 11, 26});
    ContactChanges people;
    for (std::uint32_t seed = 0; seed < 40; ++seed)
        people.push_back({.before = {}, .after = tests::randomContact(seed)});
    // Ids whose order in UTF-8 isn't their order in UTF-16.
    for (const QString& id : {u"\uff21"_s, QString::fromUcs4(U"\U0001f600"), u"z"_s, u"é"_s}) {
        Contact contact = tests::randomContact(99);
        contact.id = contacts::ContactId(id);
        people.push_back({.before = {}, .after = contact});
    }
    ASSERT_TRUE(notebook->apply(people).ok());
    ASSERT_TRUE(*makeDailyCopy(*notebook));
    const std::vector<Contact> then = everyone(*notebook);

    ContactChanges edits;
    for (size_t i = 0; i < then.size(); i += 3) {
        Contact edited = then[i];
        edited.notes += u" more"_s;
        edits.push_back({.before = then[i], .after = i % 2 ? std::optional(edited) : std::nullopt});
    }
    ASSERT_TRUE(notebook->apply(edits).ok());
    add(*notebook, u"Somebody New"_s, u"\uffee"_s);
    ASSERT_NE(everyone(*notebook), then);

    auto back = wayBackTo(dailyCopies(path()).front(), *notebook);
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(back->people.size(), edits.size() + 1);
    ASSERT_TRUE(notebook->apply(back->people).ok());
    EXPECT_EQ(everyone(*notebook), then);
    EXPECT_TRUE(wayBackTo(dailyCopies(path()).front(), *notebook)->people.empty());
}

TEST_F(DailyCopiesTest, ProfileSettingsSilencesAndLostDraftsComeBackToo)
{
    const auto notebook = onDay({2026, 11, 26});
    add(*notebook, u"Ana Ruiz"_s, u"ana"_s);
    add(*notebook, u"Bo Lind"_s, u"bo"_s);
    const Silence silence{.rule = u"a"_s, .scope = SilenceScope::Everywhere, .contact = {}, .words = u"so"_s};
    const Silence other{.rule = u"b"_s, .scope = SilenceScope::Everywhere, .contact = {}, .words = {}};
    SavedDraft draft;
    draft.text = u"Hi Ana"_s;
    draft.saved = m_clock->now();
    contacts::SenderProfile sender;
    sender.name = u"Priya Nair"_s;
    ASSERT_TRUE(notebook->setSender(sender).ok());
    ASSERT_TRUE(notebook->setSetting(u"kept"_s, u"1"_s).ok());
    ASSERT_TRUE(notebook->setSetting(u"changed"_s, u"1"_s).ok());
    ASSERT_TRUE(notebook->silence(silence).ok());
    ASSERT_TRUE(notebook->saveDraft(contacts::ContactId(u"ana"_s), draft).ok());
    ASSERT_TRUE(notebook->saveDraft(contacts::ContactId(u"bo"_s), draft).ok());
    const Belongings then = *belongingsOf(*notebook);
    ASSERT_TRUE(*makeDailyCopy(*notebook));

    SavedDraft later = draft;
    later.text = u"Hi Bo, it was good to talk"_s;
    sender.name = u"P. Nair"_s;
    ASSERT_TRUE(notebook->setSender(sender).ok());
    ASSERT_TRUE(notebook->setSetting(u"changed"_s, {}).ok());
    ASSERT_TRUE(notebook->setSetting(u"new"_s, u"1"_s).ok());
    ASSERT_TRUE(notebook->silence(other).ok());
    ASSERT_TRUE(notebook->unsilence(silence).ok());
    ASSERT_TRUE(notebook->saveDraft(contacts::ContactId(u"ana"_s), {}).ok());
    ASSERT_TRUE(notebook->saveDraft(contacts::ContactId(u"bo"_s), later).ok());

    const auto back = wayBackTo(dailyCopies(path()).front(), *notebook);
    ASSERT_TRUE(back.ok());
    ASSERT_TRUE(setBelongings(*notebook, back->belongings).ok());
    EXPECT_EQ(*belongingsOf(*notebook), then);
    EXPECT_EQ((*notebook->draft(contacts::ContactId(u"ana"_s)))->text, draft.text);
    EXPECT_EQ((*notebook->draft(contacts::ContactId(u"bo"_s)))->text, later.text) << "what is there stays";
}

TEST_F(DailyCopiesTest, ManyPagesAreComparedPersonByPerson)
{
    const auto notebook = onDay({2026, 11, 26});
    ContactChanges people(1300);
    for (size_t i = 0; i < people.size(); ++i)
        people[i].after.emplace().name = u"Person %1"_s.arg(i);
    ASSERT_TRUE(notebook->apply(people).ok());
    ASSERT_TRUE(*makeDailyCopy(*notebook));
    EXPECT_TRUE(wayBackTo(dailyCopies(path()).front(), *notebook)->people.empty());
    ContactChanges deletions;
    for (const ContactChange& added : people)
        deletions.push_back({.before = added.after, .after = {}});
    ASSERT_TRUE(notebook->apply(deletions).ok());
    EXPECT_EQ(wayBackTo(dailyCopies(path()).front(), *notebook)->people.size(), people.size());
}

TEST_F(DailyCopiesTest, ADamagedCopyIsNamedAndChangesNothing)
{
    const auto notebook = onDay({2026, 11, 26});
    add(*notebook, u"Ana Ruiz"_s);
    ASSERT_TRUE(*makeDailyCopy(*notebook));
    const DailyCopy copy = dailyCopies(path()).front();
    QFile file(copy.file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a notebook any more");
    file.close();
    EXPECT_FALSE(wayBackTo(copy, *notebook).ok());
    EXPECT_EQ(everyone(*notebook).size(), 1U);
}

TEST_F(DailyCopiesTest, BringingBackCanBeStopped)
{
    const auto notebook = onDay({2026, 11, 26});
    add(*notebook, u"Ana Ruiz"_s);
    ASSERT_TRUE(*makeDailyCopy(*notebook));
    const auto stopped = wayBackTo(dailyCopies(path()).front(), *notebook, [](int, int) { return false; });
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().code, Error::Code::Cancelled);
}

} // namespace
} // namespace wellmet::notebook
