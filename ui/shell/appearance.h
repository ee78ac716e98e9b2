// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"

#include <QString>

#include <span>

namespace wellmet::ui {

enum class Appearance { Desktop, Light, Dark };

// Every appearance with its name in the settings, in the order it is offered.
std::span<const IdRow<Appearance>> appearanceTable();

// Gives the whole program the colors; Desktop gives them back to the desktop.
void applyAppearance(Appearance appearance);

} // namespace wellmet::ui
