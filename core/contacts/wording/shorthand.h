// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wellmet::contacts {

// What was typed in a hurry, written out: "20 min w/ u abt the christmas rota lol" as "20 minutes with you
// about the Christmas rota". Shorthand, the capitals of days, months, feasts and languages, a laugh or an
// aside at the end ("promotion (finally)"). Names, numbers and everything that isn't surely shorthand stay as
// they are.
QString writtenOut(const QString& text);

// "passed all four parts", "found a job" as "passing all four parts", "finding a job"; unchanged unless it
// surely begins with a verb in the past.
QString pastAsGerund(const QString& text);

// "you swapped my shifts" as "swapping my shifts"; unchanged when its verb isn't surely one of the past.
QString deedAsGerund(const QString& text);

// "to explain the new rules" as "explaining the new rules"; anything else unchanged.
QString infinitiveAsGerund(const QString& text);

// "bring lasagna and I didn't" as "bring lasagna".
QString withoutConfession(const QString& text);

// "send link to our data", "mail our form" as "send you the link to our data", "mail you our form"; anything
// else unchanged.
QString withRecipient(const QString& text);

} // namespace wellmet::contacts
