// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/text_range.h"

#include <QStringView>

#include <cstdint>
#include <vector>

namespace wellmet::critique {

// A sentence as copies are looked for: names, numbers and dates are masked, so that a sentence into which
// only another name was put is the same.
struct MaskedSentence
{
    uint64_t hash = 0;
    prose::TextRange range;
};

// The sentences of a note that say something of their own: at least kTellingWords words besides the masked
// ones. The greeting, the sign-off and short courtesies ("Thank you for your time") are thereby left out.
// Linear in the text.
inline constexpr int kTellingWords = 7;
std::vector<MaskedSentence> maskedSentences(QStringView text);

} // namespace wellmet::critique
