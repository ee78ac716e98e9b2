// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/token.h"

namespace wellmet::prose {

// The index of the token that begins each sentence, in order. A sentence ends at ". ! ? …", at an empty line,
// and at the end of a short line (a greeting, a sign-off); not after "Dr.", an initial, or "p.m." inside one.
std::vector<int> sentenceStarts(QStringView text, const std::vector<Token>& tokens);

} // namespace wellmet::prose
