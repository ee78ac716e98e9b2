// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace wellmet::bench {

// Prints a Markdown table: benchmarks are named "what/floor" and "what/ours", and stand in one row with their
// ratio.
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
        std::map<std::string, double> microseconds; // the median for each side
    };
    Row& rowFor(const std::string& what);

    std::vector<Row> m_rows;
};

} // namespace wellmet::bench
