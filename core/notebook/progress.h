// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace wellmet::notebook {

// Told now and then how far a long piece of work is; false stops it, and nothing of it is kept.
using Progress = std::function<bool(int done, int total)>;

} // namespace wellmet::notebook
