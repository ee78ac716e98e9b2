// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wellmet::drafting {

// What can be done with the completion of "I would like to …".
struct AskForms
{
    QString told;     // after "Could you tell me": "how you chose your first team"; empty when it doesn't fit
    QString question; // the direct question without its mark: "How did you choose your first team"; or empty
    bool could = false; // "Could I …?" reads well
    bool we = false;    // "Could we …?" reads well
};
AskForms askForms(const QString& ask);

// "how you chose your first team" → "How did you choose your first team", "whether your lab takes students" →
// "Does your lab take students", "why the alarm can't be turned down" → "Why can't the alarm be turned down",
// "who looks after it" → "Who looks after it". Empty unless the subject and the verb are sure, so that
// nothing is asked that wasn't meant.
QString directQuestion(QStringView clause);

} // namespace wellmet::drafting
