// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts for everyone selected, through the whole window and with its keys.
#include "drafting/origin.h"
#include "ui/support/window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wellmet;
using contacts::ContactId;

namespace {

// Thirty things that people talked about at one event.
const QStringList kTopics{
    u"sparse sales"_s,       u"bread ovens"_s,      u"ferry queues"_s,    u"soil sensors"_s,
    u"choir scores"_s,       u"bike repairs"_s,     u"night trains"_s,    u"old bridges"_s,
    u"bee counts"_s,         u"tide tables"_s,      u"hearing aids"_s,    u"school meals"_s,
    u"paper maps"_s,         u"heat pumps"_s,       u"wool dyes"_s,       u"bus timetables"_s,
    u"seed banks"_s,         u"radio repairs"_s,    u"river levels"_s,    u"museum labels"_s,
    u"crossword software"_s, u"street trees"_s,     u"blood tests"_s,     u"library fines"_s,
    u"glass recycling"_s,    u"theater lighting"_s, u"allotment rotas"_s, u"braille printers"_s,
    u"weather balloons"_s,   u"ticket fraud"_s};

// And what Priya would like of each.
const QStringList kAsks{u"hear how you clean the data"_s,
                        u"see your flour notes"_s,
                        u"know which crossing is worst"_s,
                        u"borrow a probe for a week"_s,
                        u"sing at a rehearsal"_s,
                        u"learn to true a wheel"_s,
                        u"hear which route you would reopen"_s,
                        u"visit the arch on Mill Lane"_s,
                        u"help with the spring count"_s,
                        u"read your thesis"_s,
                        u"try the test set"_s,
                        u"know what children leave on the plate"_s,
                        u"see the 1890 sheet"_s,
                        u"hear what the installer got wrong"_s,
                        u"have your recipe for indigo"_s,
                        u"ask about the Sunday service"_s,
                        u"know how cold the vault is"_s,
                        u"bring my grandfather's set"_s,
                        u"look at your gauge code"_s,
                        u"hear which label people read"_s,
                        u"test the clue writer"_s,
                        u"join the planting day"_s,
                        u"understand the false alarms"_s,
                        u"hear what changed after the fines went"_s,
                        u"see the sorting line"_s,
                        u"sit in the booth once"_s,
                        u"copy your spreadsheet"_s,
                        u"watch one print"_s,
                        u"follow the next launch"_s,
                        u"hear how the first case was found"_s};

QSet<QString> trigramsOf(const QString& text)
{
    QStringList words;
    for (const QString& word : text.toLower().split(u' ', Qt::SkipEmptyParts))
        words << word;
    QSet<QString> trigrams;
    for (qsizetype i = 0; i + 3 <= words.size(); ++i)
        trigrams << words.mid(i, 3).join(u' ');
    return trigrams;
}

double alike(const QString& one, const QString& other)
{
    const QSet<QString> a = trigramsOf(one);
    const QSet<QString> b = trigramsOf(other);
    const auto shared = double((a & b).size());
    return shared / (double(a.size() + b.size()) - shared);
}

// Neither a greeting or a sign-off, nor only about who writes, which is the same for everyone.
bool isOfThisNote(const drafting::Passage& passage)
{
    const bool isAround =
        (passage.says & (drafting::bit(drafting::Atom::Greeting) | drafting::bit(drafting::Atom::SignOff))) !=
        0;
    const bool isAboutSender =
        !passage.sources.empty() && std::ranges::all_of(passage.sources, [](const drafting::Source& source) {
            return source.from.startsWith(u"sender");
        });
    return !isAround && !isAboutSender;
}

class BatchTest : public tests::WindowFixture
{
protected:
    ContactId addMet(const QString& name, const QString& topic, const QString& ask = {})
    {
        contacts::Contact person;
        person.id = ContactId(name); // as the id, so the wording
        person.name = name;
        person.met.where = u"at PyData Manchester"_s;
        person.met.on = PartialDate(QDate(2026, 11, 18));
        contacts::Fact fact;
        fact.text = topic;
        person.facts = {fact};
        if (!ask.isEmpty()) {
            fact.kind = contacts::FactKind::Ask;
            fact.text = ask;
            person.facts.push_back(fact);
        }
        return add(person);
    }
    void draftForAll()
    {
        part<QListView>(u"peopleList"_s)->selectAll();
        part<QAction>(u"draftForAll"_s)->trigger();
    }
    bool waitForQueue()
    {
        return QTest::qWaitFor([this] { return part<QWidget>(u"draftQueue"_s)->isVisible(); }, 20'000);
    }
    QString words(const QString& name) { return part<QLabel>(name)->text(); }
    QPlainTextEdit* note() { return part<QPlainTextEdit>(u"queueNote"_s); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(note(), key, modifiers); }
    QString saved(const ContactId& id)
    {
        const auto draft = m_notebook->draft(id);
        return draft && *draft ? (*draft)->text : QString();
    }
    bool isSummary() { return part<QWidget>(u"batchSummary"_s)->isVisible(); }
};

TEST_F(BatchTest, DraftsAreAcceptedChangedAndSkippedByKeyboard)
{
    const ContactId ana = addMet(u"Ana Ruiz"_s, u"bread ovens"_s);
    const ContactId ben = addMet(u"Ben Cole"_s, u"ferry queues"_s);
    const ContactId cleo = addMet(u"Cleo Marsh"_s, u"choir scores"_s);
    openWindow();
    draftForAll();
    ASSERT_TRUE(waitForQueue());
    EXPECT_EQ(words(u"queueName"_s), u"Ana Ruiz"_s);
    EXPECT_TRUE(words(u"queueLeft"_s).startsWith(u"2 more"_s)) << qPrintable(words(u"queueLeft"_s));
    EXPECT_TRUE(note()->hasFocus());
    const QString first = note()->toPlainText();
    press(Qt::Key_N);
    const QString second = note()->toPlainText();
    EXPECT_NE(second, first);
    press(Qt::Key_Return);
    EXPECT_EQ(saved(ana), second);

    EXPECT_EQ(words(u"queueName"_s), u"Ben Cole"_s);
    press(Qt::Key_S);
    EXPECT_EQ(saved(ben), QString());

    EXPECT_EQ(words(u"queueName"_s), u"Cleo Marsh"_s);
    press(Qt::Key_E);
    QTest::keyClicks(note(), u" See you, S"_s);
    EXPECT_TRUE(note()->toPlainText().endsWith(u" See you, S"_s)) << "letters are letters while editing";
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(saved(cleo).endsWith(u" See you, S"_s));
    EXPECT_TRUE(isSummary());
    EXPECT_TRUE(words(u"batchSentence"_s).startsWith(u"2 drafts are waiting"_s))
        << qPrintable(words(u"batchSentence"_s));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(part<QWidget>(u"note"_s)->isVisible());
}

TEST_F(BatchTest, AcceptedDraftsAreOneUndoStep)
{
    const ContactId ana = addMet(u"Ana Ruiz"_s, u"bread ovens"_s);
    const ContactId ben = addMet(u"Ben Cole"_s, u"ferry queues"_s);
    openWindow();
    draftForAll();
    ASSERT_TRUE(waitForQueue());
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_FALSE(saved(ana).isEmpty());
    part<QAbstractButton>(u"closeBatch"_s)->click();
    part<QListView>(u"peopleList"_s)->setFocus();
    part<QAction>(u"undo"_s)->trigger();
    EXPECT_EQ(saved(ana), QString());
    EXPECT_EQ(saved(ben), QString());
    part<QAction>(u"redo"_s)->trigger();
    EXPECT_FALSE(saved(ana).isEmpty());
    EXPECT_FALSE(saved(ben).isEmpty());
}

TEST_F(BatchTest, WhatIsBeingWrittenIsNotReplacedWithoutSayingSo)
{
    const ContactId ana = addMet(u"Ana Ruiz"_s, u"bread ovens"_s);
    ASSERT_TRUE(
        m_notebook->saveDraft(ana, {.tone = {}, .subject = {}, .text = u"Hi Ana, my own words"_s}).ok());
    openWindow();
    draftForAll();
    ASSERT_TRUE(waitForQueue());
    EXPECT_TRUE(part<QWidget>(u"queueExisting"_s)->isVisible());
    EXPECT_TRUE(words(u"queueExisting"_s).contains(u"my own words"_s));
    EXPECT_EQ(part<QAbstractButton>(u"acceptDraft"_s)->text(), u"Replace it"_s);
    EXPECT_EQ(saved(ana), u"Hi Ana, my own words"_s);
    press(Qt::Key_Return);
    EXPECT_NE(saved(ana), u"Hi Ana, my own words"_s);
    part<QAbstractButton>(u"closeBatch"_s)->click();
    part<QListView>(u"peopleList"_s)->setFocus();
    part<QAction>(u"undo"_s)->trigger();
    EXPECT_EQ(saved(ana), u"Hi Ana, my own words"_s);
}

TEST_F(BatchTest, PeopleWithoutFactsAreListedByWhatToFindOutAndLeadThere)
{
    addMet(u"Ana Ruiz"_s, u"bread ovens"_s);
    const ContactId zoe = add(u"Zoe Unknown"_s);
    openWindow();
    draftForAll();
    ASSERT_TRUE(waitForQueue());
    EXPECT_TRUE(words(u"queueLeft"_s).startsWith(u"The last one"_s));
    press(Qt::Key_S);
    ASSERT_TRUE(isSummary());
    QStringList headings;
    for (const QLabel* label : part<QWidget>(u"batchSummary"_s)->findChildren<QLabel*>())
        headings << label->text();
    EXPECT_TRUE(headings.contains(u"Find out first: how you met."_s)) << qPrintable(headings.join(u'|'));
    auto* person = part<QAbstractButton>(u"lackingPerson"_s);
    EXPECT_EQ(person->text(), u"Zoe Unknown"_s);
    person->click();
    EXPECT_EQ(part<QListView>(u"peopleList"_s)->currentIndex().data().toString(), u"Zoe Unknown"_s);
    EXPECT_TRUE(isSummary()) << "the list stays for the next one";
    EXPECT_EQ(saved(zoe), QString());
}

TEST_F(BatchTest, StoppingKeepsWhatWasMadeAndTheRestCanBeLookedAtLater)
{
    for (int i = 0; i < 30; ++i)
        addMet(u"Person %1 Okafor"_s.arg(10 + i), u"bread ovens"_s);
    openWindow();
    draftForAll();
    EXPECT_TRUE(part<QWidget>(u"batchProgress"_s)->isVisible()) << "the window lives while drafts are made";
    part<QAbstractButton>(u"stopBatch"_s)->click();
    EXPECT_TRUE(isSummary()) << "nothing was made yet";
    draftForAll();
    ASSERT_TRUE(waitForQueue());
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    ASSERT_TRUE(isSummary());
    EXPECT_TRUE(words(u"batchSentence"_s).contains(u"28 are left"_s) ||
                words(u"batchSentence"_s).contains(u"29 are left"_s))
        << qPrintable(words(u"batchSentence"_s));
    part<QAbstractButton>(u"goOn"_s)->click();
    EXPECT_TRUE(part<QWidget>(u"draftQueue"_s)->isVisible());
}

TEST_F(BatchTest, AnAcceptedDraftIsInTheComposerOfItsPerson)
{
    const ContactId ana = addMet(u"Ana Ruiz"_s, u"bread ovens"_s);
    openWindow();
    draftForAll();
    ASSERT_TRUE(waitForQueue());
    const QString text = note()->toPlainText();
    press(Qt::Key_Return);
    part<QAbstractButton>(u"closeBatch"_s)->click();
    EXPECT_EQ(part<QPlainTextEdit>(u"note"_s)->toPlainText(), text);
    EXPECT_EQ(saved(ana), text);
}

TEST_F(BatchTest, NobodySelectedDraftsForNobody)
{
    add(u"Ana Ruiz"_s);
    openWindow();
    part<QListView>(u"peopleList"_s)->clearSelection();
    part<QAction>(u"draftForAll"_s)->trigger();
    EXPECT_EQ(m_window->findChild<QWidget*>(u"batch"_s), nullptr);
    EXPECT_TRUE(part<QWidget>(u"note"_s)->isVisible());
}

TEST_F(BatchTest, ThirtyNotesFromOneEventReadAsIfEachWereWrittenAlone)
{
    contacts::SenderProfile priya;
    priya.name = u"Priya Nair"_s;
    priya.role = u"statistics student"_s;
    ASSERT_TRUE(m_notebook->setSender(priya).ok());
    std::vector<ContactId> people;
    for (qsizetype i = 0; i < kTopics.size(); ++i)
        people.push_back(addMet(u"Person%1 Okafor"_s.arg(10 + i), kTopics[i], kAsks[i]));
    openWindow();
    draftForAll();
    ASSERT_TRUE(waitForQueue());
    for (std::size_t i = 0; i < people.size(); ++i)
        press(Qt::Key_Return);
    ASSERT_TRUE(isSummary());

    QStringList texts;
    QHash<QString, int> sentences;
    for (const ContactId& id : people) {
        const auto draft = *m_notebook->draft(id);
        ASSERT_TRUE(draft.has_value());
        texts << draft->text;
        for (const drafting::DraftedStretch& part : drafting::originFromJson(draft->origin)) {
            if (isOfThisNote(part.passage))
                ++sentences[part.passage.text];
        }
    }
    for (auto sentence = sentences.cbegin(); sentence != sentences.cend(); ++sentence)
        EXPECT_EQ(sentence.value(), 1) << qPrintable(sentence.key());
    // What all thirty must share, the place, the day and who writes, is a good part of two short notes.
    int pairs = 0;
    int alikes = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            ++pairs;
            alikes += alike(texts[i], texts[j]) > 0.30 ? 1 : 0;
            EXPECT_LE(alike(texts[i], texts[j]), 0.40) << qPrintable(texts[i] + u'\n' + texts[j]);
        }
    }
    EXPECT_LE(alikes, pairs / 100) << "of " << pairs;
}

} // namespace
