// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer_fixture.h"

#include "notebook/personal_words.h"
#include "support/dictionaries.h"
#include "ui/composer/live_critique.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::tests;

namespace {

class ComposerSpellingTest : public ComposerTest
{
protected:
    ui::LiveCritique& critique() const { return *pane->findChild<ui::LiveCritique*>(); }
    // The words that are shown as misspelled.
    QStringList misspelled() const
    {
        QStringList words;
        for (const critique::Finding& finding : critique().shownFindings()) {
            if (finding.rule == u"spelling"_s)
                words << finding.range.in(editor().text()).toString();
        }
        return words;
    }
    // Writes, and waits for the dictionary, which is read after the first paint.
    void write(const QString& text, const QStringList& expected) const
    {
        editor().replaceAll(text);
        critique().check();
        EXPECT_TRUE(QTest::qWaitFor([&] { return misspelled() == expected; }))
            << misspelled().join(u", "_s).toStdString();
    }
    // Opens the menu over a place in the note and chooses from it.
    void choose(qsizetype position, const QString& text) const
    {
        QTextCursor cursor(editor().document());
        cursor.setPosition(static_cast<int>(position));
        editor().setTextCursor(cursor);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1), Qt::NoModifier);
        QCoreApplication::sendEvent(&editor(), &event);
        QMenu* menu = editor().findChild<QMenu*>(u"noteMenu"_s);
        ASSERT_NE(menu, nullptr);
        const auto actions = menu->actions();
        const auto chosen = std::ranges::find(actions, text, &QAction::text);
        EXPECT_NE(chosen, actions.end()) << text.toStdString();
        if (chosen != actions.end())
            (*chosen)->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    LittleDictionary dictionary{"did\nyou\nreceive\nthe\nsensor\nwe\nmet\nat\nin\nit\nis\ngood"};
    const QString kNote = u"Hi Tom, did you recieve the sensor? We met at PyData Manchester in October."_s;
};

TEST_F(ComposerSpellingTest, ASuggestionIsWrittenAndUndoneAsOneStep)
{
    write(kNote, {u"recieve"_s});
    choose(18, u"receive"_s);
    EXPECT_EQ(editor().text(), QString(kNote).replace(u"recieve"_s, u"receive"_s));
    EXPECT_EQ(misspelled(), QStringList());
    editor().undo();
    EXPECT_EQ(editor().text(), kNote);
}

TEST_F(ComposerSpellingTest, AWordOfOnesOwnIsKeptInTheNotebookAndCanBeUndone)
{
    write(u"Hi Tom, did you receive the zorbograph? We met at PyData Manchester in October."_s,
          {u"zorbograph"_s});
    choose(30, u"Add “zorbograph” to your dictionary"_s);
    EXPECT_EQ(misspelled(), QStringList());
    EXPECT_EQ(notebook::personalWords(*book->setting(notebook::personalWordsSetting())),
              QStringList{u"zorbograph"_s});
    stack.undo();
    EXPECT_EQ(misspelled(), QStringList{u"zorbograph"_s});
}

TEST_F(ComposerSpellingTest, TheMenuKeepsTheEditorsOwnEntries)
{
    write(kNote, {u"recieve"_s});
    choose(18, u"receive"_s);
    editor().selectAll();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1), Qt::NoModifier);
    QCoreApplication::sendEvent(&editor(), &event);
    const QMenu* menu = editor().findChild<QMenu*>(u"noteMenu"_s);
    ASSERT_NE(menu, nullptr);
    EXPECT_TRUE(std::ranges::any_of(menu->actions(), [](const QAction* action) {
        return action->objectName() == u"edit-copy"_s && action->isEnabled();
    }));
}

TEST_F(ComposerSpellingTest, AHalfTypedWordIsNotMisspelledYet)
{
    type(u"Hi Tom, did you recie"_s);
    write(editor().text(), {u"recie"_s}); // known to be wrong by now
    editor().start({});
    type(u"Hi Tom, did you recie"_s);
    critique().check();
    EXPECT_EQ(misspelled(), QStringList());
    type(u" "_s);
    critique().check();
    EXPECT_EQ(misspelled(), QStringList{u"recie"_s});
}

} // namespace
