// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wellmet::contacts {

// One line of typing without what only the hand put there: stray spaces, a bullet at the start, stops and
// commas at the end, quotation marks around all of it, emoji. A title ("Moss and Time") keeps its quotation
// marks.
QString withoutScribbles(const QString& typed);

// "reverting my commit at 3am. again" with a comma before the afterthought: in a sentence of ours it can't
// end one.
QString withoutAfterthought(const QString& text);

// "i'm" as "I'm".
QString withTallI(const QString& text);

// TYPED WITH CAPS LOCK in small letters as far as the words are known to be ordinary; anything else
// unchanged.
QString withoutCapsLock(const QString& text);
// A verb that is shouted among other words ("has CLOSED the office") and a tall "You" inside a sentence in
// small letters; whatever may be an acronym stays.
QString withoutStress(const QString& text);
// "New Job as Ward Manager" in small letters, where at least three of its words are ordinary ones; a title of
// other words stays.
QString withoutTitleCase(const QString& text);

} // namespace wellmet::contacts
