// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>

namespace wellmet::storage {

class Database;

// Whether `typed` begins `word` but for one letter too many, one too few, another one, or two that changed
// places. Both are folded (search_text.h).
bool isOneLetterOff(QStringView typed, QStringView word);

// prefixExpression() if anybody matches it. If not, each word that is in no contact stands for the words of
// names and employers that hold it ("kafor": Okafor) or, from four letters on, are one letter off ("okfor").
// The first letter of a slip has to be right, missing, or swapped with the second. Then it reads the list of
// these words: some 50 ms among 100,000 people.
Result<QString> expressionInUse(Database& database, const QString& typed);

} // namespace wellmet::storage
