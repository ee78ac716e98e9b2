// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every draft, on five hundred invented people in every channel and tone, and on some with
// facts that are no language at all. wellmet_measure_drafts makes the long runs.
#include "drafting/crowd/variety.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;
using contacts::Channel;

std::vector<Written> writeToAll(const Drafter& drafter, const std::vector<Acquaintance>& people)
{
    std::vector<Written> drafts;
    for (const Acquaintance& to : people) {
        for (const auto& [channel, id] : contacts::channelTable()) {
            for (const auto& [tone, toneId] : toneTable())
                drafts.push_back(write(drafter, to, channel, tone));
        }
    }
    return drafts;
}

void expectFaultless(const std::vector<Written>& drafts)
{
    for (const Written& each : drafts) {
        const QStringList faults = faultsOf(each);
        EXPECT_TRUE(faults.isEmpty())
            << qPrintable(faults.join(u"; ")) << "\n"
            << qPrintable(each.to->contact.id.value()) << " " << qPrintable(toId(each.channel)) << ": "
            << qPrintable(each.draft.text);
    }
}

TEST(Crowd, EveryDraftKeepsItsPromises)
{
    const auto people = crowd(500, {});
    const auto drafts = writeToAll(Drafter(), people);
    EXPECT_EQ(drafts.size(), 9000U);
    EXPECT_GT(std::ranges::count_if(drafts, [](const Written& each) { return !each.draft.text.isEmpty(); }),
              7000);
    expectFaultless(drafts);
}

TEST(Crowd, HowWeMetStaysWithThoseWhoHardlyKnowMe)
{
    const auto people = crowd(500, {});
    for (const Written& each : writeToAll(Drafter(), people)) {
        const contacts::Closeness closeness = effectiveCloseness(each.to->contact);
        const bool isNear =
            closeness == contacts::Closeness::Familiar || closeness == contacts::Closeness::Close;
        EXPECT_TRUE(isNear || keepsHowWeMet(each)) << qPrintable(each.draft.text);
    }
}

TEST(Crowd, FactsThatAreNoLanguageDoNoHarm)
{
    const auto people = crowd(100, {.seed = 20'261'126, .hostile = true});
    expectFaultless(writeToAll(Drafter(), people));
}

// The order of the people, and who else is among them, changes nobody's note.
TEST(Crowd, WritesTheSameWhoeverElseThereIs)
{
    const auto people = crowd(60, {.seed = 3});
    const auto drafts = writeToAll(Drafter(), people);
    const Drafter another;
    for (auto each = drafts.rbegin(); each < drafts.rend(); each += 7)
        EXPECT_EQ(write(another, *each->to, each->channel, each->tone).draft, each->draft);
}

// The checks themselves: a draft that is spoiled in one way is found out for it.
class SpoiledDraft : public testing::Test
{
protected:
    static const Written& good()
    {
        static const auto kPeople = crowd(1, {.sloppy = false, .oneSender = true, .full = true});
        static const Written kGood = write(Drafter(), kPeople.front(), Channel::LinkedInMessage, Tone::Warm);
        return kGood;
    }
    static void expectFault(const Written& spoiled, QStringView fault)
    {
        EXPECT_TRUE(faultsOf(spoiled).join(u'\n').contains(fault))
            << qPrintable(spoiled.draft.text) << "\n"
            << qPrintable(faultsOf(spoiled).join(u"; "));
    }
};

TEST_F(SpoiledDraft, IsGoodBefore)
{
    EXPECT_EQ(faultsOf(good()), QStringList());
    EXPECT_TRUE(keepsHowWeMet(good()));
    EXPECT_FALSE(good().draft.text.isEmpty());
}

TEST_F(SpoiledDraft, WordsOfNobody)
{
    Written spoiled = good();
    spoiled.draft.text += u" You are amazing."_s;
    expectFault(spoiled, u"“amazing” is nobody's word");
}

TEST_F(SpoiledDraft, AnotherFactBehindASource)
{
    Written spoiled = good();
    const auto fact = std::ranges::find_if(
        spoiled.draft.sources, [](const Source& source) { return source.from.startsWith(u"facts"); });
    ASSERT_NE(fact, spoiled.draft.sources.end());
    spoiled.draft.text[fact->range.start + 1] = u'q';
    expectFault(spoiled, u"isn't in facts[");
}

TEST_F(SpoiledDraft, ASourceThatIsPrivate)
{
    Written spoiled = good();
    const auto& facts = spoiled.to->contact.facts;
    const auto secret =
        std::ranges::find_if(facts, [](const contacts::Fact& fact) { return fact.isPrivate; });
    spoiled.draft.sources.back().from = u"facts[%1]"_s.arg(secret - facts.begin());
    expectFault(spoiled, u"a source that may not be told");
    spoiled.draft.text += u' ' + kHushed.toString();
    expectFault(spoiled, u"told what is private");
}

TEST_F(SpoiledDraft, ASourceThatCutsAWord)
{
    Written spoiled = good();
    --spoiled.draft.sources.front().range.length;
    expectFault(spoiled, u"is cut by its source");
}

TEST_F(SpoiledDraft, SeamsAndOpenJoints)
{
    Written spoiled = good();
    spoiled.draft.text += u"  And we met at."_s;
    expectFault(spoiled, u"a seam");
    expectFault(spoiled, u"a joint left open");
}

TEST_F(SpoiledDraft, TwoGreetingsOrNone)
{
    Written spoiled = good();
    spoiled.draft.text += u" Hello."_s;
    expectFault(spoiled, u"2 greetings");
    spoiled = good();
    spoiled.draft.sources.erase(spoiled.draft.sources.begin());
    expectFault(spoiled, u"no name at the start");
}

TEST_F(SpoiledDraft, TooLongForItsChannel)
{
    Written spoiled = good();
    spoiled.channel = Channel::LinkedIn200;
    while (spoiled.draft.text.size() <= 200)
        spoiled.draft.text += u" We met."_s;
    expectFault(spoiled, u"too long");
}

TEST_F(SpoiledDraft, TheSameFactTwice)
{
    Written spoiled = good();
    const auto fact = std::ranges::find_if(
        spoiled.draft.sources, [](const Source& source) { return source.from.startsWith(u"facts"); });
    const QString again = spoiled.draft.text.mid(fact->range.start, fact->range.length);
    spoiled.draft.sources.push_back(
        {.range = {.start = spoiled.draft.text.size() + 1, .length = again.size()}, .from = fact->from});
    spoiled.draft.text += u'\n' + again + u'.';
    expectFault(spoiled, u"said twice");
}

// A hundred notes of one sender to people who differ in every fact, one after the other. The goals are .47,
// .30, .45 and 6; a new phrase may move them a little.
TEST(Variety, ABatchDoesNotSmellOfOneHand)
{
    const Drafter drafter;
    const auto people = crowd(100, {.sloppy = false, .oneSender = true, .full = true});
    for (const Tone tone : {Tone::Warm, Tone::Neutral}) {
        std::vector<Written> notes;
        PhraseUse batch;
        for (const Acquaintance& to : people) {
            notes.push_back(write(drafter, to, contacts::Channel::LinkedIn300, tone, 0, {}, &batch));
            count(batch, notes.back().draft);
        }
        const Variety variety = varietyOf(notes);
        EXPECT_GE(variety.distinct2, 0.49);
        EXPECT_LE(variety.nearestUnmasked, 0.30);
        EXPECT_LE(variety.nearestMasked, 0.45);
        EXPECT_LE(variety.sameSentence, 7) << qPrintable(variety.sentence);
    }
}

TEST(Variety, WithoutItsBatchItDoes)
{
    const Drafter drafter;
    std::vector<Written> notes;
    const auto people = crowd(100, {.sloppy = false, .oneSender = true, .full = true});
    for (const Acquaintance& to : people)
        notes.push_back(write(drafter, to, contacts::Channel::LinkedIn300, Tone::Warm));
    EXPECT_GT(varietyOf(notes).nearestMasked, 0.45);
}

TEST(Variety, SeesOneTemplateBehindDifferentFacts)
{
    const auto people = crowd(2, {.sloppy = false});
    std::vector<Written> notes;
    for (const Acquaintance& to : people) {
        Draft draft;
        draft.text = to.contact.name + u", thank you. It was good to talk with you about bees."_s;
        draft.sources = {{.range = {.start = 0, .length = to.contact.name.size()}, .from = u"name"_s}};
        notes.push_back({.to = &to, .draft = draft});
    }
    EXPECT_EQ(masked(notes.front()), u"NAME, thank you. It was good to talk with you about bees."_s);
    const Variety variety = varietyOf(notes);
    EXPECT_DOUBLE_EQ(variety.nearestMasked, 1.0);
    EXPECT_LT(variety.nearestUnmasked, 1.0);
    EXPECT_EQ(variety.sameSentence, 2);
    EXPECT_EQ(variety.sentence, u"it was good to talk with you about bees."_s);
    EXPECT_GT(variety.selfBleu4, 0.7);
}

} // namespace
} // namespace wellmet::drafting
