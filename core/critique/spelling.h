// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace wellmet::critique {

// A dictionary, as the critic asks it. Words are single, without the possessive's 's, with typewriter
// apostrophes. Both functions must answer at once: they are called for every word of a note.
struct Spelling
{
    // False only for a word that is surely misspelled; the critic knows names, acronyms and facts by itself.
    std::function<bool(const QString& word)> isKnown;
    // What the word was probably meant to be; empty when nothing is near.
    std::function<QString(const QString& word)> correction;
};

// A word of a note as a dictionary lists it: "Ellen’s" as "Ellen".
QString dictionaryForm(QStringView word);

} // namespace wellmet::critique
