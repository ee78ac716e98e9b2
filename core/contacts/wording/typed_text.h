// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wellmet::contacts {

// One line of typing without what only the hand put there: stray spaces, a bullet at the start, stops and
// commas at the end, quotation marks around all of it, emoji. A title ("Moss and Time") keeps its quotation
// marks.
QString withoutScribbles(const QString& typed);

// "i'm" as "I'm".
QString withTallI(const QString& text);

// TYPED WITH CAPS LOCK in small letters as far as the words are known to be ordinary; anything else
// unchanged.
QString withoutCapsLock(const QString& text);

} // namespace wellmet::contacts
