// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace wellmet::contacts {

// The words by which somebody is spoken of rather than spoken to.

enum class Gender { Any, Female, Male, Plural };

struct Pronoun
{
    QStringView word;
    Gender gender;
};
// "she", "Their", "themselves"; null for any other word.
const Pronoun* pronounOf(QStringView word);

// A plural that "they" may stand for.
bool isPluralNoun(QStringView word);
// Somebody in a text whom "he" or "she" may stand for: "brother", "student".
bool isPersonNoun(QStringView word);

// Written like a name: "Bess", "Emil's"; not "MBA".
bool isTitleCase(QStringView word);

// The verb after "you" that was one after "she": "has" as "have", "teaches" as "teach".
QString verbForYou(const QString& verb);
// What may stand between the two: "also", "never".
bool isAdverb(QStringView word);

} // namespace wellmet::contacts
