// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace wellmet::spelling {

// "organised" as "organized", "colour" as "color": what a British spelling would be in America; empty when
// nothing in the word differs.
QStringList americanForms(const QString& word);

// Good words that common spelling dictionaries lack ("onboarding", "fintech", and British "cheque").
bool isMissingWord(const QString& word);

// True for two known words written as one ("roadmap"), going by what a dictionary suggests for it: that is
// how new words are made, not a misspelling.
bool isCompound(const QString& word, const QStringList& suggestions);

// The first suggestion that is a slip or two away; empty when all are farther.
QString surestOf(const QString& word, const QStringList& suggestions);

} // namespace wellmet::spelling
