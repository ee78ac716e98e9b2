// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "contacts/due/due.h"
#include "storage/bin/bin_store.h"
#include "storage/draft_store.h"
#include "storage/import_store.h"
#include "storage/people/contact_store.h"
#include "storage/query.h"
#include "storage/temporary_notebook.h"
#include "storage/transaction.h"
#include "support/printers.h"

#include <QFile>

namespace wellmet::storage {
namespace {

using namespace Qt::StringLiterals;

MigrationSteps withNext(const QString& script)
{
    MigrationSteps steps = builtInSteps();
    steps.push_back({static_cast<int>(steps.size()) + 1, u"next"_s, script});
    return steps;
}

class MigratorTest : public TemporaryNotebook
{
protected:
    QString copy() const { return u"%1.v%2.bak"_s.arg(path()).arg(builtInSteps().size()); }
    static qint64 versionOf(Database& database)
    {
        return *Query(database, u"PRAGMA user_version"_s).number();
    }
};

TEST(StatementsOf, SplitsAtSemicolonsThatEndAStatement)
{
    struct Case
    {
        QString script;
        QStringList statements;
    };
    const Case cases[] = {
        {u""_s, {}},
        {u" ;; "_s, {}},
        {u"A; B"_s, {u"A"_s, u"B"_s}},
        {u"A ';' \"x;y\" `z;` ; B"_s, {u"A ';' \"x;y\" `z;`"_s, u"B"_s}},
        {u"A 'it''s; fine'; B"_s, {u"A 'it''s; fine'"_s, u"B"_s}},
        {u"A -- no; end\n, B; C"_s, {u"A  , B"_s, u"C"_s}},
        {u"/* ; */ A; -- last"_s, {u"A"_s}},
        {u"CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; DELETE FROM b; END; C"_s,
         {u"CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; DELETE FROM b; END"_s,
          u"C"_s}},
        {u"BEGIN; A; END"_s, {u"BEGIN"_s, u"A"_s, u"END"_s}},
    };
    for (const Case& c : cases)
        EXPECT_EQ(statementsOf(c.script), c.statements) << c.script.toStdString();
}

TEST_F(MigratorTest, BuiltInStepsAreNumberedWithoutGapsAndGiveASoundFile)
{
    ASSERT_FALSE(builtInSteps().empty());
    for (size_t i = 0; i < builtInSteps().size(); ++i) {
        EXPECT_EQ(builtInSteps()[i].version, static_cast<int>(i) + 1);
        EXPECT_FALSE(builtInSteps()[i].name.isEmpty());
    }
    EXPECT_EQ(versionOf(database()), static_cast<qint64>(builtInSteps().size()));
    const auto sound =
        Query(database(), u"PRAGMA integrity_check"_s).first([](const Row& row) { return row.text(0); });
    EXPECT_EQ(**sound, u"ok"_s);
}

TEST_F(MigratorTest, NewNotebookNeedsNoCopy)
{
    database();
    EXPECT_FALSE(QFile::exists(copy()));
}

TEST_F(MigratorTest, UpgradeKeepsPeopleAndSetsACopyAside)
{
    contacts::Contact ana;
    ana.name = u"Ana Ruiz"_s;
    ana = added(ana);
    close();
    const auto upgraded = Database::open(path(), withNext(u"ALTER TABLE contacts ADD COLUMN extra2 TEXT"_s));
    ASSERT_TRUE(upgraded.ok()) << upgraded.error().message.toStdString();
    EXPECT_EQ(versionOf(**upgraded), static_cast<qint64>(builtInSteps().size()) + 1);
    EXPECT_EQ(**ContactStore(**upgraded).read(ana.id), ana);

    ASSERT_TRUE(QFile::exists(copy()));
    const std::unique_ptr<Database> old = opened(copy());
    EXPECT_EQ(**ContactStore(*old).read(ana.id), ana);
}

// Puts somebody into a notebook of an older version, with how long ago they met and were last in touch.
void insertPerson(Database& database, qint64 key, const QString& met, const QString& lastContact)
{
    Query person(database,
                 u"INSERT INTO contacts (key, id, name, given_name, family_name, role, organization,"
                 " address, relation, closeness, cautious, met_how, met_where, met_on, met_by,"
                 " met_extra, emails, links, notes, extra, sort_name, closeness_now, has_material,"
                 " has_sent, last_sent, last_contact, next_due)"
                 " VALUES (?, ?, 'Ana Ruiz', '', '', '', '', '', '', '', 0, '', '', ifnull(?, ''), '',"
                 " '', '', '', '', '', 'ana ruiz', 'stranger', 0, 1, '', ifnull(?, ''), '')"_s);
    person.bind(key).bind(QString::number(key)).bindSparse(met).bindSparse(lastContact);
    ASSERT_TRUE(person.run().ok());
}

TEST_F(MigratorTest, NotebookOfTheFirstVersionKeepsItsPeopleAndTakesImportsAgain)
{
    {
        const auto old = Database::open(path(), {builtInSteps().front()});
        ASSERT_TRUE(old.ok()) << old.error().message.toStdString();
        for (const QString& sql :
             {u"INSERT INTO imports (label, created, sender) VALUES ('old.csv', 0, '')"_s,
              u"INSERT INTO import_changes VALUES (1, 0, 'ana', '', x'00')"_s})
            ASSERT_TRUE(Query(**old, sql).run().ok()) << sql.toStdString();
        insertPerson(**old, 1, {}, {});
    }
    EXPECT_EQ(ContactStore(database()).readAfter({}, 9)->front().name, u"Ana Ruiz"_s);
    EXPECT_TRUE(QFile::exists(u"%1.v1.bak"_s.arg(path())));
    ImportStore imports(database());
    EXPECT_FALSE(imports.newestNotUndone()->has_value());
    const auto begun =
        imports.begin({.id = {}, .label = u"new.csv"_s, .created = {}, .sender = {}, .extra = {}});
    ASSERT_TRUE(begun.ok()) << begun.error().message.toStdString();
    EXPECT_TRUE(
        imports.add(*begun, {{.contact = contacts::ContactId(u"a"_s), .before = {}, .after = 1}}).ok());
    EXPECT_EQ((*imports.newestNotUndone())->label, u"new.csv"_s);
}

TEST_F(MigratorTest, DraftsOfTheFirstNotebookAreKept)
{
    const MigrationSteps first{builtInSteps().front()};
    {
        const auto old = Database::open(path(), first);
        ASSERT_TRUE(old.ok());
        ASSERT_TRUE(
            Query(**old, u"INSERT INTO drafts VALUES ('ana', 'email', 'warm', 'Hello', 'Hi Ana', 7)"_s)
                .run()
                .ok());
    }
    const auto draft = DraftStore(database()).read(contacts::ContactId(u"ana"_s));
    ASSERT_TRUE(draft.ok() && draft->has_value());
    EXPECT_EQ((*draft)->text, u"Hi Ana"_s);
    EXPECT_EQ((*draft)->subject, u"Hello"_s);
    EXPECT_EQ((*draft)->origin, QByteArray());
    EXPECT_EQ((*draft)->saved.toMSecsSinceEpoch(), 7);
}

TEST_F(MigratorTest, ANotebookWithoutABinKeepsItsPeopleAndDraftsAndGetsOne)
{
    {
        const MigrationSteps withoutBin(builtInSteps().begin(), builtInSteps().begin() + 4);
        const auto old = Database::open(path(), withoutBin);
        ASSERT_TRUE(old.ok()) << old.error().message.toStdString();
        insertPerson(**old, 1, {}, {});
        const QString draft = u"INSERT INTO drafts VALUES ('1', 'email', 'warm', '', 'Hi Ana', 7, '')"_s;
        ASSERT_TRUE(Query(**old, draft).run().ok());
    }
    BinStore bin(database());
    EXPECT_EQ(*bin.count(), 0);
    const contacts::Contact ana = ContactStore(database()).readAfter({}, 9)->front();
    EXPECT_EQ((*DraftStore(database()).read(ana.id))->text, u"Hi Ana"_s);
    EXPECT_TRUE(QFile::exists(u"%1.v4.bak"_s.arg(path())));
    ASSERT_TRUE(apply(ana, std::nullopt).ok());
    ASSERT_TRUE(bin.put(ana, {.contact = {{u"name"_s, ana.name}}, .deleted = {}}).ok());
    added(ana);
    EXPECT_EQ(*bin.count(), 0);
}

// Puts an entry into the timeline of somebody who is there.
void insertEntry(Database& database, qint64 key, int position, const QStringList& entry)
{
    Query query(database, u"INSERT INTO interactions VALUES (?, ?, ?, ?, 'email', '', ?, ?)"_s);
    query.bind(key).bind(position);
    for (const QString& text : entry)
        query.bind(text);
    ASSERT_TRUE(query.run().ok());
}

TEST_F(MigratorTest, NotesThatWaitAreFoundInOlderNotebooks)
{
    using Entries = std::vector<QStringList>; // kind, day, outcome, extra
    struct Case
    {
        QString met;
        Entries history;
        QString waitingSince;
        QString lastContact;
    };
    const Case cases[] = {
        {u""_s, {{u"sent"_s, u"2026-11-01"_s, u"pending"_s, u""_s}}, u"2026-11-01"_s, u"2026-11-01"_s},
        {u""_s, {{u"sent"_s, u"2026-02"_s, u"pending"_s, u""_s}}, u"2026-02-28"_s, u"2026-02"_s},
        {u"2026-11-02"_s, {{u"sent"_s, u"2026-11-01"_s, u"pending"_s, u""_s}}, u""_s, u"2026-11-02"_s},
        {u"2026-11"_s, {{u"sent"_s, u"2026-11-10"_s, u"pending"_s, u""_s}}, u""_s, u"2026-11-10"_s},
        {u""_s,
         {{u"sent"_s, u"2026-11"_s, u"replied"_s, u"{\"outcome_on\":\"2026-11-10\"}"_s}},
         u""_s,
         u"2026-11"_s},
        {u""_s, {{u"sent"_s, u"2026-11-01"_s, u""_s, u""_s}}, u""_s, u"2026-11-01"_s},
        {u""_s, {{u"sent"_s, u"2026-11-01"_s, u"pending"_s, u"{\"done\":true}"_s}}, u""_s, u"2026-11-01"_s},
        {u""_s,
         {{u"sent"_s, u"2026-11-01"_s, u"pending"_s, u""_s}, {u"received"_s, u"2026-11-01"_s, u""_s, u""_s}},
         u""_s,
         u"2026-11-01"_s},
        {u"2026-10-01"_s, {{u"sent"_s, u"2026-11-01"_s, u"withdrawn"_s, u""_s}}, u""_s, u"2026-10-01"_s},
        {u""_s,
         {{u"sent"_s, u"2026-11-01"_s, u"replied"_s, u"{\"outcome_on\":\"2026-11-05\"}"_s}},
         u""_s,
         u"2026-11-05"_s},
    };
    {
        const MigrationSteps before(builtInSteps().begin(), builtInSteps().begin() + 5);
        const auto old = Database::open(path(), before);
        ASSERT_TRUE(old.ok()) << old.error().message.toStdString();
        qint64 key = 0;
        for (const Case& c : cases) {
            insertPerson(**old, ++key, c.met, std::max(c.met, c.history.front()[1]));
            for (size_t i = 0; i < c.history.size(); ++i)
                insertEntry(**old, key, static_cast<int>(i), c.history[i]);
        }
    }
    qint64 key = 0;
    for (const Case& c : cases) {
        const auto row =
            Query(database(), u"SELECT waiting_since, waiting_channel, last_contact FROM contacts"
                              " WHERE key = ?"_s)
                .bind(++key)
                .first([](const Row& r) {
                    return QStringList{r.text(0), r.text(1), r.text(2)};
                });
        ASSERT_TRUE(row.ok() && row->has_value());
        const QString channel = c.waitingSince.isEmpty() ? QString() : u"email"_s;
        EXPECT_EQ(**row, (QStringList{c.waitingSince, channel, c.lastContact})) << key;
        // What the upgrade says is what the next write of the same person says.
        const auto person = ContactStore(database()).read(contacts::ContactId(QString::number(key)));
        const auto waiting = contacts::waitingNote(**person);
        EXPECT_EQ(waiting ? PartialDate(waiting->since).toIso() : QString(), c.waitingSince);
    }
}

TEST_F(MigratorTest, SecondCopyGetsANameOfItsOwn)
{
    database();
    close();
    QFile taken(copy());
    ASSERT_TRUE(taken.open(QIODevice::WriteOnly));
    taken.close();
    ASSERT_TRUE(Database::open(path(), withNext(u"CREATE TABLE a (b)"_s)).ok());
    EXPECT_EQ(taken.size(), 0);
    EXPECT_TRUE(QFile::exists(u"%1.v%2-2.bak"_s.arg(path()).arg(builtInSteps().size())));
}

TEST_F(MigratorTest, FailedStepLeavesNoTrace)
{
    database();
    close();
    const auto failed =
        Database::open(path(), withNext(u"CREATE TABLE a (b); INSERT INTO nowhere VALUES (1)"_s));
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.error().code, Error::Code::CannotWrite);
    EXPECT_TRUE(failed.error().message.contains(path()));
    EXPECT_EQ(versionOf(database()), static_cast<qint64>(builtInSteps().size()));
    EXPECT_FALSE(Query(database(), u"SELECT * FROM a"_s).number().ok());
}

TEST_F(MigratorTest, TableDroppedBeforeTheUpgradeIsReportedAndNothingElseIsLost)
{
    ASSERT_TRUE(Query(database(), u"INSERT INTO settings VALUES ('a', 'kept')"_s).run().ok());
    ASSERT_TRUE(Query(database(), u"DROP TABLE imports"_s).run().ok());
    close();
    const auto failed = Database::open(path(), withNext(u"ALTER TABLE imports ADD COLUMN a TEXT"_s));
    ASSERT_FALSE(failed.ok());
    EXPECT_TRUE(failed.error().message.contains(u"imports"_s)) << failed.error().message.toStdString();
    EXPECT_EQ(*Query(database(), u"SELECT count(*) FROM settings"_s).number(), 1);
}

TEST_F(MigratorTest, OlderProgramRefusesTheUpgradedFile)
{
    ASSERT_TRUE(Database::open(path(), withNext(u"CREATE TABLE a (b)"_s)).ok());
    const auto refused = Database::open(path());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, Error::Code::NewerVersion);
}

} // namespace
} // namespace wellmet::storage
