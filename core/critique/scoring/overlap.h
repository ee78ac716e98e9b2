// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/finding.h"

namespace wellmet::critique {

// Leaves one finding where several say the same. A specific rule silences the general ones it stands for; of
// two findings over the same words that feed the same objection, the worse stays, then the longer.
void settleOverlaps(std::vector<Finding>& findings);

// By severity, worst first, then by position, then by rule.
void sortFindings(std::vector<Finding>& findings);

} // namespace wellmet::critique
