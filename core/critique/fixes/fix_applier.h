// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/finding.h"

namespace wellmet::critique {

// A text after fixes, and where its parts went.
struct FixedText
{
    QString text;
    std::vector<FixIt> applied; // by position in the old text; ranges are of the old text
    std::vector<FixIt> refused; // as given

    // Where a place of the old text is now. A place inside replaced words moves to the end of what replaced
    // them, so that a cursor stays behind the words it stood in.
    qsizetype positionOf(qsizetype oldPosition) const;
    prose::TextRange rangeOf(prose::TextRange oldRange) const;
};

// Applies fixes to the text they were made for. Of two that touch the same words, or insert at the same
// place, the one given first wins and the other is refused; so is one that doesn't fit the text.
FixedText applyFixes(const QString& text, const std::vector<FixIt>& fixes);

} // namespace wellmet::critique
