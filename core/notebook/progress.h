// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace wellmet::notebook {

// Told now and then how far a long piece of work is; false stops it, and nothing of it is kept.
using Progress = std::function<bool(int done, int total)>;

// Asks `progress`, which may be none, every `step` pieces of work. True to go on.
inline bool goesOn(const Progress& progress, std::size_t done, std::size_t total, std::size_t step = 1)
{
    return !progress || done % step != 0 || progress(static_cast<int>(done), static_cast<int>(total));
}

} // namespace wellmet::notebook
