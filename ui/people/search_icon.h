// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPalette;

namespace wellmet::ui {

// The desktop's own magnifier, or a plain drawn one in the palette's color where the icon theme has none.
QIcon searchIcon(const QPalette& palette);

// A bookmark, drawn in the same manner.
QIcon savedSearchesIcon(const QPalette& palette);

} // namespace wellmet::ui
