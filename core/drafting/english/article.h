// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wellmet::drafting {

// "a" or "an", by the sound of the words that follow: an hour, a European, an MBA, a US firm, an 8-week
// course, a one-off. American sounds where they differ (an herb).
QString indefiniteArticle(QStringView following);

// The words with their article: "an MBA student".
QString withIndefiniteArticle(QStringView words);

} // namespace wellmet::drafting
