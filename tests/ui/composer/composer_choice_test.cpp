// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing among drafts, changing one, and keeping or replacing its sentences, with the keys of the window.
#include "ui/composer/composer_fixture.h"
#include "ui/composer/drafts/draft_desk.h"
#include "ui/composer/sentences/alternatives_popup.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::tests;

namespace {

class ComposerChoiceTest : public ComposerTest
{
protected:
    void SetUp() override
    {
        ComposerTest::SetUp();
        rich.id = contacts::ContactId(u"dana"_s); // as the id, so the wording
        rich.name = u"Dana Whitfield"_s;
        rich.met = tom.met;
        rich.facts = {note(contacts::FactKind::Topic, u"ovens that bake by weather"_s),
                      note(contacts::FactKind::Shared, u"volunteer at food banks"_s),
                      note(contacts::FactKind::Thanks, u"lending me the soil probe"_s),
                      note(contacts::FactKind::Ask, u"hear how you chose your first team"_s),
                      note(contacts::FactKind::Work, u"talk on river gauges"_s)};
        rich = add(rich);
        pane->showContact(rich);
        auto* channel = pane->findChild<QComboBox*>(u"channel"_s);
        channel->setCurrentIndex(channel->findData(static_cast<int>(contacts::Channel::LinkedIn300)));
    }
    static contacts::Fact note(contacts::FactKind kind, const QString& text)
    {
        contacts::Fact fact;
        fact.kind = kind;
        fact.text = text;
        return fact;
    }
    template <class W = QWidget>
    W* part(const QString& name) const
    {
        W* found = pane->findChild<W*>(name);
        EXPECT_NE(found, nullptr) << qPrintable(name);
        return found;
    }
    QAbstractButton* button(const QString& name) const { return part<QAbstractButton>(name); }
    ui::DraftDesk& desk() const { return pane->drafts(); }
    void putCursorIn(const QString& words) const
    {
        const qsizetype at = editor().text().indexOf(words);
        ASSERT_GE(at, 0) << qPrintable(editor().text());
        QTextCursor cursor = editor().textCursor();
        cursor.setPosition(static_cast<int>(at + 1));
        editor().setTextCursor(cursor);
    }
    ui::AlternativesPopup* popup() const { return editor().findChild<ui::AlternativesPopup*>(); }
    // The sentence of the note that holds `words`, up to its full stop.
    QString sentenceWith(const QString& words) const
    {
        const QString text = editor().text();
        const qsizetype at = text.indexOf(words);
        const qsizetype before = std::max(text.lastIndexOf(u". "_s, at), text.lastIndexOf(u", "_s, at));
        return text.mid(before + 2, text.indexOf(u'.', at) - before - 1);
    }

    contacts::Contact rich;
};

TEST_F(ComposerChoiceTest, ThreeDraftsAreOfferedByWhatTheyBeginWith)
{
    EXPECT_FALSE(part<>(u"draftChoice"_s)->isVisible());
    pane->draft();
    ASSERT_TRUE(part<>(u"draftChoice"_s)->isVisible());
    const QString first = editor().text();
    EXPECT_TRUE(button(u"draft1"_s)->isChecked());
    EXPECT_FALSE(button(u"draft2"_s)->isChecked());
    EXPECT_NE(button(u"draft1"_s)->text(), button(u"draft2"_s)->text());
    EXPECT_NE(button(u"draft2"_s)->accessibleName(), QString());

    button(u"draft2"_s)->click();
    EXPECT_NE(editor().text(), first);
    EXPECT_TRUE(button(u"draft2"_s)->isChecked());
    EXPECT_FALSE(button(u"draft1"_s)->isChecked());
    editor().undo();
    EXPECT_EQ(editor().text(), first);
    EXPECT_TRUE(button(u"draft1"_s)->isChecked());
}

TEST_F(ComposerChoiceTest, TheChosenOneIsMarkedWithALineInTheAccentColor)
{
    pane->draft();
    const auto lastRow = [](QWidget& button) {
        return button.grab().toImage().pixelColor(button.width() / 2, button.height() - 1);
    };
    const QColor accent = pane->palette().color(QPalette::Highlight);
    EXPECT_EQ(lastRow(*button(u"draft1"_s)), accent);
    EXPECT_NE(lastRow(*button(u"draft2"_s)), accent);
}

TEST_F(ComposerChoiceTest, TheDraftsAreSteppedThroughRoundAndRound)
{
    pane->draft();
    const QString first = editor().text();
    desk().nextDraft();
    const QString second = editor().text();
    desk().nextDraft();
    const QString third = editor().text();
    EXPECT_EQ((QSet{first, second, third}.size()), 3);
    desk().nextDraft();
    EXPECT_EQ(editor().text(), first);
    desk().previousDraft();
    EXPECT_EQ(editor().text(), third);
    type(u" Mine."_s);
    EXPECT_FALSE(button(u"draft3"_s)->isChecked()) << "what was typed is no draft of ours";
    desk().nextDraft();
    EXPECT_EQ(editor().text(), first);
    editor().undo();
    EXPECT_TRUE(editor().text().endsWith(u" Mine."_s)) << "and comes back";
}

TEST_F(ComposerChoiceTest, LongerIsLongerAndSaysWhenItCannotBe)
{
    pane->draft();
    desk().shorter();
    const qsizetype brief = editor().text().size();
    desk().longer();
    EXPECT_GT(editor().text().size(), brief);
    for (int i = 0; i < 6; ++i)
        desk().longer();
    EXPECT_LE(editor().text().size(), 300);
    EXPECT_TRUE(shown("advice").contains(u"as long as"_s)) << qPrintable(shown("advice"));
}

TEST_F(ComposerChoiceTest, WarmerAndPlainerMoveTheToneInOneStep)
{
    auto* tone = part<QComboBox>(u"tone"_s);
    pane->draft();
    desk().warmer();
    EXPECT_TRUE(shown("advice").contains(u"warm"_s));
    const QString warm = editor().text();
    desk().plainer();
    EXPECT_EQ(tone->currentData().toInt(), static_cast<int>(drafting::Tone::Neutral));
    EXPECT_NE(editor().text(), warm);
    editor().undo();
    EXPECT_EQ(editor().text(), warm);
    desk().plainer();
    EXPECT_TRUE(shown("advice").contains(u"plain"_s));
    tone->setCurrentIndex(tone->findData(static_cast<int>(drafting::Tone::Formal)));
    desk().warmer();
    EXPECT_EQ(tone->currentData().toInt(), static_cast<int>(drafting::Tone::Neutral));
}

TEST_F(ComposerChoiceTest, ALockedSentenceStaysInEveryRedraft)
{
    pane->draft();
    putCursorIn(u"PyData"_s);
    const QString kept = sentenceWith(u"PyData"_s);
    desk().toggleLock();
    EXPECT_EQ(button(u"lockSentence"_s)->text(), u"Unlock"_s);
    for (int i = 0; i < 3; ++i) {
        desk().anotherVersion();
        EXPECT_EQ(editor().text().count(kept), 1) << qPrintable(kept + u" | "_s + editor().text());
    }
    desk().shorter();
    EXPECT_EQ(editor().text().count(kept), 1);
    putCursorIn(kept);
    desk().toggleLock();
    EXPECT_EQ(button(u"lockSentence"_s)->text(), u"Lock"_s);
}

TEST_F(ComposerChoiceTest, ASentenceOfOnesOwnCanBeLocked)
{
    pane->draft();
    QTextCursor cursor = editor().textCursor();
    cursor.setPosition(static_cast<int>(editor().text().indexOf(u". "_s) + 1));
    editor().setTextCursor(cursor);
    type(u" The coffee was awful."_s);
    putCursorIn(u"coffee"_s);
    EXPECT_EQ(part<QWidget>(u"sentenceOrigin"_s)->accessibleName(), u"Your own words."_s);
    EXPECT_FALSE(button(u"otherWays"_s)->isVisible());
    desk().toggleLock();
    desk().anotherVersion();
    EXPECT_TRUE(editor().text().contains(u"The coffee was awful. "_s)) << qPrintable(editor().text());
}

TEST_F(ComposerChoiceTest, LocksAndOriginsOutliveTheWindow)
{
    pane->draft();
    putCursorIn(u"PyData"_s);
    const QString kept = sentenceWith(u"PyData"_s);
    desk().toggleLock();
    openPane();
    pane->showContact(rich);
    putCursorIn(u"PyData"_s);
    EXPECT_EQ(button(u"lockSentence"_s)->text(), u"Unlock"_s);
    EXPECT_TRUE(button(u"otherWays"_s)->isVisible());
    desk().anotherVersion();
    EXPECT_EQ(editor().text().count(kept), 1);
}

TEST_F(ComposerChoiceTest, OtherWaysReplaceOneSentenceAndNothingElse)
{
    pane->draft();
    type(u" PS: mine."_s);
    putCursorIn(u"PyData"_s);
    const QString before = editor().text();
    desk().showOtherWays();
    ASSERT_NE(popup(), nullptr) << qPrintable(shown("advice"));
    auto* list = popup()->findChild<QListWidget*>();
    ASSERT_GT(list->count(), 0);
    EXPECT_EQ(list->currentRow(), 0);
    const QString way = list->item(0)->text();
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_TRUE(editor().text().contains(way)) << qPrintable(editor().text());
    EXPECT_TRUE(editor().text().endsWith(u" PS: mine."_s));
    EXPECT_NE(editor().text(), before);
    editor().undo();
    EXPECT_EQ(editor().text(), before);
}

TEST_F(ComposerChoiceTest, EscapeLeavesTheSentenceAsItIs)
{
    pane->draft();
    putCursorIn(u"PyData"_s);
    const QString before = editor().text();
    desk().showOtherWays();
    ASSERT_NE(popup(), nullptr);
    QTest::keyClick(popup()->findChild<QListWidget*>(), Qt::Key_Escape);
    EXPECT_EQ(editor().text(), before);
    EXPECT_FALSE(popup() && popup()->isVisible());
}

TEST_F(ComposerChoiceTest, AReplacedSentenceIsDraftedToo)
{
    pane->draft();
    putCursorIn(u"PyData"_s);
    desk().showOtherWays();
    QTest::keyClick(popup()->findChild<QListWidget*>(), Qt::Key_Return);
    putCursorIn(u"PyData"_s);
    EXPECT_TRUE(button(u"otherWays"_s)->isVisible());
    EXPECT_TRUE(part<QWidget>(u"sentenceOrigin"_s)->accessibleName().contains(u"PyData Manchester"_s));
}

TEST_F(ComposerChoiceTest, TheNotesMenuOffersTheSentencesWays)
{
    pane->draft();
    putCursorIn(u"PyData"_s);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&editor(), &event);
    auto* menu = editor().findChild<QMenu*>(u"noteMenu"_s);
    ASSERT_NE(menu, nullptr);
    QStringList texts;
    for (const QAction* action : menu->actions())
        texts << action->text().section(u'\t', 0, 0);
    EXPECT_TRUE(texts.contains(u"Other ways to say it"_s));
    EXPECT_TRUE(texts.contains(u"Lock the sentence"_s));
    menu->close();
}

TEST_F(ComposerChoiceTest, WhatSpeaksAgainstWritingIsSaidAtOnce)
{
    pane->showContact(tom);
    EXPECT_EQ(shown("advice"), QString());
    contacts::Contact sent = tom;
    sent.history.push_back({.kind = contacts::Interaction::sent(),
                            .on = PartialDate(QDate(2026, 11, 20)),
                            .channel = {},
                            .text = u"Hi"_s,
                            .outcome = {},
                            .extra = {}});
    pane->showContact(sent);
    EXPECT_TRUE(shown("advice").startsWith(u"Better to wait. "_s)) << qPrintable(shown("advice"));
    pane->showContact(ana);
    EXPECT_TRUE(shown("advice").startsWith(u"Better to send it without a note. "_s))
        << qPrintable(shown("advice"));
}

TEST_F(ComposerChoiceTest, AUsedUpMonthOfNotesIsSaidAndTheDraftStays)
{
    for (int i = 0; i < 5; ++i) {
        contacts::Contact other;
        other.name = u"Other %1"_s.arg(i);
        other.history = {{.kind = contacts::Interaction::sent(),
                          .on = PartialDate(QDate(2026, 11, 3)),
                          .channel = contacts::Channel::LinkedIn200,
                          .text = u"Hello number %1"_s.arg(i),
                          .outcome = {},
                          .extra = {}}};
        add(other);
    }
    auto* channel = part<QComboBox>(u"channel"_s);
    channel->setCurrentIndex(channel->findData(static_cast<int>(contacts::Channel::LinkedIn200)));
    pane->showContact(tom);
    EXPECT_TRUE(shown("advice").startsWith(
        u"Better to wait. This month's 5 notes are all sent; the next one can go out on December 1."_s))
        << qPrintable(shown("advice"));
    pane->draft();
    EXPECT_FALSE(editor().text().isEmpty());
    EXPECT_TRUE(shown("advice").startsWith(u"Better to wait. "_s)) << qPrintable(shown("advice"));
    // A limit that changes is heeded at once.
    ASSERT_TRUE(book->setSetting(u"notes.limit"_s, u"6"_s).ok());
    EXPECT_FALSE(shown("advice").contains(u"are all sent"_s)) << qPrintable(shown("advice"));
}

} // namespace
