// SPDX-License-Identifier: GPL-3.0-or-later
// What the notebook costs: an import, and a keystroke of search.
#include "bench/made_people.h"
#include "bench/raw_notebook.h"
#include "exchange/import_batch.h"
#include "notebook/import/importer.h"
#include "notebook/notebook.h"
#include "notebook/today/today.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace wellmet::bench {

namespace {

const SystemClock kClock;

std::vector<contacts::Contact> connections(int count)
{
    return exchange::readContacts(madeConnections(count))->contacts;
}

std::unique_ptr<notebook::Notebook> openNotebook(const QTemporaryDir& folder)
{
    auto opened = notebook::Notebook::open(folder.filePath(u"notebook.sqlite"_s), kClock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

void importInto(notebook::Notebook& book, const QByteArray& csv)
{
    notebook::ImportPlanner planner;
    auto rest = exchange::readContacts(
        csv, {}, {}, [&planner](contacts::Contact&& contact) { planner.take(std::move(contact)); });
    notebook::Importer importer(book);
    auto plan = importer.plan(std::move(planner), *std::move(rest));
    const auto done = importer.commit(*plan, u"Connections.csv"_s);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

void importFloor(benchmark::State& state)
{
    const auto people = connections(10'000);
    for (auto _ : state) {
        const QTemporaryDir folder;
        RawNotebook raw(folder.filePath(u"raw.sqlite"_s));
        raw.store(people);
    }
}

void importOurs(benchmark::State& state)
{
    const QByteArray csv = madeConnections(10'000);
    for (auto _ : state) {
        const QTemporaryDir folder;
        const auto book = openNotebook(folder);
        importInto(*book, csv);
    }
}

void searchFloor(benchmark::State& state)
{
    const QTemporaryDir folder;
    RawNotebook raw(folder.filePath(u"raw.sqlite"_s));
    raw.store(connections(100'000));
    const QStringList typed = madeKeystrokes();
    qsizetype next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(raw.firstFifty(typed[next++ % typed.size()]));
}

void searchOurs(benchmark::State& state)
{
    const QTemporaryDir folder;
    const auto book = openNotebook(folder);
    importInto(*book, madeConnections(100'000));
    const QStringList typed = madeKeystrokes();
    qsizetype next = 0;
    for (auto _ : state) {
        contacts::ContactQuery query;
        query.text = typed[next++ % typed.size()];
        benchmark::DoNotOptimize(book->people(query, 0, 50));
    }
}

// A fiftieth of them with a follow-up that is due, and everybody with something to write from.
std::vector<contacts::Contact> peopleWithPlans(int count)
{
    std::vector<contacts::Contact> people = connections(count);
    for (std::size_t i = 0; i < people.size(); ++i) {
        people[i].extra = {};
        people[i].met.where = u"at the fair"_s;
        people[i].met.on = PartialDate(QDate(2026, 1, 1).addDays(static_cast<qint64>(i % 300)));
        if (i % 50 > 0)
            continue;
        people[i].history.emplace_back().kind = contacts::Interaction::followUp();
        people[i].history.back().on = PartialDate(QDate(2026, 1, 1).addDays(static_cast<qint64>(i % 300)));
    }
    return people;
}

void todayFloor(benchmark::State& state)
{
    const QTemporaryDir folder;
    RawNotebook raw(folder.filePath(u"raw.sqlite"_s));
    raw.store(connections(100'000));
    for (auto _ : state)
        benchmark::DoNotOptimize(raw.firstNames(notebook::Today::kMostPeople));
}

void todayOurs(benchmark::State& state)
{
    const QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 11, 26));
    const auto book = *notebook::Notebook::open(folder.filePath(u"notebook.sqlite"_s), clock);
    contacts::ContactChanges changes;
    for (contacts::Contact& person : peopleWithPlans(100'000))
        changes.push_back({.before = {}, .after = std::move(person)});
    if (const auto applied = book->apply(changes); !applied)
        qFatal("%s", qPrintable(applied.error().message));
    for (auto _ : state)
        benchmark::DoNotOptimize(notebook::todayOf(*book));
}

BENCHMARK(importFloor)
    ->Name("import of 10,000 rows, read, planned and stored/floor")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->Repetitions(9);
BENCHMARK(importOurs)
    ->Name("import of 10,000 rows, read, planned and stored/ours")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->Repetitions(9);
BENCHMARK(searchFloor)
    ->Name("one keystroke of search among 100,000, first 50 rows/floor")
    ->Iterations(2000)
    ->Repetitions(3);
BENCHMARK(searchOurs)
    ->Name("one keystroke of search among 100,000, first 50 rows/ours")
    ->Iterations(2000)
    ->Repetitions(3);

BENCHMARK(todayFloor)
    ->Name("what is due today among 100,000, a fiftieth of them due/floor")
    ->Iterations(200)
    ->Repetitions(3);
BENCHMARK(todayOurs)
    ->Name("what is due today among 100,000, a fiftieth of them due/ours")
    ->Iterations(50)
    ->Repetitions(3);

} // namespace

} // namespace wellmet::bench
