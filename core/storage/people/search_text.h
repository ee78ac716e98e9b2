// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wellmet::storage {

// `text` without what people leave out when they search or sort: case, accents, ligatures, half and full
// width. Marks that change the letter itself (Indic vowels, Japanese voicing) stay.
QString folded(const QString& text);

// `text` as the search index holds it: folded, and with a space around every character of a script that is
// written without spaces, so that any stretch of such a text is found.
QString searchable(const QString& text);

// The FTS5 expression for words typed so far: each must begin a word. Nothing the user types is an operator.
// Empty when there is no letter or digit in it.
QString prefixExpression(const QString& typed);

} // namespace wellmet::storage
