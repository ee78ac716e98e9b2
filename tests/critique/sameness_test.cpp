// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/copies/sameness.h"
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

// Words without digits, which would be masked: 0 is "aa", 399 "tt".
QString letters(int number)
{
    return QString(QChar(u'a' + number / 20)) + QChar(u'a' + number % 20);
}

QString randomWords(std::mt19937& random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += (below(random, 6) == 0 ? u"W%1 "_s : u"w%1 "_s).arg(letters(below(random, 400)));
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
                words[below(random, static_cast<size_t>(words.size()))] =
                    u"x%1"_s.arg(letters(below(random, 99)));
            text = words.join(u' ');
        }
        notes.push_back({u"n%1"_s.arg(i), text});
    }
    return notes;
}

std::vector<ComparedText> comparedTexts(const std::vector<SamenessInput>& notes)
{
    std::vector<ComparedText> all;
    for (const SamenessInput& note : notes)
        all.push_back(comparedText(note.text));
    return all;
}

size_t sharedBy(const Trigrams& left, const Trigrams& right)
{
    std::vector<uint32_t> shared;
    std::ranges::set_intersection(left.grams, right.grams, std::back_inserter(shared));
    return shared.size();
}

double slowJaccard(const Trigrams& left, const Trigrams& right)
{
    const size_t shared = sharedBy(left, right);
    const size_t all = left.grams.size() + right.grams.size() - shared;
    return all > 0 ? static_cast<double>(shared) / static_cast<double>(all) : 0;
}

// What the thresholds say of two texts, told without an index; 0 for unlike ones.
double slowSimilarity(const Trigrams& left, const Trigrams& right)
{
    const size_t shared = sharedBy(left, right);
    const double jaccard = slowJaccard(left, right);
    const double part =
        static_cast<double>(shared) /
        static_cast<double>(std::max<size_t>(1, std::min(left.grams.size(), right.grams.size())));
    const bool isShort = std::min(left.words, right.words) < 25;
    const bool same = isShort ? jaccard >= 0.5 : shared >= 10 && (jaccard >= 0.35 || part >= 0.6);
    return same ? jaccard : 0;
}

double slowSimilarity(const ComparedText& left, const ComparedText& right)
{
    if (const double plain = slowSimilarity(left.plain, right.plain); plain > 0)
        return plain;
    const double masked = slowJaccard(left.masked, right.masked);
    return masked >= 0.6 && sharedBy(left.masked, right.masked) >= 10 ? masked : 0;
}

Addressee person(const QString& name)
{
    return {.key = name.toLower(), .label = name};
}

TEST(SamenessIndex, FindsANoteWhoseNameAndTopicWereSwapped)
{
    SamenessIndex index;
    index.add(person(u"Ana Ruiz"_s), kFairNote.arg(u"Ana"_s, u"bridges"_s));
    const Copies copies = index.copies(kFairNote.arg(u"Tom"_s, u"sails"_s));
    EXPECT_EQ(copies.text.count, 1);
    EXPECT_EQ(copies.text.names, QStringList(u"Ana Ruiz"_s));
    EXPECT_EQ(copies.frame.count, 0); // said already
    const auto matches = index.matches(kFairNote.arg(u"Tom"_s, u"sails"_s));
    ASSERT_THAT(matches, SizeIs(1));
    EXPECT_GT(matches.front().similarity, 0.6);
}

TEST(SamenessIndex, LetsTwoNotesOnTheSameEveningBe)
{
    SamenessIndex index;
    index.add(
        person(u"Ana"_s),
        u"Hi Ana, thank you for the lift after the choir on Friday. I owe you a soup, and the tenor part you lent me. Mira"_s);
    EXPECT_THAT(
        index.matches(
            u"Hi Ben, it was good to sing beside you on Friday. Which recording of the requiem did you mean? I'd like to hear it. Mira"_s),
        IsEmpty());
}

TEST(SamenessIndex, NeverComparesAPersonsNotesWithEachOther)
{
    SamenessIndex index;
    index.add(person(u"Ana"_s), kFairNote);
    EXPECT_THAT(index.matches(kFairNote, person(u"Ana"_s)), IsEmpty());
    EXPECT_EQ(index.copies(kFairNote, person(u"Ana"_s)).text.count, 0);
    EXPECT_THAT(index.matches(kFairNote, person(u"Tom"_s)), SizeIs(1));
}

TEST(SamenessIndex, CountsPeopleAndNotTheirNotes)
{
    SamenessIndex index;
    for (const QString& name : {u"Ana"_s, u"Bo"_s, u"Ana"_s, u"Cid"_s, u"Ana"_s})
        index.add(person(name), kFairNote.arg(name, u"bridges"_s));
    const Copies copies = index.copies(kFairNote.arg(u"Tom"_s, u"bridges"_s), person(u"Tom"_s));
    EXPECT_EQ(copies.text.count, 3);
    EXPECT_EQ(copies.text.names, (QStringList{u"Ana"_s, u"Bo"_s}));
    ASSERT_THAT(copies.sentences, SizeIs(2));
    EXPECT_EQ(copies.sentences.front().to.count, 3);
}

TEST(SamenessIndex, SeesThroughCaseAccentsAndSigns)
{
    SamenessIndex index;
    index.add(person(u"Ana"_s), u"Thank you for the café tip; it was a fine morning, and the map helped."_s);
    const auto matches =
        index.matches(u"THANK YOU for the cafe tip. It was a fine morning – and the map helped!"_s);
    ASSERT_THAT(matches, SizeIs(1));
    EXPECT_DOUBLE_EQ(matches.front().similarity, 1);
}

TEST(SamenessIndex, ToleratesTextsWithoutWords)
{
    SamenessIndex index;
    for (const QString& text : {u""_s, u"👋"_s, u"Hi Tom"_s, u"…"_s}) {
        index.add(person(u"Ana"_s), text);
        EXPECT_THAT(index.matches(text), IsEmpty());
        EXPECT_THAT(index.copies(text).sentences, IsEmpty());
    }
}

TEST(SamenessIndex, ForgetsAPersonAndLearnsThemAnew)
{
    SamenessIndex index;
    index.add(person(u"Ana"_s), kFairNote);
    index.forget(u"ana"_s);
    EXPECT_THAT(index.matches(kFairNote), IsEmpty());
    EXPECT_THAT(index.copies(kFairNote).sentences, IsEmpty());
    index.add({.key = u"ana"_s, .label = u"Ana Berg"_s}, kFairNote);
    EXPECT_EQ(index.copies(kFairNote).text.names, QStringList(u"Ana Berg"_s));
}

TEST(SamenessIndex, KnowsWhoIsAroundTheRecipientByEmployerAndEvent)
{
    SamenessIndex index;
    Addressee ana = person(u"Ana"_s);
    ana.organization = u"Müller & Sons"_s;
    ana.event = u"the Kite Fair"_s;
    index.add(person(u"Zoe"_s), kFairNote);
    index.add(ana, kFairNote);
    Addressee tom = person(u"Tom"_s);
    EXPECT_EQ(index.copies(kFairNote, tom).text.around, std::nullopt);
    tom.organization = u"muller & SONS"_s;
    EXPECT_EQ(index.copies(kFairNote, tom).text.around, u"Ana"_s);
    tom.organization = u"Someone Else"_s;
    tom.event = u"The kite fair"_s;
    EXPECT_EQ(index.copies(kFairNote, tom).text.around, u"Ana"_s);
}

// A frame around facts that are longer than it.
const QString kFrame =
    u"Hi %1, ever since we spoke about %2 I see it wherever I look. Yesterday I even tried %3 and failed "
    u"in the nicest way. What would you have done?"_s;

TEST(SamenessIndex, SeesOneFrameAroundOtherFacts)
{
    SamenessIndex index;
    Addressee ana = person(u"Ana"_s);
    ana.facts = {u"measuring floods with cheap sensors that drift whenever the summer gets warm"_s,
                 u"the bucket trick from her talk on rivers without bridges"_s};
    index.add(ana, kFrame.arg(u"Ana"_s, ana.facts[0], ana.facts[1]));
    Addressee tom = person(u"Tom"_s);
    tom.facts = {u"bread"_s,
                 u"his sourdough without any salt and with rye from the mill in the old harbor"_s};
    const Copies copies = index.copies(kFrame.arg(u"Tom"_s, tom.facts[0], tom.facts[1]), tom);
    EXPECT_EQ(copies.text.count, 0);
    EXPECT_EQ(copies.frame.names, QStringList(u"Ana"_s));
}

TEST(SamenessIndex, LetsASenderIntroduceThemselvesInTheSameWords)
{
    const QString about =
        u"I repair old harmoniums for village churches, and most of them are older than the village "
        u"hall that somebody once put them into."_s;
    SamenessIndex index(QStringList{about});
    index.add(person(u"Ana"_s),
              u"Hi Ana, your bellows survived the winter. "_s + about + u" Which glue was it?"_s);
    const Copies copies =
        index.copies(u"Hi Tom, I heard your choir on the radio. "_s + about + u" May I come and listen?"_s);
    EXPECT_EQ(copies.frame.count, 0);
}

TEST(ComparedText, MasksARunOfFactWordsAsOneBlank)
{
    const FactWords facts(QStringList{u"measuring floods with cheap sensors"_s});
    const auto masked = [&](const QString& text) { return comparedText(text, facts).masked; };
    EXPECT_EQ(masked(u"we spoke about measuring floods with cheap sensors all night"_s).grams,
              masked(u"we spoke about Lisbon all night"_s).grams);
    EXPECT_EQ(masked(u"we spoke about sensors all night"_s).words, 6);
    EXPECT_NE(comparedText(u"we spoke about sensors all night"_s).masked.grams,
              masked(u"we spoke about sensors all night"_s).grams);
}

TEST(SamenessIndex, MissesNothingThatComparingWithAllWouldFind)
{
    for (const uint32_t seed : {1U, 2U, 3U, 4U}) {
        const auto notes = randomNotes(seed, 200);
        const auto texts = comparedTexts(notes);
        SamenessIndex index;
        int alike = 0;
        for (size_t i = 0; i < notes.size(); ++i) {
            std::map<uint32_t, double> expected;
            for (size_t j = 0; j < i; ++j) {
                if (const double similarity = slowSimilarity(texts[i], texts[j]); similarity > 0)
                    expected[static_cast<uint32_t>(j)] = similarity;
            }
            std::map<uint32_t, double> found;
            std::pair last{Form::Plain, 1.0};
            for (const auto& match : index.matches(notes[i].text)) {
                EXPECT_GE(match.form, last.first);
                EXPECT_TRUE(match.form != last.first || match.similarity <= last.second);
                last = {match.form, match.similarity};
                found[match.note] = match.similarity;
            }
            EXPECT_EQ(found, expected);
            alike += static_cast<int>(found.size());
            index.add(person(notes[i].id), notes[i].text);
        }
        EXPECT_GT(alike, 100);
    }
}

// With many notes, stock phrases alone make none a candidate, but a mass text is still found wherever it
// went.
TEST(SamenessIndex, FindsCopiesBehindStockPhrasesAndAMassTextAmongThousands)
{
    const QString stock =
        u" I would be glad to hear what you think of it whenever you find a quiet minute."_s;
    std::mt19937 random(5);
    SamenessIndex index;
    for (int i = 0; i < 3000; ++i)
        index.add(person(u"P%1"_s.arg(i)), randomWords(random, 30) + stock);
    for (int i = 0; i < 1500; ++i)
        index.add(person(u"M%1"_s.arg(i)), kFairNote.arg(u"N%1"_s.arg(i), u"kites"_s));
    const QString own = randomWords(random, 30);
    index.add(person(u"Ana"_s), own + stock);
    EXPECT_EQ(index.copies(own + u" All the best."_s).text.names, QStringList(u"Ana"_s));
    EXPECT_EQ(index.copies(kFairNote.arg(u"Tom"_s, u"kites"_s)).text.count, 1500);
    EXPECT_EQ(index.copies(randomWords(random, 30) + stock).text.count, 0);
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
    const auto texts = comparedTexts(notes);
    std::map<QString, QString> leader;
    for (const SamenessInput& note : notes)
        leader[note.id] = note.id;
    for (size_t i = 0; i < notes.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const QString from = leader[notes[i].id];
            const QString to = leader[notes[j].id];
            if (from != to && slowSimilarity(texts[i], texts[j]) > 0) {
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
