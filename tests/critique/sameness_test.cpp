// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/sameness.h"
#include "support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <random>

namespace {

using namespace Qt::StringLiterals;
using namespace wellmet::critique;
using testing::IsEmpty;
using testing::SizeIs;

const QString kFairNote = u"Hi %1, thank you for showing me the wind tunnel at the open day. I build kites "
                          u"with a school club and would "
                          "like to hear how you measure drag on %2. Jonas"_s;

int below(std::mt19937& random, size_t end)
{
    return static_cast<int>(random() % end);
}

QString randomWords(std::mt19937& random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"w%1 "_s.arg(below(random, 400));
    return text;
}

// Random notes, some of them copies of earlier ones with a few words changed.
std::vector<SamenessInput> randomNotes(uint32_t seed, int count)
{
    std::mt19937 random(seed);
    std::vector<SamenessInput> notes;
    for (int i = 0; i < count; ++i) {
        QString text = randomWords(random, 5 + below(random, 60));
        if (i > 0 && below(random, 2) == 0) {
            QStringList words = notes[static_cast<size_t>(below(random, notes.size()))].text.split(u' ');
            for (int edits = below(random, 8); edits > 0; --edits)
                words[below(random, static_cast<size_t>(words.size()))] = u"x%1"_s.arg(below(random, 99));
            text = words.join(u' ');
        }
        notes.push_back({u"n%1"_s.arg(i), text});
    }
    return notes;
}

std::vector<Trigrams> trigramsOfAll(const std::vector<SamenessInput>& notes)
{
    std::vector<Trigrams> all;
    for (const SamenessInput& note : notes)
        all.push_back(trigramsOf(note.text));
    return all;
}

// What the thresholds say of two texts, told without an index.
double slowSimilarity(const Trigrams& left, const Trigrams& right)
{
    std::vector<uint32_t> shared;
    std::ranges::set_intersection(left.grams, right.grams, std::back_inserter(shared));
    const double all = static_cast<double>(left.grams.size() + right.grams.size() - shared.size());
    const double jaccard = all > 0 ? static_cast<double>(shared.size()) / all : 0;
    const double part =
        static_cast<double>(shared.size()) /
        static_cast<double>(std::max<size_t>(1, std::min(left.grams.size(), right.grams.size())));
    const bool isShort = std::min(left.words, right.words) < 25;
    const bool same = isShort ? jaccard >= 0.5 : shared.size() >= 10 && (jaccard >= 0.35 || part >= 0.6);
    return same ? jaccard : 0;
}

TEST(SamenessIndex, FindsANoteWhoseNameAndTopicWereSwapped)
{
    SamenessIndex index;
    index.add({u"ana"_s, u"Ana Ruiz"_s, u"acme"_s}, kFairNote.arg(u"Ana"_s, u"bridges"_s));
    const auto matches = index.matches(kFairNote.arg(u"Tom"_s, u"sails"_s));
    ASSERT_THAT(matches, SizeIs(1));
    EXPECT_EQ(matches.front().entry.label, u"Ana Ruiz"_s);
    EXPECT_GT(matches.front().similarity, 0.6);
}

TEST(SamenessIndex, LetsTwoNotesOnTheSameEveningBe)
{
    SamenessIndex index;
    index.add(
        {u"ana"_s, {}, {}},
        u"Hi Ana, thank you for the lift after the choir on Friday. I owe you a soup, and the tenor part you lent me. Mira"_s);
    EXPECT_THAT(
        index.matches(
            u"Hi Ben, it was good to sing beside you on Friday. Which recording of the requiem did you mean? I'd like to hear it. Mira"_s),
        IsEmpty());
}

TEST(SamenessIndex, NeverComparesAPersonsNotesWithEachOther)
{
    SamenessIndex index;
    index.add({u"ana"_s, {}, {}}, kFairNote);
    EXPECT_THAT(index.matches(kFairNote, u"ana"), IsEmpty());
    EXPECT_THAT(index.matches(kFairNote, u"tom"), SizeIs(1));
}

TEST(SamenessIndex, SeesThroughCaseAccentsAndSigns)
{
    SamenessIndex index;
    index.add({u"ana"_s, {}, {}},
              u"Thank you for the café tip; it was a fine morning, and the map helped."_s);
    const auto matches =
        index.matches(u"THANK YOU for the cafe tip. It was a fine morning – and the map helped!"_s);
    ASSERT_THAT(matches, SizeIs(1));
    EXPECT_DOUBLE_EQ(matches.front().similarity, 1);
}

TEST(SamenessIndex, ToleratesTextsWithoutWords)
{
    SamenessIndex index;
    for (const QString& text : {u""_s, u"👋"_s, u"Hi Tom"_s, u"…"_s}) {
        index.add({u"a"_s, {}, {}}, text);
        EXPECT_THAT(index.matches(text), IsEmpty());
    }
}

TEST(SamenessIndex, MissesNothingThatComparingWithAllWouldFind)
{
    for (const uint32_t seed : {1U, 2U, 3U, 4U}) {
        const auto notes = randomNotes(seed, 200);
        const auto trigrams = trigramsOfAll(notes);
        SamenessIndex index;
        for (size_t i = 0; i < notes.size(); ++i) {
            std::map<QString, double> expected;
            for (size_t j = 0; j < i; ++j) {
                if (const double similarity = slowSimilarity(trigrams[i], trigrams[j]); similarity > 0)
                    expected[notes[j].id] = similarity;
            }
            std::map<QString, double> found;
            double last = 1;
            for (const auto& match : index.matches(notes[i].text)) {
                EXPECT_LE(match.similarity, last);
                last = match.similarity;
                found[match.entry.key] = match.similarity;
            }
            EXPECT_EQ(found, expected);
            index.add({notes[i].id, {}, {}}, notes[i].text);
        }
    }
}

TEST(SamenessGroups, JoinCopiesAndNameTheStretchTheyShare)
{
    const auto groups =
        samenessGroups({{u"n1"_s, kFairNote.arg(u"Ana"_s, u"bridges"_s)},
                        {u"n2"_s, u"Hello Bo, the choir meets at eight from now on. Bring the tenor part."_s},
                        {u"n3"_s, kFairNote.arg(u"Tom"_s, u"sails"_s)},
                        {u"n4"_s, kFairNote.arg(u"Eva"_s, u"a thrown ball"_s)}});
    ASSERT_THAT(groups, SizeIs(1));
    EXPECT_EQ(groups[0].ids, (QStringList{u"n1"_s, u"n3"_s, u"n4"_s}));
    EXPECT_EQ(groups[0].shared, u"thank you for showing me the wind tunnel at the open day. I build kites "
                                u"with a school club and would "
                                "like to hear how you measure drag on"_s);
    EXPECT_GT(groups[0].similarity, 0.6);
    EXPECT_LT(groups[0].similarity, 1);
}

TEST(SamenessGroups, PutEachNoteInOneGroupLargestFirst)
{
    const auto notes = randomNotes(7, 400);
    const auto groups = samenessGroups(notes);
    ASSERT_FALSE(groups.empty());
    QStringList seen;
    qsizetype last = groups.front().ids.size();
    for (const SamenessGroup& group : groups) {
        EXPECT_GE(group.ids.size(), 2);
        EXPECT_LE(group.ids.size(), last);
        last = group.ids.size();
        seen += group.ids;
    }
    EXPECT_EQ(seen.removeDuplicates(), 0);
}

TEST(SamenessGroups, AreThePairsJoinedTransitively)
{
    const auto notes = randomNotes(11, 200);
    const auto trigrams = trigramsOfAll(notes);
    std::map<QString, QString> leader;
    for (const SamenessInput& note : notes)
        leader[note.id] = note.id;
    for (size_t i = 0; i < notes.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const QString from = leader[notes[i].id];
            const QString to = leader[notes[j].id];
            if (from != to && slowSimilarity(trigrams[i], trigrams[j]) > 0) {
                for (auto& [id, lead] : leader)
                    lead = lead == from ? to : lead;
            }
        }
    }
    std::map<QString, int> sizes;
    for (const auto& [id, lead] : leader)
        ++sizes[lead];
    qsizetype grouped = 0;
    for (const SamenessGroup& group : samenessGroups(notes)) {
        grouped += group.ids.size();
        for (const QString& id : group.ids)
            EXPECT_EQ(leader[id], leader[group.ids.front()]);
        EXPECT_EQ(sizes[leader[group.ids.front()]], group.ids.size());
    }
    EXPECT_EQ(grouped, std::accumulate(sizes.begin(), sizes.end(), 0, [](int sum, const auto& entry) {
                  return sum + (entry.second > 1 ? entry.second : 0);
              }));
}

TEST(SamenessGroups, KeepAMassTextTogether)
{
    std::vector<SamenessInput> notes;
    for (int i = 0; i < 500; ++i)
        notes.push_back({QString::number(i), kFairNote.arg(u"N%1"_s.arg(i), u"thing %1"_s.arg(i))});
    const auto groups = samenessGroups(notes);
    ASSERT_THAT(groups, SizeIs(1));
    EXPECT_EQ(groups[0].ids.size(), 500);
}

TEST(SamenessGroups, OfNothingAreNone)
{
    EXPECT_THAT(samenessGroups({}), IsEmpty());
    EXPECT_THAT(samenessGroups({{u"a"_s, u""_s}, {u"b"_s, u""_s}}), IsEmpty());
}

} // namespace
