// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printers.h"

#include "ui/composer/draft_editor.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wellmet;
using prose::TextRange;

namespace {

class OpenEditor : public ui::DraftEditor
{
public:
    using ui::DraftEditor::insertFromMimeData;
};

struct ComposerEditorTest : testing::Test
{
    ComposerEditorTest()
    {
        editor.show();
        QApplication::setActiveWindow(&editor);
        editor.setFocus();
    }
    OpenEditor editor;
};

TEST_F(ComposerEditorTest, PasteIsPlainText)
{
    QMimeData rich;
    rich.setHtml(u"<b>Hi</b> <font color=red>Tom</font>"_s);
    rich.setText(u"Hi Tom"_s);
    editor.insertFromMimeData(&rich);
    EXPECT_EQ(editor.text(), u"Hi Tom"_s);
    EXPECT_FALSE(editor.document()->toHtml().contains(u"red"_s));
}

TEST_F(ComposerEditorTest, TextIsGivenBackToTheLetter)
{
    const QString text = u"Bonjour\u00a0!\nZweite Zeile 👋🏽\n\n"_s;
    editor.start(text);
    EXPECT_EQ(editor.text(), text);
}

TEST_F(ComposerEditorTest, SeveralReplacementsAreOneUndoStep)
{
    editor.start(u"one two three"_s);
    editor.replace({{.range = {0, 3}, .with = u"eleven"_s}, {.range = {8, 5}, .with = u"thirteen"_s}});
    EXPECT_EQ(editor.text(), u"eleven two thirteen"_s);
    editor.undo();
    EXPECT_EQ(editor.text(), u"one two three"_s);
    EXPECT_FALSE(editor.document()->isUndoAvailable());
}

TEST_F(ComposerEditorTest, AWordIsHalfTypedUntilTheCursorLeavesIt)
{
    QTest::keyClicks(&editor, u"Hi conne"_s);
    EXPECT_EQ(editor.halfTypedWord(), (TextRange{3, 5}));
    QSignalSpy left(&editor, &ui::DraftEditor::wordLeft);
    QTest::keyClick(&editor, Qt::Key_Home);
    EXPECT_EQ(left.count(), 1);
    EXPECT_FALSE(editor.halfTypedWord());
}

TEST_F(ComposerEditorTest, AfterASpaceOrAnInsertedTextNoWordIsHalfTyped)
{
    QTest::keyClicks(&editor, u"Hi "_s);
    EXPECT_FALSE(editor.halfTypedWord());
    editor.replaceAll(u"Hi Tom"_s);
    EXPECT_FALSE(editor.halfTypedWord());
    editor.start(u"Hi Ana"_s);
    EXPECT_FALSE(editor.halfTypedWord());
}

TEST_F(ComposerEditorTest, SelectingOutsideTheTextIsHarmless)
{
    editor.start(u"Hi"_s);
    editor.select({1, 40});
    EXPECT_EQ(editor.textCursor().selectedText(), u"i"_s);
}

TEST_F(ComposerEditorTest, TabGoesOnToTheNextFieldInsteadOfIntoTheNote)
{
    QWidget page;
    QLineEdit next(&page);
    editor.setParent(&page);
    page.show();
    editor.setFocus();
    QTest::keyClick(&editor, Qt::Key_Tab);
    EXPECT_TRUE(editor.text().isEmpty());
    EXPECT_EQ(page.focusWidget(), &next);
    editor.setParent(nullptr);
}

} // namespace
