// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace wellmet::critique {

// "(saw|found) your (profile|page)" as the four phrases it stands for. Groups don't nest.
QStringList phraseForms(const QString& phrase);

} // namespace wellmet::critique
