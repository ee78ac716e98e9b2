// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/finding.h"

#include <QTextEdit>

class QTextDocument;

namespace wellmet::ui {

// The underlines of a note: one shape and color for each severity, the worst on top, and a tint from `limit`
// on (UTF-16 units; 0 = no limit). They are extra selections, so text, undo and revision stay as they are.
QList<QTextEdit::ExtraSelection> draftMarks(QTextDocument& document,
                                            const std::vector<critique::Finding>& findings, int limit,
                                            const QPalette& palette);

} // namespace wellmet::ui
