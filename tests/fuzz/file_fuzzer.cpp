// SPDX-License-Identifier: GPL-3.0-or-later
// One program for each WELLMET_FUZZ_FORMAT (see CMakeLists.txt): a format's id, or nothing for whatever the
// bytes look like. Run as: build/fuzz/tests/fuzz/wellmet_fuzz_vcard FOLDER tests/data/import (see
// CONTRIBUTING.md).
#include "fuzz/any_file.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace wellmet;
    static const auto format = exchange::formatFromId(QStringLiteral(WELLMET_FUZZ_FORMAT));
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString problem = tests::problemWithFile(bytes, format);
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        std::abort();
    }
    return 0;
}
