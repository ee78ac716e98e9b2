// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace wellmet::critique {

// Four or more capitals that are read as a name: "NASA", "HTML". All without a vowel are.
bool isAcronym(QStringView word);

// A word that nobody would take for a name, whatever its case.
bool isEverydayWord(QStringView word);
// Of three letters that may be an abbreviation too: true for "YES", "NOT", but not for "WHO".
bool isShoutedShort(QStringView word);

// "thx" as "thanks"; empty for what has no quiet form ("lol"); nothing for ordinary words.
std::optional<QString> spelledOut(QStringView word);

} // namespace wellmet::critique
