// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draft_store.h"
#include "storage/import_store.h"
#include "storage/query.h"
#include "storage/settings_store.h"
#include "storage/silence_store.h"
#include "storage/temporary_notebook.h"
#include "support/printers.h"

namespace wellmet::storage {
namespace {

using namespace Qt::StringLiterals;
using contacts::ContactId;
using contacts::SenderProfile;

using SettingsStoreTest = TemporaryNotebook;
using DraftStoreTest = TemporaryNotebook;
using SilenceStoreTest = TemporaryNotebook;
using ImportStoreTest = TemporaryNotebook;

const QDateTime kNoon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

TEST_F(SettingsStoreTest, SenderIsEmptyUntilWrittenAndThenReadBackWhole)
{
    SettingsStore store(database());
    EXPECT_TRUE(store.sender()->isEmpty());
    SenderProfile priya{.name = u"Priya Nair"_s,
                        .role = u"statistics student"_s,
                        .organization = u"Leeds"_s,
                        .about = u"build forecasts"_s,
                        .goal = u"a data role"_s,
                        .extra = {{u"pronouns"_s, u"she/her"_s}}};
    ASSERT_TRUE(store.setSender(priya).ok());
    EXPECT_EQ(*store.sender(), priya);
    priya.goal.clear();
    ASSERT_TRUE(store.setSender(priya).ok());
    EXPECT_EQ(*store.sender(), priya);
}

TEST_F(SettingsStoreTest, ValuesAreKeptReplacedAndUnset)
{
    SettingsStore store(database());
    EXPECT_EQ(*store.value(u"a"_s), QString());
    ASSERT_TRUE(store.setValue(u"a"_s, u"1"_s).ok());
    ASSERT_TRUE(store.setValue(u"a"_s, u"2"_s).ok());
    EXPECT_EQ(*store.value(u"a"_s), u"2"_s);
    ASSERT_TRUE(store.setValue(u"a"_s, {}).ok());
    EXPECT_EQ(*Query(database(), u"SELECT count(*) FROM settings"_s).number(), 0);
}

TEST_F(SilenceStoreTest, KeepsEachSilenceOnceAndForgetsByValueOrByScope)
{
    SilenceStore store(database());
    const StoredSilence note{
        .rule = u"pitch"_s, .scope = u"note"_s, .contact = ContactId(u"ana"_s), .words = u"free"_s};
    StoredSilence person = note;
    person.scope = u"person"_s;
    const StoredSilence everywhere{.rule = u"pitch"_s, .scope = u"everywhere"_s, .contact = {}, .words = {}};
    for (const StoredSilence& silence : {note, person, everywhere, note})
        ASSERT_TRUE(store.add(silence).ok());
    EXPECT_EQ(*store.all(), (std::vector{note, person, everywhere}));
    ASSERT_TRUE(store.remove(everywhere).ok());
    ASSERT_TRUE(store.removeScope(u"note"_s, ContactId(u"ana"_s)).ok());
    EXPECT_EQ(*store.all(), std::vector{person});
}

TEST_F(DraftStoreTest, KeepsOneDraftForEachPerson)
{
    DraftStore store(database());
    const ContactId ana(u"ana"_s);
    EXPECT_FALSE(store.read(ana)->has_value());
    StoredDraft draft{.channel = contacts::Channel::Email,
                      .tone = u"warm"_s,
                      .subject = u"Hello"_s,
                      .text = u"Hi Ana"_s,
                      .origin = "[{\"text\":\"Hi Ana\"}]",
                      .saved = kNoon};
    ASSERT_TRUE(store.write(ana, draft).ok());
    draft.text = u"Hi Ana, it was good to meet you"_s;
    ASSERT_TRUE(store.write(ana, draft).ok());
    const auto read = *store.read(ana);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->channel, draft.channel);
    EXPECT_EQ(read->subject, draft.subject);
    EXPECT_EQ(read->text, draft.text);
    EXPECT_EQ(read->origin, draft.origin);
    EXPECT_EQ(read->saved, draft.saved);
    ASSERT_TRUE(store.remove(ana).ok());
    EXPECT_FALSE(store.read(ana)->has_value());
}

TEST_F(DraftStoreTest, TellsTheNewestDraftsToOtherPeople)
{
    DraftStore store(database());
    int minute = 0;
    for (const QString& name : {u"ana"_s, u"ben"_s, u"cleo"_s, u"dan"_s}) {
        contacts::Contact contact;
        contact.id = ContactId(name);
        contact.name = name;
        contact.organization = u"Co-op"_s;
        contact.met.where = u"PyData"_s;
        if (name != u"dan"_s)
            added(contact);
        ASSERT_TRUE(store
                        .write(contact.id, {.tone = {},
                                            .subject = {},
                                            .text = u"Hi "_s + name,
                                            .saved = kNoon.addSecs(60 * ++minute)})
                        .ok());
    }
    const auto newest = *store.newest(ContactId(u"ben"_s), 5);
    ASSERT_EQ(newest.size(), 2U) << "neither Ben's own nor that of somebody who is gone";
    EXPECT_EQ(newest[0].text, u"Hi cleo"_s);
    EXPECT_EQ(newest[1].text, u"Hi ana"_s);
    EXPECT_EQ(newest[0].organization, u"Co-op"_s);
    EXPECT_EQ(newest[0].metWhere, u"PyData"_s);
    EXPECT_EQ(store.newest(ContactId(u"ben"_s), 1)->size(), 1U);
}

TEST_F(DraftStoreTest, DraftOutlivesItsPersonByAMonth)
{
    DraftStore store(database());
    contacts::Contact kept;
    kept.id = ContactId(u"kept"_s);
    added(kept);
    for (const QString& id : {u"kept"_s, u"gone"_s})
        ASSERT_TRUE(
            store.write(ContactId(id), {.tone = {}, .subject = {}, .text = u"Hi"_s, .saved = kNoon}).ok());
    const auto writeAnother = [&](int days) {
        ASSERT_TRUE(store
                        .write(ContactId(u"another"_s),
                               {.tone = {}, .subject = {}, .text = u"Hi"_s, .saved = kNoon.addDays(days)})
                        .ok());
    };
    writeAnother(29);
    EXPECT_TRUE(store.read(ContactId(u"gone"_s))->has_value());
    writeAnother(31);
    EXPECT_FALSE(store.read(ContactId(u"gone"_s))->has_value());
    EXPECT_TRUE(store.read(ContactId(u"kept"_s))->has_value());
}

TEST_F(ImportStoreTest, NewestImportIsTakenBackFirstAndItsLastChangeBeforeTheOthers)
{
    ImportStore store(database());
    EXPECT_FALSE(store.newestNotUndone()->has_value());
    const QJsonObject sender{{u"name"_s, u"Priya"_s}};
    const QJsonObject extra{{u"later"_s, 1}};
    const ImportId first =
        *store.begin({.id = {}, .label = u"old.csv"_s, .created = kNoon, .sender = {}, .extra = {}});
    const ImportId second = *store.begin(
        {.id = {}, .label = u"new.csv"_s, .created = kNoon.addDays(1), .sender = sender, .extra = extra});
    const std::vector<ImportedChange> made = {
        {.contact = ContactId(u"a"_s), .before = {}, .after = 1},
        {.contact = ContactId(u"b \"c\"\n"_s), .before = {{u"name"_s, u"Bo"_s}}, .after = ~0ULL},
        {.contact = ContactId(u"d"_s), .before = {}, .after = 0x8000'0000'0000'0000}};
    ASSERT_TRUE(store.add(second, {made[0]}).ok());
    ASSERT_TRUE(store.add(second, {made[1], made[2]}).ok());
    ASSERT_TRUE(store.add(first, {made[0]}).ok());

    const auto newest = *store.newestNotUndone();
    ASSERT_TRUE(newest.has_value());
    EXPECT_EQ(newest->id, second);
    EXPECT_EQ(newest->label, u"new.csv"_s);
    EXPECT_EQ(newest->created, kNoon.addDays(1));
    EXPECT_EQ(newest->sender, sender);
    EXPECT_EQ(newest->extra, extra);
    size_t left = made.size();
    const Result<void> visited = store.changes(second, [&](const ImportedChange& change) {
        const ImportedChange& expected = made[--left];
        EXPECT_EQ(change.contact, expected.contact);
        EXPECT_EQ(change.before, expected.before);
        EXPECT_EQ(change.after, expected.after);
        return left > 1;
    });
    EXPECT_TRUE(visited.ok());
    EXPECT_EQ(left, 1U);

    ASSERT_TRUE(store.markUndone(second).ok());
    EXPECT_EQ((*store.newestNotUndone())->id, first);
}

} // namespace
} // namespace wellmet::storage
