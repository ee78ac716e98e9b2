// SPDX-License-Identifier: GPL-3.0-or-later
// What a note was made from, and whether that still holds.
#include "ui/composer/composer_fixture.h"
#include "ui/composer/drafts/draft_desk.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::tests;

namespace {

class ComposerSourcesTest : public ComposerTest
{
protected:
    // Changes Tom in the notebook, as the page does.
    void change(const std::function<void(contacts::Contact&)>& edit)
    {
        const contacts::Contact before = fresh(tom);
        contacts::Contact after = before;
        edit(after);
        contacts::ContactChanges changes{{.before = before, .after = after}};
        ASSERT_TRUE(book->apply(changes).ok());
    }
    QString outdated() const { return shown("outdatedSentence"); }
    QString originAtWords(const QString& words) const
    {
        return pane->drafts().originAt(editor().text().indexOf(words) + 1);
    }
};

TEST_F(ComposerSourcesTest, APhraseTellsItsFactEvenInAnEditedNote)
{
    pane->draft();
    EXPECT_TRUE(originAtWords(u"sparse"_s).contains(u"forecasting sparse sales"_s));
    type(u" Something of mine."_s);
    EXPECT_TRUE(originAtWords(u"sparse"_s).contains(u"forecasting sparse sales"_s));
    EXPECT_EQ(originAtWords(u"Something"_s), QString());
}

TEST_F(ComposerSourcesTest, AChangedFactMarksTheNoteAndDraftAgainMendsIt)
{
    pane->draft();
    EXPECT_EQ(outdated(), QString());
    change([](contacts::Contact& contact) { contact.facts[0].text = u"forecasting bread"_s; });
    EXPECT_EQ(outdated(), u"Something you noted has changed since this was drafted."_s);
    EXPECT_EQ(originAtWords(u"sparse"_s), u"What this says has changed since it was drafted."_s);
    const QString before = editor().text();
    pane->findChild<QPushButton*>(u"draftAgain"_s)->click();
    EXPECT_TRUE(editor().text().contains(u"forecasting bread"_s)) << qPrintable(editor().text());
    EXPECT_EQ(outdated(), QString());
    editor().undo();
    EXPECT_EQ(editor().text(), before);
    EXPECT_NE(outdated(), QString());
}

TEST_F(ComposerSourcesTest, AFactMadePrivateOrDeletedMarksTheNote)
{
    pane->draft();
    change([](contacts::Contact& contact) { contact.facts[0].isPrivate = true; });
    EXPECT_NE(outdated(), QString());
    EXPECT_FALSE(originAtWords(u"sparse"_s).contains(u"sparse"_s)) << "what is private now isn't shown";
    change([](contacts::Contact& contact) { contact.facts[0].isPrivate = false; });
    EXPECT_EQ(outdated(), QString()) << "it holds again";
    change([](contacts::Contact& contact) { contact.facts.clear(); });
    EXPECT_NE(outdated(), QString());
}

TEST_F(ComposerSourcesTest, HowYouMetIsNamed)
{
    pane->draft();
    change([](contacts::Contact& contact) { contact.met.where = u"at the station"_s; });
    EXPECT_EQ(outdated(), u"How you met has changed since this was drafted."_s);
}

TEST_F(ComposerSourcesTest, ALockDoesNotHoldWhatNoLongerIsTrue)
{
    pane->draft();
    QTextCursor cursor = editor().textCursor();
    cursor.setPosition(static_cast<int>(editor().text().indexOf(u"PyData"_s)));
    editor().setTextCursor(cursor);
    pane->drafts().toggleLock();
    change([](contacts::Contact& contact) { contact.met.where = u"the Hay Fair"_s; });
    pane->findChild<QPushButton*>(u"draftAgain"_s)->click();
    EXPECT_FALSE(editor().text().contains(u"PyData"_s)) << qPrintable(editor().text());
    EXPECT_TRUE(editor().text().contains(u"Hay Fair"_s));
}

TEST_F(ComposerSourcesTest, TheMarkOutlivesTheWindow)
{
    pane->draft();
    pane.reset();
    change([](contacts::Contact& contact) { contact.facts[0].text = u"forecasting bread"_s; });
    openPane();
    pane->showContact(fresh(tom));
    EXPECT_NE(outdated(), QString());
    pane->showContact(ana);
    EXPECT_EQ(outdated(), QString());
}

TEST_F(ComposerSourcesTest, OnesOwnWordsAreNeverOutOfDate)
{
    type(u"Hi Tom, PyData Manchester was a good day."_s);
    change([](contacts::Contact& contact) { contact.met.where = u"at the station"_s; });
    EXPECT_EQ(outdated(), QString());
}

} // namespace
