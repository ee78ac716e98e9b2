// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace wellmet::ui {

// A button that reads like words until it is pointed at or focused. `name` is for screen readers; the text
// itself when empty.
QToolButton* quietButton(const QString& text, const QString& name = {}, QWidget* parent = nullptr);

} // namespace wellmet::ui
