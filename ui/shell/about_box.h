// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace wellmet::ui {

// Version, purpose and license, in a box that doesn't block the window.
void showAbout(QWidget* window);

} // namespace wellmet::ui
