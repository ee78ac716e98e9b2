// SPDX-License-Identifier: GPL-3.0-or-later
// What starting costs, measured as whole processes: the window until its first paint, and one critique from
// nothing; how long it takes, and the most memory it holds.
#include "bench/made_people.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace wellmet::bench {

namespace {

struct Start
{
    QString program;
    QStringList arguments = {};
    QByteArray input = {};
};

const Start kQtWindow{QStringLiteral(WELLMET_QT_FLOOR)};
const Start kQtCore{QStringLiteral(WELLMET_CORE_FLOOR), {}, madeNote().toUtf8()};
const Start kCritique{QStringLiteral(WELLMET_CLI), {u"critique"_s, u"-"_s}, madeNote().toUtf8()};

Start window(const QStringList& arguments = {})
{
    return {QStringLiteral(WELLMET_WINDOW), QStringList{u"--quit-after-first-paint"_s} + arguments};
}

// What it said on standard error; nothing when it failed.
std::optional<QByteArray> run(const Start& start, const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (environment.value(u"DISPLAY"_s).isEmpty())
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"WELLMET_NOTEBOOK"_s, home + u"/notebook.sqlite"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(start.program, start.arguments);
    process.write(start.input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
    if (!ended || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardError();
}

void runAll(benchmark::State& state, const Start& start)
{
    const QTemporaryDir home;
    for (auto _ : state) {
        if (!run(start, home.path()))
            state.SkipWithError("the program did not finish");
    }
}

// The peak of one run as the counter "MB"; the time means nothing.
void measureMemory(benchmark::State& state, const Start& start)
{
    const QTemporaryDir home;
    const Start measured{QStringLiteral(WELLMET_PEAK_MEMORY), QStringList{start.program} + start.arguments,
                         start.input};
    for (auto _ : state) {
        const auto said = run(measured, home.path());
        state.counters["MB"] = said ? said->trimmed().split('\n').back().toDouble() / 1024 : 0;
    }
}

// A notebook of 100,000 people, imported once.
QString bigNotebook()
{
    static const QTemporaryDir folder;
    const QString notebook = folder.filePath(u"big.sqlite"_s);
    if (QFile::exists(notebook))
        return notebook;
    QFile csv(folder.filePath(u"Connections.csv"_s));
    if (!csv.open(QIODevice::WriteOnly) || csv.write(madeConnections(100'000)) < 0)
        qFatal("%s", qPrintable(csv.errorString()));
    csv.close();
    run({QStringLiteral(WELLMET_CLI), {u"import"_s, csv.fileName(), u"--notebook"_s, notebook}},
        folder.path());
    return notebook;
}

// A file of 100,000 vCards, written once.
QString bigCards()
{
    static const QTemporaryDir folder;
    QFile cards(folder.filePath(u"people.vcf"_s));
    if (cards.exists())
        return cards.fileName();
    if (!cards.open(QIODevice::WriteOnly) || cards.write(madeCards(100'000)) < 0)
        qFatal("%s", qPrintable(cards.errorString()));
    return cards.fileName();
}

void importMemory(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QStringList arguments{u"import"_s, bigCards(), u"--notebook"_s, folder.filePath(u"new.sqlite"_s)};
    measureMemory(state, {QStringLiteral(WELLMET_CLI), arguments});
}

void bigWindow(benchmark::State& state)
{
    runAll(state, window({u"--notebook"_s, bigNotebook()}));
}

void bigWindowMemory(benchmark::State& state)
{
    measureMemory(state, window({u"--notebook"_s, bigNotebook()}));
}

const int kRegistered = [] {
    const auto timed = [](const char* name, auto function, int iterations) {
        benchmark::RegisterBenchmark(name, function)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime()
            ->Iterations(iterations)
            ->Repetitions(5);
    };
    const auto weighed = [](const char* name, auto function) {
        benchmark::RegisterBenchmark(name, function)->Iterations(1)->Repetitions(5);
    };
    using State = benchmark::State;
    timed(
        "start to first paint, empty notebook, and exit/floor", [](State& s) { runAll(s, kQtWindow); }, 6);
    timed(
        "start to first paint, empty notebook, and exit/ours", [](State& s) { runAll(s, window()); }, 6);
    timed(
        "start to first paint, 100,000 people, and exit/floor", [](State& s) { runAll(s, kQtWindow); }, 6);
    timed("start to first paint, 100,000 people, and exit/ours", bigWindow, 6);
    timed(
        "critique of one note on the command line, cold/floor", [](State& s) { runAll(s, kQtCore); }, 12);
    timed(
        "critique of one note on the command line, cold/ours", [](State& s) { runAll(s, kCritique); }, 12);
    weighed("memory of the window, empty notebook/floor", [](State& s) { measureMemory(s, kQtWindow); });
    weighed("memory of the window, empty notebook/ours", [](State& s) { measureMemory(s, window()); });
    weighed("memory of the window, 100,000 people/floor", [](State& s) { measureMemory(s, kQtWindow); });
    weighed("memory of the window, 100,000 people/ours", bigWindowMemory);
    weighed("memory of an import of 100,000 vCards/floor", [](State& s) { measureMemory(s, kQtCore); });
    weighed("memory of an import of 100,000 vCards/ours", importMemory);
    weighed("memory of one critique on the command line/floor", [](State& s) { measureMemory(s, kQtCore); });
    weighed("memory of one critique on the command line/ours", [](State& s) { measureMemory(s, kCritique); });
    return 0;
}();

} // namespace

} // namespace wellmet::bench
