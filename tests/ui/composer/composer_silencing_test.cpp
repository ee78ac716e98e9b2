// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer_fixture.h"

#include "ui/composer/live_critique.h"
#include "ui/composer/review/finding_row.h"
#include "ui/composer/review/findings_list.h"
#include "ui/composer/silencer.h"
#include "ui/shell/dialogs/silenced_dialog.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::tests;
using notebook::SilenceScope;

namespace {

class ComposerSilencingTest : public ComposerTest
{
protected:
    const critique::CritiqueReport& report() const { return pane->findChild<ui::LiveCritique*>()->report(); }
    bool says(const QString& rule) const
    {
        return std::ranges::find(report().findings, rule, &critique::Finding::rule) !=
               report().findings.end();
    }
    void write(const QString& text) const
    {
        editor().replaceAll(text);
        pane->findChild<ui::LiveCritique*>()->check();
    }
    ui::FindingRow* rowOf(const QString& rule) const
    {
        for (ui::FindingRow* row : pane->findChildren<ui::FindingRow*>()) {
            if (row->finding().rule == rule && row->isVisibleTo(pane.get()))
                return row;
        }
        return nullptr;
    }
    // Chooses from the row's menu.
    void silence(const QString& rule, int choice) const
    {
        ui::FindingRow* row = rowOf(rule);
        ASSERT_NE(row, nullptr) << rule.toStdString();
        row->findChild<QToolButton*>(u"silence"_s)->click();
        QMenu* menu = row->findChild<QMenu*>(u"silenceMenu"_s);
        ASSERT_NE(menu, nullptr);
        QList<QAction*> choices;
        std::ranges::copy_if(menu->actions(), std::back_inserter(choices),
                             [](const QAction* action) { return !action->isSeparator(); });
        ASSERT_EQ(choices.size(), 3);
        choices[choice]->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    bool isRetireOffered() const
    {
        return pane->findChild<QWidget*>(u"retireOffer"_s)->isVisibleTo(pane.get());
    }

    static constexpr int kHere = 0;
    static constexpr int kForPerson = 1;
    static constexpr int kEverywhere = 2;
    const QString kShout = u"Hi Tom, GREAT to meet you at PyData Manchester in October."_s;
};

TEST_F(ComposerSilencingTest, AFindingIsSilencedForThePersonSaidPlainlyAndUndone)
{
    write(kShout);
    ASSERT_TRUE(says(u"shouting"_s));
    const int score = report().score;
    silence(u"shouting"_s, kForPerson);
    EXPECT_FALSE(says(u"shouting"_s));
    EXPECT_GE(report().score, score);
    ASSERT_FALSE(said.empty());
    EXPECT_TRUE(said.back().sentence.contains(u"Tom"_s)) << said.back().sentence.toStdString();
    stack.undo();
    EXPECT_TRUE(says(u"shouting"_s));
    EXPECT_EQ(report().score, score);
    stack.redo();
    EXPECT_FALSE(says(u"shouting"_s));
}

TEST_F(ComposerSilencingTest, HereIsThisNoteOnlyAndEverywhereIsAllOfThem)
{
    const QString toAna = u"Hi Ana, your talk was GREAT."_s;
    write(kShout);
    silence(u"shouting"_s, kHere);
    EXPECT_FALSE(says(u"shouting"_s));
    pane->showContact(ana);
    write(toAna);
    EXPECT_TRUE(says(u"shouting"_s));
    silence(u"shouting"_s, kEverywhere);
    EXPECT_FALSE(says(u"shouting"_s));
}

TEST_F(ComposerSilencingTest, TheMessageTakesItBack)
{
    write(kShout);
    silence(u"shouting"_s, kEverywhere);
    ASSERT_FALSE(said.empty());
    ASSERT_TRUE(said.back().action);
    said.back().action();
    EXPECT_TRUE(says(u"shouting"_s));
}

TEST_F(ComposerSilencingTest, ARuleSilencedTwiceForOneReasonOffersToRetire)
{
    write(kShout);
    silence(u"shouting"_s, kHere);
    EXPECT_FALSE(isRetireOffered());
    pane->showContact(ana);
    write(u"Hi Ana, your talk was GREAT."_s);
    silence(u"shouting"_s, kForPerson);
    ASSERT_TRUE(isRetireOffered());
    pane->findChild<QPushButton*>(u"retire"_s)->click();
    EXPECT_FALSE(isRetireOffered());
    const auto silences = *book->silences();
    ASSERT_FALSE(silences.empty());
    EXPECT_EQ(silences.back().scope, SilenceScope::Everywhere);
    EXPECT_EQ(silences.back().rule, u"shouting"_s);
}

TEST_F(ComposerSilencingTest, TheOfferCanBeDeclined)
{
    write(kShout);
    silence(u"shouting"_s, kHere);
    pane->showContact(ana);
    write(u"Hi Ana, your talk was GREAT."_s);
    silence(u"shouting"_s, kHere);
    pane->findChild<QPushButton*>(u"keep"_s)->click();
    EXPECT_FALSE(isRetireOffered());
    EXPECT_EQ(book->silences()->size(), 2U);
}

TEST_F(ComposerSilencingTest, TheListShowsEachSilenceAndItsReachAndRemovesIt)
{
    write(kShout);
    silence(u"shouting"_s, kForPerson);
    ui::SilencedDialog dialog(*notebookEditor);
    const auto rows = [&] { return dialog.findChildren<QWidget*>(u"silence"_s); };
    ASSERT_EQ(rows().size(), 1);
    QStringList texts;
    for (const QLabel* label : rows().front()->findChildren<QLabel*>())
        texts << label->text();
    EXPECT_EQ(texts, (QStringList{u"Shouts, winks or abbreviates"_s, u"in notes to Tom"_s}));
    rows().front()->findChild<QToolButton*>()->click();
    EXPECT_TRUE(book->silences()->empty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows().empty(); }));
    stack.undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows().size() == 1; }));
}

TEST_F(ComposerSilencingTest, EverythingSafeIsOneUndoStepAndSaysHowMuch)
{
    const QString text = u"Hi Daniel, GREAT to meet you at PyData Manchester in October!!!"_s;
    write(text);
    pane->fixEverythingSafe();
    EXPECT_EQ(editor().text(), u"Hi Tom, great to meet you at PyData Manchester in October!"_s);
    EXPECT_EQ(said.back().sentence, u"3 things fixed. Undo takes all of it back."_s);
    editor().undo();
    EXPECT_EQ(editor().text(), text);
}

TEST_F(ComposerSilencingTest, WithNothingSafeItSaysSoAndChangesNothing)
{
    write(u"Hi Tom, could I pick your brain?"_s);
    pane->fixEverythingSafe();
    EXPECT_EQ(editor().text(), u"Hi Tom, could I pick your brain?"_s);
    EXPECT_FALSE(said.empty());
}

TEST_F(ComposerSilencingTest, TheSameFindingAgainLeavesItsRowAsItIs)
{
    write(kShout);
    const auto rows = pane->findChildren<ui::FindingRow*>();
    write(kShout + u" Thanks"_s);
    const auto after = pane->findChildren<ui::FindingRow*>();
    for (qsizetype i = 0; i < std::min(rows.size(), after.size()); ++i)
        EXPECT_EQ(rows[i], after[i]) << "rows are kept, so that focus and hover stay";
}

} // namespace
