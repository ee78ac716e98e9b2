// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace wellmet::ui {

// Tab goes through what `rows` hold, row by row, and then to `next`; rows made later would else come last of
// all.
void putInTabOrder(const std::vector<QWidget*>& rows, QWidget* next);

} // namespace wellmet::ui
