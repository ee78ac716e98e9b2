// SPDX-License-Identifier: GPL-3.0-or-later
// Run as: build/fuzz/tests/fuzz/wellmet_fuzz_critic FOLDER tests/fuzz/seeds (see CONTRIBUTING.md).
#include "fuzz/any_text.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString problem = wellmet::tests::problemWith(wellmet::tests::anyText(bytes));
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        std::abort();
    }
    return 0;
}
