// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/critique_report.h"
#include "critique/fixes/fix_applier.h"

#include <functional>

namespace wellmet::critique {

// Judges a changed text as it would judge the note.
using Judge = std::function<CritiqueReport(const QString& text)>;

// Applies the fixes that need no question, worst finding first. Each is tried alone on top of those before it
// and is left out when the text would be judged worse with it: a stop or a warning more, or a lower score.
FixedText applySafe(const QString& text, const Judge& judge);

// True when `after` has no more stops, no more warnings and no lower score than `before`.
bool isNoWorse(const CritiqueReport& after, const CritiqueReport& before);

} // namespace wellmet::critique
