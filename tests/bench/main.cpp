// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/table_reporter.h"

#include <QCoreApplication>

#include <cstring>
#include <vector>

// Google Benchmark's own options, and --table for the Markdown table of docs/performance.md. For the table
// the rounds of floor and ours are mixed, so that a busy moment of the machine meets both.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    std::vector<char*> arguments(argv, argv + argc);
    const bool table = argc > 1 && std::strcmp(argv[1], "--table") == 0;
    char mixed[] = "--benchmark_enable_random_interleaving=true";
    if (table)
        arguments[1] = mixed;
    int count = argc;
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return 2;
    wellmet::bench::TableReporter reporter;
    benchmark::RunSpecifiedBenchmarks(table ? &reporter : nullptr);
    return 0;
}
