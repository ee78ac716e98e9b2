// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/silence.h"

#include "notebook/notebook.h"
#include "notebook/personal_words.h"
#include "notebook/review.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace wellmet::notebook {
namespace {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::ContactChanges;
using contacts::ContactId;

const QString kSilencedNote = u"Hi Ana, GREAT evening at the glass workshop in Leeds. BEST clay ever."_s;

class SilenceTest : public ::testing::Test
{
protected:
    SilenceTest() : m_notebook(*Notebook::open(m_folder.filePath(u"notebook.sqlite"_s), m_clock)) {}

    Contact added(const QString& name)
    {
        Contact contact;
        contact.name = name;
        contact.met.where = u"at the glass workshop in Leeds"_s;
        ContactChanges changes{{.before = {}, .after = contact}};
        EXPECT_TRUE(m_notebook->apply(changes).ok());
        return *changes.front().after;
    }
    // What is said to be shouted in a note to this person.
    QStringList shouted(const Contact& contact) const
    {
        const QString text = QString(kSilencedNote).replace(u"Ana"_s, contact.name.section(u' ', 0, 0));
        QStringList words;
        for (const critique::Finding& finding : m_review.advise({.text = text}, contact).findings) {
            if (finding.rule == u"shouting"_s)
                words << finding.range.in(text).toString();
        }
        return words;
    }
    static Silence shouting(SilenceScope scope, const ContactId& contact = {},
                            const QString& words = u"great"_s)
    {
        return {.rule = u"shouting"_s, .scope = scope, .contact = contact, .words = words};
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 22)};
    std::unique_ptr<Notebook> m_notebook;
    Review m_review{*m_notebook};
};

TEST_F(SilenceTest, InANoteItHoldsForTheseWordsOfThisPersonsNote)
{
    const Contact ana = added(u"Ana Berg"_s);
    const Contact bob = added(u"Bob Stone"_s);
    ASSERT_EQ(shouted(ana), (QStringList{u"GREAT"_s, u"BEST"_s}));
    ASSERT_TRUE(m_notebook->silence(shouting(SilenceScope::Note, ana.id)).ok());
    EXPECT_EQ(shouted(ana), QStringList{u"BEST"_s});
    EXPECT_EQ(shouted(bob), (QStringList{u"GREAT"_s, u"BEST"_s}));
}

TEST_F(SilenceTest, ForAPersonItHoldsForEveryWordAndEverywhereForEveryone)
{
    const Contact ana = added(u"Ana Berg"_s);
    const Contact bob = added(u"Bob Stone"_s);
    ASSERT_TRUE(m_notebook->silence(shouting(SilenceScope::Person, ana.id)).ok());
    EXPECT_EQ(shouted(ana), QStringList());
    EXPECT_EQ(shouted(bob).size(), 2);
    ASSERT_TRUE(m_notebook->silence(shouting(SilenceScope::Everywhere)).ok());
    EXPECT_EQ(shouted(bob), QStringList());
}

TEST_F(SilenceTest, TakenBackItIsSaidAgain)
{
    const Contact ana = added(u"Ana Berg"_s);
    const Silence silence = shouting(SilenceScope::Person, ana.id);
    ASSERT_TRUE(m_notebook->silence(silence).ok());
    ASSERT_TRUE(m_notebook->unsilence(silence).ok());
    EXPECT_EQ(shouted(ana).size(), 2);
    EXPECT_TRUE(m_notebook->silences()->empty());
}

TEST_F(SilenceTest, EmptyingTheNoteEndsWhatWasSilencedInItAndNothingElse)
{
    const Contact ana = added(u"Ana Berg"_s);
    const Silence forAna = shouting(SilenceScope::Person, ana.id);
    ASSERT_TRUE(m_notebook->silence(shouting(SilenceScope::Note, ana.id)).ok());
    ASSERT_TRUE(m_notebook->silence(forAna).ok());
    ASSERT_TRUE(m_notebook->saveDraft(ana.id, {}).ok());
    EXPECT_EQ(*m_notebook->silences(), std::vector<Silence>{forAna});
}

TEST_F(SilenceTest, StaysInTheNotebookAndKeepsItsOrder)
{
    const Silence first = shouting(SilenceScope::Everywhere);
    const Silence second = shouting(SilenceScope::Person, ContactId(u"gone"_s), {});
    ASSERT_TRUE(m_notebook->silence(first).ok());
    ASSERT_TRUE(m_notebook->silence(second).ok());
    ASSERT_TRUE(m_notebook->silence(first).ok());
    const auto again = *Notebook::open(m_notebook->path(), m_clock);
    EXPECT_EQ(*again->silences(), (std::vector{first, second}));
}

TEST_F(SilenceTest, TheCommandLinesAnswerKnowsOfNoSilence)
{
    const Contact ana = added(u"Ana Berg"_s);
    const critique::CritiqueReport before = m_review.critique({.text = kSilencedNote}, ana);
    ASSERT_TRUE(m_notebook->silence(shouting(SilenceScope::Everywhere)).ok());
    EXPECT_EQ(m_review.critique({.text = kSilencedNote}, ana), before);
}

TEST(TimesSilenced, CountsTheSameRuleOverTheSameWordsOnly)
{
    const auto of = [](const QString& rule, SilenceScope scope, const QString& contact,
                       const QString& words) {
        return Silence{.rule = rule, .scope = scope, .contact = ContactId(contact), .words = words};
    };
    const std::vector<Silence> silences{of(u"pitch"_s, SilenceScope::Note, u"a"_s, u"free"_s),
                                        of(u"pitch"_s, SilenceScope::Person, u"b"_s, u"free"_s),
                                        of(u"pitch"_s, SilenceScope::Person, u"c"_s, u"demo"_s),
                                        of(u"pitch"_s, SilenceScope::Everywhere, {}, u"free"_s),
                                        of(u"no-ask"_s, SilenceScope::Person, u"b"_s, {})};
    EXPECT_EQ(timesSilenced(silences, u"pitch"_s, u"free"_s), 2);
    EXPECT_EQ(timesSilenced(silences, u"pitch"_s, u"demo"_s), 1);
    EXPECT_EQ(timesSilenced(silences, u"no-ask"_s, {}), 1);
}

TEST(PersonalWords, AreKeptInOrderOnceEach)
{
    QString setting;
    for (const QString& word : {u"zorb"_s, u"Kiln"_s, u"zorb"_s, u"raku"_s})
        setting = withPersonalWord(setting, word);
    EXPECT_EQ(personalWords(setting), (QStringList{u"Kiln"_s, u"raku"_s, u"zorb"_s}));
    EXPECT_EQ(personalWords(withoutPersonalWord(setting, u"raku"_s)), (QStringList{u"Kiln"_s, u"zorb"_s}));
    EXPECT_EQ(personalWords(QString()), QStringList());
}

} // namespace
} // namespace wellmet::notebook
