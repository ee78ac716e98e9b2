// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <QString>

#include <vector>

namespace wellmet::notebook {

struct MatchedRange
{
    qsizetype start = 0; // UTF-16 units
    qsizetype length = 0;

    friend bool operator==(const MatchedRange&, const MatchedRange&) = default;
};

// Where in `text` stands the beginning of a word that one of `words` is, case and accents aside; in order.
// Text that is written without spaces is searched anywhere.
std::vector<MatchedRange> matchedRanges(const QString& text, const QString& words);

// Whether each of `words` stands in one of `texts`.
bool matchesAll(const QStringList& texts, const QString& words);

// The first thing recorded about a contact that has one of `words`, beginning near the word: "We talked about
// sparse sales". What is private is named and not shown: "a private fact", "your notes". Empty without a
// match.
QString whereFound(const contacts::Contact& contact, const QString& words);

} // namespace wellmet::notebook
