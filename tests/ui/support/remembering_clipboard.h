// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/clipboard.h"

namespace wellmet::tests {

class RememberingClipboard final : public ui::Clipboard
{
public:
    void setText(const QString& newText) override { text = newText; }

    QString text;
};

} // namespace wellmet::tests
