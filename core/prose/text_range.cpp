// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/text_range.h"

namespace wellmet::prose {

bool TextRange::overlaps(const TextRange& other) const
{
    return start < other.end() && other.start < end();
}

} // namespace wellmet::prose
