// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed at any moment: whatever it had reported as saved is there, the rest is whole or
// absent. WELLMET_CRASHES sets how often each kind of work is killed; a short run is enough for every day.
#include "notebook/bin/bin.h"
#include "notebook/copies/daily_copies.h"
#include "notebook/duplicates/people_merge.h"
#include "notebook/import/importer.h"
#include "notebook/notebook.h"
#include "support/old_notebook.h"
#include "support/printers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace wellmet::notebook {
namespace {

using contacts::Contact;
using contacts::ContactChanges;

const FixedClock kClock(QDate(2026, 11, 26));

Contact person(const QString& name)
{
    Contact contact;
    contact.name = name;
    contact.facts.push_back({});
    contact.facts.back().text = u"bees and "_s + name;
    return contact;
}

std::unique_ptr<Notebook> opened(const QString& path)
{
    auto notebook = Notebook::open(path, kClock);
    EXPECT_TRUE(notebook.ok()) << (notebook.ok() ? "" : notebook.error().message.toStdString());
    return notebook.ok() ? std::move(*notebook) : nullptr;
}

// What the child calls after each change that was reported as saved.
using Saved = std::function<void()>;
using Work = std::function<void(const Saved&)>;

// Runs the work in a process of its own and kills it after `microseconds`, if it isn't done before. Returns
// how many changes it reported as saved. Nothing of SQLite may be open here.
int killed(const Work& work, int microseconds)
{
    std::array<int, 2> pipe{};
    EXPECT_EQ(::pipe(pipe.data()), 0);
    const pid_t child = fork();
    if (child == 0) {
        work([&pipe] { EXPECT_EQ(write(pipe[1], "s", 1), 1); });
        _exit(0);
    }
    close(pipe[1]);
    usleep(static_cast<useconds_t>(microseconds));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    int saved = 0;
    for (char c = 0; read(pipe[0], &c, 1) == 1;)
        ++saved;
    close(pipe[0]);
    return saved;
}

class Crash : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(u"n.sqlite"_s); }
    static int rounds() { return std::max(1, qEnvironmentVariableIntValue("WELLMET_CRASHES")) * kRounds; }
    // Somewhere in the work, as long as it takes undisturbed.
    int moment(const Work& work)
    {
        if (m_whole == 0) {
            QElapsedTimer timer;
            timer.start();
            killed(work, 0); // how long a process takes to start and die
            timer.restart();
            work([] {});
            m_whole = static_cast<int>(timer.nsecsElapsed() / 1000) + 1000;
        }
        return std::uniform_int_distribution<int>(0, m_whole)(m_random);
    }
    static void expectSound(const Notebook& notebook) { EXPECT_EQ(*notebook.problems(), QStringList()); }

    static constexpr int kRounds = 4;
    QTemporaryDir m_folder;
    std::mt19937 m_random{2026};
    int m_whole = 0;
};

TEST_F(Crash, EveryEditThatWasReportedAsSavedIsThere)
{
    const Work edits = [this](const Saved& saved) {
        const auto notebook = opened(path());
        for (int i = 0; i < 12; ++i) {
            ContactChanges changes{{.before = {}, .after = person(u"Person %1"_s.arg(i))}};
            if (notebook->apply(changes).ok())
                saved();
        }
    };
    moment(edits); // the first one runs undisturbed
    int written = *opened(path())->count({});
    for (int round = 0; round < rounds(); ++round) {
        const int saved = killed(edits, moment(edits));
        const auto notebook = opened(path());
        expectSound(*notebook);
        const int now = *notebook->count({});
        EXPECT_GE(now, written + saved);
        EXPECT_LE(now, written + saved + 1); // written, and killed before it could say so
        written = now;
    }
}

TEST_F(Crash, AnUnfinishedImportIsWhollyAbsent)
{
    exchange::ImportBatch batch;
    for (int i = 0; i < 400; ++i)
        batch.contacts.push_back(person(u"Import %1"_s.arg(i)));
    const Work import = [&](const Saved& saved) {
        const auto notebook = opened(path());
        Importer importer(*notebook);
        auto plan = importer.plan(batch);
        if (plan.ok() && importer.commit(*plan, u"people.csv"_s).ok())
            saved();
    };
    for (int round = 0; round < rounds(); ++round) {
        const int delay = moment(import);
        QFile::remove(path());
        QFile::remove(path() + u"-wal"_s);
        QFile::remove(path() + u"-shm"_s);
        const int saved = killed(import, delay);
        const auto notebook = opened(path());
        expectSound(*notebook);
        const int people = *notebook->count({});
        EXPECT_TRUE(people == 400 || (people == 0 && saved == 0)) << people << " people, reported: " << saved;
        const auto undone = Importer(*notebook).undoLast();
        EXPECT_EQ(undone.ok(), people == 400);
        EXPECT_EQ(*notebook->count({}), 0);
    }
}

TEST_F(Crash, ACopyThatIsListedIsWhole)
{
    {
        const auto notebook = opened(path());
        ContactChanges changes;
        for (int i = 0; i < 200; ++i)
            changes.push_back({.before = {}, .after = person(u"Person %1"_s.arg(i))});
        ASSERT_TRUE(notebook->apply(changes).ok());
    }
    const Work copy = [this](const Saved& saved) {
        if (makeDailyCopy(*opened(path())).ok())
            saved();
    };
    for (int round = 0; round < rounds(); ++round) {
        const int delay = moment(copy);
        QDir(path() + u".copies"_s).removeRecursively();
        const int saved = killed(copy, delay);
        const auto copies = dailyCopies(path());
        EXPECT_TRUE(saved == 0 || copies.size() == 1);
        for (const DailyCopy& made : copies) {
            const auto there = opened(made.file);
            expectSound(*there);
            EXPECT_EQ(*there->count({}), 200);
        }
        const auto notebook = opened(path());
        expectSound(*notebook);
        const auto again = makeDailyCopy(*notebook); // what a killed one left behind is in nobody's way
        EXPECT_TRUE(again.ok()) << (again.ok() ? "" : again.error().message.toStdString());
        EXPECT_EQ(dailyCopies(path()).size(), 1U);
    }
}

TEST_F(Crash, AMergeIsWholeOrWasNeverBegun)
{
    const Work merges = [this](const Saved& saved) {
        const auto notebook = opened(path());
        for (const Contact& goes : *notebook->contactsAfter({}, 12)) {
            const auto stays = notebook->contact(contacts::ContactId(u"stays"_s));
            if (goes.id == stays->id)
                continue;
            const auto merge = prepareMerge(*notebook, planMerge(*stays, goes), goes);
            if (merge.ok() && mergePeople(*notebook, *merge).ok())
                saved();
        }
    };
    const auto fresh = [this] {
        QFile::remove(path());
        QFile::remove(path() + u"-wal"_s);
        QFile::remove(path() + u"-shm"_s);
        ContactChanges changes;
        for (int i = 0; i < 8; ++i) {
            changes.push_back({.before = {}, .after = person(u"Person %1"_s.arg(i))});
            changes.back().after->id = contacts::ContactId(i == 0 ? u"stays"_s : QString::number(i));
        }
        ASSERT_TRUE(opened(path())->apply(changes).ok());
    };
    for (int round = 0; round < rounds(); ++round) {
        fresh();
        const int delay = moment(merges);
        fresh();
        const int saved = killed(merges, delay);
        const auto notebook = opened(path());
        expectSound(*notebook);
        const int gone = *Bin(*notebook).count();
        EXPECT_GE(gone, saved);
        EXPECT_EQ(*notebook->count({}), 8 - gone);
        EXPECT_EQ(notebook->contact(contacts::ContactId(u"stays"_s))->facts.size(),
                  1U + static_cast<size_t>(gone));
    }
}

TEST_F(Crash, AnUpgradeCanBeKilledAndBegunAgain)
{
    const Work upgrade = [this](const Saved&) { opened(path()); };
    for (int round = 0; round < rounds(); ++round) {
        const auto old = [this] {
            QFile::remove(path());
            QFile::remove(path() + u"-wal"_s);
            QFile::remove(path() + u"-shm"_s);
            tests::makeOldNotebook(path(), 1);
        };
        old();
        const int delay = moment(upgrade);
        old();
        killed(upgrade, delay);
        const auto notebook = opened(path());
        ASSERT_TRUE(notebook);
        expectSound(*notebook);
        EXPECT_EQ(*notebook->count({}), 2);
        EXPECT_TRUE(notebook->draft(contacts::ContactId(u"ana"_s))->has_value());
    }
}

} // namespace
} // namespace wellmet::notebook
