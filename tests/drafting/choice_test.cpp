// SPDX-License-Identifier: GPL-3.0-or-later
// What the user may ask of a draft besides another one: a choice among plans, longer, a sentence kept, a
// sentence said otherwise.
#include "drafting/choice/variety.h"
#include "drafting/drafter.h"
#include "drafting/people.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;
using namespace contacts;

class ChoiceTest : public testing::Test
{
protected:
    DraftRequest request(const Contact& contact, Channel channel = Channel::LinkedIn300) const
    {
        return {.contact = &contact, .sender = &sender, .channel = channel, .today = kToday};
    }
    // The sentence as the composer's lock hands it over.
    static Kept keptOf(const Draft& draft, int place)
    {
        const std::vector<Passage> passages = passagesOf(draft);
        return {.passage = passages[static_cast<std::size_t>(place)],
                .place = place,
                .isLast = place + 1 == static_cast<int>(passages.size())};
    }

    const Drafter drafter;
    const SenderProfile sender = studentSender();
    const Contact everything = fullyRecorded();
    const Contact theTom = tom();
};

TEST_F(ChoiceTest, ADraftKnowsItsParts)
{
    for (const Contact& contact : manyContacts(40)) {
        for (const Channel channel : {Channel::LinkedIn200, Channel::Email}) {
            const Draft draft = drafter.draft(request(contact, channel));
            QString joined;
            qsizetype end = 0;
            for (const Part& part : draft.parts) {
                EXPECT_EQ(QStringView(draft.text).mid(end, part.range.start - end).trimmed(), QStringView());
                EXPECT_NE(part.says, 0U);
                EXPECT_NE(part.phrase, 0U);
                end = part.range.end();
            }
            EXPECT_EQ(end, draft.text.size());
            for (const Passage& passage : passagesOf(draft)) {
                for (const Source& source : passage.sources)
                    EXPECT_LE(source.range.end(), passage.text.size());
            }
        }
    }
}

TEST_F(ChoiceTest, ThreeDraftsDifferInPlan)
{
    const std::vector<Draft> drafts = drafter.variants(request(everything), 3);
    ASSERT_EQ(drafts.size(), 3U);
    EXPECT_EQ(drafts.front(), drafter.draft(request(everything)));
    for (std::size_t a = 0; a < drafts.size(); ++a) {
        for (std::size_t b = a + 1; b < drafts.size(); ++b)
            EXPECT_GE(distance(drafts[a], drafts[b]), 0.4)
                << qPrintable(drafts[a].text + u'\n' + drafts[b].text);
    }
    EXPECT_EQ(drafter.variants(request(everything), 3), drafts);
}

TEST(LeastAlike, PrefersWhatIsNearlyAsGoodAndIsBestFirst)
{
    const auto rated = [](const QString& text, AtomSet says, int score) {
        Rated made;
        made.draft.text = text;
        made.draft.score = score;
        made.draft.parts = {{.range = {0, text.size()}, .says = says, .phrase = 1}};
        return made;
    };
    const Draft best = rated(u"We met at the fair"_s, bit(Atom::Met), 90).draft;
    const std::vector<Rated> others{rated(u"Your talk was clear"_s, bit(Atom::Work), 84),
                                    rated(u"Thanks for the slides"_s, bit(Atom::Thanks), 96),
                                    rated(u"We met at the big fair"_s, bit(Atom::Met), 90),
                                    rated(u"We both know Ellen"_s, bit(Atom::Mutual), 86)};
    const auto texts = [&](int count) {
        QStringList chosen;
        for (const Draft& draft : leastAlike(best, others, count))
            chosen << draft.text;
        return chosen;
    };
    EXPECT_EQ(texts(1), QStringList{best.text});
    EXPECT_EQ(texts(2), (QStringList{best.text, u"We both know Ellen"_s}));
    EXPECT_EQ(texts(3), (QStringList{best.text, u"We met at the big fair"_s, u"We both know Ellen"_s}));
    EXPECT_EQ(texts(9).size(), 5);
}

TEST_F(ChoiceTest, ThreeDraftsOpenWithDifferentThings)
{
    const std::vector<Draft> drafts = drafter.variants(request(everything), 3);
    AtomSet opened = 0;
    for (const Draft& draft : drafts) {
        const auto first =
            std::ranges::find_if(draft.parts, [](const Part& part) { return part.isSentence(); });
        EXPECT_EQ(first->says & opened, 0U) << qPrintable(draft.text);
        opened |= first->says;
    }
}

TEST_F(ChoiceTest, NearlyTheSameIsNearerThanAnotherPlan)
{
    const std::vector<Draft> drafts = drafter.variants(request(everything), 3);
    Draft other = drafts[0];
    other.text.replace(u"Hi "_s, u"Hello "_s);
    EXPECT_LT(distance(drafts[0], other), distance(drafts[0], drafts[1]));
    EXPECT_EQ(distance(drafts[0], drafts[0]), 0);
}

TEST_F(ChoiceTest, LongerIsLongerWhereTheFactsAllowIt)
{
    DraftRequest wanted = request(everything);
    wanted.aimAtMost = 120;
    const Draft brief = drafter.draft(wanted);
    wanted.aimAtMost = 0;
    wanted.aimAtLeast = static_cast<int>(brief.text.size()) * 5 / 4;
    const Draft longer = drafter.draft(wanted);
    EXPECT_LE(brief.text.size(), 120);
    EXPECT_GE(longer.text.size(), wanted.aimAtLeast);
    EXPECT_LE(longer.text.size(), 300);
}

TEST_F(ChoiceTest, AKeptSentenceStaysByteForByteWhereverItStands)
{
    int kept = 0;
    for (const Contact& contact : manyContacts(60)) {
        for (const Channel channel : {Channel::LinkedIn200, Channel::LinkedIn300, Channel::Email}) {
            DraftRequest wanted = request(contact, channel);
            const Draft first = drafter.draft(wanted);
            const auto count = static_cast<int>(passagesOf(first).size());
            for (int place = 0; place < count; ++place) {
                wanted.keep = {keptOf(first, place)};
                wanted.version = 1;
                const Draft again = drafter.draft(wanted);
                const QString& sentence = wanted.keep.front().passage.text;
                ASSERT_EQ(again.text.count(sentence), 1) << qPrintable(first.text + u"\n→\n"_s + again.text);
                EXPECT_EQ(passagesOf(again).empty(), false);
                const int limit = defaultLimits(channel).body;
                EXPECT_TRUE(limit == 0 || again.text.size() <= limit) << qPrintable(again.text);
                ++kept;
            }
        }
    }
    EXPECT_GT(kept, 200);
}

// After "Hi Tom," a sentence begins small, after another one large, on a line of its own as it likes.
TEST_F(ChoiceTest, TheGrammarAroundAKeptSentenceIsRight)
{
    for (const Contact& contact : manyContacts(60)) {
        for (const Channel channel : {Channel::LinkedIn200, Channel::LinkedIn300, Channel::Email}) {
            DraftRequest wanted = request(contact, channel);
            const Draft first = drafter.draft(wanted);
            const auto count = static_cast<int>(passagesOf(first).size());
            for (wanted.version = 1; count > 0 && wanted.version < 3; ++wanted.version) {
                wanted.keep = {keptOf(first, wanted.version % count)};
                const Draft again = drafter.draft(wanted);
                bool opens = true;
                for (std::size_t i = 0; i < again.parts.size(); ++i) {
                    const Part& part = again.parts[i];
                    if (!part.isSentence() || !part.lowersAtOpen)
                        continue;
                    const QStringView before = QStringView(again.text).left(part.range.start);
                    const QChar begin = part.range.in(again.text)[0];
                    EXPECT_EQ(begin.isLower(), opens && before.endsWith(u", ")) << qPrintable(again.text);
                    opens = false;
                }
            }
        }
    }
}

TEST_F(ChoiceTest, NothingIsSaidTwiceBesideAKeptSentence)
{
    DraftRequest wanted = request(everything);
    const Draft first = drafter.draft(wanted);
    for (int place = 0; place < static_cast<int>(passagesOf(first).size()); ++place) {
        wanted.keep = {keptOf(first, place)};
        const Draft again = drafter.draft(wanted);
        AtomSet said = 0;
        for (const Passage& passage : passagesOf(again)) {
            EXPECT_EQ(said & passage.says, 0U) << qPrintable(again.text);
            said |= passage.says;
        }
    }
}

TEST_F(ChoiceTest, ASentenceTheUserWroteIsKeptAtItsPlace)
{
    DraftRequest wanted = request(theTom);
    wanted.keep = {{.passage = {.text = u"The coffee there was awful."_s}, .place = 1}};
    const Draft draft = drafter.draft(wanted);
    const std::vector<Passage> passages = passagesOf(draft);
    ASSERT_GE(passages.size(), 2U);
    EXPECT_EQ(passages[1].text, u"The coffee there was awful."_s);
    EXPECT_LE(draft.text.size(), 300);
    wanted.keep.front().place = 0;
    const QString first = drafter.draft(wanted).text;
    EXPECT_TRUE(first.startsWith(u"Hi Tom,\nThe coffee there was awful. ")) << qPrintable(first);
}

TEST_F(ChoiceTest, EverythingKeptLeavesOnlyGreetingAndSignOffToChange)
{
    DraftRequest wanted = request(theTom, Channel::LinkedIn200);
    const Draft first = drafter.draft(wanted);
    for (int place = 0; place < static_cast<int>(passagesOf(first).size()); ++place)
        wanted.keep.push_back(keptOf(first, place));
    const Draft again = drafter.draft(wanted);
    for (const Kept& kept : wanted.keep)
        EXPECT_TRUE(again.text.contains(kept.passage.text)) << qPrintable(again.text);
}

TEST_F(ChoiceTest, OtherWaysToSayASentenceFitInItsPlace)
{
    int ways = 0;
    for (const Contact& contact : manyContacts(40)) {
        const DraftRequest wanted = request(contact, Channel::LinkedIn200);
        const Draft draft = drafter.draft(wanted);
        for (std::size_t part = 0; part < draft.parts.size(); ++part) {
            const prose::TextRange range = draft.parts[part].range;
            QStringList seen{range.in(draft.text).toString()};
            for (const Passage& passage : drafter.alternatives(wanted, draft, part, 6)) {
                EXPECT_EQ(passage.says, draft.parts[part].says);
                EXPECT_FALSE(seen.contains(passage.text)) << qPrintable(passage.text);
                EXPECT_LE(draft.text.size() - range.length + passage.text.size(), 200);
                if (passage.lowersAtOpen && draft.parts[part].lowersAtOpen &&
                    draft.parts[part].isSentence()) {
                    EXPECT_EQ(passage.text[0].isLower(), draft.text[range.start].isLower());
                }
                for (const Source& source : passage.sources)
                    EXPECT_LE(source.range.end(), passage.text.size());
                seen << passage.text;
                ++ways;
            }
        }
    }
    EXPECT_GT(ways, 100);
}

TEST_F(ChoiceTest, OtherWaysAreRankedByTheScoreAndMayTellAnotherFact)
{
    Contact contact = tom();
    contact.facts.push_back(fact(FactKind::Topic, u"stock counts on paper"_s, "2026-10-14"));
    const DraftRequest wanted = request(contact);
    const Draft draft = drafter.draft(wanted);
    const auto topic = std::find_if(draft.parts.begin(), draft.parts.end(),
                                    [](const Part& part) { return part.says & bit(Atom::Topic); });
    ASSERT_NE(topic, draft.parts.end());
    const auto at = static_cast<std::size_t>(topic - draft.parts.begin());
    const QString untold = draft.text.contains(u"paper") ? u"sparse"_s : u"paper"_s;
    const auto score = [&](const Draft& note) { return note.text.contains(untold) ? 90 : 50; };
    const std::vector<Passage> ways = drafter.alternatives(wanted, draft, at, 3, score);
    ASSERT_FALSE(ways.empty());
    EXPECT_TRUE(ways.front().text.contains(untold)) << qPrintable(ways.front().text);
    EXPECT_TRUE(std::any_of(ways.front().sources.begin(), ways.front().sources.end(),
                            [](const Source& source) { return source.from.startsWith(u"facts["); }));
}

TEST_F(ChoiceTest, WhatWentToSomebodyNearIsAvoidedMost)
{
    const Contact contact = tom();
    const QString first = drafter.draft(request(contact)).text;
    DraftRequest wanted = request(contact);
    wanted.avoidMost = {first};
    EXPECT_NE(drafter.draft(wanted).text, first);
}

TEST(AtomNames, AreReadBack)
{
    EXPECT_EQ(toText(bit(Atom::Met) | bit(Atom::Topic)), u"topic met"_s);
    for (int i = 0; i < kAtomCount; ++i)
        EXPECT_EQ(atomsFromText(toText(AtomSet{1} << i)), AtomSet{1} << i);
    EXPECT_EQ(atomsFromText(u"topic nonsense"), bit(Atom::Topic));
}

} // namespace
} // namespace wellmet::drafting
