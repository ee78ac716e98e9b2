// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer_fixture.h"

#include "ui/composer/drafts/draft_desk.h"
#include "ui/composer/live_critique.h"
#include "ui/composer/review/finding_row.h"
#include "ui/composer/review/objection_row.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::tests;

namespace {

using ComposerPaneTest = ComposerTest;

// The rules of the findings that are shown in the list, worst first.
QStringList shownRules(const ui::ComposerPane& pane)
{
    QStringList rules;
    for (const auto* row : pane.findChildren<ui::FindingRow*>()) {
        if (row->isVisibleTo(&pane))
            rules.append(row->finding().rule);
    }
    return rules;
}

void choose(const ui::ComposerPane& pane, contacts::Channel channel)
{
    auto* combo = pane.findChild<QComboBox*>(u"channel"_s);
    combo->setCurrentIndex(combo->findData(static_cast<int>(channel)));
}

TEST_F(ComposerPaneTest, InvitesToWriteToThePersonByName)
{
    EXPECT_TRUE(editor().placeholderText().contains(u"Tom"_s)) << qPrintable(editor().placeholderText());
    EXPECT_TRUE(editor().placeholderText().contains(u"Ctrl+D"_s));
    EXPECT_EQ(shown("counter"), u"200 left"_s);
}

TEST_F(ComposerPaneTest, NobodyChosenCanBeWrittenToOrCopied)
{
    pane->clear();
    EXPECT_FALSE(pane->isEnabled());
    pane->draft();
    pane->copyNote();
    EXPECT_TRUE(editor().text().isEmpty());
    EXPECT_TRUE(clipboard.text.isEmpty());
}

TEST_F(ComposerPaneTest, TheCounterCountsDownAndSaysInWordsHowMuchIsOver)
{
    editor().start(QString(157, u'a'));
    EXPECT_EQ(shown("counter"), u"43 left"_s);
    editor().start(QString(212, u'a'));
    EXPECT_TRUE(shown("counter").endsWith(u"12 over"_s)) << qPrintable(shown("counter"));
}

TEST_F(ComposerPaneTest, ADraftIsOneUndoStepAndTheEarlierTextIsNotLost)
{
    type(u"My own words"_s);
    pane->draft();
    ASSERT_TRUE(editor().text().contains(u"Tom"_s)) << qPrintable(editor().text());
    editor().undo();
    EXPECT_EQ(editor().text(), u"My own words"_s);
}

TEST_F(ComposerPaneTest, AnotherVersionIsAnother)
{
    pane->draft();
    const QString first = editor().text();
    pane->drafts().anotherVersion();
    EXPECT_NE(editor().text(), first);
}

TEST_F(ComposerPaneTest, ShorterIsShorterOrSaysThatItCannotBe)
{
    pane->draft();
    const QString first = editor().text();
    pane->drafts().shorter();
    if (editor().text() == first)
        EXPECT_TRUE(shown("advice").contains(u"short"_s));
    else
        EXPECT_LT(editor().text().size(), first.size());
}

TEST_F(ComposerPaneTest, AnEmptyProfileIsAskedForOnce)
{
    ASSERT_TRUE(book->setSender({}));
    QSignalSpy needed(pane.get(), &ui::ComposerPane::senderNeeded);
    pane->draft();
    pane->drafts().anotherVersion();
    pane->draft();
    EXPECT_EQ(needed.count(), 1);
}

TEST_F(ComposerPaneTest, WithNothingHonestToSayTheOwnWordsStayAndAdviceIsGiven)
{
    pane->showContact(ana);
    type(u"Hello Ana"_s);
    pane->draft();
    EXPECT_EQ(editor().text(), u"Hello Ana"_s);
    EXPECT_TRUE(shown("advice").contains(u"how you met"_s)) << qPrintable(shown("advice"));
}

TEST_F(ComposerPaneTest, AWrongNameIsFixedInOneUndoStep)
{
    type(u"Hi Tim, thank you for the talk at PyData Manchester. "_s);
    const QString before = editor().text();
    pane->applyFix();
    EXPECT_TRUE(editor().text().startsWith(u"Hi Tom,"_s)) << qPrintable(editor().text());
    editor().undo();
    EXPECT_EQ(editor().text(), before);
}

TEST_F(ComposerPaneTest, AFixIsNeverAppliedToWordsItWasNotAbout)
{
    type(u"Hi Tim, thank you for the talk. "_s);
    waitForCritic();
    auto* row = pane->findChild<ui::FindingRow*>();
    ASSERT_NE(row, nullptr);
    ASSERT_TRUE(row->finding().fix.has_value());
    editor().start(u"Dear all, we met."_s);
    Q_EMIT row->fixAsked();
    EXPECT_EQ(editor().text(), u"Dear all, we met."_s);
}

TEST_F(ComposerPaneTest, FindingsComeAfterAPauseAndGoWhenSettled)
{
    type(u"Hi Tim, thank you for the talk. "_s);
    EXPECT_TRUE(shownRules(*pane).isEmpty());
    waitForCritic();
    EXPECT_TRUE(shownRules(*pane).contains(u"wrong-name"_s) || shownRules(*pane).contains(u"name-form"_s))
        << qPrintable(shownRules(*pane).join(u' '));
    pane->applyFix();
    EXPECT_FALSE(shownRules(*pane).contains(u"wrong-name"_s));
    EXPECT_FALSE(shownRules(*pane).contains(u"name-form"_s));
}

TEST_F(ComposerPaneTest, AClickOnALineOfTheRecipientSelectsTheWordsBehindIt)
{
    editor().start(
        u"Hi Tom, it was good to talk about forecasting sparse sales at PyData Manchester. Priya"_s);
    pane->findChild<ui::LiveCritique*>()->check();
    for (auto* row : pane->findChildren<ui::ObjectionRow*>()) {
        row->click();
        if (editor().textCursor().hasSelection())
            return;
    }
    ADD_FAILURE() << "no objection is answered or raised by any words";
}

TEST_F(ComposerPaneTest, TheObjectionsAreToldInWordsToAScreenReader)
{
    editor().start(
        u"Hi Tom, it was good to talk about forecasting sparse sales at PyData Manchester. Priya"_s);
    pane->findChild<ui::LiveCritique*>()->check();
    const auto rows = pane->findChildren<ui::ObjectionRow*>();
    ASSERT_EQ(rows.size(), 7);
    for (const auto* row : rows) {
        const QString name = row->accessibleName();
        EXPECT_TRUE(name.startsWith(u"Answered: "_s) || name.startsWith(u"Open: "_s) ||
                    name.startsWith(u"Raised: "_s))
            << qPrintable(name);
    }
}

TEST_F(ComposerPaneTest, TextIsSavedAsTypedAndRestoredWithItsChannelToneAndSubject)
{
    choose(*pane, contacts::Channel::Email);
    pane->findChild<QComboBox*>(u"tone"_s)->setCurrentIndex(2);
    pane->findChild<QLineEdit*>(u"subject"_s)->setText(u"Sparse sales"_s);
    type(u"Dear Tom, a draft."_s);
    QSignalSpy saved(book.get(), &notebook::Notebook::draftChanged);
    ASSERT_TRUE(saved.wait(5000));
    openPane();
    choose(*pane, contacts::Channel::LinkedIn200);
    pane->showContact(tom);
    EXPECT_EQ(editor().text(), u"Dear Tom, a draft."_s);
    EXPECT_EQ(pane->findChild<QLineEdit*>(u"subject"_s)->text(), u"Sparse sales"_s);
    EXPECT_TRUE(pane->findChild<QLineEdit*>(u"subject"_s)->isVisibleTo(pane.get()));
    EXPECT_EQ(pane->findChild<QComboBox*>(u"tone"_s)->currentIndex(), 2);
}

TEST_F(ComposerPaneTest, GoingToSomeoneElseSavesAtOnceAndComingBackBringsTheTextBack)
{
    type(u"For Tom"_s);
    pane->showContact(ana);
    EXPECT_TRUE(editor().text().isEmpty());
    EXPECT_FALSE(editor().document()->isUndoAvailable()) << "Tom's words could come back in Ana's note";
    ASSERT_TRUE((*book->draft(tom.id)).has_value());
    pane->showContact(tom);
    EXPECT_EQ(editor().text(), u"For Tom"_s);
}

TEST_F(ComposerPaneTest, TheSamePersonAgainKeepsTextAndUndo)
{
    type(u"For Tom"_s);
    pane->showContact(fresh(tom));
    EXPECT_EQ(editor().text(), u"For Tom"_s);
    EXPECT_TRUE(editor().document()->isUndoAvailable());
}

TEST_F(ComposerPaneTest, CopyTrimsRecordsAndCanBeUndone)
{
    editor().start(u"Hi Tom, good to meet you.  \n\n "_s);
    pane->copyNote();
    EXPECT_EQ(clipboard.text, u"Hi Tom, good to meet you."_s);
    ASSERT_EQ(sentTo(tom), 1);
    EXPECT_EQ(fresh(tom).history.back().on, PartialDate(QDate(2026, 11, 22)));
    ASSERT_FALSE(said.empty());
    EXPECT_TRUE(said.back().sentence.startsWith(u"Copied, and noted as sent to Tom today."_s));
    stack.undo();
    EXPECT_EQ(sentTo(tom), 0);
}

TEST_F(ComposerPaneTest, TheSameNoteCopiedTwiceIsNotedOnce)
{
    editor().start(u"Hi Tom, good to meet you."_s);
    pane->copyNote();
    pane->copyNote();
    EXPECT_EQ(sentTo(tom), 1);
}

TEST_F(ComposerPaneTest, AFollowUpIsOfferedForTwoWeeksAfterANote)
{
    editor().start(u"Hi Tom, good to meet you."_s);
    pane->copyNote();
    ASSERT_FALSE(said.empty());
    ASSERT_TRUE(said.back().action);
    EXPECT_EQ(said.back().actionLabel, u"Follow up in two weeks"_s);
    const auto action = said.back().action;
    action();
    const contacts::Interaction entry = fresh(tom).history.back();
    EXPECT_EQ(entry.kind, contacts::Interaction::followUp());
    EXPECT_EQ(entry.on, PartialDate(QDate(2026, 12, 6)));
}

TEST_F(ComposerPaneTest, CopyingWithSomethingThatWouldStopThemIsPossibleAndSaysSo)
{
    editor().start(u"Hi Tim, thank you for the talk at PyData Manchester."_s);
    pane->copyNote();
    EXPECT_TRUE(clipboard.text.startsWith(u"Hi Tim"_s));
    ASSERT_FALSE(said.empty());
    EXPECT_TRUE(said.back().sentence.contains(u"would stop Tom"_s)) << qPrintable(said.back().sentence);
}

TEST_F(ComposerPaneTest, NothingToCopyIsSaidKindlyAndRecordsNothing)
{
    editor().start(u" \n "_s);
    pane->copyNote();
    EXPECT_TRUE(clipboard.text.isEmpty());
    EXPECT_EQ(sentTo(tom), 0);
    ASSERT_EQ(said.size(), 1U);
    EXPECT_TRUE(said.front().sentence.contains(u"nothing to copy"_s));
}

TEST_F(ComposerPaneTest, SomeoneDeletedIsNoLongerWrittenTo)
{
    type(u"For Tom"_s);
    contacts::ContactChanges gone{{.before = fresh(tom), .after = {}}};
    ASSERT_TRUE(book->apply(gone).ok());
    EXPECT_FALSE(pane->isEnabled());
    EXPECT_TRUE(editor().text().isEmpty());
}

TEST_F(ComposerPaneTest, LongAndRightToLeftNamesKeepThePaneNarrow)
{
    contacts::Contact person;
    person.name = QString(300, u'W');
    pane->showContact(add(person));
    EXPECT_LT(pane->minimumSizeHint().width(), 420);
    contacts::Contact noa;
    noa.name = u"נועה כהן"_s;
    pane->showContact(add(noa));
    EXPECT_TRUE(editor().placeholderText().contains(QChar(0x2068))) << "the name isn't isolated";
}

} // namespace
