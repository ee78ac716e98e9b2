// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace wellmet::bench {

// Prints a Markdown table: benchmarks are named "what/floor" and "what/ours", and stand in one row with their
// ratio. A run with a counter "MB" tells memory instead of time.
class TableReporter final : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context& context) override;
    void ReportRuns(const std::vector<Run>& runs) override;
    void Finalize() override;

private:
    struct Row
    {
        std::string what;
        bool isMemory = false;
        std::map<std::string, double> medians; // for each side, in microseconds or MB
    };
    Row& rowFor(const std::string& what);

    std::vector<Row> m_rows;
};

} // namespace wellmet::bench
