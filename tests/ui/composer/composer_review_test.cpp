// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer_fixture.h"

#include "ui/composer/fixes/fix_choice.h"
#include "ui/composer/length_counter.h"
#include "ui/composer/live_critique.h"
#include "ui/composer/review/draft_marks.h"
#include "ui/composer/review/finding_row.h"
#include "ui/composer/review/findings_list.h"
#include "ui/composer/review/severity_look.h"

#include <QTest>
#include <QTextDocument>
#include <QToolButton>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::tests;
using critique::Finding;
using critique::Severity;

namespace {

Finding found(Severity severity, prose::TextRange range, std::optional<QString> fix = {}, bool isSafe = true)
{
    Finding finding;
    finding.severity = severity;
    finding.range = range;
    finding.message = u"Say it plainly."_s;
    if (fix)
        finding.fix = critique::FixIt{range, *fix, isSafe};
    return finding;
}

TEST(ComposerMarksTest, EachSeverityHasAnUnderlineOfItsOwnShape)
{
    QTextDocument document(u"one two three"_s);
    const auto marks = ui::draftMarks(
        document,
        {found(Severity::Stop, {0, 3}), found(Severity::Warn, {4, 3}), found(Severity::Hint, {8, 5})}, 0,
        QPalette());
    ASSERT_EQ(marks.size(), 3);
    std::set<int> shapes;
    for (const auto& mark : marks)
        shapes.insert(mark.format.underlineStyle());
    EXPECT_EQ(shapes, (std::set<int>{QTextCharFormat::WaveUnderline, QTextCharFormat::DashUnderline,
                                     QTextCharFormat::DotLine}));
    EXPECT_EQ(marks.back().cursor.selectedText(), u"one"_s) << "the worst must lie on top";
}

TEST(ComposerMarksTest, MarksBeyondTheTextOrOfNothingDoNoHarm)
{
    QTextDocument document(u"one"_s);
    const auto marks = ui::draftMarks(
        document, {found(Severity::Stop, {2, 90}), found(Severity::Warn, {3, 0})}, 2, QPalette());
    ASSERT_EQ(marks.size(), 2);
    EXPECT_EQ(marks.front().cursor.selectedText(), u"e"_s) << "what is over the limit is tinted";
}

TEST(ComposerMarksTest, ColorsCanBeReadOnAnyBackground)
{
    std::mt19937 random(7);
    for (int i = 0; i < 500; ++i) {
        // Mid grays leave no readable hue to anyone; themes keep to the light or the dark side.
        const int level = static_cast<int>(random() % 2 == 0 ? random() % 60 : 215 + random() % 41);
        const QColor back(level, std::min(255, level + 5), level);
        for (const Severity severity : {Severity::Hint, Severity::Warn, Severity::Stop})
            EXPECT_GE(ui::contrast(ui::severityColor(severity, back), back), 4.5) << qPrintable(back.name());
    }
}

TEST(ComposerCounterTest, SaysWhatIsLeftAndTurnsAtTheLimit)
{
    using Level = ui::LengthState::Level;
    const contacts::Limits note = contacts::defaultLimits(contacts::Channel::LinkedIn200);
    EXPECT_EQ(ui::lengthState(157, note), (ui::LengthState{Level::Fits, u"43 left"_s}));
    EXPECT_EQ(ui::lengthState(200, note), (ui::LengthState{Level::Fits, u"0 left"_s}));
    EXPECT_EQ(ui::lengthState(201, note), (ui::LengthState{Level::Over, u"1 over"_s}));
    const contacts::Limits message = contacts::defaultLimits(contacts::Channel::LinkedInMessage);
    EXPECT_EQ(ui::lengthState(message.aim + 9, message),
              (ui::LengthState{Level::PastAim, u"9 past the best length"_s}));
    const contacts::Limits other = contacts::defaultLimits(contacts::Channel::Other);
    EXPECT_EQ(ui::lengthState(1, other).level, Level::Fits);
}

TEST(ComposerFixTest, TheFixAtTheCursorComesBeforeTheFirstOne)
{
    const std::vector<Finding> findings{found(Severity::Stop, {0, 3}), found(Severity::Stop, {4, 3}, u"B"_s),
                                        found(Severity::Warn, {8, 3}, u"C"_s)};
    EXPECT_EQ(ui::findingToFix(findings, 9), &findings[2]);
    EXPECT_EQ(ui::findingToFix(findings, 11), &findings[2]);
    EXPECT_EQ(ui::findingToFix(findings, 1), &findings[1]);
    EXPECT_EQ(ui::findingToFix({found(Severity::Stop, {0, 3})}, 1), nullptr);
}

TEST(ComposerFixTest, ThePreviewSaysWhatWillStandThere)
{
    const QString text = u"Hi Daniel, please reply. ok"_s;
    EXPECT_EQ(ui::fixPreview({{3, 6}, u"Tom"_s, true}, text), u"Daniel → Tom"_s);
    EXPECT_EQ(ui::fixPreview({{11, 13}, {}, true}, text), u"Leave out “please reply.”"_s);
    EXPECT_EQ(ui::fixPreview({{11, 1}, u"we met in Leeds. P"_s, false}, text), u"Add “we met in Leeds.”"_s);
    EXPECT_EQ(ui::fixPreview({{27, 0}, u". I’d like to hear more."_s, false}, text),
              u"Add “I’d like to hear more.”"_s);
    EXPECT_EQ(ui::fixPreview({{11, 8}, u"R"_s, false}, text), u"Leave out “please”"_s);
    EXPECT_EQ(ui::fixPreview({{0, 3}, u"!"_s, false}, u"!!!"_s), u"!!! → !"_s);
    EXPECT_EQ(ui::fixPreview({{2, 1}, {}, true}, text), u"Tidy the spaces"_s);
    EXPECT_LE(ui::fixPreview({{0, 2}, QString(500, u'a'), true}, text).size(), 75);
}

TEST(ComposerFindingsTest, AtMostFiveAreOpenAndTheRestUnfolds)
{
    ui::FindingsList list;
    list.showFindings(std::vector<Finding>(8, found(Severity::Warn, {0, 1})));
    const auto openRows = [&] {
        const auto rows = list.findChildren<ui::FindingRow*>();
        return std::ranges::count_if(rows, [&](const auto* row) { return row->isVisibleTo(&list); });
    };
    EXPECT_EQ(openRows(), 5);
    auto* fold = list.findChild<QToolButton*>(u"fold"_s);
    EXPECT_EQ(fold->text(), u"3 more"_s);
    fold->click();
    EXPECT_EQ(openRows(), 8);
}

TEST(ComposerFindingsTest, EverythingSafeIsOfferedOnlyWhenThereIsMoreThanOne)
{
    ui::FindingsList list;
    auto* button = list.findChild<QWidget*>(u"fixSafe"_s);
    list.showFindings({found(Severity::Warn, {0, 1}, u"a"_s), found(Severity::Warn, {2, 1}, u"b"_s, false)});
    EXPECT_FALSE(button->isVisibleTo(&list));
    list.showFindings({found(Severity::Warn, {0, 1}, u"a"_s), found(Severity::Warn, {2, 1}, u"b"_s)});
    EXPECT_TRUE(button->isVisibleTo(&list));
}

using ComposerCritiqueTest = ComposerTest;

bool touchesEnd(const std::vector<Finding>& findings, qsizetype end)
{
    return std::ranges::any_of(findings,
                               [&](const Finding& f) { return !f.range.isEmpty() && f.range.end() == end; });
}

TEST_F(ComposerCritiqueTest, AHalfTypedWordIsNotFlaggedUntilItIsLeft)
{
    auto* critique = pane->findChild<ui::LiveCritique*>();
    type(u"Hi Tim"_s);
    critique->check();
    ASSERT_TRUE(touchesEnd(critique->report().findings, 6))
        << "the critic has nothing against the wrong name";
    EXPECT_FALSE(touchesEnd(critique->shownFindings(), 6));
    EXPECT_GT(critique->shownReport().score, critique->report().score) << "nor does it cost points yet";
    EXPECT_FALSE(std::ranges::any_of(editor().extraSelections(),
                                     [](const auto& mark) { return mark.cursor.selectionEnd() == 6; }));
    type(u", "_s);
    critique->check();
    EXPECT_TRUE(touchesEnd(critique->shownFindings(), 6));
}

TEST_F(ComposerCritiqueTest, MarksLeaveTextUndoAndRevisionAlone)
{
    type(u"Hi Tim, thank you for the talk. "_s);
    const int revision = editor().document()->revision();
    pane->findChild<ui::LiveCritique*>()->check();
    EXPECT_FALSE(editor().extraSelections().isEmpty());
    EXPECT_EQ(editor().document()->revision(), revision);
}

} // namespace
