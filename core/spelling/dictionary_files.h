// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace wellmet::spelling {

// The folders that may hold Hunspell's dictionaries: those of $DICPATH, then the system's and the user's own.
QStringList dictionaryFolders();

// The dictionaries to spell by, as paths without suffix ("/usr/share/hunspell/en_US"): for each language
// ("de-AT", "en") the exact one, else any of the same language; and English, in which Wellmet drafts,
// American and British side by side. Each name once, from the first folder that has it; a dictionary is an
// .aff and a .dic that can be read. Empty when nothing fits.
QStringList dictionariesFor(const QStringList& languages, const QStringList& folders);

} // namespace wellmet::spelling
