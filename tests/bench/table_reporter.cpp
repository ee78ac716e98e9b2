// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/table_reporter.h"

#include <algorithm>
#include <cstdio>

namespace wellmet::bench {

namespace {

// What performance goals call "must": the most that ours may cost, as a multiple of the floor or in
// microseconds or MB.
struct Must
{
    const char* what;
    double timesFloor; // 0 = none
    double atMost;     // 0 = none
    const char* words;
};

constexpr Must kMusts[] = {
    {"critique of a 300-character note with its contact", 0, 100, "≤ 100 µs"},
    {"critique of a 300-character note, text alone", 0, 100, "≤ 100 µs"},
    {"one keystroke among 100,000 notes sent", 0, 2000, "≤ 2 ms"},
    {"critique of 5,000 words pasted", 0, 16000, "≤ 16 ms"},
    {"all copies among 100,000 notes", 0, 60e6, "≤ 60 s"},
    {"drafting one note from one contact", 0, 100, "≤ 100 µs"},
    {"import of 10,000 rows, read, planned and stored", 2, 0, "≤ 2×"},
    {"one keystroke of search among 100,000, first 50 rows", 3, 0, "≤ 3×"},
    {"start to first paint, empty notebook, and exit", 1.6, 0, "≤ 1.6×"},
    {"start to first paint, 100,000 people, and exit", 1.8, 0, "≤ 1.8×"},
    {"critique of one note on the command line, cold", 0, 25000, "≤ 25 ms"},
    {"memory of the window, empty notebook", 2, 0, "≤ 2×"},
    {"memory of the window, 100,000 people", 0, 130, "≤ 130 MB"},
    {"memory of one critique on the command line", 0, 20, "≤ 20 MB"},
};

std::string amount(double value, bool isMemory)
{
    char text[32];
    const double microseconds = value;
    if (isMemory)
        std::snprintf(text, sizeof text, "%.1f MB", value);
    else if (microseconds < 1000)
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
    return known != m_rows.end() ? *known : m_rows.emplace_back(Row{what, false, {}});
}

void TableReporter::ReportRuns(const std::vector<Run>& runs)
{
    for (const Run& run : runs) {
        if (run.run_type != Run::RT_Aggregate || run.aggregate_name != "median")
            continue;
        const std::string& name = run.run_name.function_name;
        const auto slash = name.rfind('/');
        Row& row = rowFor(name.substr(0, slash));
        const auto memory = run.counters.find("MB");
        row.isMemory = memory != run.counters.end();
        row.medians[name.substr(slash + 1)] =
            row.isMemory ? memory->second.value
                         : run.GetAdjustedRealTime() / benchmark::GetTimeUnitMultiplier(run.time_unit) * 1e6;
    }
}

void TableReporter::Finalize()
{
    // Mixed rounds end in any order; the table keeps that of the goals.
    const auto place = [](const Row& row) {
        return std::ranges::find_if(kMusts, [&](const Must& must) { return row.what == must.what; });
    };
    std::ranges::stable_sort(m_rows, {}, place);
    std::printf("| what | floor | ours | ratio | must |\n| --- | ---: | ---: | ---: | --- |\n");
    for (const Row& row : m_rows) {
        const auto floor = row.medians.find("floor");
        const auto ours = row.medians.find("ours");
        if (floor == row.medians.end() || ours == row.medians.end())
            continue;
        std::printf("| %s | %s | %s | %.2f× | %s |\n", row.what.c_str(),
                    amount(floor->second, row.isMemory).c_str(), amount(ours->second, row.isMemory).c_str(),
                    ours->second / floor->second, judged(row.what, floor->second, ours->second).c_str());
    }
}

} // namespace wellmet::bench
