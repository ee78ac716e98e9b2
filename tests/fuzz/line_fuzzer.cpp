// SPDX-License-Identifier: GPL-3.0-or-later
// Run as: build/fuzz/tests/fuzz/wellmet_fuzz_line FOLDER tests/fuzz/line_seeds (see CONTRIBUTING.md).
#include "fuzz/any_line.h"
#include "fuzz/any_text.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace wellmet::tests;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString problem = problemWithLine(anyText(bytes));
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        std::abort();
    }
    return 0;
}
