// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/table_reporter.h"

#include <algorithm>
#include <cstdio>

namespace wellmet::bench {

namespace {

// The most that ours may cost, as a multiple of the floor or in microseconds or MB.
struct Bound
{
    double timesFloor; // 0 = none
    double atMost;     // 0 = none
    const char* words;
};

// What we refuse to ship without, and what we are after.
struct Goal
{
    const char* what;
    Bound must;
    Bound aim;
};

constexpr Goal kGoals[] = {
    {"critique of a 300-character note with its contact", {0, 100, "≤ 100 µs"}, {0, 50, "≤ 50 µs"}},
    {"critique of a 300-character note, text alone", {0, 100, "≤ 100 µs"}, {0, 25, "≤ 25 µs"}},
    {"one keystroke among 100,000 notes sent", {0, 2000, "≤ 2 ms"}, {0, 500, "≤ 0.5 ms"}},
    {"critique of 5,000 words pasted", {0, 16000, "≤ 16 ms"}, {0, 16000, "≤ 16 ms"}},
    {"all copies among 100,000 notes", {0, 60e6, "≤ 60 s"}, {0, 5e6, "≤ 5 s"}},
    {"drafting one note from one contact", {0, 100, "≤ 100 µs"}, {0, 20, "≤ 20 µs"}},
    {"a finished draft among 100,000 notes sent", {0, 3000, "≤ 3 ms"}, {0, 800, "≤ 0.8 ms"}},
    {"import of 10,000 rows, read, planned and stored", {2, 0, "≤ 2×"}, {1.3, 0, "≤ 1.3×"}},
    {"one keystroke of search among 100,000, first 50 rows", {3, 0, "≤ 3×"}, {1.5, 0, "≤ 1.5×"}},
    {"what is due today among 100,000, a fiftieth of them due", {0, 100e3, "≤ 100 ms"}, {0, 30e3, "≤ 30 ms"}},
    {"start to first paint, empty notebook, and exit", {1.6, 0, "≤ 1.6×"}, {1.25, 0, "≤ 1.25×"}},
    {"start to first paint, 100,000 people, and exit", {1.8, 0, "≤ 1.8×"}, {1.35, 0, "≤ 1.35×"}},
    {"critique of one note on the command line, cold", {0, 25000, "≤ 25 ms"}, {0, 12000, "≤ 12 ms"}},
    {"memory of the window, empty notebook", {2, 0, "≤ 2×"}, {1.45, 0, "≤ 1.45×"}},
    {"memory of the window, 100,000 people", {0, 130, "≤ 130 MB"}, {0, 75, "≤ 75 MB"}},
    {"memory of an import of 100,000 vCards", {0, 250, "≤ 250 MB"}, {0, 130, "≤ 130 MB"}},
    {"memory of one critique on the command line", {0, 20, "≤ 20 MB"}, {0, 12, "≤ 12 MB"}},
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

std::string judged(const Bound& bound, double floor, double ours)
{
    const bool holds = (bound.timesFloor == 0 || ours <= bound.timesFloor * floor) &&
                       (bound.atMost == 0 || ours <= bound.atMost);
    return std::string(bound.words) + (holds ? ", holds" : ", **missed**");
}

// "≤ 100 µs, holds | ≤ 50 µs, **missed**"
std::string judged(const std::string& what, double floor, double ours)
{
    const auto* goal = std::ranges::find_if(kGoals, [&](const Goal& known) { return what == known.what; });
    return goal == std::end(kGoals)
               ? "– | –"
               : judged(goal->must, floor, ours) + " | " + judged(goal->aim, floor, ours);
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
        return std::ranges::find_if(kGoals, [&](const Goal& goal) { return row.what == goal.what; });
    };
    std::ranges::stable_sort(m_rows, {}, place);
    std::printf("| what | floor | ours | ratio | must | aim |\n| --- | ---: | ---: | ---: | --- | --- |\n");
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
