// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace wellmet::contacts {

// What is known of common English words. All of them take the word in small letters; a word that isn't known
// is none of these.

// A common noun or adjective that is no name of a person, a firm or a product, in the singular or the plural.
bool isThingOrQuality(QStringView lower);

// One thing that can be counted, so that it never stands without an article: "recipe".
bool wantsArticle(QStringView lower);

// A noun that is never a verb: "coffee", "advice".
bool isNoVerb(QStringView lower);

// Somebody by what they are: "student", "guy".
bool isPerson(QStringView lower);

} // namespace wellmet::contacts
