// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/duplicates/people_merge.h"

#include "notebook/bin/bin.h"
#include "notebook/duplicates/duplicates.h"
#include "notebook/import/contact_merge.h"
#include "notebook/import/merge_field.h"
#include "storage/duplicates/identities.h"
#include "support/printers.h"
#include "support/random_contacts.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::contacts;
using namespace wellmet::notebook;

namespace {

// --- what must not be lost, told independently of how it is merged ---

bool isIn(const QJsonValue& whole, const QJsonValue& part)
{
    if (part.isNull() || whole == part)
        return true;
    if (whole.isArray() && part.isArray()) {
        const QJsonArray list = whole.toArray();
        return std::ranges::all_of(part.toArray(),
                                   [&](const QJsonValue& item) { return list.contains(item); });
    }
    const QJsonObject object = part.toObject();
    return part.isObject() && std::ranges::all_of(object.keys(), [&](const QString& key) {
               return isIn(whole.toObject().value(key), object.value(key));
           });
}

bool hasFact(const Contact& merged, const Fact& fact)
{
    return std::ranges::any_of(merged.facts, [&](const Fact& other) {
        return other.kind == fact.kind && isSameText(other.text, fact.text) &&
               (fact.on.isNull() || other.on == fact.on) && (fact.due.isNull() || other.due == fact.due) &&
               (!fact.how || other.how == fact.how) && (other.isPrivate || !fact.isPrivate) &&
               (!other.mayName || fact.mayName) && isIn(other.extra, fact.extra);
    });
}

bool hasEntry(const Contact& merged, const Interaction& entry)
{
    return std::ranges::any_of(merged.history, [&](const Interaction& other) {
        const bool isSettled = entry.outcome == Outcome::Pending && other.outcome;
        return other.kind == entry.kind && isSameText(other.text, entry.text) && other.on == entry.on &&
               (!entry.channel || other.channel == entry.channel) &&
               (!entry.outcome || isSettled || other.outcome == entry.outcome) &&
               isIn(other.extra, entry.extra);
    });
}

bool hasKey(const Contact& merged, const QString& key, const QJsonValue& value)
{
    const QJsonArray aside = merged.extra.value(u"merged_from"_s).toArray();
    return isIn(merged.extra.value(key), value) || std::ranges::any_of(aside, [&](const QJsonValue& object) {
               return isIn(object.toObject().value(key), value);
           });
}

void expectNothingOfIsLost(const Contact& merged, const Contact& one)
{
    for (const Fact& fact : one.facts)
        EXPECT_TRUE(hasFact(merged, fact)) << fact.text.toStdString();
    for (const Interaction& entry : one.history)
        EXPECT_TRUE(hasEntry(merged, entry)) << entry.text.toStdString();
    for (const QString& tag : one.tags)
        EXPECT_TRUE(merged.tags.contains(tag, Qt::CaseInsensitive)) << tag.toStdString();
    for (const QString& email : one.emails)
        EXPECT_TRUE(merged.emails.contains(email, Qt::CaseInsensitive)) << email.toStdString();
    for (const QString& link : one.links)
        EXPECT_TRUE(merged.links.contains(link, Qt::CaseInsensitive)) << link.toStdString();
    for (auto key = one.extra.constBegin(); key != one.extra.constEnd(); ++key)
        EXPECT_TRUE(hasKey(merged, key.key(), key.value())) << key.key().toStdString();
    for (auto key = one.met.extra.constBegin(); key != one.met.extra.constEnd(); ++key) {
        const bool isAside = hasKey(merged, u"met"_s, QJsonObject{{key.key(), key.value()}});
        EXPECT_TRUE(isIn(merged.met.extra.value(key.key()), key.value()) || isAside)
            << key.key().toStdString();
    }
    EXPECT_TRUE(merged.notes.contains(one.notes.trimmed())) << one.notes.toStdString();
    for (const MergeField field :
         {MergeField::Name, MergeField::Job, MergeField::Relation, MergeField::Met}) {
        const QString words = wordsOf(field, one);
        EXPECT_TRUE(agree(field, merged, one) || merged.notes.contains(words)) << words.toStdString();
    }
    EXPECT_TRUE(merged.cautious || !one.cautious);
}

class PeopleMergeTest : public ::testing::Test
{
protected:
    void SetUp() override { open(); }
    void open() { m_book = *Notebook::open(m_folder.filePath(u"book.sqlite"_s), m_clock); }

    Contact add(Contact person)
    {
        person.id = {};
        ContactChanges changes{{.before = {}, .after = std::move(person)}};
        EXPECT_TRUE(m_book->apply(changes).ok());
        return *changes.front().after;
    }
    Contact add(const QString& name)
    {
        Contact person;
        person.name = name;
        return add(person);
    }
    void writeDraft(const Contact& person, const QString& text, int minute)
    {
        SavedDraft draft;
        draft.text = text;
        draft.origin = "[]";
        draft.saved = m_clock.now().addSecs(60LL * minute);
        ASSERT_TRUE(m_book->saveDraft(person.id, draft).ok());
    }
    std::optional<QString> draftOf(const Contact& person) const
    {
        const auto draft = *m_book->draft(person.id);
        return draft ? std::optional(draft->text) : std::nullopt;
    }
    PeopleMerge merge(const Contact& stays, const Contact& goes)
    {
        auto merge = prepareMerge(*m_book, planMerge(stays, goes), goes);
        EXPECT_TRUE(merge.ok());
        const auto written = mergePeople(*m_book, *merge);
        EXPECT_TRUE(written.ok()) << (written ? "" : written.error().message.toStdString());
        return *std::move(merge);
    }
    Contact now(const Contact& person) const { return *m_book->contact(person.id); }
    std::vector<Contact> everyone() const { return *m_book->contactsAfter({}, 100); }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 22)};
    std::unique_ptr<Notebook> m_book;
};

TEST_F(PeopleMergeTest, RandomPairsLoseNothingAndComeApartAsTheyWere)
{
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        const Contact stays = add(tests::randomContact(2 * seed));
        Contact other = tests::randomContact(2 * seed + 1);
        if (seed % 3 == 0) { // much in common, told a little differently
            other = tests::randomContact(2 * seed);
            other.extra.insert(u"x"_s, static_cast<int>(seed));
            for (Fact& fact : other.facts)
                fact.isPrivate = !fact.isPrivate;
            for (Interaction& entry : other.history)
                entry.channel = Channel::Email;
        }
        const Contact goes = add(other);
        const Contact third = add(u"Somebody else"_s);
        if (seed % 2 == 0)
            writeDraft(stays, u"Hi, from the one"_s, 1);
        if (seed % 5 < 3)
            writeDraft(goes, u"Hi, from the other"_s, static_cast<int>(seed % 3));
        ASSERT_TRUE(tellApart(*m_book, goes.id, third.id).ok());
        const std::vector<Contact> before = everyone();
        const auto drafts = std::pair(*m_book->draft(stays.id), *m_book->draft(goes.id));
        const auto pairs = *storage::Identities(m_book->database()).distinct();

        const PeopleMerge merged = merge(stays, goes);
        EXPECT_EQ(everyone().size(), before.size() - 1);
        expectNothingOfIsLost(now(stays), stays);
        expectNothingOfIsLost(now(stays), goes);
        EXPECT_EQ(Bin(*m_book).entry(goes.id)->person, goes) << "they lie in the bin as they were";

        ASSERT_TRUE(takeApart(*m_book, merged).ok()) << seed;
        EXPECT_EQ(everyone(), before) << seed;
        EXPECT_EQ(std::pair(*m_book->draft(stays.id), *m_book->draft(goes.id)), drafts) << seed;
        EXPECT_EQ(*storage::Identities(m_book->database()).distinct(), pairs) << seed;
        EXPECT_EQ(*Bin(*m_book).count(), 0) << seed;

        ContactChanges away;
        for (const Contact& person : everyone())
            away.push_back({.before = person, .after = {}});
        ASSERT_TRUE(m_book->apply(away, {}, Deleted::ForGood).ok());
    }
}

TEST_F(PeopleMergeTest, WhatIsSilencedForTheOneIsSilencedForTheOtherUntilTheyComeApart)
{
    const Contact stays = add(u"Ana"_s);
    const Contact goes = add(u"Ana Ruiz"_s);
    const Silence words{.rule = u"a"_s, .scope = SilenceScope::Person, .contact = goes.id, .words = u"so"_s};
    const Silence note{.rule = u"b"_s, .scope = SilenceScope::Note, .contact = goes.id, .words = {}};
    Silence both{.rule = u"c"_s, .scope = SilenceScope::Person, .contact = goes.id, .words = {}};
    for (const Silence& silence : {words, note, both})
        ASSERT_TRUE(m_book->silence(silence).ok());
    both.contact = stays.id;
    ASSERT_TRUE(m_book->silence(both).ok());
    const std::vector<Silence> before = *m_book->silences();

    const PeopleMerge merged = merge(stays, goes);
    Silence moved = words;
    moved.contact = stays.id;
    EXPECT_EQ(m_book->silences()->size(), before.size() + 1) << "the note that it was about isn't theirs";
    EXPECT_EQ(m_book->silences()->back(), moved);
    ASSERT_TRUE(takeApart(*m_book, merged).ok());
    EXPECT_EQ(*m_book->silences(), before) << "one that both had stays with both";
}

TEST_F(PeopleMergeTest, WhatDiffersIsKeptBesideAndTheCloserClosenessStays)
{
    Contact one;
    one.name = u"Bill Gray"_s;
    one.role = u"nurse"_s;
    one.organization = u"Acme"_s;
    one.closeness = Closeness::MetOnce;
    Contact other;
    other.name = u"William Gray"_s;
    other.role = u"surgeon"_s;
    other.closeness = Closeness::Familiar;
    other.extra = {{u"uid"_s, 2}};
    one.extra = {{u"uid"_s, 1}};
    merge(add(one), add(other));
    const Contact merged = everyone().front();
    EXPECT_EQ(merged.name, u"Bill Gray"_s);
    EXPECT_EQ(merged.role, u"nurse"_s);
    EXPECT_EQ(merged.closeness, Closeness::Familiar);
    EXPECT_EQ(merged.notes, u"Also: William Gray\n\nAlso: surgeon"_s);
    EXPECT_EQ(merged.extra,
              (QJsonObject{{u"uid"_s, 1}, {u"merged_from"_s, QJsonArray{QJsonObject{{u"uid"_s, 2}}}}}));
}

TEST_F(PeopleMergeTest, WhatEitherKeepsPrivateStaysPrivate)
{
    Contact one;
    one.name = u"Ana"_s;
    one.facts.resize(1);
    one.facts[0].text = u"her move"_s;
    Contact other = one;
    other.facts[0].isPrivate = true;
    for (const auto& [stays, goes] : {std::pair(one, other), std::pair(other, one)}) {
        const ImportPlan plan = planMerge(stays, goes);
        ASSERT_EQ(plan.changes.front().after->facts.size(), 1U);
        EXPECT_TRUE(plan.changes.front().after->facts[0].isPrivate);
    }
}

TEST_F(PeopleMergeTest, ANameInCapitalsGivesWayToTheSameNameWritten)
{
    Contact shouted;
    shouted.name = u"ANA RUIZ"_s;
    Contact written;
    written.name = u"Ana Ruiz"_s;
    EXPECT_EQ(planMerge(shouted, written).changes.front().after->name, u"Ana Ruiz"_s);
    EXPECT_EQ(planMerge(written, shouted).changes.front().after->name, u"Ana Ruiz"_s);
}

TEST_F(PeopleMergeTest, TheOneWhoWasWrittenToStays)
{
    Contact one;
    Contact other;
    other.history.resize(1);
    EXPECT_TRUE(shouldStay(one, one));
    EXPECT_FALSE(shouldStay(one, other));
    one.facts.resize(9);
    EXPECT_FALSE(shouldStay(one, other));
    other.history.clear();
    EXPECT_TRUE(shouldStay(one, other));
}

TEST_F(PeopleMergeTest, OfTwoDraftsTheNewerGoesOnAndTheWordsOfTheOtherAreKept)
{
    const Contact ana = add(u"Ana"_s);
    const Contact anna = add(u"Anna"_s);
    writeDraft(ana, u"Hi Ana, old"_s, 1);
    writeDraft(anna, u"Hi Anna, new"_s, 2);
    merge(ana, anna);
    EXPECT_EQ(draftOf(ana), u"Hi Anna, new"_s);
    EXPECT_TRUE((*m_book->draft(ana.id))->origin.isEmpty());
    EXPECT_TRUE(now(ana).notes.contains(u"An earlier draft: Hi Ana, old"_s));

    const Contact ben = add(u"Ben"_s);
    const Contact benny = add(u"Benny"_s);
    writeDraft(ben, u"Hi Ben, new"_s, 2);
    writeDraft(benny, u"Hi Benny, old"_s, 1);
    merge(ben, benny);
    EXPECT_EQ(draftOf(ben), u"Hi Ben, new"_s);
    EXPECT_TRUE(now(ben).notes.contains(u"Hi Benny, old"_s));
}

TEST_F(PeopleMergeTest, ADraftWrittenOnSinceStaysWhenTheyComeApart)
{
    const Contact ana = add(u"Ana"_s);
    const Contact anna = add(u"Anna"_s);
    writeDraft(anna, u"Hi"_s, 1);
    const PeopleMerge merged = merge(ana, anna);
    writeDraft(ana, u"Hi Ana, and more"_s, 5);
    ASSERT_TRUE(takeApart(*m_book, merged).ok());
    EXPECT_EQ(draftOf(ana), u"Hi Ana, and more"_s);
    EXPECT_EQ(draftOf(anna), u"Hi"_s);
}

TEST_F(PeopleMergeTest, NeitherIsMergedWhenOneWasEditedMeanwhile)
{
    const Contact ana = add(u"Ana"_s);
    const Contact anna = add(u"Anna"_s);
    const auto prepared = prepareMerge(*m_book, planMerge(ana, anna), anna);
    ContactChanges edit{{.before = anna, .after = anna}};
    edit[0].after->role = u"nurse"_s;
    ASSERT_TRUE(m_book->apply(edit).ok());
    EXPECT_EQ(mergePeople(*m_book, *prepared).error().code, Error::Code::Conflict);
    EXPECT_EQ(everyone().size(), 2U);
    EXPECT_EQ(now(ana), ana);
    EXPECT_EQ(*Bin(*m_book).count(), 0);
}

TEST_F(PeopleMergeTest, AfterARestartTheBinTakesThemApart)
{
    Contact richer;
    richer.name = u"Anna"_s;
    richer.role = u"nurse"_s;
    const Contact ana = add(u"Ana"_s);
    const Contact anna = add(richer);
    merge(ana, anna);
    open();
    EXPECT_EQ(Bin(*m_book).entry(anna.id)->mergedInto, ana.id);
    auto restored = Bin(*m_book).restore({anna.id});
    ASSERT_TRUE(restored.ok());
    EXPECT_EQ(restored->stillMerged, 0);
    EXPECT_EQ(now(ana), ana);
    EXPECT_EQ(now(anna), anna);

    ASSERT_TRUE(Bin(*m_book).putBack(*restored).ok());
    EXPECT_EQ(now(ana).role, u"nurse"_s) << "merged again";
    ASSERT_TRUE(Bin(*m_book).restore({anna.id}).ok());
    EXPECT_EQ(now(ana), ana) << "and apart again";
}

TEST_F(PeopleMergeTest, WhoWasEditedSinceKeepsWhatTheyGainedWhenTheOtherIsRestored)
{
    Contact richer;
    richer.name = u"Anna"_s;
    richer.role = u"nurse"_s;
    const Contact ana = add(u"Ana"_s);
    const Contact anna = add(richer);
    merge(ana, anna);
    ContactChanges edit{{.before = now(ana), .after = now(ana)}};
    edit[0].after->relation = u"friend"_s;
    ASSERT_TRUE(m_book->apply(edit).ok());
    const auto restored = Bin(*m_book).restore({anna.id});
    ASSERT_TRUE(restored.ok());
    EXPECT_EQ(restored->stillMerged, 1);
    EXPECT_EQ(now(ana).role, u"nurse"_s);
    EXPECT_EQ(now(anna), anna);
}

TEST_F(PeopleMergeTest, WhoIsToldApartFromTheOneIsFromTheMergedOne)
{
    Contact lee;
    lee.name = u"Ann Lee"_s;
    lee.organization = u"Acme"_s;
    const Contact one = add(lee);
    const Contact two = add(lee);
    const Contact namesake = add(lee);
    ASSERT_TRUE(tellApart(*m_book, two.id, namesake.id).ok());
    ASSERT_EQ(findDuplicates(*m_book)->size(), 2U);
    merge(one, two);
    EXPECT_TRUE(findDuplicates(*m_book)->empty());
}

} // namespace
