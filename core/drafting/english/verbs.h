// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wellmet::drafting {

// True when the words begin with the -ing form of a verb ("finishing the race"), not with a noun that looks
// like one ("wedding", "opening night").
bool beginsWithGerund(QStringView words);

// True when the first word is a past form ("shared a bench", "met in Oslo").
bool beginsWithPast(QStringView words);

// What can be done with the completion of "I would like to …".
struct AskForms
{
    QString told;     // after "Could you tell me": "how you chose your first team"; empty when it doesn't fit
    QString question; // the direct question without its mark: "How did you choose your first team"; or empty
    bool could = false; // "Could I …?" reads well
    bool we = false;    // "Could we …?" reads well
};
AskForms askForms(const QString& ask);

} // namespace wellmet::drafting
