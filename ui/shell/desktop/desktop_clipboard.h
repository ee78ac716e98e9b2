// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/clipboard.h"

namespace wellmet::ui {

// The desktop's clipboard.
class DesktopClipboard final : public Clipboard
{
public:
    void setText(const QString& text) override;
};

} // namespace wellmet::ui
