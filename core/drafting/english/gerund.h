// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wellmet::drafting {

// "build tools for food banks" → "building tools for food banks". Empty when the words may hold a second verb
// ("design hands and test them"), or don't begin with a plain verb that takes -ing.
QString asGerund(const QString& verbPhrase);

// What somebody did: "lending me your bike" → "lent me your bike". Empty when the words may hold a second
// verb or don't begin with a verb whose past is sure.
QString asDeed(const QString& gerundPhrase);

} // namespace wellmet::drafting
