// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that nobody would send and somebody will paste: no crash, sane places, time in proportion to the
// length.
#include "critique/critic.h"
#include "critique/example.h"
#include "fuzz/any_text.h"

#include <gtest/gtest.h>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace wellmet;
using critique::Critic;

namespace {

QString repeated(const QString& part, qsizetype units)
{
    return part.repeated(units / part.size() + 1).left(units);
}

struct Hostile
{
    const char* name;
    QString part;
};

const std::vector<Hostile> kHostile = {
    {"one word", u"a"_s},
    {"one word in capitals", u"A"_s},
    {"marks alone", u"\u0301\u0327"_s},
    {"emoji alone", u"\U0001F600\U0001F469\u200D\U0001F469"_s},
    {"flags", u"\U0001F1EB\U0001F1F7"_s},
    {"nul", QString(QChar(u'\0'))},
    {"high surrogates", QString(QChar(0xD83D))},
    {"low surrogates", QString(QChar(0xDE00))},
    {"surrogates the wrong way round", QString(QChar(0xDE00)) + QChar(0xD83D)},
    {"directions", u"\u202E\u2067a\u202C "_s},
    {"spaces", u" "_s},
    {"lines", u"\n"_s},
    {"open brackets", u"["_s},
    {"open braces", u"{{"_s},
    {"nested quotes", u"\u201C'\""_s},
    {"dots", u"."_s},
    {"bangs", u"!?"_s},
    {"at signs", u"a@"_s},
    {"addresses", u"www.a.b/"_s},
    {"apostrophes", u"o'"_s},
    {"hyphens", u"a-"_s},
    {"digits", u"1"_s},
    {"phone numbers", u"+1 (2) "_s},
    {"dates", u"March 14, "_s},
    {"a regular-expression bomb", u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaab "_s},
    {"names", u"Marisol Vega "_s},
    {"greetings", u"Hi Marisol,\n"_s},
    {"one phrase", u"pick your brain "_s},
    {"the same word", u"the "_s},
    {"commas", u"and, "_s},
    {"questions", u"Could you help me? "_s},
    {"ideographs", u"\u6771\u4EAC"_s},
};

class HostileText : public testing::TestWithParam<Hostile>
{
};

// The least of three, in seconds of this process.
double timeFor(const QString& text)
{
    static const Critic critic;
    double least = 1e9;
    for (int round = 0; round < 3; ++round) {
        const std::clock_t start = std::clock();
        static_cast<void>(critic.critique({.text = text}, critique::exampleCircumstances()));
        least = std::min(least, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return least;
}

} // namespace

TEST_P(HostileText, IsJudgedSanely)
{
    EXPECT_EQ(tests::problemWith(repeated(GetParam().part, 1999)), QString()); // odd: it ends in half a pair
    EXPECT_EQ(tests::problemWith(repeated(GetParam().part, 20'001)), QString());
}

TEST_P(HostileText, TakesTimeInProportionToItsLength)
{
    constexpr qsizetype kShort = 25'000;
    const double once = timeFor(repeated(GetParam().part, kShort));
    const double eightfold = timeFor(repeated(GetParam().part, 8 * kShort));
    // Eight times as long may take 24 times as long on a busy machine; squared it would be 64 times.
    EXPECT_LT(eightfold, 24 * std::max(once, 0.0005));
}

INSTANTIATE_TEST_SUITE_P(Texts, HostileText, testing::ValuesIn(kHostile), [](const auto& text) {
    QString name = QString::fromLatin1(text.param.name);
    return name.replace(u' ', u'_').replace(u'-', u'_').toStdString();
});

TEST(HostileTexts, OfTenMegabytesAreJudged)
{
    constexpr qsizetype kUnits = 5'000'000; // of two bytes
    for (const QString& part : {u"a"_s, u"\u0301"_s, u"Could you help me, Marisol? "_s}) {
        const QString text = repeated(part, kUnits);
        const critique::CritiqueReport report = Critic().critique({.text = text}, {});
        for (const critique::Finding& finding : report.findings)
            EXPECT_LE(finding.range.end(), text.size());
    }
}
