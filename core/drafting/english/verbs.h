// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wellmet::drafting {

// True when the words begin with the -ing form of a verb ("finishing the race"), not with a noun that looks
// like one ("wedding", "opening night").
bool beginsWithGerund(QStringView words);

// True when the first word is a past form ("shared a bench", "met in Oslo").
bool beginsWithPast(QStringView words);

// "chose" → "choose"; empty for what isn't surely a past form.
QString baseOfPast(QStringView word);

// True for a verb in the form it has after "you" that can't well be anything else: "choose", "hire".
bool isPlainForm(QStringView word);

// "volunteers" of "volunteer": what follows "who" for the plain verb that stands behind "we both"; empty for
// a word that may be something else there ("can", "never", "are").
QString thirdPersonOf(const QString& plain);

} // namespace wellmet::drafting
