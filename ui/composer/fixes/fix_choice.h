// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/finding.h"

#include <vector>

namespace wellmet::ui {

// The finding that "apply the fix" means: the worst fixable one at the cursor, else the first fixable one;
// null when none has a fix.
const critique::Finding* findingToFix(const std::vector<critique::Finding>& findings, qsizetype cursor);

// What a fix would do to the note, in one short line: "Daniel → Tom", "Leave out “ASAP”", "Add “We met at
// …”".
QString fixPreview(const critique::FixIt& fix, const QString& text);

} // namespace wellmet::ui
