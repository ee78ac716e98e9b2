// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prose_document.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace wellmet::prose;

namespace {

QStringList sentencesOf(const QString& text)
{
    const ProseDocument document(text);
    QStringList sentences;
    for (const Sentence& sentence : document.sentences())
        sentences += document.in(sentence.range).toString();
    return sentences;
}

} // namespace

TEST(Sentences, EndAtFullStopsButNotAfterTitlesAndInitials)
{
    const struct
    {
        QString text;
        QStringList sentences;
    } rows[] = {
        {u"I met Dr. Vega. She left."_s, {u"I met Dr. Vega."_s, u"She left."_s}},
        {u"We meet at 3 p.m. today. Come!"_s, {u"We meet at 3 p.m. today."_s, u"Come!"_s}},
        {u"It ends at 3 p.m. Then we eat."_s, {u"It ends at 3 p.m."_s, u"Then we eat."_s}},
        {u"J. R. Hale wrote it. i read it."_s, {u"J. R. Hale wrote it."_s, u"i read it."_s}},
        {u"Pears, plums, etc. are ripe."_s, {u"Pears, plums, etc. are ripe."_s}},
        {u"Really?! \u201CYes.\u201D Good..."_s, {u"Really?!"_s, u"\u201CYes.\u201D"_s, u"Good..."_s}},
        {u"Hi Tess,\n\nThank you.\n\nBest wishes,\nNoor"_s,
         {u"Hi Tess,"_s, u"Thank you."_s, u"Best wishes,"_s, u"Noor"_s}},
        {u"It took us longer than any of us thought\nit would, and Noor\nslept."_s,
         {u"It took us longer than any of us thought\nit would, and Noor\nslept."_s}},
    };
    for (const auto& row : rows)
        EXPECT_EQ(sentencesOf(row.text), row.sentences);
}

TEST(Greeting, IsFoundWithTheNameInIt)
{
    const struct
    {
        QString text;
        QString greeting;
        QString name;
    } rows[] = {
        {u"Hi Tess, thank you."_s, u"Hi Tess"_s, u"Tess"_s},
        {u"Dear Professor van der Meer,\n\nI read it."_s, u"Dear Professor van der Meer"_s,
         u"Professor van der Meer"_s},
        {u"Hello Dr. Hale! I read it."_s, u"Hello Dr. Hale"_s, u"Dr. Hale"_s},
        {u"Good morning Anne-Marie, thank you."_s, u"Good morning Anne-Marie"_s, u"Anne-Marie"_s},
        {u"hi tess, thank you."_s, u"hi tess"_s, u"tess"_s},
        {u"Tess, thank you."_s, u"Tess"_s, u"Tess"_s},
        {u"Hi there, thank you."_s, u"Hi there"_s, u""_s},
        {u"Hello, thank you."_s, u"Hello"_s, u""_s},
        {u"Yesterday, I saw a heron."_s, u""_s, u""_s},
        {u"Honestly, I saw a heron."_s, u""_s, u""_s},
        {u"Subject: Herons\n\nHi Tess,\nthank you."_s, u"Hi Tess"_s, u"Tess"_s},
        {u""_s, u""_s, u""_s},
    };
    for (const auto& row : rows) {
        const ProseDocument document(row.text);
        EXPECT_EQ(document.in(document.greeting()).toString(), row.greeting);
        EXPECT_EQ(document.in(document.greetingName()).toString(), row.name);
    }
}

TEST(SignOff, IsTheLeaveTakingAtTheEnd)
{
    const struct
    {
        QString text;
        QString signOff;
    } rows[] = {
        {u"Thank you for the plums.\n\nBest wishes,\nNoor"_s, u"Best wishes,\nNoor"_s},
        {u"How did you prune them? Noor"_s, u"Noor"_s},
        {u"How did you prune them?"_s, u""_s},
        {u"How did you prune them? Thank you for reading!"_s, u""_s},
        {u"Noor"_s, u""_s},
    };
    for (const auto& row : rows) {
        const ProseDocument document(row.text);
        EXPECT_EQ(document.in(document.signOff()).toString(), row.signOff);
    }
}

TEST(Words, FoldCaseAccentsAndApostrophesTheSameInEveryForm)
{
    const auto keys = [](const QString& text) {
        const ProseDocument document(text);
        std::vector<WordKey> result;
        for (const Word& word : document.words())
            result.push_back(word.key);
        return result;
    };
    EXPECT_EQ(keys(u"Søren Zoë ﬁn"_s).front(), keyOf(u"soren"));
    EXPECT_EQ(keys(u"Zo\u00EB"_s), keys(u"ZOE\u0308"_s));
    EXPECT_EQ(keys(u"I\u2019d"_s), keys(u"i would"_s));
    EXPECT_EQ(keys(u"don't"_s), keys(u"do not"_s));
    EXPECT_EQ(keys(u"can't"_s), keys(u"cannot"_s));
    EXPECT_EQ(keys(u"it's"_s), keys(u"it is"_s));
    EXPECT_EQ(keys(u"Tom's"_s).front(), keyOf(u"tom"));
    EXPECT_EQ(keys(u"net\u00ADwork"_s), keys(u"network"_s));
}

TEST(Words, ShareAStemAcrossInflection)
{
    EXPECT_EQ(stemKey(u"forecasting"), stemKey(u"forecast"));
    EXPECT_EQ(stemKey(u"studies"), stemKey(u"studied"));
    EXPECT_EQ(stemKey(u"study"), stemKey(u"studied"));
    EXPECT_EQ(stemKey(u"sales"), stemKey(u"sale"));
    EXPECT_EQ(stemKey(u"planned"), stemKey(u"plan"));
    EXPECT_NE(stemKey(u"plan"), stemKey(u"plant"));
}

TEST(ProseDocument, ReadsHostileTextsInLinearTime)
{
    const QString texts[] = {
        QString(1'000'000, u'a'),        QString(1'000'000, u'.'),       QString(500'000, QChar(0xD83D)),
        QString(500'000, QChar(0x202E)), QString(500'000, QChar(0)),     u"a.b"_s.repeated(300'000),
        u"a\u0301"_s.repeated(300'000),  u"Hi A B "_s.repeated(150'000), u"\n"_s.repeated(1'000'000),
        u"I'd "_s.repeated(250'000),     u"a@b."_s.repeated(250'000),    u"👩‍💻"_s.repeated(100'000)};
    QElapsedTimer timer;
    timer.start();
    for (const QString& text : texts) {
        const ProseDocument document(text);
        for (const Sentence& sentence : document.sentences())
            ASSERT_LE(sentence.range.end(), text.size());
    }
    EXPECT_LT(timer.elapsed(), 30'000); // seconds, not the hours that anything quadratic would take
}
