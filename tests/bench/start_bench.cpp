// SPDX-License-Identifier: GPL-3.0-or-later
// What starting costs, measured as whole processes: the window until its first paint, and one critique from
// nothing.
#include "bench/made_people.h"

#include <benchmark/benchmark.h>

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace wellmet::bench {

namespace {

void runProcess(benchmark::State& state, const QString& program, const QStringList& arguments,
                const QByteArray& input)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(u"DISPLAY"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"WELLMET_NOTEBOOK"_s, home.filePath(u"notebook.sqlite"_s));
    for (auto _ : state) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
            state.SkipWithError("the program did not finish");
    }
}

void windowFloor(benchmark::State& state)
{
    runProcess(state, QStringLiteral(WELLMET_QT_FLOOR), {}, {});
}

void windowOurs(benchmark::State& state)
{
    runProcess(state, QStringLiteral(WELLMET_WINDOW), {u"--quit-after-first-paint"_s}, {});
}

void critiqueFloor(benchmark::State& state)
{
    runProcess(state, QStringLiteral(WELLMET_CLI), {u"--version"_s}, {});
}

void critiqueOurs(benchmark::State& state)
{
    runProcess(state, QStringLiteral(WELLMET_CLI), {u"critique"_s, u"-"_s}, madeNote().toUtf8());
}

BENCHMARK(windowFloor)
    ->Name("start to first paint, empty notebook, and exit/floor")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(10)
    ->Repetitions(3);
BENCHMARK(windowOurs)
    ->Name("start to first paint, empty notebook, and exit/ours")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(10)
    ->Repetitions(3);
BENCHMARK(critiqueFloor)
    ->Name("critique of one note on the command line, cold/floor")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(20)
    ->Repetitions(3);
BENCHMARK(critiqueOurs)
    ->Name("critique of one note on the command line, cold/ours")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(20)
    ->Repetitions(3);

} // namespace

} // namespace wellmet::bench
