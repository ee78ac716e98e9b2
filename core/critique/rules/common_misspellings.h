// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/fold.h"

#include <QStringView>

namespace wellmet::critique {

// What is meant by one of the misspellings that English is most often written with ("recieve"); empty for any
// other word. None of them is a word or a name that is met with. Needs no dictionary, so that every machine
// says the same.
QStringView commonCorrection(prose::WordKey word);

} // namespace wellmet::critique
