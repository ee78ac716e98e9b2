// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/prose_document.h"

#include <vector>

namespace wellmet::critique {

// "Massachusetts Institute of Technology" as the word "mit": the first letters of its capitalized words. 0
// for names of fewer than three, which nobody shortens so.
prose::WordKey initialsOf(QStringView name);

// A word in capitals of two to six letters, as its key; 0 for anything else.
prose::WordKey acronymKey(QStringView word);

// Every run of capitalized words in a text ("of", "the", "and", "for" may stand inside) that could be read as
// an acronym, with that reading.
struct LongName
{
    prose::WordKey initials = 0;
    prose::TextRange range;
};
std::vector<LongName> longNames(const prose::ProseDocument& document);

} // namespace wellmet::critique
