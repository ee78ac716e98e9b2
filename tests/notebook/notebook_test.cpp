// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook.h"

#include "exchange/export.h"
#include "notebook/import/importer.h"
#include "storage/database.h"
#include "storage/transaction.h"
#include "support/printers.h"
#include "support/random_contacts.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

namespace wellmet::notebook {
namespace {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::ContactChanges;
using contacts::ContactId;

Contact named(const QString& name)
{
    Contact contact;
    contact.name = name;
    return contact;
}

class NotebookTest : public ::testing::Test
{
protected:
    std::unique_ptr<Notebook> opened()
    {
        auto notebook = Notebook::open(m_folder.filePath(u"a/notebook.sqlite"_s), m_clock);
        EXPECT_TRUE(notebook.ok());
        return std::move(*notebook);
    }
    static Contact added(Notebook& notebook, const Contact& contact)
    {
        ContactChanges changes{{.before = {}, .after = contact}};
        EXPECT_TRUE(notebook.apply(changes).ok());
        return *changes.front().after;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(18, 0))};
};

TEST_F(NotebookTest, DefaultPathFollowsTheVariableAndElseIsTheSameForEveryProgram)
{
    qunsetenv("WELLMET_NOTEBOOK");
    const QString path = Notebook::defaultPath();
    EXPECT_TRUE(path.endsWith(u"/wellmet/notebook.sqlite"_s)) << path.toStdString();
    QCoreApplication::setApplicationName(u"another"_s);
    EXPECT_EQ(Notebook::defaultPath(), path);
    qputenv("WELLMET_NOTEBOOK", "/tmp/mine.sqlite");
    EXPECT_EQ(Notebook::defaultPath(), u"/tmp/mine.sqlite"_s);
    qunsetenv("WELLMET_NOTEBOOK");
}

TEST_F(NotebookTest, WhatCannotBeOpenedIsAnErrorInOneSentence)
{
    const auto notebook = Notebook::open(m_folder.path(), m_clock);
    ASSERT_FALSE(notebook.ok());
    EXPECT_EQ(notebook.error().code, Error::Code::CannotOpen);
    EXPECT_TRUE(notebook.error().message.contains(m_folder.path()));
}

TEST_F(NotebookTest, ApplyAddsChangesAndDeletesAndTellsWhom)
{
    const auto notebook = opened();
    QList<ContactId> told;
    QObject::connect(notebook.get(), &Notebook::peopleChanged,
                     [&](const QList<ContactId>& ids) { told += ids; });
    const Contact ana = added(*notebook, named(u"Ana"_s));
    EXPECT_FALSE(ana.id.isNull());
    EXPECT_EQ(*notebook->contact(ana.id), ana);

    Contact renamed = ana;
    renamed.name = u"Ana Ruiz"_s;
    ContactChanges changes{{.before = ana, .after = renamed}};
    ASSERT_TRUE(notebook->apply(changes).ok());
    changes = {{.before = renamed, .after = {}}};
    ASSERT_TRUE(notebook->apply(changes).ok());
    EXPECT_EQ(notebook->contact(ana.id).error().code, Error::Code::NotFound);
    EXPECT_EQ(told, QList<ContactId>(3, ana.id));
}

TEST_F(NotebookTest, FailedChangeChangesNothingAndTellsNobody)
{
    const auto notebook = opened();
    const Contact bob = added(*notebook, named(u"Bob"_s));
    Contact stale = bob;
    stale.notes = u"not what is stored"_s;
    int signalsSeen = 0;
    QObject::connect(notebook.get(), &Notebook::peopleChanged, [&] { ++signalsSeen; });
    ContactChanges changes{{.before = {}, .after = named(u"Ana"_s)}, {.before = stale, .after = bob}};
    const ContactChanges untouched = changes;
    EXPECT_EQ(notebook->apply(changes).error().code, Error::Code::Conflict);
    EXPECT_EQ(changes, untouched);
    EXPECT_EQ(signalsSeen, 0);
    EXPECT_EQ(*notebook->count({}), 1);
}

TEST_F(NotebookTest, DeletionUndoneBringsTheDraftBack)
{
    const auto notebook = opened();
    const Contact ana = added(*notebook, named(u"Ana"_s));
    const SavedDraft draft{.channel = contacts::Channel::Email,
                           .tone = u"warm"_s,
                           .subject = u"Hello"_s,
                           .text = u"Hi Ana"_s,
                           .saved = m_clock.now()};
    ASSERT_TRUE(notebook->saveDraft(ana.id, draft).ok());
    ContactChanges deletion{{.before = ana, .after = {}}};
    ASSERT_TRUE(notebook->apply(deletion).ok());
    ContactChanges undo{deletion.front().reversed()};
    ASSERT_TRUE(notebook->apply(undo).ok());
    EXPECT_EQ(*notebook->draft(ana.id), draft);
    EXPECT_EQ(notebook->people({}, 0, 1)->front().state, contacts::NoteState::Drafted);
}

TEST_F(NotebookTest, EmptyDraftIsNoDraft)
{
    const auto notebook = opened();
    const Contact ana = added(*notebook, named(u"Ana"_s));
    int told = 0;
    QObject::connect(notebook.get(), &Notebook::draftChanged, [&] { ++told; });
    SavedDraft draft;
    draft.text = u"Hi"_s;
    ASSERT_TRUE(notebook->saveDraft(ana.id, draft).ok());
    EXPECT_EQ((*notebook->draft(ana.id))->saved, m_clock.now());
    draft.text.clear();
    ASSERT_TRUE(notebook->saveDraft(ana.id, draft).ok());
    EXPECT_EQ(*notebook->draft(ana.id), std::nullopt);
    EXPECT_EQ(told, 2);
}

TEST_F(NotebookTest, SenderSettingsAndDocumentKeysSurviveReopening)
{
    auto notebook = opened();
    int told = 0;
    QObject::connect(notebook.get(), &Notebook::senderChanged, [&] { ++told; });
    contacts::SenderProfile sender;
    sender.name = u"Priya Nair"_s;
    const QJsonObject extra{{u"generator"_s, u"elsewhere"_s}};
    ASSERT_TRUE(notebook->setSender(sender).ok());
    ASSERT_TRUE(notebook->setSetting(u"tone"_s, u"warm"_s).ok());
    ASSERT_TRUE(notebook->setDocumentExtra(extra).ok());
    notebook = opened();
    EXPECT_EQ(*notebook->sender(), sender);
    EXPECT_EQ(*notebook->setting(u"tone"_s), u"warm"_s);
    EXPECT_EQ(*notebook->documentExtra(), extra);
    EXPECT_EQ(told, 1);
}

TEST_F(NotebookTest, FindTakesAnIdAWholeNameOrTheOnlyOneThatMatches)
{
    const auto notebook = opened();
    const Contact ana = added(*notebook, named(u"Ana Ruiz"_s));
    const Contact anabel = added(*notebook, named(u"Anabel Stone"_s));
    const Contact jose = added(*notebook, named(u"José Ruiz"_s));
    EXPECT_EQ(*notebook->find(ana.id.value()), ana);
    EXPECT_EQ(*notebook->find(u"ana ruiz"_s), ana);
    EXPECT_EQ(*notebook->find(u"anab"_s), anabel);
    EXPECT_EQ(*notebook->find(u"stone"_s), anabel);
    EXPECT_EQ(*notebook->find(u"jose ruiz"_s), jose);
    EXPECT_EQ(notebook->find(u"nobody"_s).error().code, Error::Code::NotFound);
    EXPECT_EQ(notebook->find(u""_s).error().code, Error::Code::NotFound);
}

TEST_F(NotebookTest, FindNamesUpToFiveWhenSeveralMatch)
{
    const auto notebook = opened();
    for (int i = 0; i < 7; ++i)
        added(*notebook, named(u"Ana %1"_s.arg(i)));
    const Result<Contact> found = notebook->find(u"ana"_s);
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, Error::Code::BadInput);
    EXPECT_TRUE(found.error().message.contains(u"Ana 4"_s)) << found.error().message.toStdString();
    EXPECT_FALSE(found.error().message.contains(u"Ana 5"_s));
}

TEST_F(NotebookTest, RefreshTellsOfWritesByOthersOnceAndNeverOfItsOwn)
{
    const auto notebook = opened();
    const auto other = opened();
    int told = 0;
    QObject::connect(notebook.get(), &Notebook::changedElsewhere, [&] { ++told; });
    added(*notebook, named(u"Ana"_s));
    notebook->refresh();
    EXPECT_EQ(told, 0);
    const Contact bob = added(*other, named(u"Bob"_s));
    notebook->refresh();
    notebook->refresh();
    EXPECT_EQ(told, 1);
    EXPECT_EQ(*notebook->contact(bob.id), bob);
}

TEST_F(NotebookTest, BusyWriterMakesAnErrorSoonAndReadingGoesOn)
{
    const auto notebook = opened();
    const auto other = opened();
    const Result<storage::Transaction> held = storage::Transaction::begin(other->database());
    QElapsedTimer timer;
    timer.start();
    ContactChanges changes{{.before = {}, .after = named(u"Ana"_s)}};
    EXPECT_EQ(notebook->apply(changes).error().code, Error::Code::CannotWrite);
    EXPECT_LT(timer.elapsed(), 3000);
    EXPECT_EQ(*notebook->count({}), 0);
}

TEST_F(NotebookTest, BackupOpensAsTheSameNotebook)
{
    const auto notebook = opened();
    const Contact ana = added(*notebook, named(u"Ana"_s));
    const QString file = m_folder.filePath(u"copy.sqlite"_s);
    ASSERT_TRUE(notebook->backup(file).ok());
    EXPECT_FALSE(notebook->backup(file).ok());
    const auto copy = Notebook::open(file, m_clock);
    ASSERT_TRUE(copy.ok());
    EXPECT_EQ(*(*copy)->contact(ana.id), ana);
    EXPECT_EQ(*(*copy)->problems(), QStringList());
}

// Somebody with everything, and what a card of another program brought along.
Contact withUnknownProperties(std::uint32_t seed)
{
    Contact contact = tests::randomContact(seed);
    contact.id = {};
    contact.extra[u"vcard"_s] =
        QJsonArray{u"item1.TEL;TYPE=CELL:+44 %1"_s.arg(seed), u"X-THING;A=\"b:c\":one\\,two;three"_s};
    contact.extra[u"vcard_name"_s] = QJsonArray{u"Noor, L."_s, u"Dr."_s, QString()};
    if (!contact.organization.isEmpty())
        contact.extra[u"vcard_units"_s] = QJsonArray{u"Team; 4"_s};
    return contact;
}

TEST_F(NotebookTest, EveryFormatBringsTheWholeNotebookIntoAnother)
{
    const auto notebook = opened();
    ContactChanges people;
    for (std::uint32_t seed = 500; seed < 560; ++seed)
        people.push_back({.before = {}, .after = withUnknownProperties(seed)});
    ASSERT_TRUE(notebook->apply(people).ok());
    const std::vector<Contact> everyone = *notebook->contactsAfter({}, 100);
    for (const auto format :
         {exchange::ExportFormat::Wellmet, exchange::ExportFormat::VCard, exchange::ExportFormat::Csv}) {
        const std::string name = exchange::toId(format).toStdString();
        exchange::Export job;
        job.format = format;
        job.withPrivate = true;
        job.next = [&everyone, i = size_t(0)]() mutable -> Result<std::optional<Contact>> {
            return i < everyone.size() ? std::optional(everyone[i++]) : std::nullopt;
        };
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        ASSERT_TRUE(exchange::writeContacts(file, job).ok()) << name;
        auto batch = exchange::readContacts(file.data());
        ASSERT_TRUE(batch.ok()) << name;
        const auto other = Notebook::open(m_folder.filePath(exchange::toId(format)), m_clock);
        ASSERT_TRUE(other.ok());
        Importer importer(**other);
        auto plan = importer.plan(*std::move(batch));
        ASSERT_TRUE(plan.ok() && importer.commit(*plan, u"a file"_s).ok()) << name;
        EXPECT_EQ(*(*other)->contactsAfter({}, 100), everyone) << name;
    }
}

} // namespace
} // namespace wellmet::notebook
