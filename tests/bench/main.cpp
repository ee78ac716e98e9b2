// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/table_reporter.h"

#include <QCoreApplication>

#include <cstring>

// Google Benchmark's own options, and --table for the Markdown table of docs/performance.md.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const bool table = argc > 1 && std::strcmp(argv[1], "--table") == 0;
    if (table) {
        argv[1] = argv[0];
        ++argv;
        --argc;
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    wellmet::bench::TableReporter reporter;
    benchmark::RunSpecifiedBenchmarks(table ? &reporter : nullptr);
    return 0;
}
