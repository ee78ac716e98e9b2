// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/table_reporter.h"

#include <algorithm>
#include <cstdio>

namespace wellmet::bench {

namespace {

// What performance goals call "must": the most that ours may cost, as a multiple of the floor or in
// microseconds.
struct Must
{
    const char* what;
    double timesFloor; // 0 = none
    double atMost;     // microseconds, 0 = none
    const char* words;
};

constexpr Must kMusts[] = {
    {"critique of a 300-character note with its contact", 0, 100, "≤ 100 µs"},
    {"drafting one note from one contact", 0, 100, "≤ 100 µs"},
    {"import of 10,000 rows, read, planned and stored", 2, 0, "≤ 2×"},
    {"one keystroke of search among 100,000, first 50 rows", 3, 0, "≤ 3×"},
    {"start to first paint, empty notebook, and exit", 1.6, 0, "≤ 1.6×"},
    {"critique of one note on the command line, cold", 0, 25000, "≤ 25 ms"},
};

std::string duration(double microseconds)
{
    char text[32];
    if (microseconds < 1000)
        std::snprintf(text, sizeof text, "%.1f µs", microseconds);
    else if (microseconds < 1e6)
        std::snprintf(text, sizeof text, "%.1f ms", microseconds / 1e3);
    else
        std::snprintf(text, sizeof text, "%.2f s", microseconds / 1e6);
    return text;
}

std::string judged(const std::string& what, double floor, double ours)
{
    for (const Must& must : kMusts) {
        if (what != must.what)
            continue;
        const bool holds = (must.timesFloor == 0 || ours <= must.timesFloor * floor) &&
                           (must.atMost == 0 || ours <= must.atMost);
        return std::string(must.words) + (holds ? ", holds" : ", **missed**");
    }
    return "–";
}

} // namespace

bool TableReporter::ReportContext(const Context&)
{
    return true;
}

TableReporter::Row& TableReporter::rowFor(const std::string& what)
{
    const auto known =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.what == what; });
    return known != m_rows.end() ? *known : m_rows.emplace_back(Row{what, {}});
}

void TableReporter::ReportRuns(const std::vector<Run>& runs)
{
    for (const Run& run : runs) {
        if (run.run_type != Run::RT_Aggregate || run.aggregate_name != "median")
            continue;
        const std::string& name = run.run_name.function_name;
        const auto slash = name.rfind('/');
        rowFor(name.substr(0, slash)).microseconds[name.substr(slash + 1)] =
            run.GetAdjustedRealTime() / benchmark::GetTimeUnitMultiplier(run.time_unit) * 1e6;
    }
}

void TableReporter::Finalize()
{
    std::printf("| what | floor | ours | ratio | must |\n| --- | ---: | ---: | ---: | --- |\n");
    for (const Row& row : m_rows) {
        const auto floor = row.microseconds.find("floor");
        const auto ours = row.microseconds.find("ours");
        if (floor == row.microseconds.end() || ours == row.microseconds.end())
            continue;
        std::printf("| %s | %s | %s | %.2f× | %s |\n", row.what.c_str(), duration(floor->second).c_str(),
                    duration(ours->second).c_str(), ours->second / floor->second,
                    judged(row.what, floor->second, ours->second).c_str());
    }
}

} // namespace wellmet::bench
