// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/token.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace wellmet::prose;

namespace {

// "W:don't N:14": every token with the initial of its kind.
QString shown(const QString& text)
{
    constexpr QChar kInitials[] = {u'W', u'N', u'U', u'@', u'E', u'.'};
    QStringList parts;
    for (const Token& token : tokenize(text))
        parts += QString(kInitials[static_cast<size_t>(token.kind)]) + u':' + token.range.in(text).toString();
    return parts.join(u' ');
}

} // namespace

TEST(Tokenizer, TellsWordsNumbersAddressesAndPicturesApart)
{
    const struct
    {
        QString text;
        QString tokens;
    } rows[] = {
        {u"I don't, do I?"_s, u"W:I W:don't .:, W:do W:I .:?"_s},
        {u"10,000 or 3.5 at 14:30."_s, u"N:10,000 W:or N:3.5 W:at N:14:30 .:."_s},
        {u"at 3 p.m. in the U.S."_s, u"W:at N:3 W:p.m. W:in W:the W:U.S."_s},
        {u"see https://example.org/a?b=1, or www.example.com!"_s,
         u"W:see U:https://example.org/a?b=1 .:, W:or U:www.example.com .:!"_s},
        {u"(acme.io) or ana@acme.example."_s, u".:( U:acme.io .:) W:or @:ana@acme.example .:."_s},
        {u"Thanks.Bye"_s, u"W:Thanks .:. W:Bye"_s},
        {u"well-known 3D C++"_s, u"W:well .:- W:known W:3D W:C .:++"_s},
        {u"wait... what!!"_s, u"W:wait .:... W:what .:!!"_s},
        {u"hi 👩‍💻👍🏽🇨🇦"_s, u"W:hi E:👩‍💻 E:👍🏽 E:🇨🇦"_s},
        {u"the students’ James’s"_s, u"W:the W:students .:’ W:James’s"_s},
        {u"佐藤さん"_s, u"W:佐藤さん"_s},
    };
    for (const auto& row : rows)
        EXPECT_EQ(shown(row.text), row.tokens);
}

TEST(Tokenizer, KeepsADecomposedLetterInItsWord)
{
    EXPECT_EQ(shown(u"Cafe\u0301 Zoe\u0308"_s), u"W:Cafe\u0301 W:Zoe\u0308"_s);
}

TEST(Tokenizer, GivesOrderedRangesInsideAnyText)
{
    std::mt19937 random(7);
    const QString alphabet =
        u"aZé0 .,'’\n-@/:👍\u0301\u202E\u200D\u00AD_\0*\u4E2D"_s + QChar(0xD800) + QChar(0xDC00) + QChar(0);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = static_cast<int>(random() % 40); i > 0; --i)
            text += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
        qsizetype end = 0;
        for (const Token& token : tokenize(text)) {
            ASSERT_GE(token.range.start, end);
            ASSERT_GT(token.range.length, 0);
            end = token.range.end();
        }
        ASSERT_LE(end, text.size());
    }
}
