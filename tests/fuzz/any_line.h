// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wellmet::tests {

// Reads the text as one line about a person, and as a signature. Says what is wrong with what comes of it: an
// empty part or fact, a word that is nowhere in the parts; "" when all is well.
QString problemWithLine(const QString& text);

} // namespace wellmet::tests
