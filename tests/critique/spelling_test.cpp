// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/critic.h"
#include "critique/example.h"
#include "critique/spelling.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::critique;

namespace {

// Knows these words and no others.
Spelling spellingOf(const QString& words)
{
    const QStringList list = words.split(u' ');
    const QSet<QString> known(list.begin(), list.end());
    return {
        .isKnown = [known](const QString& word) { return known.contains(word); },
        .correction = [](const QString& word) { return word == u"recieve"_s ? u"receive"_s : QString(); }};
}

const QString kWords =
    u"we talked about the and a to thanks for your did you receive sensor gauge can't at of "
    "with my I it was good front end was people is how"_s;

std::vector<Finding> slipsIn(const QString& text, const contacts::Contact* contact = nullptr)
{
    const Spelling spelling = spellingOf(kWords);
    const CritiqueReport report =
        Critic().critique({.text = text}, {.contact = contact, .spelling = &spelling});
    std::vector<Finding> slips;
    std::ranges::copy_if(report.findings, std::back_inserter(slips),
                         [](const Finding& finding) { return finding.rule == u"spelling"_s; });
    return slips;
}

QStringList misspelled(const QString& text, const contacts::Contact* contact = nullptr)
{
    QStringList words;
    for (const Finding& finding : slipsIn(text, contact))
        words << finding.range.in(text).toString();
    return words;
}

} // namespace

TEST(Spelling, NamesAWordThatTheDictionaryDoesNotKnowAndItsCorrection)
{
    const QString text = u"Hi Ines, did you recieve the gauge? It was good to"_s;
    const auto slips = slipsIn(text);
    ASSERT_EQ(slips.size(), 1U);
    EXPECT_EQ(slips[0].range.in(text), u"recieve");
    EXPECT_EQ(slips[0].severity, Severity::Warn);
    EXPECT_EQ(slips[0].fix, (FixIt{slips[0].range, u"receive"_s, false}));
}

TEST(Spelling, WithoutACorrectionItIsOnlyAHint)
{
    const auto slips = slipsIn(u"Hi Ines, we talked about the zorbograph and how it was good"_s);
    ASSERT_EQ(slips.size(), 1U);
    EXPECT_EQ(slips[0].severity, Severity::Hint);
    EXPECT_FALSE(slips[0].fix.has_value());
}

TEST(Spelling, LeavesNamesAcronymsNumbersAndAddressesAlone)
{
    EXPECT_EQ(
        misspelled(
            u"Hi Xanthippe, we talked about Zwolle, PyData, UNHCR, the 3Dx and zorb.example/qqx with Ines’s "
            "people"_s),
        QStringList());
    EXPECT_EQ(misspelled(u"Okafor talked about the zorb-graph and #opendataz with 佐藤 at the gauge"_s),
              QStringList());
}

TEST(Spelling, ACapitalAtTheStartOfASentenceMayBeANameUnlessLettersAreSwapped)
{
    EXPECT_EQ(misspelled(u"It was good. Thnaks for the sensor and your gauge."_s), QStringList{u"Thnaks"_s});
    EXPECT_EQ(misspelled(u"It was good. Ngozi talked about the sensor and your gauge."_s), QStringList());
}

TEST(Spelling, WordsOfTheRecordAreKnownButNotThoseOfPrivateFacts)
{
    contacts::Contact ines;
    ines.name = u"Ines Duarte"_s;
    ines.organization = u"zorbworks"_s;
    ines.facts.resize(2);
    ines.facts[0].text = u"measuring with zorbographs"_s;
    ines.facts[1].text = u"quibbletry at home"_s;
    ines.facts[1].isPrivate = true;
    EXPECT_EQ(misspelled(u"Hi Ines, we talked about the zorbograph at zorbworks and my quibbletry"_s, &ines),
              QStringList{u"quibbletry"_s});
}

TEST(Spelling, ApostrophesOfEitherKindMakeNoDifference)
{
    EXPECT_EQ(misspelled(u"we can't and can’t; the sensor's and the gauge’s people"_s), QStringList());
}

TEST(Spelling, ANoteInAnotherLanguageIsNotUnderlinedThroughout)
{
    EXPECT_EQ(misspelled(u"Hallo Ines, vielen dank für das schöne gespräch über deine sensoren am abend"_s),
              QStringList());
}

TEST(Spelling, WithoutADictionaryOnlyWhatIsOftenMisspelledIs)
{
    const auto misspelledIn = [](const QString& text) {
        const CritiqueReport report = Critic().critique({.text = text}, {});
        QStringList words;
        for (const Finding& finding : report.findings) {
            if (finding.rule == u"spelling"_s && finding.fix)
                words << finding.range.in(text).toString() + u' ' + finding.fix->replacement;
        }
        return words;
    };
    EXPECT_EQ(misspelledIn(u"Hi Ines, did you recieve the gauge?"_s), QStringList{u"recieve receive"_s});
    EXPECT_EQ(misspelledIn(u"Hi Ines, it was good to meet you. Tommorow I measure again."_s),
              QStringList{u"Tommorow Tomorrow"_s});
    // No table knows these, and a name is its owner's.
    EXPECT_EQ(misspelledIn(u"Hi Ines, the gaugge of Mr Freind is at the Wich-Hof."_s), QStringList());
}
