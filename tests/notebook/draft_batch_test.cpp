// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/draft_batch.h"

#include "notebook/review.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QSet>
#include <QTemporaryDir>

namespace wellmet::notebook {
namespace {

using namespace Qt::StringLiterals;
using contacts::Channel;
using contacts::Contact;
using contacts::ContactChanges;
using contacts::ContactId;
using contacts::FactKind;
using drafting::Tone;

const QDate kToday(2026, 11, 22);

class DraftBatchTest : public ::testing::Test
{
protected:
    DraftBatchTest()
    {
        contacts::SenderProfile sender;
        sender.name = u"Priya Nair"_s;
        sender.role = u"statistics student"_s;
        EXPECT_TRUE(m_notebook->setSender(sender).ok());
    }
    ContactId add(const QString& name, const QString& topic, const QString& where = u"at PyData Manchester"_s)
    {
        Contact contact;
        contact.name = name;
        contact.met.where = where;
        contact.met.on = PartialDate(QDate(2026, 11, 20));
        contacts::Fact fact;
        fact.kind = FactKind::Topic;
        fact.text = topic;
        contact.facts = {fact};
        ContactChanges changes{{.before = {}, .after = contact}};
        EXPECT_TRUE(m_notebook->apply(changes).ok());
        return changes.front().after->id;
    }
    // Thirty people from one event.
    std::vector<ContactId> thirty()
    {
        const QStringList topics{u"sparse sales"_s, u"bread ovens"_s,  u"ferry queues"_s,
                                 u"soil sensors"_s, u"choir scores"_s, u"bike repairs"_s};
        std::vector<ContactId> people;
        for (int i = 0; i < 30; ++i)
            people.push_back(add(u"Person%1 Okafor"_s.arg(i), topics[i % topics.size()]));
        return people;
    }
    DraftBatch batch(std::vector<ContactId> people) const
    {
        return {*m_notebook, m_review, std::move(people), Channel::LinkedIn200, Tone::Warm};
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{kToday};
    std::unique_ptr<Notebook> m_notebook = *Notebook::open(m_folder.filePath(u"notebook.sqlite"_s), m_clock);
    Review m_review{*m_notebook};
};

// How often the commonest sentence comes, names and topics left out.
int mostRepeated(const DraftBatch& batch)
{
    QHash<quint32, int> counts;
    int most = 0;
    for (const DraftBatch::Entry& entry : batch.entries()) {
        for (const drafting::Passage& passage : passagesOf(entry.draft))
            most = std::max(most, ++counts[passage.phrase]);
    }
    return most;
}

TEST_F(DraftBatchTest, DraftsForEveryoneOneAfterTheOther)
{
    DraftBatch batch = this->batch({add(u"Tom Okafor"_s, u"sparse sales"_s), ContactId(u"gone"_s),
                                    add(u"Ana Ruiz"_s, u"bread ovens"_s)});
    EXPECT_EQ(batch.size(), 3);
    batch.step();
    EXPECT_EQ(batch.done(), 1);
    EXPECT_FALSE(batch.isFinished());
    while (!batch.isFinished())
        batch.step();
    batch.step();
    ASSERT_EQ(batch.entries().size(), 2U);
    EXPECT_TRUE(batch.entries()[0].draft.text.contains(u"sparse sales"_s));
    EXPECT_TRUE(batch.entries()[1].draft.text.contains(u"bread ovens"_s));
}

TEST_F(DraftBatchTest, ThirtyNotesFromOneEventAreNotOneNote)
{
    DraftBatch all = batch(thirty());
    while (!all.isFinished())
        all.step();
    QSet<QString> texts;
    for (const DraftBatch::Entry& entry : all.entries())
        texts.insert(entry.draft.text);
    EXPECT_EQ(texts.size(), 30);
    EXPECT_LE(mostRepeated(all), 12);
}

TEST_F(DraftBatchTest, KnowsWhatIsBeingWrittenAndWritesNothing)
{
    const ContactId tom = add(u"Tom Okafor"_s, u"sparse sales"_s);
    ASSERT_TRUE(m_notebook->saveDraft(tom, {.tone = {}, .subject = {}, .text = u"Hi Tom, my own"_s}).ok());
    DraftBatch batch = this->batch({tom});
    batch.step();
    ASSERT_TRUE(batch.entries().front().existing.has_value());
    EXPECT_EQ(batch.entries().front().existing->text, u"Hi Tom, my own"_s);
    EXPECT_EQ((*m_notebook->draft(tom))->text, u"Hi Tom, my own"_s);
}

TEST_F(DraftBatchTest, AnotherVersionIsAnother)
{
    DraftBatch batch = this->batch({add(u"Tom Okafor"_s, u"sparse sales"_s)});
    batch.step();
    QSet<QString> seen{batch.entries().front().draft.text};
    for (int i = 0; i < 3; ++i) {
        batch.another(0);
        EXPECT_FALSE(seen.contains(batch.entries().front().draft.text));
        seen.insert(batch.entries().front().draft.text);
    }
}

TEST_F(DraftBatchTest, APersonWithoutFactsGetsAdviceAndNoText)
{
    Contact stranger;
    stranger.name = u"Ana Ruiz"_s;
    ContactChanges changes{{.before = {}, .after = stranger}};
    ASSERT_TRUE(m_notebook->apply(changes).ok());
    DraftBatch batch = this->batch({changes.front().after->id});
    batch.step();
    EXPECT_EQ(batch.entries().front().draft.text, QString());
    EXPECT_NE(batch.entries().front().draft.advice, drafting::Advice::Write);
    EXPECT_TRUE(batch.entries().front().draft.missing.contains(u"met"_s));
}

TEST_F(DraftBatchTest, ASavedDraftKeepsWhereItsWordsComeFrom)
{
    const ContactId tom = add(u"Tom Okafor"_s, u"sparse sales"_s);
    const SavedDraft draft{.tone = u"warm"_s, .subject = {}, .text = u"Hi Tom"_s, .origin = "[]"};
    ASSERT_TRUE(m_notebook->saveDraft(tom, draft).ok());
    EXPECT_EQ((*m_notebook->draft(tom))->origin, QByteArray("[]"));
}

} // namespace
} // namespace wellmet::notebook
