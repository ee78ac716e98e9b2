// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/moves/moves.h"
#include "critique/moves/word_kinds.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::critique;

namespace {

struct Row
{
    Move move;
    QString text;
    QString words; // empty: the move isn't made
};

void expectMoves(std::initializer_list<Row> rows)
{
    for (const Row& row : rows) {
        const Moves moves{prose::ProseDocument(row.text)};
        const QString found = moves.first(row.move).in(row.text).toString();
        EXPECT_EQ(found, row.words) << row.text.toStdString();
    }
}

} // namespace

TEST(Moves, KnowWhatTheRecipientMade)
{
    expectMoves(
        {{Move::TheirWork, u"We all know your second essay on pruning."_s, u"your second essay"_s},
         {Move::TheirWork, u"Your defense of the mill is a joy."_s, u"Your defense of"_s},
         {Move::TheirWork, u"I saw your answer to the ferryman."_s, u"your answer"_s},
         {Move::TheirWork, u"I own two of your prints."_s, u"your prints"_s},
         {Move::TheirWork, u"Your company's work on gauges is why I write."_s, u"Your company's work"_s},
         {Move::TheirWork, u"Your job posting came up."_s, u""_s},
         {Move::TheirWork, u"I like your profile and your company."_s, u""_s},
         {Move::TheirWork, u"Please send me your article."_s, u""_s},
         {Move::TheirWork, u"I hope for your answer."_s, u""_s}});
}

TEST(Moves, KnowWhatTheRecipientDid)
{
    expectMoves({{Move::TheirDoing, u"You once mentioned a leak."_s, u"You once mentioned"_s},
                 {Move::TheirDoing, u"I heard that you row again."_s, u"that you row"_s},
                 {Move::TheirDoing, u"Thank you for the rope."_s, u"Thank you for the rope"_s},
                 {Move::TheirDoing, u"Thanks for connecting!"_s, u""_s},
                 {Move::TheirDoing, u"Have you considered a new boat?"_s, u""_s},
                 {Move::TheirDoing, u"I hope you need a boat."_s, u""_s}});
}

TEST(Moves, TellWhatTwoShareFromWhatEverybodyHas)
{
    expectMoves({{Move::Shared, u"We met on the ferry."_s, u"We met"_s},
                 {Move::Shared, u"It was good to see you there."_s, u"to see"_s},
                 {Move::Shared, u"Ines told me about the mill."_s, u"Ines told"_s},
                 {Move::Shared, u"I row there too."_s, u"too"_s},
                 {Move::Shared, u"My aunt speaks highly of you."_s, u"highly of you"_s},
                 {Move::Shared, u"I sat behind you on the ferry."_s, u"I sat"_s},
                 {Move::Shared, u"I got your name from Ines."_s, u"your name from"_s},
                 {Move::Shared, u"We haven't met."_s, u""_s},
                 {Move::Shared, u"We talked to your rivals."_s, u""_s},
                 {Move::Shared, u"I look forward to meeting you."_s, u""_s},
                 {Move::Shared, u"We have many mutual connections."_s, u""_s},
                 {Move::Shared, u"It is too late for that."_s, u""_s}});
}

TEST(Moves, KnowWhoSpeaks)
{
    expectMoves({{Move::Myself, u"I repair old boats."_s, u"I repair"_s},
                 {Move::Myself, u"I've been painting ferries."_s, u"I've been painting"_s},
                 {Move::Myself, u"I hope you are well."_s, u""_s},
                 {Move::CompanyVoice, u"We offer boats of every size."_s, u"We offer"_s},
                 {Move::CompanyVoice, u"We could meet on the pier."_s, u""_s}});
    EXPECT_TRUE(Moves(prose::ProseDocument(u"I row."_s)).hasSpeaker());
    EXPECT_FALSE(Moves(prose::ProseDocument(u"We row."_s)).hasSpeaker());
}

TEST(Moves, TellAQuestionWithMatterFromABareOne)
{
    expectMoves(
        {{Move::Question, u"Which knot did you use on the mast?"_s, u"Which knot did you use on the mast"_s},
         {Move::Question, u"Are you interested?"_s, u""_s},
         {Move::Question, u"Can we talk?"_s, u""_s}});
}

TEST(Moves, KnowGiftsAndLeaveToSayNo)
{
    expectMoves({{Move::Offer, u"I could lend you my chart."_s, u"I could lend"_s},
                 {Move::Offer, u"Shall I send you the page?"_s, u"Shall I send you"_s},
                 {Move::Release, u"If you have no time, I understand."_s, u"If you"_s},
                 {Move::Release, u"There is no hurry."_s, u"no hurry"_s},
                 {Move::Release, u"Tell me if you like it."_s, u""_s}});
}

TEST(WordKinds, AreAllListedAndNoListIsEmpty)
{
    QFile file(u":/wellmet/rules/words/kinds.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
    EXPECT_EQ(static_cast<size_t>(lists.size()), wordKindTable().size());
    for (const auto& row : wordKindTable())
        EXPECT_TRUE(lists.contains(row.id)) << row.id.toString().toStdString();
    EXPECT_TRUE(kindsOf(prose::keyOf(u"essay")).has(WordKind::Work));
    EXPECT_FALSE(kindsOf(prose::keyOf(u"essay")).has(WordKind::Circular));
}
