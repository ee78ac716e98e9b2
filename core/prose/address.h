// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/text_range.h"

namespace wellmet::prose {

class ProseDocument;

struct Greeting
{
    TextRange range;
    TextRange name;
};

// How a text addresses its reader at the start and takes leave at the end. Both work on the shape of the text
// alone; a capitalised word alone before a comma counts as a greeting unless it is a usual first word.
Greeting findGreeting(const ProseDocument& document);
TextRange findSignOff(const ProseDocument& document);

} // namespace wellmet::prose
